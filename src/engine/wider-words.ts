/** What is said of a question that its own population was too small for. */
import { TZDate } from "@date-fns/tz";
import { format } from "date-fns/format";
import type { Widened, WiderPart } from "./wider.ts";

/** 24 Nov 2026, the day in UTC. */
export const dayOf = (at: string): string => format(new TZDate(at, "UTC"), "d MMM yyyy");

/**
 * "also covers 100 finished stories, created 5 Feb to 28 May 2013, as only 4 are near the sprint": completes the
 * title of a question.
 */
export function widerWords({ own, members, judged, hidden, parts }: Widened): string {
  const few =
    hidden !== undefined
      ? hidden
      : judged < members
        ? `only ${judged} of the ${members} ${own} can be judged`
        : members === 0
          ? `none is ${own}`
          : `only ${members} ${members === 1 ? "is" : "are"} ${own}`;
  return `${members === 0 ? "covers" : "also covers"} ${parts.map(partWords).join(", and ")}, as ${few}`;
}

function partWords({ are, members, created, early }: WiderPart): string {
  const when = created === null ? "" : `, created ${spanOf(created)}`;
  return `${members} ${are}${when}${early === undefined ? "" : " (at most a warning)"}`;
}

function spanOf({ from, to }: NonNullable<WiderPart["created"]>): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === last) return first;
  // A year that both share is said once.
  const year = last.slice(last.lastIndexOf(" "));
  return `${first.endsWith(year) ? first.slice(0, -year.length) : first} to ${last}`;
}
