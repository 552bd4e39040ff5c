import { describe, expect, it } from "vitest";
import type { Backlog, WorkItem } from "../../src/backlog/model.ts";
import { type Condition, unchanged } from "../../src/backlog/search/condition.ts";
import { LINEAR_TRAITS } from "../../src/connectors/linear/traits.ts";
import { measure } from "../../src/engine/measure.ts";
import { queriesOf } from "../../src/engine/queries.ts";
import { defineRule, fail, itemSubject, pass, type Rule } from "../../src/rule.ts";
import { daysAgo, NOW, story, team, times } from "../make.ts";
import { RULE_FIELDS } from "./title-rule.ts";

const old = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ title: "old", updatedAt: daysAgo(100), ...fields });
const young = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ title: "young", updatedAt: daysAgo(5), ...fields });

/** Items titled "old" fail; the conditions are given. */
const rule = (conditions: readonly Condition[] | undefined, more: Partial<Rule> = {}): Rule =>
  ({
    ...defineRule({
      ...RULE_FIELDS,
      id: "hygiene/old",
      title: "Old items",
      asks: "Is it young?",
      population: ({ team }) => team.items,
      judge: (item: WorkItem) => (item.title === "old" ? fail({}) : pass),
      message: () => "is old",
    }),
    ...(conditions === undefined ? {} : { search: () => conditions }),
    ...more,
  }) as Rule;

const queries = (of: Rule, backlog: Backlog, wanted?: Parameters<typeof queriesOf>[3]) =>
  queriesOf(measure(of, backlog, NOW), backlog, NOW, wanted);
const shop = (...items: WorkItem[]): Backlog => team({ items });

describe("the query for what a rule found", () => {
  it("is a condition where one finds exactly that, the first of several", () => {
    const backlog = shop(...times(3, () => old()), young());
    expect(queries(rule([unchanged(90), unchanged(80)]), backlog)).toEqual([
      { language: "JQL", texts: ['project = "SHOP" AND updated <= -90d'], by: "condition", finds: 3 },
    ]);
    expect(queries(rule([unchanged(200), unchanged(80)]), backlog)).toMatchObject([
      { texts: [expect.stringContaining("-80d")] },
    ]);
  });

  it("is a list of keys where a condition finds something else as well, or where there is none", () => {
    const items = [old(), young({ updatedAt: daysAgo(99) })];
    const keys = { by: "keys", texts: [`key in (${items[0]?.key})`], finds: 1 };
    expect(queries(rule([unchanged(90)]), shop(...items))).toMatchObject([keys]);
    expect(queries(rule(undefined), shop(...items))).toMatchObject([keys]);
  });

  it("lists keys in their natural order, in whatever order the items were read", () => {
    const backlog = shop(...["SHOP-10", "SHOP-9"].map((key) => old({ key })));
    expect(queries(rule(undefined), backlog)).toMatchObject([{ texts: ["key in (SHOP-9, SHOP-10)"] }]);
  });

  it("is a list of keys where a condition misses some, and the list fits into one query", () => {
    const backlog = shop(...times(19, () => old()), old({ updatedAt: daysAgo(1) }));
    expect(queries(rule([unchanged(90)]), backlog)).toMatchObject([{ by: "keys", finds: 20 }]);
  });

  it("is a condition that misses few where the list would not fit, and in parts where it misses many", () => {
    const many = (missed: number) =>
      shop(...times(1_000 - missed, () => old()), ...times(missed, () => old({ updatedAt: daysAgo(1) })));
    expect(queries(rule([unchanged(90)]), many(100))).toMatchObject([{ by: "condition", finds: 900 }]);
    const [parts] = queries(rule([unchanged(90)]), many(101));
    expect(parts).toMatchObject({ by: "keys", finds: 1_000 });
    expect(parts?.texts.length).toBeGreaterThan(1);
  });

  it("names only what it is asked for, and no condition of an earlier day", () => {
    const [one, two] = [old(), old()];
    const backlog = shop(one, two);
    expect(queries(rule(undefined), backlog, { subjects: [itemSubject(two)] })).toMatchObject([
      { texts: [`key in (${two.key})`] },
    ]);
    expect(queries(rule([unchanged(90)]), backlog, { subjects: [] })).toEqual([]);
    expect(queries(rule([unchanged(90)]), backlog, { keysOnly: true })).toMatchObject([{ by: "keys" }]);
  });

  it("names keys in the order that people count, whatever order they were read in", () => {
    const items = ["SHOP-10", "PAY-3", "SHOP-9"].map((key) => old({ key }));
    expect(queries(rule(undefined), shop(...items))).toMatchObject([
      { texts: ["key in (PAY-3, SHOP-9, SHOP-10)"] },
    ]);
  });

  it("finds what a finding on the team counts, and nothing where that is a convention", () => {
    const whole = rule([unchanged(90)], {
      tolerance: { share: 0 },
      population: ({ team }: { team: Backlog }) => [team],
      judge: () => fail({}),
    } as Partial<Rule>);
    const backlog = shop(old(), young());
    expect(queries(whole, backlog)).toMatchObject([{ by: "condition", finds: 1 }]);
    const convention = rule([unchanged(90)], { convention: () => ({}) });
    expect(queries(convention, shop(...times(9, () => old())))).toEqual([]);
  });

  it("is nothing where nothing fails, and where the tracker cannot look it up", () => {
    expect(queries(rule([unchanged(1)]), shop(young()))).toEqual([]);
    expect(queries(rule(undefined), shop(old({ key: "no key" })))).toEqual([]);
  });

  it("is an address for people and a filter for programs where a tracker has both", () => {
    const items = times(2, (n) =>
      old({ key: `ENG-${n}`, project: "ENG", url: `https://linear.app/acme/issue/ENG-${n}` }),
    );
    const backlog = team({ items, traits: LINEAR_TRAITS });
    expect(queries(rule([unchanged(90)]), backlog)).toMatchObject([
      { language: "Linear list", texts: ["https://linear.app/acme/issues/ENG-0,ENG-1"], by: "keys" },
      { language: "Linear API filter", by: "condition", finds: 2 },
    ]);
    expect(queries(rule([unchanged(200)]), backlog)).toHaveLength(1);
  });
});
