/** The effort of actions, by orders of magnitude: it cannot be estimated more exactly. */
import type { Effort } from "../../rule.ts";

/** Minutes of a person for one member (judgement). */
const MINUTES: Readonly<Record<Effort, number>> = { minutes: 10, hours: 120, days: 960 };
/** Minutes of a person for a bulk change: to read through the list, and to make the change (judgement). */
export const BULK_MINUTES = 45;
const HOUR = 60;
const WORKING_DAY = 8 * HOUR;

export const minutesFor = (each: Effort, members: number): number => MINUTES[each] * members;

/** All of it together: under an hour, under a working day, or more. */
export const effortOf = (minutes: number): Effort =>
  minutes < HOUR ? "minutes" : minutes < WORKING_DAY ? "hours" : "days";
