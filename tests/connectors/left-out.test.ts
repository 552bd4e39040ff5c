/** What a source left out, read from exports of every form: links, parents and sub-tasks in short form show it. */
import { describe, expect, it } from "vitest";
import { ITEM_NEEDS } from "../../src/backlog/model.ts";
import type { Reading } from "../../src/connectors/reading.ts";
import { csv, only, readJson, readText } from "./files/export.ts";
import { finished, inProgress, lines, rawIssue, status } from "./jira/raw.ts";

const hidden = (reading: Reading) => {
  const { capabilities, leftOut } = only(reading);
  return {
    needs: ITEM_NEEDS.filter((need) => capabilities[need] !== true),
    why: [...new Set(ITEM_NEEDS.map((need) => capabilities[need]).filter((shown) => shown !== true))],
    says: leftOut ?? [],
  };
};
const WHOLE = { needs: [], why: [], says: [] };

const short = (key: string, type: object, state = status("Done", "done")) => ({
  key,
  fields: { summary: key, issuetype: type, status: state },
});
const BUG = { id: "2", name: "Bug", subtask: false };
const EPIC = { id: "3", name: "Epic", subtask: false };
const STEP = { id: "4", name: "Sub-task", subtask: true };
const STORY = { id: "1", name: "Story", subtask: false };
const relates = { name: "Relates", inward: "relates to", outward: "relates to" };
const linkTo = (other: object) => ({ issuelinks: [{ type: relates, outwardIssue: other }] });

describe("an export of Jira", () => {
  it("is taken for whole where everything that is named was read", async () => {
    const text = lines(
      rawIssue("SHOP-1", { issuetype: EPIC }),
      rawIssue("SHOP-2", { parent: short("SHOP-1", EPIC, inProgress), ...finished }),
      rawIssue("SHOP-3", linkTo(short("SHOP-2", STORY))),
    );
    expect(hidden(await readText(text))).toEqual(WHOLE);
  });

  it("holds open items alone where a link names one that is done", async () => {
    const text = lines(rawIssue("SHOP-1"), rawIssue("SHOP-2", linkTo(short("SHOP-3", STORY))));
    expect(hidden(await readText(text))).toEqual({
      needs: ["finished-items", "whole-backlog"],
      why: ["only items that are not started were read"],
      says: ["only items that are not started were read (links and parents name 1 finished item)"],
    });
  });

  it("lacks the type that a sub-task, a parent or a link is of", async () => {
    const others = [rawIssue("SHOP-1", { status: inProgress }), rawIssue("SHOP-2", finished)];
    const naming = (fields: object) => readText(lines(...others, rawIssue("SHOP-3", { ...fields })));
    expect(hidden(await naming(linkTo(short("SHOP-4", BUG)))).why).toEqual(["only stories were read"]);
    expect(hidden(await naming({ parent: short("SHOP-4", EPIC) })).needs).toEqual(["roadmap-items"]);
    expect(hidden(await naming({ subtasks: [short("SHOP-4", STEP)] }))).toEqual(WHOLE);
    const steps = [short("SHOP-9", { ...STORY, hierarchyLevel: 0 })].map((parent, i) =>
      rawIssue(`SHOP-${i + 1}`, { issuetype: STEP, parent }),
    );
    expect(hidden(await readText(lines(...steps))).needs).toContain("stories");
  });

  it("knows an epic by the level that a parent shows, whatever it is called", async () => {
    const parent = short("SHOP-9", { id: "77", name: "Vorhaben", hierarchyLevel: 1 });
    const text = lines(rawIssue("SHOP-1", { parent, ...finished }), rawIssue("SHOP-2"));
    expect(hidden(await readText(text)).says).toEqual([
      "only stories were read (links and parents name 1 roadmap item)",
    ]);
  });

  it("is not whole where the search found more than is there", async () => {
    const issues = [rawIssue("SHOP-1"), rawIssue("SHOP-2", finished)];
    expect(hidden(await readJson({ total: 2, issues }))).toEqual(WHOLE);
    const cut = await readJson({ startAt: 0, maxResults: 2, total: 672, issues });
    expect(hidden(cut)).toEqual({
      needs: ["older-items", "other-items", "whole-backlog"],
      why: ["only 2 of 672 items of the search were read"],
      says: [],
    });
    expect(cut.gaps.map(({ what }) => what)).toEqual(["issues"]);
    expect(hidden(await readJson({ isLast: false, issues })).why).toEqual([
      "the last pages of the search were not read",
    ]);
  });

  it("shows nothing of stories where no item shows its type", async () => {
    const untyped = [rawIssue("SHOP-1", { issuetype: undefined }), rawIssue("SHOP-2", finished)];
    const all = untyped.map((issue) => ({
      ...issue,
      fields: { ...(issue.fields as object), issuetype: undefined },
    }));
    expect(hidden(await readText(lines(...untyped)))).toEqual(WHOLE);
    expect(hidden(await readText(lines(...all)))).toEqual({
      needs: ["stories"],
      why: ["the source does not show of which type the items are"],
      says: [],
    });
  });

  it("may be a table, which names others by their keys alone", async () => {
    const header = [
      "Issue key",
      "Issue Type",
      "Summary",
      "Status",
      "Epic Link",
      "Inward issue link (Blocks)",
    ];
    const row = (key: string, state: string, epic = "", blocks = "") => [
      key,
      "Story",
      key,
      state,
      epic,
      blocks,
    ];
    const table = (...rows: string[][]) => readText(csv(header, ...rows));
    expect(hidden(await table(row("SHOP-1", "Done"), row("SHOP-2", "To Do", "", "SHOP-1")))).toEqual(WHOLE);
    expect(hidden(await table(row("SHOP-1", "To Do"), row("SHOP-2", "To Do", "", "SHOP-3"))).needs).toEqual([
      "finished-items",
      "whole-backlog",
    ]);
    expect(hidden(await table(row("SHOP-1", "Done", "PLAN-1"), row("SHOP-2", "To Do"))).needs).toEqual([
      "roadmap-items",
    ]);
  });
});

describe("an export of Linear", () => {
  const header = ["ID", "Team", "Title", "Status", "Project", "Created", "Completed"];
  const row = (n: number, state: string, project: string) => [
    `ENG-${n}`,
    ...[
      "Engineering",
      `Issue ${n}`,
      state,
      project,
      `2026-03-${String((n % 27) + 1).padStart(2, "0")}T09:00:00Z`,
    ],
    state === "Done" ? `2026-03-${String((n % 27) + 2).padStart(2, "0")}T09:00:00Z` : "",
  ];
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);

  it("of one project shows neither the team's whole work nor how much of it is planned", async () => {
    const of = (step: number, project = (_: number): string => "Checkout") =>
      readText(csv(header, ...numbers.map((n) => row(n * step, n % 2 === 0 ? "Done" : "Todo", project(n)))));
    expect(hidden(await of(4))).toMatchObject({
      needs: ["other-items", "whole-backlog"],
      why: ["only the items below one roadmap item were read"],
    });
    expect(only(await of(4)).capabilities.hierarchy).toBe("only the items below one roadmap item were read");
    expect(hidden(await of(1))).toEqual(WHOLE);
    expect(hidden(await of(4, (n) => (n === 3 ? "" : "Checkout")))).toEqual(WHOLE);
  });
});
