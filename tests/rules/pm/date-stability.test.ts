import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/date-stability.ts";
import type { Change, ChangeOf, Person, RoadmapItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, day, daysAgo, done, epic, NOW, person, team, times, update } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const pm = person("pm");
const app: Person = { ref: 900, kind: "app", roles: [] };
const HOUR = 3_600_000;

/** Planned on 2026-01-01 for 2026-04-11, a hundred days later. */
const dated = (events: Change[] = [], fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ createdAt: day("2026-01-01"), targetAt: day("2026-04-11"), events, comments: [], ...fields });
const move = (from: string, to: string, at: number, by: Person | undefined = pm): ChangeOf<"due"> =>
  changed("due", from, to, at, by);
const thrice = [
  move("2026-04-11", "2026-04-20", day("2026-04-01")),
  move("2026-04-20", "2026-04-30", day("2026-04-15")),
  move("2026-04-30", "2026-05-10", day("2026-04-28")),
];
const far = [move("2026-04-11", "2026-06-10", day("2026-04-01"))];
const steady = (n: number): RoadmapItem[] => times(n, () => dated());

describeRule(rule, {
  pass: {
    "where no date was ever moved": () => ({ team: team({ items: steady(8) }), judged: 8, failed: 0 }),
    "Each time a date moves, a comment such as “The supplier is late.” says why.": () => ({
      team: team({
        items: [
          ...times(4, () =>
            dated(far, { comments: [comment("The supplier is late.", day("2026-04-03"), pm)] }),
          ),
          ...times(4, () => dated(far, { updates: [update("Moved: see above.", day("2026-03-30"))] })),
        ],
      }),
      judged: 8,
      failed: 0,
    }),
    "where a date was moved twice, and not far": () => ({
      team: team({ items: times(8, () => dated(thrice.slice(0, 2))) }),
      failed: 0,
    }),
    "where machines moved it, or it was moved to an earlier day": () => ({
      team: team({
        items: [
          ...times(4, () => dated(thrice.map((event) => ({ ...event, by: app })))),
          ...times(4, () =>
            dated(thrice.map(({ at }, i) => move(`2026-06-${20 - i}`, `2026-06-${19 - i}`, at))),
          ),
        ],
      }),
      judged: 8,
      failed: 0,
    }),
    "where a slip of the pen was put right within the day": () => ({
      team: team({
        items: times(8, () =>
          dated([
            move("2026-04-11", "2027-04-11", day("2026-03-01")),
            move("2027-04-11", "2026-04-12", day("2026-03-01") + HOUR),
          ]),
        ),
      }),
      failed: 0,
    }),
    "where the move is so young that the word may still come": () => ({
      team: team({ items: times(8, () => dated([move("2026-04-11", "2026-12-31", daysAgo(2))])) }),
      failed: 0,
    }),
    "where ten were moved together with a comment on one of them": () => ({
      team: team({
        items: times(10, (i) =>
          dated([move("2026-04-11", "2026-06-10", day("2026-04-01") + i * 1000)], {
            comments: i === 4 ? [comment("All move with the new budget.", day("2026-04-02"), pm)] : [],
          }),
        ),
      }),
      judged: 10,
      failed: 0,
    }),
    "where a short plan slipped by days": () => ({
      team: team({
        items: times(8, () =>
          dated([
            changed("due", null, "2026-03-08", day("2026-03-01"), pm),
            move("2026-03-08", "2026-03-20", day("2026-03-07")),
          ]),
        ),
      }),
      failed: 0,
    }),
    "where what was unstable ended more than a year ago, or never had a date": () => ({
      team: team({
        items: [
          ...steady(8),
          dated(far, { status: { name: "Done", category: "done" }, closedAt: daysAgo(366) }),
          dated([], { targetAt: null }),
        ],
      }),
      judged: 8,
    }),
  },
  warn: {
    "with three of eight, which may be chance": () => ({
      team: team({ items: [...steady(5), ...times(3, () => dated(far))] }),
      failed: 3,
    }),
  },
  fail: {
    "The dates of roadmap items moved three times, and nobody said why.": () => ({
      team: team({ items: times(8, () => dated(thrice)) }),
      failed: 8,
      evidence: { moves: 3, slip: 29, planned: 100 },
      message:
        "was moved to a later date 3 times without an explanation, 29 days in all (the first plan was 100 days long)",
    }),
    "where one move was longer than half of the plan": () => ({
      team: team({ items: times(8, () => dated(far)) }),
      evidence: { moves: 1, slip: 60 },
      message:
        "was moved to a later date once without an explanation, 60 days in all (the first plan was 100 days long)",
    }),
    "where only a machine has a word near the move, or a person much later": () => ({
      team: team({
        items: times(8, () =>
          dated(far, {
            comments: [
              comment("Date changed.", day("2026-04-01"), app),
              comment("Why was this moved?", day("2026-04-09"), pm),
            ],
          }),
        ),
      }),
      failed: 8,
    }),
    "by the target date where the item has one beside its due date": () => ({
      team: team({
        items: times(8, () =>
          dated(
            thrice.flatMap((event) => [
              { ...event, field: "target" as const },
              { ...event, to: day("2026-04-12") },
            ]),
          ),
        ),
      }),
      evidence: { moves: 3, slip: 29 },
    }),
    "from fewer moves, where the team sets it so": () => ({
      team: team({ items: times(8, () => dated(thrice.slice(0, 2))) }),
      options: { moves: 2 },
      evidence: { moves: 2 },
    }),
  },
  "insufficient-evidence": {
    "with four dated items": () => ({ team: team({ items: times(4, () => dated(far)) }), judged: 4 }),
  },
  "not-observable": {
    "without a history": () => ({
      team: team({ items: steady(9), capabilities: { history: "not in this export" } }),
    }),
    "in Linear, whose projects have no readable history": () => ({
      team: team({ tracker: "linear", roadmap: times(9, () => dated([], { events: undefined })) }),
    }),
    "where the history of most is not shown": () => ({
      team: team({ items: times(9, (i) => dated([], i < 6 ? { events: undefined } : {})) }),
      unknown: 6,
    }),
    "where the words that might explain the moves are not shown": () => ({
      team: team({ items: times(9, () => dated(far, { comments: undefined })) }),
      unknown: 9,
    }),
  },
  "not-applicable": "never: a roadmap without dates is too little to judge",
});

