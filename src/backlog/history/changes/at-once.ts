/**
 * What happened to a large part of a backlog at once: a replaced workflow, an import, an edit of many items. One place
 * says what it is, when a backlog is read; whoever asks what people did asks the mark on the change.
 */
import { isMachine } from "../../actors.ts";
import type { Bulk } from "../../changes.ts";
import type { BulkRun, Change, ChangeField, Instant, Person, WorkItem } from "../../model.ts";
import { AT_ONCE, IMPORTED, type Pace, paceIn, runsOf } from "./runs.ts";

/**
 * From this share of all items on, open or not, what changed them was no act (judgement: people decide on items, and
 * never on half of all that there ever were in a few seconds).
 */
const MOST = 1 / 2;
/**
 * From this share of the open items on, a change of many looked at none of them (judgement). In three real projects
 * without a history the dates of the last update show 60, 52 and 37 % of the open items in one such run, and 9 % or less
 * in any other.
 */
const LARGE_PART = 1 / 3;
/** A run of which so large a part closes items is a clean-up or a release: an act of somebody, on however many items. */
const CLEAN_UP = 0.9;

/** Planning is done for many items at once, and meant for each: a sprint is started, and what is left moves to the next. */
const PLANNED: ReadonlySet<ChangeField> = new Set(["sprint", "rank"]);
/** Also planning, which no migration does; but whoever moves a third of all items to a later release looks at none. */
const SCHEDULED: ReadonlySet<ChangeField> = new Set([...PLANNED, "release", "due", "target"]);

/** The marks of single changes, and the runs; both empty where nothing happened at once. */
export interface AtOnce {
  readonly marks: ReadonlyMap<Change, Bulk>;
  /** Oldest first. */
  readonly runs: readonly BulkRun[];
}

/** What happened at once to these items, which are all that is known of a project. */
export function atOnce(items: readonly WorkItem[]): AtOnce {
  if (items.length < AT_ONCE.count) return NOTHING;
  const then = new Then(items);
  const marks = new Map<Change, Bulk>();
  const runs = [...created(items, then), ...changed(items, then, marks), ...updated(items)];
  return { marks, runs: runs.sort((a, b) => a.from - b.from) };
}

const NOTHING: AtOnce = { marks: new Map(), runs: [] };

/** How many items there were. Items without a date of creation count from the beginning. */
class Then {
  private readonly created: readonly Instant[];
  private readonly closed: readonly Instant[];

  constructor(items: readonly WorkItem[]) {
    this.created = sorted(items.map(({ createdAt }) => createdAt ?? Number.NEGATIVE_INFINITY));
    this.closed = sorted(items.flatMap((item) => closedAt(item) ?? []));
  }

  all(at: Instant): number {
    return countUntil(this.created, at);
  }

  open(at: Instant): number {
    return this.all(at) - countUntil(this.closed, at);
  }
}

const sorted = (times: readonly Instant[]): readonly Instant[] => times.toSorted((a, b) => a - b);

function countUntil(times: readonly Instant[], at: Instant): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Its last end, an item of unknown category being open; where the end is not shown it was always closed. */
const closedAt = (item: WorkItem): Instant | undefined =>
  item.status.category === "done" ? (item.closedAt ?? Number.NEGATIVE_INFINITY) : undefined;

const wasOpen = (item: WorkItem, at: Instant): boolean => (closedAt(item) ?? Number.POSITIVE_INFINITY) > at;

interface Dated {
  readonly item: WorkItem;
  readonly at: Instant;
}

function runsIn<T extends Dated>(list: readonly T[], pace: Pace | undefined): (readonly T[])[] {
  if (pace === undefined || list.length < pace.count) return [];
  const byTime = list.toSorted((a, b) => a.at - b.at);
  const times = byTime.map(({ at }) => at);
  return runsOf(times, pace).map(([first, last]) => byTime.slice(first, last + 1));
}

/** The same for a date that every item has one of. */
const runsBy = (
  items: readonly WorkItem[],
  of: (item: WorkItem) => Instant | undefined,
  pace: Pace,
): (readonly Dated[])[] => {
  const list = dated(items, of);
  const times = list.map(({ at }) => at);
  return runsIn(list, paceIn(times, pace));
};

const spanOf = (run: readonly Dated[]): Pick<BulkRun, "from" | "until"> => ({
  from: run[0]?.at ?? 0,
  until: run.at(-1)?.at ?? 0,
});

const dated = (items: readonly WorkItem[], of: (item: WorkItem) => Instant | undefined): Dated[] =>
  items.flatMap((item) => {
    const at = of(item);
    return at === undefined ? [] : { item, at };
  });

