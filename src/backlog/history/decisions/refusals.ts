/** The noes of a team: what was declined, put off, or cut before it began. */
import { isHuman, roleAt } from "../../actors.ts";
import type { Backlog, Closure, Event, Instant, Person, Role, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { sprintIds } from "../../replay/sprints.ts";
import { bulkRuns } from "../changes/bulk.ts";
import { changeOf, type Entry, entriesOf } from "../changes/entries.ts";
import { addedLabels, parking } from "../changes/parking.ts";
import { startOfWork } from "../changes/status-changes.ts";
import { closureIn, statusNamed, vocabularyOf } from "../changes/vocabulary.ts";
import { reasonNear, type ScopeChange } from "../sprints/scope-changes.ts";

/** How something was put off; `parked`: by a label or status that the team parks with. */
type Deferral = "sprint" | "release" | "priority" | "due" | "parked";

export interface Refusal {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly by: Person | undefined;
  /** undefined: an account that no role is mapped to. */
  readonly role: Role | undefined;
  readonly way: "declined" | "duplicate" | "deferred" | "cut";
  /** Of what was put off. */
  readonly how: Deferral | undefined;
  readonly reason: ScopeChange["reason"];
  /** Before work on it began. */
  readonly beforeStart: boolean;
  /** One of many made at a stroke: a clean-up and no answer to a request. */
  readonly bulk: boolean;
}

/** Steps in the order of priorities from which on a lowering is a deferral (rule catalogue 0). */
const PRIORITY_STEPS = 2;
/** An estimate cut to this part or less (rule catalogue, rule 49). */
const CUT_TO = 0.5;

/** By people, until `now`, oldest first. Sub-tasks and the roadmap are left out. */
export const refusals = onceAt((team: Backlog, now: Instant): readonly Refusal[] => {
  const found: { refusal: Omit<Refusal, "bulk">; event: Event }[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    const start = startOfWork(team, item);
    for (const entry of entriesOf(item, now)) {
      const { at, by } = entry;
      const no = isHuman(by, at) === true ? refusalIn(team, entry, now) : undefined;
      if (no === undefined) continue;
      const beforeStart = typeof start !== "number" || at < start;
      if (no.way === "cut" && !beforeStart) continue;
      found.push({
        event: no.event,
        refusal: {
          ...{ item, at, by, role: roleAt(by, at), way: no.way, how: no.how, beforeStart },
          reason: reasonNear(item, at),
        },
      });
    }
  }
  const runs = bulkRuns(found.map(({ event, refusal }) => ({ event, item: refusal.item })));
  return found
    .map(({ event, refusal }) => ({ ...refusal, bulk: runs.has(event) }))
    .sort((a, b) => a.at - b.at);
});

type No = Pick<Refusal, "way" | "how"> & { readonly event: Event };

/** The no that an entry says, the plainest first. */
export function refusalIn(team: Backlog, entry: Entry, now: Instant): No | undefined {
  const ended = endIn(team, entry);
  if (ended?.closure === "declined" || ended?.closure === "invalid")
    return { way: "declined", how: undefined, event: ended.event };
  if (ended?.closure === "duplicate") return { way: "duplicate", how: undefined, event: ended.event };
  if (ended !== undefined) return undefined;
  return deferralIn(team, entry, now) ?? cutIn(entry);
}

/** The end that an entry brings, and how the item ended by it. */
export function endIn(
  team: Backlog,
  entry: Entry,
): { readonly closure: Closure | undefined; readonly event: Event } | undefined {
  const status = changeOf(entry, "status");
  const resolution = changeOf(entry, "resolution");
  const into = status === undefined ? undefined : statusNamed(team, status.to);
  if (status !== undefined && into?.category === "done") {
    if (statusNamed(team, status.from).category === "done") return undefined;
    return { closure: closureIn(team, resolution?.to, into.name), event: status };
  }
  // Some workflows resolve an item in a step of its own.
  if (status !== undefined || typeof resolution?.to !== "string") return undefined;
  return { closure: closureIn(team, resolution.to, ""), event: resolution };
}

function deferralIn(team: Backlog, entry: Entry, now: Instant): No | undefined {
  let found: No | undefined;
  for (const event of entry.events) {
    const how = deferralBy(team, event, entry, now);
    if (how === undefined) continue;
    // Histories list the changes of an entry in any order: parking says it plainest.
    if (how === "parked") return { way: "deferred", how, event };
    found ??= { way: "deferred", how, event };
  }
  return found;
}

function deferralBy(team: Backlog, event: Event, entry: Entry, now: Instant): Deferral | undefined {
  const { field, from, to } = event;
  switch (field) {
    case "sprint": {
      const [before, after] = [sprintIds(from), sprintIds(to)];
      const moved = after.some((id) => !before.includes(id));
      return before.some((id) => !after.includes(id)) && !moved ? "sprint" : undefined;
    }
    case "release":
      return typeof from === "string" && !entry.events.some((one) => one.field === "release" && one.to)
        ? "release"
        : undefined;
    case "priority": {
      const { priorities } = vocabularyOf(team);
      const [before, after] = [priorities.get(from ?? "")?.rank, priorities.get(to ?? "")?.rank];
      return before !== undefined && after !== undefined && after - before >= PRIORITY_STEPS
        ? "priority"
        : undefined;
    }
    case "due":
      return typeof from === "string" && (to === null || to === "") ? "due" : undefined;
    case "labels":
      return addedLabels(team, from, to).some((label) => parking(team, now).labels.has(label))
        ? "parked"
        : undefined;
    case "status":
      return typeof to === "string" && parking(team, now).statuses.has(to) ? "parked" : undefined;
    default:
      return undefined;
  }
}

function cutIn(entry: Entry): No | undefined {
  const event = changeOf(entry, "estimate");
  const [before, after] = [Number(event?.from ?? Number.NaN), Number(event?.to ?? Number.NaN)];
  if (event === undefined || !(before > 0) || !(after >= 0) || after > before * CUT_TO) return undefined;
  return { way: "cut", how: undefined, event };
}
