/** Which needs a source showed of a team, and the reason in words where it did not. */
import {
  type Backlog,
  type Capabilities,
  FIELD_NEEDS,
  ITEM_NEEDS,
  type Need,
  type WorkItem,
} from "../backlog/model.ts";
import type { Part } from "../backlog/views/items/left-out/found.ts";

type FieldNeed = (typeof FIELD_NEEDS)[number];

/** Completes "not observable: …". */
const REASONS: Readonly<Record<FieldNeed, string>> = {
  body: "the source has no descriptions",
  comments: "the source has no comments",
  history: "the source has no change history",
  hierarchy: "the source does not show which epic or project an item belongs to",
  sprints: "the source has no sprints",
  "sprint-goals": "the source has no sprint goals",
  priority: "the source has no priorities",
  order: "the source does not show the order of the backlog",
  estimates: "the source has no estimates",
  links: "the source has no links between items",
  "remote-links": "the source has no links to pages outside the tracker",
  assignee: "the source does not show who works on which item",
  dates: "the source has no due or target dates",
  "customer-requests": "the source does not show customer requests",
  updates: "the source has no status updates of roadmap items",
  health: "the source does not show the health of roadmap items",
  roles: "no account is mapped to a role (backlint roles proposes a map)",
};

/** Whether there is something above it, or below a roadmap item. What stands above a sub-task shows nothing of either. */
function showsRoadmap({ kind, parent, children }: WorkItem): boolean {
  if (kind === "roadmap") return typeof parent === "string" || children.length > 0;
  return kind !== "subtask" && parent !== undefined;
}

/** Asks the team's items and its roadmap alike. */
type AnyItem = (shows: (item: WorkItem) => boolean) => boolean;
type Seen = Pick<Backlog, "items" | "roadmap" | "sprints" | "mappedRoles" | "traits">;

const SHOWN: Readonly<Record<FieldNeed, (any: AnyItem, seen: Seen) => boolean>> = {
  body: (any) => any((item) => item.description !== undefined),
  comments: (any) => any((item) => item.comments !== undefined),
  history: (any) => any((item) => item.events !== undefined),
  hierarchy: (any) => any(showsRoadmap),
  sprints: (_, { sprints }) => sprints !== undefined,
  "sprint-goals": (_, { sprints }) => (sprints ?? []).some((sprint) => sprint.goal !== undefined),
  priority: (any) => any((item) => item.priority !== undefined),
  order: (any) => any((item) => item.order !== undefined),
  estimates: (any) => any((item) => item.estimate !== undefined),
  links: (any) => any((item) => item.links !== undefined),
  "remote-links": (any) => any((item) => item.remoteLinks !== undefined),
  assignee: (any) => any((item) => item.assignee !== undefined),
  dates: (any, { roadmap }) =>
    any((item) => item.dueAt !== undefined) || roadmap.some((item) => item.targetAt !== undefined),
  "customer-requests": (any) => any((item) => item.customerRequests !== undefined),
  updates: (_, { roadmap }) => roadmap.some((item) => item.updates !== undefined),
  health: (_, { roadmap }) => roadmap.some((item) => item.health !== undefined),
  roles: (_, { mappedRoles }) => mappedRoles.length > 0,
};

/** From a larger share of items on whose status is not understood, what is open or finished is not known (judgement). */
const UNCLEAR = 0.1;

/** What makes the backlog whole; the first that is missing gives the reason. */
const WHOLE = [
  "open-items",
  "finished-items",
  "stories",
  "bugs",
  "older-items",
  "other-items",
] as const satisfies readonly Part[];

/**
 * `missing`: why items were not read. `better`: reasons that are known better than by the data, the later ones best: what a
 * tracker does not keep, a missing permission.
 */
export function capabilitiesOf(
  seen: Seen,
  missing: ReadonlyMap<Part, string>,
  ...better: readonly Partial<Readonly<Record<Need, string>>>[]
): Capabilities {
  const any: AnyItem = (shows) => seen.items.some(shows) || seen.roadmap.some(shows);
  const words: Readonly<Record<FieldNeed, string>> = Object.assign({}, REASONS, ...better);
  const found: [Need, true | string][] = FIELD_NEEDS.map((need) => [
    need,
    SHOWN[need](any, seen) ? true : words[need],
  ]);
  const part = WHOLE.find((one) => missing.has(one));
  for (const need of ITEM_NEEDS) found.push([need, true]);
  if (seen.traits.typed && seen.items.length > 0 && !any(({ type }) => type !== undefined))
    found.push(["stories", "the source does not show of which type the items are"]);
  if (part !== undefined) found.push(["whole-backlog", missing.get(part) ?? true]);
  const unclear = seen.items.filter(({ status }) => status.category === undefined).length;
  if (unclear > seen.items.length * UNCLEAR)
    for (const need of ["open-items", "finished-items", "whole-backlog"] as const)
      found.push([
        need,
        `it is not known of ${unclear} of ${seen.items.length} items whether they are finished`,
      ]);
  for (const [one, reason] of missing) if (one !== "bugs") found.push([one, reason]);
  return Object.fromEntries(found) as Capabilities;
}