describe("a dated item", () => {
  const failed = (item: RoadmapItem, options = {}): number =>
    measured(rule, team({ items: [item] }), options).failed;
  const judged = (item: RoadmapItem): number => measured(rule, team({ items: [item] })).judged;
  const moved = (to: string, at = day("2026-04-01")): RoadmapItem => dated([move("2026-04-11", to, at)]);

  it("is judged until a year after its end, and longer where its end is not known", () => {
    const ended = (closedAt: number | undefined) =>
      judged(dated([], { ...done({ closedAt }), kind: "roadmap", createdAt: day("2026-01-01"), events: [] }));
    expect([daysAgo(365), daysAgo(365) - 1, undefined].map(ended)).toEqual([1, 0, 1]);
  });

  it("is unstable where it slipped by more than half of its plan", () => {
    expect([moved("2026-05-31"), moved("2026-06-01")].map((item) => failed(item))).toEqual([0, 1]);
  });

  it("is unstable where it slipped by more than two weeks", () => {
    const short = (to: string): RoadmapItem =>
      dated([
        changed("due", null, "2026-03-08", day("2026-03-01"), pm),
        move("2026-03-08", to, day("2026-03-07")),
      ]);
    expect([short("2026-03-22"), short("2026-03-23")].map((item) => failed(item))).toEqual([0, 1]);
  });

  it("has no plan that it could slip by half of where its date was the day it was set", () => {
    const none = dated([move("2026-01-01", "2026-03-01", day("2026-02-01"))], {
      targetAt: day("2026-01-01"),
    });
    expect(failed(none)).toBe(0);
  });

  it("has three days for a word on a move", () => {
    const item = (days: number): RoadmapItem => moved("2026-12-31", NOW - days * 24 * HOUR);
    expect([item(3), item(2.99)].map((one) => failed(one))).toEqual([1, 0]);
  });

  it("was not moved where its day stayed the same", () => {
    expect(
      failed(dated(times(3, (i) => move("2026-04-11", "2026-04-11", day(`2026-03-0${i * 2 + 1}`))))),
    ).toBe(0);
  });

  it("is not observable alone where no history of the roadmap is kept", () => {
    const hidden = dated([], { events: undefined });
    const outcome = (tracker: "jira" | "linear", ...roadmap: RoadmapItem[]) =>
      measured(rule, team({ tracker, roadmap })).reason;
    expect(outcome("linear", hidden)).toMatch(/does not show how dates/);
    expect(outcome("linear", hidden, dated([]))).not.toMatch(/does not show how dates/);
    expect(outcome("jira", hidden)).not.toMatch(/does not show how dates/);
  });
});
