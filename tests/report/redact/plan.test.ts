import { describe, expect, it } from "vitest";
import type { PlanAction, PlanReport } from "../../../src/report/plan/schema.ts";
import { redactPlan } from "../../../src/report/redact/plan.ts";
import { SAMPLE_OF_ONE } from "../sample.ts";

const query = (text: string): PlanAction["queries"][number] => ({
  ...{ language: "JQL", texts: [text], by: "condition", finds: 1 },
});
const NAMED = query('status in ("Waiting for Anna Schmidt")');
const PLAIN = query("status in (Open)");

const action: PlanAction = {
  ...{ rank: 1, rule: "po/x", title: "X", owner: "po", severity: "low", remedy: "Do it.", failing: 1 },
  items: [{ kind: "item", key: "SHOP-1", title: "Ask Anna Schmidt" }],
  queries: [NAMED, PLAIN],
  steps: [{ does: "list", says: "List it.", items: 1, queries: [NAMED, PLAIN] }],
  effort: { each: "minutes", total: "minutes" },
  ...{ lift: 1, settles: [], effect: "asked", past: false, areas: [] },
};
const { version, tool, now, config, complete, gaps, cost } = SAMPLE_OF_ONE;
const plan: PlanReport = {
  ...{ version, tool, now, config, complete, gaps, cost, kind: "plan", titles: {} },
  teams: [
    {
      ...{ id: "jira:SHOP", name: "Team of Anna Schmidt", tracker: "jira", profile: "scrum", model: "split" },
      ...{ areas: [], actions: [action], left: [] },
    },
  ],
};

describe("a plan without people", () => {
  it("names nobody in teams and items, and drops queries that do", () => {
    const [team] = redactPlan(plan, new Set(["Anna Schmidt"])).teams;
    expect(team?.name).toBe("Team of someone");
    expect(team?.actions[0]).toMatchObject({
      items: [{ title: "Ask someone" }],
      queries: [PLAIN],
      steps: [{ queries: [PLAIN] }],
    });
    expect(JSON.stringify(team)).not.toContain("Anna");
  });
});
