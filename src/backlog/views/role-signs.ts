/**
 * What each account does in a backlog, sorted by the role it is a sign of: material to propose a role map from.
 * It needs no role map itself, and goes by what is done, never by who did it or in which words.
 */
import {
  type Backlog,
  type Event,
  type Instant,
  isRoadmapItem,
  type Person,
  type WorkItem,
} from "../model.ts";
import { questionsOn } from "./history/answers.ts";
import { bulkRuns, type Edit } from "./history/bulk.ts";
import { entriesOf } from "./history/entries.ts";
import { importedItems } from "./history/imports.ts";
import { lastStages } from "./history/stages.ts";
import { statusNamed } from "./history/vocabulary.ts";
import { onceAt } from "./once.ts";

export const BACKLOG_SIGNS = [
  "ordered",
  "prioritised",
  "planned",
  "unplanned",
  "declined",
  "accepted",
  "returned",
  "answered",
  "worded",
  "wrote",
  "filed",
] as const;
export const ROADMAP_SIGNS = [
  "opened",
  "described",
  "dated",
  "steered",
  "reported",
  "replied",
  "led",
] as const;
export const DELIVERY_SIGNS = ["worked", "delivered", "estimated", "asked", "checked"] as const;
const SIGNS = [...BACKLOG_SIGNS, ...ROADMAP_SIGNS, ...DELIVERY_SIGNS, "requested"] as const;

/**
 * - `ordered` changed the rank; `planned`, `unplanned` put work that was not theirs into a sprint, took it out;
 *   `declined` closed others' work that never began; `accepted` finished and `returned` sent back work of others from
 *   the last stage; `answered` the question of somebody who works on the item; `worded` title, description or
 *   criteria before the work began; `wrote` a story that work began on; `filed` it for somebody else.
 * - of the roadmap: `opened` an item, `described` and `dated` it, `steered` its status or what it belongs to,
 *   `reported` an update, `replied` in a comment, `led` it by its own word.
 * - `worked` moved an item of their own under work; `delivered` had an item that was finished; `checked` moved work
 *   of others between stages; `requested` made an item they never worked on.
 */
export type RoleSign = (typeof SIGNS)[number];

/** The instants of every sign of one account, oldest first. Ten edits of a field within five minutes are one. */
export type SignsOfOne = ReadonlyMap<RoleSign, readonly Instant[]>;

export const countOf = (signs: SignsOfOne, ...wanted: readonly RoleSign[]): number =>
  wanted.reduce((sum, sign) => sum + (signs.get(sign)?.length ?? 0), 0);

/** Every account that did anything up to `now`. */
export const roleSigns = onceAt((team: Backlog, now: Instant): ReadonlyMap<Person, SignsOfOne> => {
  const found = new Map<Person, Map<RoleSign, Instant[]>>();
  const note: Note = (by, sign, at) => {
    if (!by || at === undefined || at > now) return;
    const signs = found.get(by) ?? new Map<RoleSign, Instant[]>();
    found.set(by, signs);
    const list = signs.get(sign);
    if (list === undefined) signs.set(sign, [at]);
    else list.push(at);
  };
  const imported = importedItems(team);
  const bulk = repeats([...team.items, ...team.roadmap]);
  const roadmap = new Set<WorkItem>(team.roadmap);
  for (const item of team.items) if (item.kind === "roadmap") roadmap.add(item);
  for (const item of team.items)
    if (!roadmap.has(item)) noteWork({ team, item, now, note, bulk }, imported.has(item));
  for (const item of roadmap) noteRoadmap({ team, item, now, note, bulk });
  for (const signs of found.values()) for (const list of signs.values()) list.sort((a, b) => a - b);
  return found;
});

type Note = (by: Person | null | undefined, sign: RoleSign, at: Instant | undefined) => void;

interface Noting {
  readonly team: Backlog;
  readonly item: WorkItem;
  readonly now: Instant;
  readonly note: Note;
  /** Edits made in bulk, without the first of each run. */
  readonly bulk: ReadonlySet<Event>;
}

function repeats(items: readonly WorkItem[]): ReadonlySet<Event> {
  const edits = items.flatMap((item): Edit[] => (item.events ?? []).map((event) => ({ item, event })));
  const found = new Set<Event>();
  for (const [event, head] of bulkRuns(edits)) if (head.event !== event) found.add(event);
  return found;
}

