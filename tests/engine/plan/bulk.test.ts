import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { closed } from "../../../src/backlog/remedies.ts";
import { type Condition, unchanged } from "../../../src/backlog/search/condition.ts";
import { planFor } from "../../../src/engine/plan/plan.ts";
import { defineRule, fail, pass, type Rule } from "../../../src/rule.ts";
import { daysAgo, NOW, story, team, times } from "../../make.ts";
import { RULE_FIELDS } from "../title-rule.ts";

const isOpen = ({ status }: WorkItem): boolean => status.category === "new";

/** Of the open items titled "old" and "kept" the old ones are closed at once. */
const stale = (conditions: readonly Condition[] = []): Rule =>
  defineRule({
    ...RULE_FIELDS,
    id: "hygiene/stale",
    title: "Stale items",
    asks: "Is it fresh?",
    effort: "minutes",
    population: ({ team }) => team.items.filter(isOpen),
    judge: (item: WorkItem) => (["old", "kept", "asked"].includes(item.title) ? fail({}) : pass),
    applyRemedy: (item: WorkItem, { team, now }) => [closed(team, item, now)],
    bulk: {
      spares: ({ title }) =>
        title === "kept" ? "wanted" : title === "asked" ? "requested by customers" : undefined,
      search: () => conditions,
      close: (item, { team, now }) => [closed(team, item, now)],
    },
    message: () => "is stale",
  });

/** The same without an act for many. */
function plain(): Rule {
  const { bulk: _, ...rule } = stale();
  return rule;
}

const backlog = (counts: Readonly<Record<string, number>>) =>
  team({
    items: Object.entries(counts).flatMap(([title, n]) =>
      times(n, () => story({ title, updatedAt: daysAgo(title === "fine" ? 1 : 100) })),
    ),
  });
const planned = (counts: Readonly<Record<string, number>>, conditions?: readonly Condition[]) =>
  planFor(backlog(counts), [stale(conditions)], NOW).actions[0];

describe("a bulk closing", () => {
  it("closes all of the many, and looks at as few of the others as are needed", () => {
    // With n of the 40 kept ones looked at, 40 - n of 50 fail: at most a fifth from 30 on.
    const action = planned({ old: 60, kept: 40, fine: 10 });
    expect([action?.failing, action?.subjects.length]).toEqual([100, 90]);
    expect(action?.bulk).toMatchObject({ looks: 30, many: { subjects: { length: 60 } } });
    expect(action?.resolves).toEqual(["hygiene/stale"]);
  });

  it("names why the others are looked at, the commonest reason first", () => {
    const spared = planned({ old: 60, asked: 3, kept: 7, fine: 90 })?.bulk?.spared;
    expect(spared?.subjects).toHaveLength(10);
    expect(spared?.reasons).toEqual([
      { reason: "wanted", items: 7 },
      { reason: "requested by customers", items: 3 },
    ]);
  });

  it("needs no look where it passes without one", () => {
    const action = planned({ old: 60, kept: 5, fine: 90 });
    expect([action?.bulk?.looks, action?.subjects.length]).toEqual([0, 60]);
    expect(action?.total).toBe("minutes");
  });

  it("takes a look at an item for no more than that: another rule goes on failing", () => {
    const other: Rule = { ...plain(), id: "hygiene/other", severity: "low" };
    const { actions } = planFor(backlog({ old: 60, kept: 40 }), [stale(), other], NOW);
    expect(actions.map(({ rule, resolves }) => [rule.id, resolves])).toEqual([
      ["hygiene/stale", ["hygiene/stale"]],
      ["hygiene/other", ["hygiene/other"]],
    ]);
  });

  it("is looked up by a condition that finds the many, with the few others it finds as exceptions", () => {
    const all = { old: 60, kept: 4, fine: 90 };
    const [query] = planned(all, [unchanged(90)])?.bulk?.many.queries ?? [];
    expect(query).toMatchObject({ by: "condition", finds: 60 });
    expect(query?.texts[0]).toMatch(
      /^project = "SHOP" AND updated <= -90d AND key not in \((?:SHOP-\d+(?:, )?){4}\)$/,
    );
    const [keys] = planned({ ...all, kept: 7 }, [unchanged(90)])?.bulk?.many.queries ?? [];
    expect(keys).toMatchObject({ by: "keys", finds: 60 });
    expect(planned(all)?.bulk?.spared.queries).toMatchObject([{ by: "keys", finds: 4 }]);
    expect(planned({ old: 60, fine: 90 })?.bulk?.spared.queries).toEqual([]);
    expect(planned(all)?.queries).toEqual([]);
  });

  it("is worth its steps from fifty items on, and only where a rule has one", () => {
    expect(planned({ old: 49, kept: 9 })?.bulk).toBeUndefined();
    expect(planned({ old: 50, kept: 9 })?.bulk).toBeDefined();
    expect(planFor(backlog({ old: 90 }), [plain()], NOW).actions[0]?.bulk).toBeUndefined();
  });
});
