import { describe, expect, it } from "vitest";
import { only, readText } from "./files/export.ts";
import { changelog, history, lines, rawIssue, user } from "./jira/raw.ts";

const EMPTY = {
  duedate: null,
  priority: null,
  assignee: null,
  description: null,
  reporter: null,
  creator: null,
};
const many = (n: number, first: object = {}, rest: Record<string, unknown> = {}) =>
  Array.from({ length: n }, (_, i) =>
    rawIssue(`SHOP-${i + 1}`, { ...EMPTY, ...(i === 0 ? first : {}) }, i === 0 ? rest : {}),
  );
/** What is read of the last item. */
const last = async (records: readonly unknown[]) => {
  const team = only(await readText(lines(...records)));
  const { dueAt, priority, assignee, description, reporter, creator } = team.items.at(-1) ?? {};
  return { team, fields: { dueAt, priority, assignee, description, reporter, creator } };
};

describe("fields that no item of a source ever had a value in", () => {
  it("are not shown in a source of twenty items", async () => {
    const { team, fields } = await last(many(20));
    expect(Object.values(fields)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(team.capabilities.dates).toBe("the source has no due or target dates");
    expect(team.capabilities.assignee).not.toBe(true);
  });

  it("are empty in a smaller one", async () => {
    expect(Object.values((await last(many(19))).fields)).toEqual(Array.from({ length: 6 }, () => null));
  });

  it.each([
    ["dueAt", { duedate: "2026-04-01" }],
    ["priority", { priority: { id: "2", name: "High" } }],
    ["assignee", { assignee: user("author-one") }],
    ["description", { description: "Plain words." }],
    ["reporter", { reporter: user("author-one") }],
    ["creator", { creator: user("author-one") }],
  ] as const)("are empty where one item has a value: %s", async (name, first) => {
    const { fields } = await last(many(20, first));
    expect(fields[name]).toBeNull();
    expect(Object.values(fields).filter((value) => value === null)).toHaveLength(1);
  });

  it("are empty where a history shows a value that is gone", async () => {
    const moved = history("2026-03-03T09:00:00.000+0000", ["duedate", "2026-04-01", null]);
    expect((await last(many(20, {}, { changelog: changelog(moved) }))).fields.dueAt).toBeNull();
  });
});

describe("what stands above stories", () => {
  const EPIC = { id: "3", name: "Epic", subtask: false };
  const STEP = { id: "4", name: "Sub-task", subtask: true };
  const above = (key: string, type: object) => ({ key, fields: { issuetype: type } });
  const shop = (first: object = {}, rest: Record<string, unknown> = {}) => [
    ...many(20, { parent: null, ...first }, rest),
    rawIssue("SHOP-21", { issuetype: EPIC, parent: null }),
    rawIssue("SHOP-22", { issuetype: STEP, parent: above("SHOP-2", { name: "Story", subtask: false }) }),
  ];

  it("is not shown where no story ever had a parent, whatever sub-tasks have", async () => {
    const { team } = await last(shop());
    expect(team.items.find(({ key }) => key === "SHOP-1")?.parent).toBeUndefined();
    expect(team.items.find(({ key }) => key === "SHOP-22")?.parent).toBe("SHOP-2");
    expect(team.capabilities.hierarchy).toBe(
      "the source does not show which epic or project an item belongs to",
    );
  });

  it("is nothing where one story has a parent, or had one", async () => {
    const one = await last(shop({ parent: above("SHOP-21", EPIC) }));
    const had = history("2026-03-03T09:00:00.000+0000", ["Epic Link", "SHOP-21", null]);
    for (const { team } of [one, await last(shop({}, { changelog: changelog(had) }))]) {
      expect(team.items.find(({ key }) => key === "SHOP-3")?.parent).toBeNull();
      expect(team.capabilities.hierarchy).toBe(true);
    }
  });
});

describe("a priority that says there is none", () => {
  it.each(["None", "No priority", "Keine", "-"])("is none: %s", async (name) => {
    expect((await last(many(1, { priority: { id: "7", name } }))).fields.priority).toBeNull();
  });

  it("is none in a history too", async () => {
    const raised = history("2026-03-03T09:00:00.000+0000", ["priority", "None", "High"]);
    const { team } = await last(many(1, {}, { changelog: changelog(raised) }));
    expect(team.items[0]?.events?.[0]).toMatchObject({ from: null, to: { name: "High" } });
  });
});
