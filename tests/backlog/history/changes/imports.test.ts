import { describe, expect, it } from "vitest";
import { importedItems } from "../../../../src/backlog/history/changes/imports.ts";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { daysAgo, epic, person, story, team, times } from "../../../make.ts";

const MINUTE = 60_000;
const [po, dev] = [person("po"), person("dev")];
const at = (ms: number, fields: Partial<WorkItem> = {}): WorkItem =>
  story({ creator: po, createdAt: daysAgo(90) + ms, ...fields });
const imported = (items: readonly WorkItem[]) => importedItems(team({ items })).size;

describe("an import", () => {
  it("is ten items of one creator within five minutes", () => {
    const nine = times(9, (i) => at(i * 1000));
    expect(imported([...nine, at(5 * MINUTE)])).toBe(10);
    expect(imported([...nine, at(5 * MINUTE + 1)])).toBe(0);
    expect(imported(nine)).toBe(0);
    const slow = times(9, (i) => at(i * 30_000));
    expect(imported([...slow, at(MINUTE, { creator: dev })])).toBe(0);
  });

  it("goes on as long as any ten in a row lie so near, and leaves out what stands alone", () => {
    expect(imported([...times(30, (i) => at(i * 30_000)), at(60 * MINUTE)])).toBe(30);
  });

  it("is of whoever reported the items where no creator is known, and of nobody where neither is", () => {
    const unknown = { creator: undefined, reporter: undefined };
    expect(imported(times(10, (i) => at(i, i < 5 ? { creator: null, reporter: po } : {})))).toBe(10);
    expect(imported(times(10, (i) => at(i, unknown)))).toBe(10);
  });

  it("is ten items within twenty seconds, whoever created them", () => {
    const many = (last: number) => [
      ...times(9, (i) => at(i, { creator: person() })),
      at(last, { creator: person() }),
    ];
    expect(imported(many(20_000))).toBe(10);
    expect(imported(many(20_001))).toBe(0);
  });

  it("has no sub-tasks, no roadmap items, and none without a date", () => {
    const nine = times(9, (i) => at(i));
    const sub = at(9, { kind: "subtask", level: -1 });
    const above = epic({ creator: po, createdAt: daysAgo(90) });
    expect(imported([...nine, sub, above, at(9, { createdAt: undefined })])).toBe(0);
  });
});
