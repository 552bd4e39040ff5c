/**
 * A year of one made-up team, played forward day by day: what was done is written down twice, as what happened to each
 * item and as the numbers of it. Two product owners can be played: one who decides, one to whom others bring decisions.
 */

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const SPRINTS = 26;
const LENGTH = 14 * DAY;
/** The first sprint begins. */
export const START = Date.UTC(2025, 11, 2, 8);
/** The last one is over. */
export const NOW = START + SPRINTS * LENGTH;

export const PEOPLE = {
  owner: "po",
  ...{ anchor: "dev", bosun: "dev", captain: "dev" },
  director: "leader",
  ...{ harbour: undefined, kiosk: undefined },
} as const;
export type Who = keyof typeof PEOPLE;

export type Status = "To Do" | "In Progress" | "In Review" | "Done" | "Declined";
export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly startAt: number;
  readonly endAt: number;
}

type Deed = { readonly at: number; readonly by: Who } & (
  | { readonly status: Status }
  /** The sprints it is in from then on. */
  | { readonly sprints: readonly number[] }
  | { readonly title: string }
);
interface Remark {
  readonly at: number;
  readonly by: Who;
  readonly text: string;
}
export interface Item {
  readonly number: number;
  readonly by: Who;
  readonly createdAt: number;
  readonly text: string;
  title: string;
  readonly deeds: Deed[];
  readonly remarks: Remark[];
}

/** What really happened, and when. */
type Fact = "committed" | "added" | "carried" | "reopened" | "returned" | "asked" | "answered" | "declined";
type Truth = Readonly<Record<Fact, number[]>>;

export interface Story {
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly truth: Truth;
}

const THINGS = "timetable ticket cabin vehicle deck meal berth voucher bicycle pier crossing refund".split(
  " ",
);
const ACTS = "compare print change share cancel reserve find sort".split(" ");
const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? "";

