/** What people did in the backlog: acts that decide something, and acts that administer it (rule catalogue 0). */

import { subDays } from "date-fns/subDays";
import { isHuman, roleAt } from "../../actors.ts";
import type { Backlog, Event, EventField, Instant, Person, Role, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { bulkRuns, type Edit } from "../changes/bulk.ts";
import { changeOf, type Entry, entriesOf } from "../changes/entries.ts";
import { lastStages } from "../changes/stages.ts";
import { statusNamed } from "../changes/vocabulary.ts";
import { questionsOn } from "../requests/answers.ts";
import { endIn, refusalIn } from "./refusals.ts";

/** Acts looked back on: half a year. */
const ACT_DAYS = 180;

export const DECISIONS = [
  "declined",
  "merged",
  "deferred",
  "cut",
  "accepted",
  "returned",
  "reopened",
  "ordered",
  "worded",
  "answered",
] as const;
const ADMINISTRATION = ["planned", "moved", "filled", "remarked"] as const;

/**
 * - `merged`: closed as a duplicate; `accepted`: finished as delivered; `returned`: sent back from the last stage;
 *   `ordered`: rank or priority; `worded`: title, description or criteria; `answered`: another person's question.
 * - `planned`: put into a sprint; `moved`: a status and nothing else; `filled`: any other field; `remarked`: a comment
 *   without a text.
 */
export type Deed = (typeof DECISIONS)[number] | (typeof ADMINISTRATION)[number];

export interface Act {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly by: Person;
  /** undefined: an account that no role is mapped to. */
  readonly role: Role | undefined;
  readonly kind: "decision" | "admin";
  readonly what: Deed;
  /** Edits it stands for: more than one where it was made in bulk. */
  readonly edits: number;
}

/**
 * All acts of people, and of apps that the role map gives a role, in the last half year, oldest first. One entry of a
 * history is one act, and so are ten edits of one field by one account within five minutes. Comments with a text are
 * acts only where they answer a question.
 */
export const acts = onceAt((team: Backlog, now: Instant): readonly Act[] => {
  const since = subDays(now, ACT_DAYS).getTime();
  const found: { act: Act; edit: Edit | undefined }[] = [];
  for (const item of team.items) {
    for (const entry of entriesOf(item, now, since)) {
      const { at, by } = entry;
      if (by === undefined || isHuman(by, at) !== true) continue;
      const { what, event } = deedOf(team, entry, now);
      found.push({ act: actOf(item, at, by, what), edit: { item, event } });
    }
    for (const act of words(item, since, now)) found.push({ act, edit: undefined });
  }
  return collapsed(found).sort((a, b) => a.at - b.at);
});

const isDecision = (what: Deed): boolean => (DECISIONS as readonly Deed[]).includes(what);

const actOf = (item: WorkItem, at: Instant, by: Person, what: Deed): Act => ({
  ...{ item, at, by, role: roleAt(by, at), what, edits: 1 },
  kind: isDecision(what) ? "decision" : "admin",
});

/** What an entry did, by the weightiest of its changes. */
export function deedOf(
  team: Backlog,
  entry: Entry,
  now: Instant,
): { readonly what: Deed; readonly event: Event } {
  const ended = endIn(team, entry);
  if (ended !== undefined && (ended.closure === "delivered" || ended.closure === undefined))
    return { what: "accepted", event: ended.event };
  const no = refusalIn(team, entry, now);
  if (no !== undefined) return { what: no.way === "duplicate" ? "merged" : no.way, event: no.event };
  const status = changeOf(entry, "status");
  if (status !== undefined) {
    const [from, to] = [statusNamed(team, status.from), statusNamed(team, status.to)];
    if (from.category === "done" && to.category !== "done") return { what: "reopened", event: status };
    if (lastStages(team).has(from.name) && !lastStages(team).has(to.name) && to.category !== "done")
      return { what: "returned", event: status };
  }
  for (const what of ["ordered", "worded", "planned"] as const) {
    const event = entry.events.find(({ field }) => DEEDS[field] === what);
    if (event !== undefined) return { what, event };
  }
  const event = status ?? (entry.events[0] as Event);
  return { what: status !== undefined && entry.events.length === 1 ? "moved" : "filled", event };
}

const DEEDS: Partial<Readonly<Record<EventField, Deed>>> = {
  rank: "ordered",
  priority: "ordered",
  title: "worded",
  description: "worded",
  criteria: "worded",
  sprint: "planned",
};

function words(item: WorkItem, since: Instant, now: Instant): readonly Act[] {
  const found: Act[] = [];
  for (const { answer } of questionsOn(item)) {
    if (answer?.by === undefined || answer.at < since || answer.at > now) continue;
    found.push(actOf(item, answer.at, answer.by, "answered"));
  }
  for (const { at, by, text } of item.comments ?? [])
    if (by !== undefined && at >= since && at <= now && isHuman(by, at) && !/\S/.test(text.source))
      found.push(actOf(item, at, by, "remarked"));
  return found;
}

/** Of edits made in bulk the first stands for all. */
function collapsed(found: readonly { act: Act; edit: Edit | undefined }[]): Act[] {
  const runs = bulkRuns(found.flatMap(({ edit }) => edit ?? []));
  const sizes = new Map<Event, number>();
  for (const head of runs.values()) sizes.set(head.event, (sizes.get(head.event) ?? 0) + 1);
  return found.flatMap(({ act, edit }) => {
    const head = edit && runs.get(edit.event);
    if (edit === undefined || head === undefined) return [act];
    return head.event === edit.event ? [{ ...act, edits: sizes.get(edit.event) ?? 1 }] : [];
  });
}
