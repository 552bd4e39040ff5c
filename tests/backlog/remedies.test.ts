import { describe, expect, it } from "vitest";
import { categoryAt } from "../../src/backlog/history/sprints/sprint-scope.ts";
import * as remedies from "../../src/backlog/remedies.ts";
import { criteriaOf } from "../../src/backlog/views/items/criteria.ts";
import { isOpen } from "../../src/backlog/views/items/items.ts";
import { hasNoDescription } from "../../src/backlog/views/items/readiness.ts";
import { metricsOf, reasonOf } from "../../src/backlog/views/items/statements.ts";
import { changed } from "../changed.ts";
import { daysAgo, done, epic, NOW, story, team, times, VOCABULARY } from "../make.ts";

describe("an item with a remedy done", () => {
  it("states criteria that could be checked, however many items get some", () => {
    const items = times(30, () => remedies.withCriteria(story(), 2));
    const today = team({ items });
    for (const item of items)
      expect(criteriaOf(today, item)).toMatchObject({
        presence: "present",
        substance: "good",
        criteria: [{ class: "checkable" }, { class: "checkable" }],
      });
  });

  it("states a problem, a metric and a description", () => {
    expect(reasonOf(remedies.withProblem(epic()))).toBe("stated");
    expect(metricsOf(remedies.withMetric(epic()))?.outcome.length).toBeGreaterThan(0);
    expect(hasNoDescription(remedies.described(story()))).toBe(false);
  });

  it("is closed for its history as well", () => {
    const item = story({ events: [changed("status", null, "To Do", daysAgo(9))] });
    const today = team({ items: [item, done()], vocabulary: VOCABULARY });
    const closed = remedies.closed(today, item, NOW);
    expect(isOpen(closed)).toBe(false);
    expect(closed).toMatchObject({ status: { name: "Done" }, closure: "declined", closedAt: NOW });
    expect([categoryAt(closed, daysAgo(1)), categoryAt(closed, NOW)]).toEqual(["new", "done"]);
  });

  it("leaves the item itself as it was", () => {
    const item = story({ children: [] });
    const before = structuredClone(item);
    remedies.brokenDown(item);
    remedies.withCriteria(item, 1);
    remedies.closed(team({ items: [item] }), item, NOW);
    expect(item).toEqual(before);
  });
});
