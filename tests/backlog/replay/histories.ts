/** Backlogs with made-up histories, played forwards by a few lines of their own that know nothing of the replay. */
import fc from "fast-check";
import type { Backlog, Change, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { changed, PRIORITIES, STATUSES } from "../../changed.ts";
import { story, team, VOCABULARY, wiki } from "../../make.ts";

export const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

const STATUS_NAMES = ["To Do", "In Progress", "In Review", "Done"] as const;
const PRIORITY_NAMES = ["Highest", "High", "Medium", "Low"] as const;
const SPRINTS: readonly Sprint[] = [0, 1, 2].map((n) => ({
  id: String(7 + n),
  name: `Sprint ${n}`,
  state: "closed",
  goal: null,
  startAt: START + n * 100 * HOUR,
  endAt: START + (n + 1) * 100 * HOUR,
  completeAt: START + (n + 1) * 100 * HOUR,
}));

/** What one step of a history sets, and how an item looks after it. */
interface Step {
  readonly field: Change["field"];
  readonly read: (item: WorkItem) => string | null;
  readonly write: (item: WorkItem, value: string | null) => WorkItem;
  readonly values: readonly (string | null)[];
}

const STEPS: readonly Step[] = [
  {
    field: "status",
    values: STATUS_NAMES,
    read: ({ status }) => status.name,
    write: (item, name) => ({ ...item, status: STATUSES.get(name ?? "") ?? item.status }),
  },
  {
    field: "priority",
    values: [...PRIORITY_NAMES, null],
    read: ({ priority }) => priority?.name ?? null,
    write: (item, name) => ({ ...item, priority: PRIORITIES.get(name ?? "") ?? null }),
  },
  {
    field: "title",
    values: ["Pay by card", "Pay by invoice", "卡支付"],
    read: ({ title }) => title,
    write: (item, title) => ({ ...item, title: title ?? "" }),
  },
  {
    field: "description",
    values: ["h3. Why\nPeople leave.", "Akzeptanzkriterien:\n* bucht 3 EUR", null],
    read: ({ description }) => description?.source ?? null,
    write: (item, text) => ({ ...item, description: text === null ? null : wiki(text) }),
  },
  {
    field: "estimate",
    values: ["1", "3", "8", null],
    read: ({ estimate }) => (estimate === null || estimate === undefined ? null : String(estimate)),
    write: (item, value) => ({ ...item, estimate: value === null ? null : Number(value) }),
  },
  {
    field: "labels",
    values: ["a", "a b", "b c", null],
    read: ({ labels }) => labels?.join(" ") || null,
    write: (item, value) => ({ ...item, labels: value === null ? [] : value.split(" ") }),
  },
  {
    field: "due",
    values: ["2026-04-01", "2026-05-01", null],
    read: ({ dueAt }) => (typeof dueAt === "number" ? new Date(dueAt).toISOString().slice(0, 10) : null),
    write: (item, value) => ({ ...item, dueAt: value === null ? null : Date.parse(`${value}T00:00:00Z`) }),
  },
  {
    field: "sprint",
    values: ["7", "7, 8", "8", "9", ""],
    read: ({ sprints }) => (sprints ?? []).map(({ id }) => id).join(", "),
    write: (item, value) => ({
      ...item,
      sprints: SPRINTS.filter(({ id }) => (value ?? "").split(", ").includes(id)),
    }),
  },
  {
    field: "flagged",
    values: ["Impediment", ""],
    read: ({ flagged }) => (flagged ? "Impediment" : ""),
    write: (item, value) => ({ ...item, flagged: value !== "" }),
  },
  {
    field: "parent",
    values: ["SHOP-900", "SHOP-901", null],
    read: ({ parent }) => parent ?? null,
    write: (item, parent) => ({ ...item, parent }),
  },
];

/** One made-up history: the item after each of its changes, oldest first; the first is as it was created. */
export interface Lived {
  readonly states: readonly { readonly at: number; readonly item: WorkItem }[];
}

const livedArbitrary = (n: number): fc.Arbitrary<Lived> =>
  fc
    .record({
      created: fc.integer({ min: 0, max: 200 }),
      steps: fc.array(
        fc.record({
          step: fc.constantFrom(...STEPS),
          value: fc.nat(9),
          hours: fc.integer({ min: 1, max: 60 }),
        }),
        { maxLength: 12 },
      ),
      remarks: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 }),
    })
    .map(({ created, steps, remarks }) => live(n, created, steps, remarks));

function live(
  n: number,
  created: number,
  steps: readonly { step: Step; value: number; hours: number }[],
  remarks: readonly number[],
): Lived {
  const createdAt = START + created * HOUR;
  let item = story({
    id: String(n),
    key: `SHOP-${n}`,
    title: "Pay",
    createdAt,
    description: null,
    events: [],
  });
  let at = createdAt;
  const events: Change[] = [];
  const states = [{ at, item }];
  for (const { step, value, hours } of steps) {
    at += hours * HOUR;
    const to = step.values[value % step.values.length] ?? null;
    const from = step.read(item);
    if (from === to) continue;
    item = step.write(item, to);
    events.push(changed(step.field, from, to, at));
    states.push({ at, item });
  }
  const comments = remarks
    .map((hour) => createdAt + hour * HOUR)
    .sort((a, b) => a - b)
    .map((time) => ({ at: time, by: undefined, text: wiki("ok") }));
  const updatedAt = Math.max(at, ...comments.map((one) => one.at));
  return {
    states: states.map((state) => ({ ...state, item: { ...state.item, events, comments, updatedAt } })),
  };
}

export interface LivedTeam {
  readonly lives: readonly Lived[];
  readonly team: Backlog;
}

export const livedTeam: fc.Arbitrary<LivedTeam> = fc
  .integer({ min: 1, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => livedArbitrary(n + 1))))
  .map((lives) => ({
    lives,
    team: team({
      items: lives.flatMap(({ states }) => states.at(-1)?.item ?? []),
      sprints: SPRINTS,
      vocabulary: VOCABULARY,
    }),
  }));

/** The item as its own forward history has it at an instant. */
export const livedAt = ({ states }: Lived, at: number): WorkItem | undefined =>
  states.findLast((state) => state.at <= at)?.item;

/** The fields that histories keep, in a form to compare. */
export const keptFields = (item: WorkItem): unknown => ({
  key: item.key,
  status: item.status,
  priority: item.priority,
  title: item.title,
  description: item.description === null ? null : item.description?.source,
  estimate: item.estimate,
  labels: item.labels,
  due: item.dueAt,
  sprints: item.sprints?.map(({ id }) => id),
  flagged: item.flagged,
  parent: item.parent,
});
