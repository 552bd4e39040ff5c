/** Steps back through the items of a team, day by day. */
import {
  type Backlog,
  type Capabilities,
  type Instant,
  isRoadmapItem,
  type Need,
  type RoadmapItem,
  type WorkItem,
} from "../model.ts";
import { once } from "../once.ts";
import type { Rewinding } from "./infer.ts";
import { rewind } from "./rewind.ts";
import { SprintPast, turnsOf } from "./sprints.ts";
import { countUntil } from "./timeline.ts";

const LOST: Partial<Readonly<Record<Need, string>>> = {
  order: "the tracker does not keep the order of earlier days",
  "sprint-goals": "the tracker does not keep the sprint goals of earlier days",
  "customer-requests": "the tracker does not keep the customer requests of earlier days",
};

/** What rewinding an item of the team needs to know. */
export const rewindingOf = once((team: Backlog): Rewinding => {
  const roadmap = new Set(team.roadmap.map(({ key }) => key));
  return {
    team,
    sprints: new SprintPast(team),
    isRoadmap: (key) => roadmap.has(key),
  };
});

/** Where one item stands on its way back. */
interface Trace {
  readonly present: WorkItem;
  /** As it was on the day last visited; undefined where it did not exist yet, or was in another project. */
  past: WorkItem | undefined;
}

export class ReplayCursor {
  private readonly team: Backlog;
  private readonly days: readonly Instant[];
  private readonly traces = new Map<WorkItem, Trace>();
  private readonly traceOf = new Map<string, Trace>();
  /** What changes before each day, by its place in `days`. */
  private readonly due: Trace[][];
  private readonly below = new Map<string, Set<string>>();
  private readonly dirty = new Set<string>();
  private readonly rewinding: Rewinding;
  private visited = 0;

  constructor(team: Backlog, days: readonly Instant[]) {
    this.team = team;
    this.days = days;
    this.due = days.map(() => []);
    for (const list of [team.items, team.roadmap]) {
      for (const item of list) {
        if (this.traces.has(item)) continue;
        const trace = { present: item, past: item };
        this.traces.set(item, trace);
        if (!this.traceOf.has(item.key)) this.traceOf.set(item.key, trace);
        this.below.set(item.key, new Set(item.children));
        // The first day before today takes from every item what has no history.
        this.due[0]?.push(trace);
      }
    }
    this.rewinding = rewindingOf(team);
  }

  backTo(at: Instant): Backlog {
    const due = this.due[this.visited++] ?? [];
    for (const trace of due) this.step(trace, at);
    due.length = 0;
    for (const key of this.dirty) this.retell(key);
    this.dirty.clear();
    const items = this.those(this.team.items);
    const roadmap = this.those(this.team.roadmap).filter(isRoadmapItem);
    return {
      ...this.team,
      items,
      roadmap: [...roadmap, ...this.formerRoadmap(items, roadmap)],
      sprints: this.rewinding.sprints.list(at, items),
      vision: undefined,
      capabilities: lost(this.team.capabilities),
    };
  }

  private step(trace: Trace, at: Instant): void {
    const { past, present } = trace;
    // An item that was away in another project may have been here before: it starts from what it is today.
    const found = rewind(past ?? present, present, at, this.rewinding);
    trace.past = found === undefined ? undefined : shaped(found);
    const { key } = present;
    const [above, before] = [past?.parent, found?.parent];
    if (above !== before) {
      if (typeof above === "string") this.move(above, key, false);
      if (typeof before === "string") this.move(before, key, true);
    }
    if ((present.createdAt ?? Number.NEGATIVE_INFINITY) > at) return;
    const change = previousChange(present, trace.past ?? present, at);
    this.due[this.firstBefore(change)]?.push(trace);
  }

  /** The place of the first day to come that lies before the instant. */
  private firstBefore(change: Instant): number {
    let [low, high] = [this.visited, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] ?? change) < change) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private move(parent: string, child: string, in_: boolean): void {
    const children = this.below.get(parent);
    if (children === undefined) return;
    if (in_) children.add(child);
    else children.delete(child);
    this.dirty.add(parent);
  }

  private retell(key: string): void {
    const trace = this.traceOf.get(key);
    if (trace?.past === undefined) return;
    trace.past = { ...trace.past, children: [...(this.below.get(key) ?? [])] };
  }

  private those(list: readonly WorkItem[]): WorkItem[] {
    const found: WorkItem[] = [];
    for (const item of list) {
      const past = this.traces.get(item)?.past;
      if (past !== undefined) found.push(past);
    }
    return found;
  }

  /** Items of the team that stood on the roadmap then and do so no more. */
  private formerRoadmap(items: readonly WorkItem[], roadmap: readonly RoadmapItem[]): readonly RoadmapItem[] {
    const there = new Set(roadmap.map(({ key }) => key));
    return items.filter(isRoadmapItem).filter(({ key }) => !there.has(key));
  }
}

/** The instant before which the item was different from how it was at `at`. */
function previousChange(present: WorkItem, past: WorkItem, at: Instant): Instant {
  let change = present.createdAt ?? Number.NEGATIVE_INFINITY;
  const see = (one: Instant | null | undefined): void => {
    if (typeof one === "number" && one <= at && one > change) change = one;
  };
  if (present.events === undefined) see(present.updatedAt);
  else see(present.events[countUntil(present.events, at) - 1]?.at);
  see(past.comments?.at(-1)?.at);
  see(past.startedAt);
  see(past.closedAt);
  see(past.updatedAt);
  for (const sprint of present.sprints ?? []) for (const turn of turnsOf(sprint)) see(turn);
  for (const sprint of past.sprints ?? []) for (const turn of turnsOf(sprint)) see(turn);
  for (const link of past.remoteLinks ?? []) see(link.at);
  for (const link of past.links ?? []) see(link.at);
  if (isRoadmapItem(past)) see(past.updates?.at(-1)?.at);
  return change;
}

function lost(capabilities: Capabilities): Capabilities {
  const found = { ...capabilities };
  for (const need of Object.keys(LOST) as Need[]) if (found[need] === true) found[need] = LOST[need] ?? true;
  return found;
}

/** A type was changed: what was no roadmap item has none of the fields of one, and the other way round. */
export function shaped(item: WorkItem): WorkItem {
  const isShaped = "tier" in item;
  if (isRoadmapItem(item) === isShaped) return item;
  if (!isShaped)
    return {
      ...item,
      ...{ kind: "roadmap", tier: (item.level ?? 1) >= 2 ? "initiative" : "epic", targetAt: item.dueAt },
      ...{ bucket: undefined, paused: undefined, archived: undefined, lead: undefined, health: undefined },
      ...{ updates: undefined, updateEveryDays: undefined, problem: undefined, metric: undefined },
      documents: undefined,
    } as RoadmapItem;
  const { tier, targetAt, bucket, paused, archived, lead, health, ...rest } = item as RoadmapItem;
  const { updates, updateEveryDays, problem, metric, documents, ...plain } = rest;
  return plain as WorkItem;
}
