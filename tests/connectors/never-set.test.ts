import { describe, expect, it } from "vitest";
import { only, readText } from "./files/export.ts";
import { changelog, history, lines, rawIssue, user } from "./jira/raw.ts";

const EMPTY = { duedate: null, priority: null, assignee: null, description: null };
const many = (n: number, first: object = {}, rest: Record<string, unknown> = {}) =>
  Array.from({ length: n }, (_, i) =>
    rawIssue(`SHOP-${i + 1}`, { ...EMPTY, ...(i === 0 ? first : {}) }, i === 0 ? rest : {}),
  );
/** What is read of the last item. */
const last = async (records: readonly unknown[]) => {
  const team = only(await readText(lines(...records)));
  const { dueAt, priority, assignee, description } = team.items.at(-1) ?? {};
  return { team, fields: { dueAt, priority, assignee, description } };
};

describe("fields that no item of a source ever had a value in", () => {
  it("are not shown in a source of twenty items", async () => {
    const { team, fields } = await last(many(20));
    expect(Object.values(fields)).toEqual([undefined, undefined, undefined, undefined]);
    expect(team.capabilities.dates).toBe("the source has no due or target dates");
    expect(team.capabilities.assignee).not.toBe(true);
  });

  it("are empty in a smaller one", async () => {
    expect(Object.values((await last(many(19))).fields)).toEqual([null, null, null, null]);
  });

  it.each([
    ["dueAt", { duedate: "2026-04-01" }],
    ["priority", { priority: { id: "2", name: "High" } }],
    ["assignee", { assignee: user("author-one") }],
    ["description", { description: "Plain words." }],
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