/** `decides`: whether the product owner sets the scope, declines, trades and answers; otherwise the director does. */
export function play(decides: boolean): Story {
  const items: Item[] = [];
  const truth: Truth = {
    ...{ committed: [], added: [], carried: [], reopened: [], returned: [] },
    ...{ asked: [], answered: [], declined: [] },
  };
  const sprints = Array.from({ length: SPRINTS }, (_, n) => ({
    id: 40 + n,
    name: `Ferry Sprint ${n + 1}`,
    startAt: START + n * LENGTH,
    endAt: START + (n + 1) * LENGTH,
  }));
  const decider: Who = decides ? "owner" : "director";

  const create = (by: Who, createdAt: number, asks = false): Item => {
    const n = items.length + 1;
    const what = `${pick(ACTS, n * 5)} a ${pick(THINGS, n * 7)} on route ${n}`;
    const item: Item = {
      ...{ number: n, by, createdAt, deeds: [], remarks: [] },
      title: `Passengers ${what}`,
      text: asks
        ? `Our passengers at the harbour cannot ${what}, they queue at the desk instead.`
        : `As a passenger, I want to ${what} so that I need no desk.\n\nAcceptance criteria\n\nThe ${pick(THINGS, n * 7)} of route ${n} is shown within 2 seconds.`,
    };
    items.push(item);
    return item;
  };
  const move = (item: Item, at: number, by: Who, status: Status): void => {
    item.deeds.push({ at, by, status });
  };
  const put = (item: Item, at: number, by: Who, ids: readonly number[]): void => {
    item.deeds.push({ at, by, sprints: ids });
  };
  const deliver = (item: Item, from: number, until: number, by: Who): void => {
    move(item, from, by, "In Progress");
    move(item, until - DAY, by, "In Review");
    move(item, until, by, "Done");
  };

  let left: Item | undefined;
  for (const [n, { id, startAt, endAt }] of sprints.entries()) {
    const dev = (["anchor", "bosun", "captain"] as const)[n % 3] ?? "anchor";
    const planned = Array.from({ length: 6 }, (_, i) => create(decider, startAt - 20 * DAY + i * HOUR));
    for (const item of planned) put(item, startAt - DAY, decider, [id]);
    const started = left === undefined ? planned : [...planned, left];
    truth.committed.push(...started.map(() => startAt));
    if (left !== undefined) deliver(left, startAt + 2 * DAY, startAt + 4 * DAY, dev);
    const [first, second, third, last, ...spare] = planned as [Item, Item, Item, Item, Item, Item];

    deliver(first, startAt + DAY, startAt + 5 * DAY, dev);
    first.remarks.push({
      at: startAt + 2 * DAY,
      by: dev,
      text: `Should route ${first.number} list departures without a berth as well?`,
    });
    truth.asked.push(startAt + 2 * DAY);
    const answers = n % 5 !== 4;
    if (answers) {
      const text = "Yes, list every departure; those without a berth come last, in grey.";
      first.remarks.push({ at: startAt + 2 * DAY + 5 * HOUR, by: decider, text });
      if (decides) truth.answered.push(startAt + 2 * DAY);
    }

    // Every other sprint the product owner sends work back, and every third one it comes back after all.
    move(second, startAt + DAY, dev, "In Progress");
    move(second, startAt + 4 * DAY, dev, "In Review");
    if (decides && n % 2 === 0) {
      move(second, startAt + 5 * DAY, "owner", "In Progress");
      second.remarks.push({
        at: startAt + 5 * DAY,
        by: "owner",
        text: "The grey departures are missing here.",
      });
      move(second, startAt + 7 * DAY, dev, "In Review");
      truth.returned.push(startAt + 5 * DAY);
    }
    move(second, startAt + 8 * DAY, dev, "Done");
    deliver(third, startAt + 3 * DAY, startAt + 6 * DAY, dev);
    if (n % 3 === 0) {
      move(third, startAt + 8 * DAY, dev, "In Progress");
      move(third, startAt + 10 * DAY, dev, "Done");
      truth.reopened.push(startAt + 8 * DAY);
    }

    // What comes in between; who decides trades it for what was planned.
    for (const [i, out] of spare.entries()) {
      const at = startAt + (3 + 2 * i) * DAY;
      const added = create(decider, at - 6 * DAY);
      put(added, at, decider, [id]);
      truth.added.push(at);
      if (decides) put(out, at + HOUR, "owner", []);
      else deliver(out, startAt + 5 * DAY, startAt + 9 * DAY, dev);
      deliver(added, at + DAY, startAt + 10 * DAY + i * HOUR, dev);
    }

    // What outsiders ask for: half of it is declined with a reason, where somebody declines.
    const wishes = [create("harbour", startAt + 2 * DAY, true), create("kiosk", startAt + 3 * DAY, true)];
    const [no] = wishes;
    if (decides && no !== undefined) {
      const text = "We decided against this: two passengers in a year asked, and the desk serves them well.";
      no.remarks.push({ at: startAt + 6 * DAY, by: "owner", text });
      move(no, startAt + 6 * DAY, "owner", "Declined");
      truth.declined.push(startAt + 6 * DAY);
    }

    // The last planned one is not finished in time: it goes on into the next sprint.
    left = undefined;
    const next = sprints[n + 1];
    if (next === undefined) deliver(last, startAt + 6 * DAY, endAt - DAY, dev);
    else {
      put(last, endAt + HOUR / 2, dev, [id, next.id]);
      truth.carried.push(endAt);
      left = last;
    }
  }
  for (const { deeds, remarks } of items)
    for (const list of [deeds, remarks] as { at: number }[][]) list.sort((a, b) => a.at - b.at);
  return { items, sprints, truth };
}

/** What an item was at an instant, by what had been done to it. */
export function statusAt({ deeds }: Item, at: number): Status {
  return deeds.reduce<Status>(
    (was, deed) => ("status" in deed && deed.at <= at ? deed.status : was),
    "To Do",
  );
}
export function sprintsAt({ deeds }: Item, at: number): readonly number[] {
  return deeds.reduce<readonly number[]>(
    (were, deed) => ("sprints" in deed && deed.at <= at ? deed.sprints : were),
    [],
  );
}
