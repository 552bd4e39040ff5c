import { describe, expect, it } from "vitest";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { closed } from "../../../src/backlog/remedies.ts";
import { ask } from "../../../src/engine/ask.ts";
import { answeredIn, asks, byUrgency, type Pressing } from "../../../src/engine/plan/order.ts";
import { planFor } from "../../../src/engine/plan/plan.ts";
import { defineRule, fail, pass, type Rule, warn } from "../../../src/rule.ts";
import { NOW, story, team, times } from "../../make.ts";
import { RULE_FIELDS } from "../title-rule.ts";

const pressing = (id: string, failing: number, fields: Partial<Pressing> = {}): Pressing => ({
  ...{ id, failing, severity: "medium", outcome: "fail", finished: false },
  ...fields,
});
const sorted = (...all: Pressing[]): string[] => all.sort(byUrgency).map(({ id }) => id);

describe("what is done first", () => {
  it("fails, however little presses, before what may be chance", () => {
    const chance = pressing("chance", 900, { outcome: "warn", severity: "critical" });
    expect(sorted(chance, pressing("sure", 1, { severity: "low" }))).toEqual(["sure", "chance"]);
  });

  it("can be mended before it can only be done otherwise from now on, and fails before it may be chance", () => {
    const finished = pressing("finished", 100, { severity: "critical", finished: true });
    const mended = pressing("mended", 2, { severity: "low" });
    expect(sorted(finished, mended)).toEqual(["mended", "finished"]);
    expect(sorted(pressing("chance", 2, { outcome: "warn" }), finished)).toEqual(["finished", "chance"]);
  });

  it("weighs the severity with the logarithm of the number", () => {
    const low = pressing("low", 1_000, { severity: "low" });
    expect(sorted(low, pressing("high", 12, { severity: "high" }))).toEqual(["high", "low"]);
    expect(
      sorted(pressing("few", 2, { severity: "high" }), pressing("many", 60, { severity: "low" })),
    ).toEqual(["many", "few"]);
  });

  it("is the graver, then the earlier in the alphabet, where they press alike", () => {
    expect(sorted(pressing("b", 3), pressing("a", 3))).toEqual(["a", "b"]);
    // A high severity weighs three times a low one: 1 and 7 failing press alike.
    expect(sorted(pressing("a", 7, { severity: "low" }), pressing("b", 1, { severity: "high" }))).toEqual([
      "b",
      "a",
    ]);
  });

  it("is nothing that only informs, or of which nothing is left", () => {
    expect(asks(pressing("a", 9, { severity: "info" }))).toBe(false);
    expect(asks(pressing("a", 0))).toBe(false);
    expect(asks(pressing("a", 1, { severity: "low" }))).toBe(true);
  });
});

const isOpen = ({ status }: WorkItem): boolean => status.category === "new";

/** Open items titled "old" are to be closed. */
const old = defineRule({
  ...RULE_FIELDS,
  id: "hygiene/old",
  title: "Old items",
  asks: "Is it young?",
  population: ({ team }) => team.items.filter(isOpen),
  judge: (item: WorkItem) => (item.title === "old" ? fail({}) : pass),
  applyRemedy: (item: WorkItem, { team, now }) => [closed(team, item, now)],
  message: () => "is old",
});

/** A team with more than so many open items fails. */
const long = (most: number, more: Partial<Rule> = {}): Rule =>
  ({
    ...defineRule({
      ...RULE_FIELDS,
      id: "hygiene/long",
      title: "Long backlog",
      asks: "Is it short?",
      severity: "low",
      tolerance: { share: 0, from: 1 },
      population: ({ team }) => [team],
      judge: (team: Backlog) => (team.items.filter(isOpen).length > most ? fail({}) : pass),
      message: () => "is too long",
    }),
    ...more,
  }) as Rule;

const items = (n: number, fine: number): Backlog =>
  team({ items: [...times(n, () => story({ title: "old" })), ...times(fine, () => story())] });
const answered = (backlog: Backlog, rules: readonly Rule[], isExcused = () => false) =>
  Object.fromEntries(answeredIn(ask(backlog, rules, NOW), NOW, isExcused));

describe("a finding on the team asks for nothing of its own", () => {
  it("where it is gone once a more pressing action is done", () => {
    expect(answered(items(20, 5), [long(12), old])).toEqual({ "hygiene/long": "hygiene/old" });
    expect(answered(items(20, 15), [long(12), old])).toEqual({});
  });

  it("but not where it presses more itself, or nobody need do that action", () => {
    expect(answered(items(10, 5), [long(12, { severity: "critical" }), { ...old, severity: "low" }])).toEqual(
      {},
    );
    expect(answered(items(20, 5), [long(12), old], () => true)).toEqual({});
  });

  it("where a more pressing one says the same fact", () => {
    const fact = () => "more waits than the team can start" as const;
    const deep = long(12, { id: "po/deep", severity: "medium", fact });
    expect(answered(items(0, 15), [long(12, { fact }), deep])).toEqual({ "hygiene/long": "po/deep" });
    expect(answered(items(0, 15), [long(12), deep])).toEqual({});
    expect(answered(items(0, 15), [long(12, { fact: () => undefined }), deep])).toEqual({});
  });

  it("while findings on items ask for what is to be done for them", () => {
    const young = { ...old, id: "hygiene/young", severity: "low" } as Rule;
    expect(answered(items(20, 5), [old, young])).toEqual({});
  });

  it("and has no action in the plan either, though it may only be chance", () => {
    const fact = () => "more waits than the team can start" as const;
    const deep = long(12, { id: "po/deep", severity: "medium", fact });
    const soft = long(12, { fact, judge: () => warn({}) } as Partial<Rule>);
    const { actions } = planFor(items(0, 15), [soft, deep], NOW);
    expect(actions.map(({ rule }) => rule.id)).toEqual(["po/deep"]);
  });
});
