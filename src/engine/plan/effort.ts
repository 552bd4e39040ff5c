/** The effort of actions, by orders of magnitude: it cannot be estimated more exactly. */
import type { Effort } from "../../rule.ts";

/** Minutes of a person for one member (judgement). */
const MINUTES: Readonly<Record<Effort, number>> = { minutes: 10, hours: 120, days: 960 };
const HOUR = 60;
const WORKING_DAY = 8 * HOUR;

export const workOf = (each: Effort, members: number): number => MINUTES[each] * Math.max(1, members);

/** All of it together: under an hour, under a working day, or more. */
export function totalEffort(each: Effort, members: number): Effort {
  const minutes = workOf(each, members);
  return minutes < HOUR ? "minutes" : minutes < WORKING_DAY ? "hours" : "days";
}
