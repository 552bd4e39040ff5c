/** What connectors hand over so that histories can be read: the words' meaning, the kinds of links. */
import { describe, expect, it } from "vitest";
import { changesOf } from "../../src/backlog/changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { asOf } from "../../src/backlog/replay/replay.ts";
import { only, readJson } from "./files/export.ts";

const at = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T09:00:00.000+0000`;
const category = (key: string) => ({ statusCategory: { key } });
const history = (day: number, ...items: object[]) => ({
  created: at(day),
  author: { accountId: "u1" },
  items,
});

const jira = (key: string, fields: object, ...histories: object[]) => ({
  id: key,
  key,
  fields: { summary: key, created: at(1), updated: at(20), description: null, issuelinks: [], ...fields },
  changelog: { histories },
});

describe("the vocabulary of a Jira project", () => {
  const blocks = { name: "阻塞", inward: "被阻塞于", outward: "阻塞了" };
  const read = async () =>
    only(
      await readJson([
        jira("店-2".replace("店", "SHOP"), {
          status: { id: "1", name: "待办", ...category("new") },
          issuelinks: [{ type: blocks, outwardIssue: { key: "SHOP-1" } }],
        }),
        jira(
          "SHOP-1",
          {
            status: { id: "3", name: "完成", ...category("done") },
            resolution: { id: "10000", name: "完成" },
          },
          history(4, { field: "status", fieldId: "status", fromString: "待办", toString: "In Bearbeitung" }),
          history(5, { field: "Link", from: null, to: "SHOP-2", toString: "此事务 被阻塞于 SHOP-2" }),
          history(6, { field: "Link", from: "SHOP-2", to: null, fromString: "此事务 被阻塞于 SHOP-2" }),
          history(
            7,
            { field: "status", fieldId: "status", fromString: "In Bearbeitung", toString: "完成" },
            { field: "resolution", fieldId: "resolution", fromString: null, toString: "不做" },
          ),
          history(9, { field: "resolution", fieldId: "resolution", fromString: "不做", toString: "完成" }),
        ),
      ]),
    );

  it("explains statuses that no item is in today, and resolutions that were changed since", async () => {
    const item = (await read()).items.find(({ key }) => key === "SHOP-1") as WorkItem;
    expect(changesOf(item, "status").map(({ from, to }) => [from, to])).toEqual([
      [
        { name: "待办", category: "new" },
        { name: "In Bearbeitung", category: "started" },
      ],
      [
        { name: "In Bearbeitung", category: "started" },
        { name: "完成", category: "done" },
      ],
    ]);
    expect(changesOf(item, "resolution")[0]?.to).toEqual({ name: "不做", closure: "declined" });
  });

  it("tells the kind of a link from its words in any language, so that one that is gone can be put back", async () => {
    const team = await read();
    const item = (day: number) =>
      asOf(team, Date.parse(at(day)) + 1).items.find(({ key }) => key === "SHOP-1");
    expect(item(5)?.links).toEqual([{ kind: "blocks", direction: "in", key: "SHOP-2" }]);
    expect(item(4)?.links).toEqual([]);
    expect(item(8)).toMatchObject({ closure: "declined", status: { category: "done" } });
  });
});

describe("the vocabulary of a Linear team", () => {
  it("holds how its states end an issue, and labels that make a bug", async () => {
    const team = { id: "t", key: "ENG", name: "Engineering" };
    const reading = await readJson({
      issues: [{ id: "i1", identifier: "ENG-1", title: "One", teamId: "t", stateId: "s1" }],
      teams: [team],
      workflowStates: [
        { id: "s1", name: "Später", type: "backlog", teamId: "t" },
        { id: "s2", name: "Verworfen", type: "canceled", teamId: "t" },
      ],
      issueLabels: [{ id: "l1", name: "Fehler" }],
    });
    const { vocabulary } = only(reading);
    expect(vocabulary?.closures.get("Verworfen")).toBe("declined");
    expect(vocabulary?.kinds.get("Fehler")?.kind).toBe("bug");
  });
});
