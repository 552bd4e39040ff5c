import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/success-metric.ts";
import type { RoadmapItem } from "../../../src/backlog/model.ts";
import { daysAgo, epic, markdown, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const METRIC = markdown("Success: calls to the office from 60 to 15 a week.");
const measured = (n: number) => times(n, () => epic({ description: METRIC }));
const unmeasured = (n: number, fields: Partial<RoadmapItem> = {}) =>
  times(n, () => epic({ description: markdown("We will measure it."), ...fields }));
const goal = (fields: Partial<RoadmapItem> = {}) =>
  epic({ key: "GOAL-1", tier: "initiative", level: 2, status: { name: "Open", category: "new" }, ...fields });

describeRule(rule, {
  pass: {
    "where four of ten name none": () => ({
      team: team({ items: [...measured(6), ...unmeasured(4)] }),
      failed: 4,
      judged: 10,
    }),
    "Every started roadmap item names a metric, such as “Churn falls from 6 % to 4 %”.": () => ({
      team: team({
        items: [
          epic({ metric: [markdown("85")] }),
          epic({ title: "Reduce calls to the office from 60 to 15 a week" }),
          epic({
            documents: [markdown("| KPI | Now | Goal |\n| --- | --- | --- |\n| Late mails | 9% | 3% |")],
          }),
          epic({ problem: [markdown("Churn falls from 6 % to 4 % if parents know early.")] }),
          epic({ description: markdown("成功指标：每周来电从60次降到15次") }),
          ...measured(4),
        ],
      }),
      failed: 0,
      judged: 9,
    }),
    "of which those started this week are new": () => ({
      team: team({ items: [...measured(9), ...unmeasured(1, { startedAt: daysAgo(2) })] }),
      since: daysAgo(7),
      fresh: { failed: 1, judged: 1 },
    }),
    "where the goal above names it": () => ({
      team: team({ items: [goal({ description: METRIC }), ...unmeasured(8, { parent: "GOAL-1" })] }),
      failed: 0,
      judged: 8,
    }),
  },
  warn: {
    "where five of ten name none: too few to be sure": () => ({
      team: team({ items: [...measured(5), ...unmeasured(5)] }),
      failed: 5,
      evidence: { outputs: [] },
      message: "was started without a success metric",
    }),
  },
  fail: {
    "where nothing is in progress, and finished items named none": () => ({
      team: team({
        items: unmeasured(9, { status: { name: "Done", category: "done" }, closure: "delivered" }),
      }),
      failed: 9,
      covers: ["finished roadmap items"],
    }),
    "Started roadmap items count output, such as “Ship 5 features”, and no outcome.": () => ({
      team: team({
        items: unmeasured(9, {
          description: markdown("## Success\n\n- Ship 5 features\n- Velocity of 40 points"),
        }),
      }),
      failed: 9,
      evidence: { outputs: ["Ship 5 features", "Velocity of 40 points"] },
      message: "names only output metrics, no outcome: “Ship 5 features”, “Velocity of 40 points”",
    }),
    "where they count output in four places, of which three are quoted": () => ({
      team: team({
        items: unmeasured(9, {
          description: markdown(
            "## Success\n\n- Ship 5 features\n- Velocity of 40 points\n- Ship 7 features\n- Velocity of 50 points",
          ),
        }),
      }),
      evidence: { outputs: ["Ship 5 features", "Velocity of 40 points", "Ship 7 features"] },
    }),
    "where the goal above names none either": () => ({
      team: team({ items: [goal({ description: null }), ...unmeasured(9, { parent: "GOAL-1" })] }),
      failed: 9,
    }),
  },
  "insufficient-evidence": {
    "with four started items": () => ({ team: team({ items: unmeasured(4) }), judged: 4 }),
  },
  "not-observable": {
    "where it is open what the numbers measure": () => ({
      team: team({
        items: unmeasured(9, { description: markdown("Parents get the message in under 2 minutes.") }),
      }),
      unknown: 9,
    }),
    "where what stands above was not read": () => ({
      team: team({ items: unmeasured(9, { parent: "GOAL-9" }) }),
      unknown: 9,
    }),
    "where the idea carried out was not read": () => ({
      team: team({
        items: unmeasured(9, { links: [{ kind: "implements", direction: "out", key: "IDEA-3" }] }),
      }),
      unknown: 9,
    }),
    "where the hierarchy is not shown": () => ({
      team: team({ items: unmeasured(9), capabilities: { hierarchy: "the export has no parent column" } }),
      unknown: 9,
    }),
    "where the goal's text is not shown": () => ({
      team: team({ items: [goal({ description: undefined }), ...unmeasured(9, { parent: "GOAL-1" })] }),
      unknown: 9,
    }),
    "where the goal links to a document that is not read": () => ({
      team: team({
        items: [
          goal({ description: markdown("https://docs.google.com/document/d/1") }),
          ...unmeasured(9, { parent: "GOAL-1" }),
        ],
      }),
      unknown: 9,
    }),
    "where the source has no descriptions": () => ({
      team: team({ items: unmeasured(9), capabilities: { body: "the export has no description column" } }),
    }),
  },
  "not-applicable": "never: every team with a started roadmap owes a measure",
});

describe("an item before it is built", () => {
  it("names no metric, or output alone", () => {
    expect(rule.ready?.says?.({ outputs: [] })).toBe("names no success metric");
    expect(rule.ready?.says?.({ outputs: ["Ship 5 features"] })).toBe(
      "names only output metrics, no outcome: “Ship 5 features”",
    );
  });
});