function* created(items: readonly WorkItem[], then: Then): Generator<BulkRun> {
  for (const run of runsBy(items, ({ createdAt }) => createdAt, IMPORTED)) {
    const { from, until } = spanOf(run);
    const of = then.all(until);
    if (run.length >= of * LARGE_PART)
      yield { what: "created", from, until, items: run.length, of, open: false };
  }
}

/** Of the items that are open today: whatever else was updated then may have been updated since. */
function* updated(items: readonly WorkItem[]): Generator<BulkRun> {
  const open = items.filter(({ status }) => status.category !== "done");
  for (const run of runsBy(open, ({ updatedAt }) => updatedAt, AT_ONCE)) {
    const { from, until } = spanOf(run);
    const of = open.filter(({ createdAt }) => (createdAt ?? until) <= until).length;
    if (run.length >= of * LARGE_PART)
      yield { what: "updated", from, until, items: run.length, of, open: true };
  }
}

/** All changes of one item at one instant by one account, without those that plan a sprint. */
interface Entry extends Dated {
  readonly changes: readonly Change[];
}

function* changed(items: readonly WorkItem[], then: Then, marks: Map<Change, Bulk>): Generator<BulkRun> {
  for (const list of entriesByAccount(items).values())
    for (const whole of runsIn(list, AT_ONCE)) {
      const field = commonest(whole);
      // Without what the same person did to other fields meanwhile.
      const run = whole.filter((entry) => hasField(entry, field));
      const { bulk, counted } = judged(run, field, then);
      if (bulk === undefined) continue;
      for (const { changes } of run) for (const change of changes) marks.set(change, change.bulk ?? bulk);
      if (counted !== undefined) yield counted;
    }
}

function commonest(run: readonly Entry[]): ChangeField | undefined {
  const counts = new Map<ChangeField, number>();
  for (const { changes } of run)
    for (const field of new Set(changes.map((change) => change.field)))
      counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const hasField = ({ changes }: Entry, field: ChangeField | undefined): boolean =>
  changes.some((change) => change.field === field);

/** What machines do is nobody's act anyway. */
function entriesByAccount(items: readonly WorkItem[]): ReadonlyMap<Person | undefined, readonly Entry[]> {
  const byAccount = new Map<Person | undefined, Entry[]>();
  for (const item of items) {
    let [at, by]: [Instant, Person | undefined] = [Number.NaN, undefined];
    let changes: Change[] = [];
    for (const change of item.events ?? []) {
      if (PLANNED.has(change.field) || isMachine(change.by, change.at)) continue;
      if (change.at === at && change.by === by) {
        changes.push(change);
        continue;
      }
      [at, by, changes] = [change.at, change.by, [change]];
      const list = byAccount.get(by);
      if (list === undefined) byAccount.set(by, [{ item, at, changes }]);
      else list.push({ item, at, changes });
    }
  }
  return byAccount;
}

/** What a run of changes of one field is; nothing where it is many, but few of all that there were. */
function judged(
  run: readonly Entry[],
  field: ChangeField | undefined,
  then: Then,
): { readonly bulk?: Bulk; readonly counted?: BulkRun } {
  const { from, until } = spanOf(run);
  const touched = new Set(run.map(({ item }) => item));
  if (field === undefined || touched.size < AT_ONCE.count) return {};
  const of = then.all(until);
  const counted = { what: "changed", from, until, items: touched.size, of, open: false } as const;
  if (count(run, ({ bulk }) => bulk === "migration") >= AT_ONCE.count) return { bulk: "migration", counted };
  if (count(run, closes) >= run.length * CLEAN_UP) return {};
  if (!SCHEDULED.has(field) && touched.size >= of * MOST) return { bulk: "migration", counted };
  const open = [...touched].filter((item) => wasOpen(item, from)).length;
  const ofOpen = then.open(from);
  if (open >= AT_ONCE.count && open >= ofOpen * LARGE_PART)
    return { bulk: "edit", counted: { ...counted, items: open, of: ofOpen, open: true } };
  // So many finished items at once were not rejected one by one: a clean-up is undone.
  return count(run, reopens) >= AT_ONCE.count ? { bulk: "edit" } : {};
}

const count = (run: readonly Entry[], is: (change: Change) => boolean): number =>
  run.filter(({ changes }) => changes.some(is)).length;

const closes = (change: Change): boolean =>
  change.field === "status" && change.to.category === "done" && change.from.category !== "done";

const reopens = (change: Change): boolean =>
  change.field === "status" && change.from.category === "done" && change.to.category !== "done";