function noteWork(noting: Noting, imported: boolean): void {
  const { team, item, now, note, bulk } = noting;
  const { creator, reporter, createdAt, assignee, kind } = item;
  let begun: Instant | undefined;
  let holder: Person | null | undefined = firstAssignee(noting);
  for (const entry of entriesOf(item, now)) {
    const { by, at } = entry;
    for (const event of entry.events) {
      if (event.field === "assignee") holder = personNamed(team, event.to);
      if (event.field === "status") {
        const [from, to] = [statusNamed(team, event.from), statusNamed(team, event.to)];
        if (to.category === "started") begun ??= at;
        if (!bulk.has(event)) noteMove(noting, { at, by, from, to, holder, begun, creator });
      }
      if (bulk.has(event)) continue;
      if (event.field === "rank") note(by, "ordered", at);
      if (event.field === "priority") note(by, "prioritised", at);
      if (event.field === "estimate") note(by, "estimated", at);
      if (event.field === "sprint" && by !== holder)
        note(by, isLonger(event.to, event.from) ? "planned" : "unplanned", at);
      if ((event.field === "description" || event.field === "criteria" || event.field === "title") && !begun)
        note(by, "worded", at);
    }
  }
  if (!imported) {
    if (kind === "story" && begun !== undefined && creator !== assignee) note(creator, "wrote", createdAt);
    if (creator && reporter && creator !== reporter && creator.kind !== "app")
      note(creator, "filed", createdAt);
    note(reporter ?? creator, "requested", createdAt);
  }
  if (typeof item.closedAt === "number" && item.closure !== "declined" && begun !== undefined)
    note(assignee, "delivered", item.closedAt);
  for (const { by, askedAt, answer } of questionsOn(item)) {
    if (by !== assignee) continue;
    note(by, "asked", askedAt);
    note(answer?.by, "answered", answer?.at);
  }
}

interface Move {
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly from: ReturnType<typeof statusNamed>;
  readonly to: ReturnType<typeof statusNamed>;
  readonly holder: Person | null | undefined;
  readonly begun: Instant | undefined;
  readonly creator: Person | null | undefined;
}

function noteMove({ team, note }: Noting, { at, by, from, to, holder, begun, creator }: Move): void {
  if (by === holder) {
    if (to.category === "started" || from.category === "started") note(by, "worked", at);
    return;
  }
  if (to.category === "done" && from.category !== "done")
    note(by, begun === undefined ? (by === creator ? "requested" : "declined") : "accepted", at);
  else if (from.category === "started" && lastStages(team).has(from.name) && !lastStages(team).has(to.name))
    note(by, "returned", at);
  else if (from.category === "started" && to.category === "started") note(by, "checked", at);
}

/** Who had the item before its history says otherwise. */
function firstAssignee({ team, item, now }: Noting): Person | null | undefined {
  for (const event of item.events ?? [])
    if (event.field === "assignee" && event.at <= now) return personNamed(team, event.from);
  return item.assignee;
}

const personNamed = (team: Backlog, ref: string | null | undefined): Person | undefined =>
  ref ? team.vocabulary?.people.get(Number(ref)) : undefined;

/** A list of sprints that has grown. */
const isLonger = (to: string | null | undefined, from: string | null | undefined): boolean =>
  (to ?? "").split(",").filter(Boolean).length >= (from ?? "").split(",").filter(Boolean).length;

function noteRoadmap({ item, now, note, bulk }: Noting): void {
  const opener = item.creator ?? item.reporter;
  note(opener, "opened", item.createdAt);
  for (const { at, by, field } of (item.events ?? []).filter(
    (event) => event.at <= now && !bulk.has(event),
  )) {
    if (field === "description" || field === "title" || field === "criteria") note(by, "described", at);
    if (field === "due" || field === "target" || field === "release") note(by, "dated", at);
    if (field === "status" || field === "parent" || field === "priority") note(by, "steered", at);
  }
  for (const { at, by } of item.comments ?? []) note(by, "replied", at);
  if (!isRoadmapItem(item)) return;
  note(item.lead, "led", item.createdAt);
  for (const { at, by } of item.updates ?? []) note(by, "reported", at);
}
