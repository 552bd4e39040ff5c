import { describe, expect, it } from "vitest";
import type { Backlog, WorkItem } from "../../../../src/backlog/model.ts";
import { all } from "../../../../src/backlog/search/condition.ts";
import { matching, openWork } from "../../../../src/backlog/search/matches.ts";
import { notWorthALook, worthALook } from "../../../../src/backlog/views/items/worth-a-look.ts";
import { JQL } from "../../../../src/connectors/jira/jql.ts";
import { daysAgo, epic, NOW, sprint, started, story, team, times } from "../../../make.ts";

const HIGH = { name: "High", rank: 1 };
const old = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ createdAt: daysAgo(365), updatedAt: daysAgo(365), ...fields });
const why = (item: WorkItem, ...others: WorkItem[]): string | undefined =>
  worthALook(team({ items: [item, ...others] }), item, NOW);
const sprints = (state: "active" | "future" | "closed") => [sprint({ state })];

describe("an item is worth a look before it is closed", () => {
  it.each([
    ["planned for a sprint", old({ sprints: sprints("active") })],
    ["planned for a sprint", old({ sprints: sprints("future") })],
    ["in progress", started({ createdAt: daysAgo(900), updatedAt: daysAgo(179) })],
    ["requested by customers", old({ customerRequests: 1 })],
    ["voted for", old({ votes: 1 })],
    ["linked to other items", old({ links: [{ kind: "relates", direction: "out", key: "SHOP-1" }] })],
    ["younger than a year", old({ createdAt: daysAgo(364) })],
    ["younger than a year", old({ createdAt: undefined })],
    ["on the roadmap", epic({ createdAt: daysAgo(900), updatedAt: daysAgo(900) })],
  ])("that is %s", (reason, item) => expect(why(item)).toBe(reason));

  it("that is urgent, where priorities mark what is urgent", () => {
    const urgent = old({ priority: HIGH });
    expect(why(urgent, old(), old())).toBe("urgent");
    expect(why(urgent, old())).toBeUndefined();
  });

  it("that has open items below", () => {
    const above = old({ key: "SHOP-A" });
    expect(why(above, story({ parent: "SHOP-A", kind: "subtask" }))).toBe("with open items below");
    const finished = story({ parent: "SHOP-A", status: { name: "Done", category: "done" } });
    expect(why(above, finished)).toBeUndefined();
  });

  it("and not where nothing speaks for it, though it was in a sprint or is called in progress", () => {
    expect(why(old())).toBeUndefined();
    expect(why(old({ sprints: sprints("closed") }))).toBeUndefined();
    expect(why(started({ createdAt: daysAgo(900), updatedAt: daysAgo(180) }))).toBeUndefined();
  });
});

describe("the search for what nothing speaks for", () => {
  const others = times(6, () => story({ updatedAt: daysAgo(1) }));
  const found = (of: Backlog) => matching(of, openWork(of, all(...notWorthALook(of))), NOW);

  it("finds what is worth no look", () => {
    const items = [
      old(),
      old({ priority: HIGH }),
      old({ votes: 2 }),
      old({ sprints: sprints("future") }),
      started({ createdAt: daysAgo(900), updatedAt: daysAgo(9) }),
      ...others,
    ];
    const of = team({ items });
    expect(found(of)).toEqual(items.filter((item) => worthALook(of, item, NOW) === undefined));
    expect(found(of)).toHaveLength(1);
  });

  it("says nothing of priorities where none marks what is urgent", () => {
    const text = (of: Backlog) => JQL.where(all(...notWorthALook(of)), "SHOP")?.texts.join();
    expect(text(team({ items: [old({ priority: HIGH }), ...others] }))).toContain('priority not in ("High")');
    expect(text(team({ items: [old({ priority: HIGH })] }))).not.toContain("priority");
    expect(text(team({ items: others }))).not.toContain("priority");
  });
});
