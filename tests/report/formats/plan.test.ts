import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { planMarkdown } from "../../../src/report/formats/plan/markdown.ts";
import { planText } from "../../../src/report/formats/plan/text.ts";
import type { PlanAction, PlanReport } from "../../../src/report/plan/schema.ts";
import { HOSTILE } from "../hostile.ts";
import { tokensOf } from "../rendered.ts";
import { SAMPLE_OF_ONE, titled } from "../sample.ts";

type Standing = PlanAction["areas"][number]["from"];
const at = (fail: number, warn: number, score?: [low: number, high: number]): Standing => ({
  ...{ fail, warn },
  score: score === undefined ? null : { low: score[0], high: score[1] },
});

const action = (rank: number, rule: string, changes: Partial<PlanAction> = {}): PlanAction => ({
  ...{
    rank,
    rule,
    title: titled(rule),
    owner: "po",
    severity: "medium",
    remedy: "Re-commit with a comment, or close it.",
    failing: 12,
  },
  items: Array.from({ length: 8 }, (_, n) => ({ kind: "item", key: `SHOP-${n + 3}`, title: `Story ${n}` })),
  queries: [],
  effort: { each: "minutes", total: "hours" },
  ...{ lift: 3.2, settles: [rule], effect: "asked", past: false },
  areas: [{ id: "hygiene", from: at(2, 1, [21, 58.4]), to: at(1, 1, [37.2, 71]) }],
  ...changes,
});

const { version, tool, now, config, complete, gaps, cost } = SAMPLE_OF_ONE;
/** `text`: of a tracker, in place of the name of a status. */
const query = (text: string): PlanAction["queries"][number] => ({
  ...{ language: "JQL", texts: [`project = "SHOP" AND status in ("${text}")`], by: "condition", finds: 8 },
});
const keys = (n: number): PlanAction["queries"][number] => ({
  ...{ language: "JQL", by: "keys", finds: n },
  texts: [`key in (${Array.from({ length: n }, (_, at) => `SHOP-${at + 3}`).join(", ")})`],
});

const plan = (name: string, title = "Pay by card"): PlanReport => ({
  ...{ version, tool, now, config, complete, gaps, cost },
  kind: "plan",
  titles: Object.fromEntries(
    ["hygiene/staleness", "hygiene/backlog-size", "po/story-benefit"].map((id) => [id, titled(id)]),
  ),
  teams: [
    {
      ...{ id: "jira:SHOP", name, tracker: "jira", profile: "scrum", model: "split" },
      areas: [
        { id: "hygiene", from: at(2, 1, [21, 58.4]), to: at(0, 1, [52, 88]) },
        { id: "boundary", from: at(0, 0), to: at(0, 0) },
      ],
      actions: [
        action(1, "hygiene/staleness", {
          settles: ["hygiene/backlog-size", "hygiene/staleness"],
          failing: 2_333,
          items: Array.from({ length: 1_950 }, (_, n) => ({
            ...{ kind: "item", key: `SHOP-${n + 3}`, title: `Story ${n}` },
          })),
          steps: [
            { does: "list", says: "List the 1,900 that are old.", items: 1_900, queries: [query(title)] },
            { does: "close", says: "Close them at once. Choose Bulk change.", items: 1_900, queries: [] },
            {
              ...{ does: "look", says: "Look at the other 433 items one by one.", items: 433 },
              queries: [keys(433)],
            },
          ],
        }),
        action(2, "po/sprint-goal", {
          past: true,
          items: [{ kind: "sprint", key: title, title }],
          queries: [keys(12), query(title)],
          failing: 12,
          areas: [],
        }),
        action(3, "pm/vision", {
          owner: "pm",
          remedy: "Write one paragraph of direction where the team plans and link it.",
          items: [{ kind: "team", key: "jira:SHOP", title: name }],
          failing: 1,
          effort: { each: "days", total: "days" },
          areas: [{ id: "strategy", from: at(1, 0), to: at(0, 0, [61, 100]) }],
        }),
      ],
      left: ["po/story-benefit"],
    },
  ],
});
const SAMPLE = plan("Checkout");
const kinds = (source: string): string[] =>
  tokensOf(source)
    .map(({ type }) => type)
    .filter((type) => !/^text/.test(type));

describe("the plan for a terminal", () => {
  it.each([60, 100])("reads as its file shows at %i columns", async (columns) => {
    await expect(planText(SAMPLE, { columns })).toMatchFileSnapshot(`snapshots/plan-${columns}.txt`);
  });

  it("says the same in colour, and nothing of its own beyond ASCII when asked", () => {
    expect(planText(SAMPLE, { colour: true }).replace(/\u001b\[\d+m/g, "")).toBe(planText(SAMPLE));
    expect(planText(SAMPLE, { ascii: true, verbose: true })).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it("shows a condition whole, and keys where they take no more than four lines", () => {
    const output = planText(SAMPLE).replace(/\s+/g, " ");
    expect(output).toContain('JQL, finds 8 of them: project = "SHOP" AND status in ("Pay by card")');
    expect(output).toContain("JQL: key in (SHOP-3, SHOP-4,");
    expect(output).not.toContain("SHOP-400");
    expect(planText(SAMPLE, { verbose: true })).toContain("SHOP-400");
  });

  it("counts what is closed at once, and what is looked at for it", () => {
    expect(planText(SAMPLE)).toContain(
      "1,900 of 2,333 failing at once, 50 of the others one by one, some hours in all",
    );
  });

  it("says so where there is nothing to do", () => {
    const [team] = SAMPLE.teams;
    if (team === undefined) throw new TypeError("no team");
    const idle = (left: string[]) => planText({ ...SAMPLE, teams: [{ ...team, actions: [], left }] });
    expect(idle([])).toContain("Nothing: every answer is within");
    expect(idle(["po/story-benefit"])).toContain("Nothing with a visible effect");
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    for (const columns of [60, 160]) {
      const output = planText(plan(text, text), { columns, verbose: true });
      expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(output.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    }
  });
});

describe("the plan in Markdown", () => {
  it("reads as its file shows", async () => {
    await expect(planMarkdown(SAMPLE, { verbose: false })).toMatchFileSnapshot("snapshots/plan.md.txt");
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    const source = planMarkdown(plan(text, text), { verbose: true });
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(kinds(source)).toEqual(kinds(planMarkdown(plan("x", "x"), { verbose: true })));
  });
});
