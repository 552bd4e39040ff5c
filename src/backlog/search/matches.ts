/** Applies the condition of a search to what was read, as the tracker would apply it to everything it holds. */
import { daysBetween } from "../calendar.ts";
import type { Backlog, Instant, ItemKind, WorkItem } from "../model.ts";
import { once } from "../once.ts";
import { isOpen } from "../views/items/items.ts";
import { all, type Condition, type Tie } from "./condition.ts";

/** Items of the team for which the condition holds; what the source does not show of an item does not hold of it. */
export const matching = (team: Backlog, condition: Condition, now: Instant): readonly WorkItem[] =>
  team.items.filter((item) => holds(condition, item, now));

function holds(condition: Condition, item: WorkItem, now: Instant): boolean {
  switch (condition.says) {
    case "all":
      return condition.of.every((one) => holds(one, item, now));
    case "any":
      return condition.of.some((one) => holds(one, item, now));
    case "status":
      return condition.in === "open" ? isOpen(item) : item.status.category === condition.in;
    case "kinds":
      return item.type === undefined
        ? condition.in.includes(item.kind)
        : !condition.others.includes(item.type);
    case "age": {
      const at = condition.since === "created" ? item.createdAt : item.updatedAt;
      return at !== undefined && daysBetween(at, now) >= condition.days;
    }
    case "priority":
      return condition.in.some(({ name }) => name === item.priority?.name) !== (condition.not === true);
    case "unassigned":
      return item.assignee === null;
    case "planned":
      return isPlanned(item) !== (condition.not === true);
    case "except":
      return !condition.keys.includes(item.key);
    case "without":
      return HAS[condition.tie](item) === 0;
  }
}

/** In a sprint that the tracker has not closed, whether or not it should have been. */
export const isPlanned = ({ sprints }: WorkItem): boolean =>
  (sprints ?? []).some(({ state }) => state === "active" || state === "future");

/** How many of each it has; none where the source does not show them. */
const HAS: Readonly<Record<Tie, (item: WorkItem) => number>> = {
  votes: ({ votes }) => votes ?? 0,
  links: ({ links }) => links?.length ?? 0,
  "customer requests": ({ customerRequests }) => customerRequests ?? 0,
};

/** Open items, by the names of their statuses where the tracker may see their meaning in another way. */
export function openItems(team: Backlog): Condition {
  return { says: "status", in: "open", ...namesOf(team, isOpen) };
}

export function startedItems(team: Backlog): Condition {
  return { says: "status", in: "started", ...namesOf(team, ({ status }) => status.category === "started") };
}

/** Open items that are not started. */
export function newItems(team: Backlog): Condition {
  return { says: "status", in: "new", ...namesOf(team, ({ status }) => status.category === "new") };
}

function namesOf(team: Backlog, which: (item: WorkItem) => boolean): { readonly names?: readonly string[] } {
  const isOurs = team.statusesConfigured === true || hasUncategorised(team);
  return isOurs
    ? { names: [...new Set(team.items.filter(which).map(({ status }) => status.name))].sort() }
    : {};
}

const hasUncategorised = once((team: Backlog): boolean =>
  team.items.some(({ status }) => status.category === undefined),
);

/** Items of these kinds, by the names of their types where the tracker has types. */
export function ofKinds(team: Backlog, ...kinds: readonly ItemKind[]): Condition {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { kind, type } of team.items) {
    if (type !== undefined) (kinds.includes(kind) ? own : others).add(type);
  }
  return {
    says: "kinds",
    in: kinds,
    types: [...own].sort(),
    others: [...others].filter((type) => !own.has(type)).sort(),
  };
}

/** Open stories, bugs and spikes for which this holds too. The kinds come last: their list may be long. */
export const openWork = (team: Backlog, also: Condition): Condition =>
  all(openItems(team), also, ofKinds(team, "story", "bug", "spike"));

/** Of a priority of this rank or a more urgent one, by the names that were seen. */
export function urgent(team: Backlog, rank: number): Extract<Condition, { says: "priority" }> {
  const seen = new Map(team.items.flatMap(({ priority }) => (priority ? [[priority.name, priority]] : [])));
  const among = [...seen.values()].filter((one) => one.rank !== undefined && one.rank <= rank);
  return { says: "priority", in: among.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) };
}
