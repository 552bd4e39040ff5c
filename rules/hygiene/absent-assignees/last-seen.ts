/** When each account last did something in a project. Rules ask it of items; no account goes into a finding. */
import { isHuman } from "../../../src/backlog/actors.ts";
import { isAct } from "../../../src/backlog/changes.ts";
import {
  type Backlog,
  type Instant,
  isRoadmapItem,
  type Person,
  type WorkItem,
} from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { isDone } from "../../../src/backlog/views/items/items.ts";

interface Seen {
  /**
   * The last sign of each account: it created or reported an item, changed it, commented on it or posted an update, or an
   * item that it had was finished.
   */
  readonly at: ReadonlyMap<Person, Instant>;
  /** The last update of an item that the account has, made by whomever: perhaps a sign of its own. */
  readonly perhapsAt: ReadonlyMap<Person, Instant>;
  /** The last sign of all; undefined where no change and no comment shows who made it. */
  readonly lastAt: Instant | undefined;
}

type Signs = Map<Person, Instant>;

/** What people did until `now`. */
export const seenUntil = onceAt((team: Backlog, now: Instant): Seen => {
  const [at, perhapsAt]: [Signs, Signs] = [new Map(), new Map()];
  let lastAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  const see = (signs: Signs, by: Person | null | undefined, when: Instant | null | undefined): void => {
    if (!by || typeof when !== "number" || when > now || isHuman(by, when) !== true) return;
    if (when > (signs.get(by) ?? Number.NEGATIVE_INFINITY)) signs.set(by, when);
    if (signs === at) lastAt = Math.max(lastAt, when);
  };
  for (const item of new Set<WorkItem>([...team.items, ...team.roadmap])) {
    see(at, item.creator, item.createdAt);
    see(at, item.reporter, item.createdAt);
    if (isDone(item)) see(at, item.assignee, item.closedAt);
    see(perhapsAt, item.assignee, item.updatedAt);
    const changes = item.events?.filter(isAct);
    for (const acts of [item.comments, changes, isRoadmapItem(item) ? item.updates : undefined])
      for (const { by, at: when } of acts ?? []) {
        see(at, by, when);
        shown ||= by !== undefined;
      }
  }
  return { at, perhapsAt, lastAt: shown ? lastAt : undefined };
});
