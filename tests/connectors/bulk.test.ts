import { describe, expect, it } from "vitest";
import { itemOf, only, readText } from "./files/export.ts";
import { changelog, finished, history, lines, rawIssue } from "./jira/raw.ts";

const second = (n: number) => `2026-03-09T10:00:${String(n).padStart(2, "0")}.500+0000`;
/** The first `n` of `all` issues get this entry, one a second; each was created on a day of its own. */
const read = async (n: number, all: number, entry: (at: string) => unknown, fields: object = {}) =>
  only(
    await readText(
      lines(
        ...Array.from({ length: all }, (_, i) =>
          rawIssue(
            `SHOP-${i + 1}`,
            {
              created: new Date(Date.UTC(2025, 0, 1 + i, 9, 0, 7)).toISOString(),
              updated: new Date(Date.UTC(2025, 6, 1 + i, 9, 0, 7)).toISOString(),
              ...fields,
            },
            { changelog: changelog(...(i < n ? [entry(second(i))] : [])) },
          ),
        ),
      ),
    ),
  );
const migrated = (at: string) => history(at, ["status", "To Do", "Backlog"]);

describe("what happened to many items of a project at once", () => {
  it("is marked on the changes, and named with the backlog", async () => {
    const team = await read(20, 30, migrated);
    expect(team.bulk).toMatchObject([{ what: "changed", items: 20, of: 30, open: false }]);
    expect(team.bulk?.[0]?.from).toBe(Date.parse(second(0)));
    expect(team.bulk?.[0]?.until).toBe(Date.parse(second(19)));
    expect(team.items.map(({ events }) => events?.map(({ bulk }) => bulk))).toEqual([
      ...Array.from({ length: 20 }, () => ["migration"]),
      ...Array.from({ length: 10 }, () => []),
    ]);
  });

  it("is left out where there is nothing of it", async () => {
    const team = await read(9, 30, migrated);
    expect("bulk" in team).toBe(false);
    expect(team.items[0]?.events?.[0]).not.toHaveProperty("bulk");
  });

  it("is seen in each project by itself", async () => {
    const entry = (key: string, i: number) =>
      rawIssue(`${key}-${i}`, {}, { changelog: changelog(migrated(second(i))) });
    const issues = [1, 2, 3, 4, 5].flatMap((i) => [entry("SHOP", i), entry("BILL", i + 5)]);
    const { backlogs } = await readText(lines(...issues));
    expect(backlogs.map(({ bulk }) => bulk)).toEqual([undefined, undefined]);
  });
});

describe("an entry of Jira that replaces the workflow", () => {
  const replaced = (...more: readonly (readonly [string, string | null, string | null])[]) =>
    history(second(0), ["status", "Done", "To Do"], ["Workflow", "jira", "Shop workflow"], ...more);
  const marks = async (entry: unknown) => {
    const reading = await readText(lines(rawIssue("SHOP-1", finished, { changelog: changelog(entry) })));
    return itemOf(reading, "SHOP-1").events?.map(({ field, bulk }) => [field, bulk]);
  };

  it("moved the item, and nobody else did", async () => {
    expect(await marks(replaced(["resolution", "Done", null]))).toEqual([
      ["status", "migration"],
      ["resolution", "migration"],
    ]);
  });

  it("leaves what else it says as it is, and other entries too", async () => {
    expect(await marks(replaced(["summary", "Old", "New"]))).toEqual([
      ["status", "migration"],
      ["title", undefined],
    ]);
    expect(await marks(history(second(0), ["status", "Done", "To Do"]))).toEqual([["status", undefined]]);
  });
});
