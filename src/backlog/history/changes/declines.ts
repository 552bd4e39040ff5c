/** What an entry of a history declines: a request refused, deferred or reduced. */
import { differenceOf } from "../../changes.ts";
import type { Backlog, Change, Instant } from "../../model.ts";
import { endIn } from "./endings.ts";
import { changeOf, type Entry } from "./entries.ts";
import { parking } from "./parking.ts";

/** Steps in the order of priorities from which on a lowering is a deferral (rule catalogue 0). */
const PRIORITY_STEPS = 2;
/** An estimate cut to this part or less (rule catalogue, rule 49). */
const CUT_TO = 0.5;

/** How something was deferred; `parked`: by a label or status that the team parks with. */
type Deferral = "sprint" | "release" | "priority" | "due" | "parked";

export interface Decline {
  readonly way: "declined" | "duplicate" | "deferred" | "cut";
  /** Of deferred requests only. */
  readonly how: Deferral | undefined;
  readonly event: Change;
}

/** What an entry declines, the clearest first. */
export function declineIn(team: Backlog, entry: Entry, now: Instant): Decline | undefined {
  const ended = endIn(team, entry);
  if (ended?.closure === "declined" || ended?.closure === "invalid")
    return { way: "declined", how: undefined, event: ended.event };
  if (ended?.closure === "duplicate") return { way: "duplicate", how: undefined, event: ended.event };
  if (ended !== undefined) return undefined;
  return deferralIn(team, entry, now) ?? cutIn(entry);
}

function deferralIn(team: Backlog, entry: Entry, now: Instant): Decline | undefined {
  let found: Decline | undefined;
  for (const event of entry.events) {
    const how = deferralBy(team, event, entry, now);
    if (how === undefined) continue;
    // Histories list the changes of an entry in any order: parking is the clearest of them.
    if (how === "parked") return { way: "deferred", how, event };
    found ??= { way: "deferred", how, event };
  }
  return found;
}

function deferralBy(team: Backlog, change: Change, entry: Entry, now: Instant): Deferral | undefined {
  switch (change.field) {
    case "sprint": {
      const { into, out } = differenceOf(change);
      return out.length > 0 && into.length === 0 ? "sprint" : undefined;
    }
    case "release":
      return change.from && !entry.events.some((one) => one.field === "release" && one.to)
        ? "release"
        : undefined;
    case "priority": {
      const [before, after] = [change.from?.rank, change.to?.rank];
      return before !== undefined && after !== undefined && after - before >= PRIORITY_STEPS
        ? "priority"
        : undefined;
    }
    case "due":
      return typeof change.from === "number" && change.to === null ? "due" : undefined;
    case "labels":
      return differenceOf(change).into.some((label) => parking(team, now).labels.has(label))
        ? "parked"
        : undefined;
    case "status":
      return parking(team, now).statuses.has(change.to.name) ? "parked" : undefined;
    default:
      return undefined;
  }
}

function cutIn(entry: Entry): Decline | undefined {
  const event = changeOf(entry, "estimate");
  const [before, after] = [event?.from ?? Number.NaN, event?.to ?? Number.NaN];
  if (event === undefined || !(before > 0) || !(after >= 0) || after > before * CUT_TO) return undefined;
  return { way: "cut", how: undefined, event };
}
