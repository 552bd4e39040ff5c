/**
 * Items as they would be once something had been done about them. A plan asks every question of such a
 * backlog. The texts filled in are placeholders for the team's own; nobody reads them.
 */
import type { RichText } from "../text/blocks.ts";
import { changesOf } from "./changes.ts";
import type { Backlog, Closure, Instant, Person, RoadmapItem, WorkItem } from "./model.ts";
import { once } from "./once.ts";

/** Somebody of the team. */
const SOMEBODY: Person = Object.freeze({ ref: -1, kind: "human", roles: [] });

const plain = (source: string): RichText => ({ format: "plain", source });

/** Closed on the day, as declined where nothing else is said; its history says so too, where it has one. */
export function closed<T extends WorkItem>(
  team: Backlog,
  item: T,
  at: Instant,
  closure: Closure = "declined",
): T {
  const status = doneStatus(team) ?? { name: item.status.name, category: "done" };
  const event = { at, by: SOMEBODY, field: "status", from: item.status, to: status } as const;
  const events = item.events === undefined ? undefined : [...item.events, event];
  return { ...item, status, closure, closedAt: at, updatedAt: at, events };
}

/** A status of finished work; undefined where the team has none. */
const doneStatus = once((team: Backlog) =>
  team.items
    .flatMap((item) => [item.status, ...changesOf(item, "status").map(({ to }) => to)])
    .find(({ category }) => category === "done"),
);

/** Commented on by a person. */
export const touched = <T extends WorkItem>(item: T, at: Instant): T => ({
  ...item,
  comments: [...(item.comments ?? []), { at, by: SOMEBODY, text: plain("Still wanted, and next in line.") }],
  updatedAt: at,
});

export const below = <T extends WorkItem>(item: T, parent: string): T => ({ ...item, parent });

/** With a story below it that is not written yet. */
export const brokenDown = <T extends WorkItem>(item: T): T => ({
  ...item,
  children: [...item.children, `${item.key}+1`],
});

/** Also where a roadmap item has a lead of its own: the assignee stands in for one. */
export const assigned = <T extends WorkItem>(item: T): T => ({ ...item, assignee: SOMEBODY });

export const described = <T extends WorkItem>(item: T): T => ({
  ...item,
  description: plain(`What ${item.key} is about, in a sentence or two.`),
});

/** With so many criteria that could be checked; no two items get the same, for that would be a template. */
export const withCriteria = (item: WorkItem, most: number): WorkItem => ({
  ...item,
  criteria: [
    ...(item.criteria ?? []),
    plain(
      Array.from({ length: most }, (_, n) => `- Order ${item.key} with ${n + 3} lines shows a total`).join(
        "\n",
      ),
    ),
  ],
});

export const withProblem = (item: RoadmapItem): RoadmapItem => ({
  ...item,
  problem: [...(item.problem ?? []), plain("Buyers leave because they cannot see what delivery costs.")],
});

export const withMetric = (item: RoadmapItem): RoadmapItem => ({
  ...item,
  metric: [...(item.metric ?? []), plain("Conversion of the checkout from 42 % to 55 % by the end of June")],
});
