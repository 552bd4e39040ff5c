import { describe, expect, it } from "vitest";
import { readLinearItems } from "../../../../src/connectors/linear/live/items.ts";
import type { UserError } from "../../../../src/errors.ts";
import { fault, json, KEY, TEAM, workspace } from "./workspace.ts";

const linear = workspace();
const OPTIONS = { env: { LINEAR_API_KEY: KEY }, settings: () => ({}), sleep: async () => {} };

/** As the one document for items answers it: states, teams and labels inside. */
const item = (number: number, fields: Readonly<Record<string, unknown>> = {}) => ({
  id: `issue-${number}`,
  identifier: `ENG-${number}`,
  title: `Issue ${number}`,
  description: "Text",
  createdAt: "2026-05-01T09:00:00.000Z",
  updatedAt: "2026-05-02T09:00:00.000Z",
  ...{ startedAt: null, completedAt: null, canceledAt: null, project: null, parent: null },
  state: { id: "state-1", name: "Todo", type: "unstarted" },
  team: TEAM,
  labels: { nodes: [] },
  attachments: { nodes: [] },
  ...fields,
});
const answers = (...nodes: readonly unknown[]): void => {
  linear.answers.Items = () => json({ data: { issues: { nodes } } });
};

describe("a few issues of a live Linear", () => {
  it("take two requests, however many they are", async () => {
    answers(...Array.from({ length: 30 }, (_, n) => item(n + 1)));
    const keys = Array.from({ length: 30 }, (_, n) => `ENG-${n + 1}`);
    const { backlogs, gaps, cost, live } = await readLinearItems(keys, OPTIONS);
    expect(linear.asked.map(({ name }) => name)).toEqual(["Workspace", "Items"]);
    expect([cost.requests, gaps, live]).toEqual([2, [], true]);
    expect(backlogs.map(({ id, items }) => [id, items.length])).toEqual([["linear:ENG", 30]]);
  });

  it("are asked for by the key of their team and their number", async () => {
    answers(item(7));
    await readLinearItems(["ENG-7", "ENG-9", "OPS-7"], OPTIONS);
    expect(linear.asked[1]?.variables.filter).toEqual({
      or: [
        { team: { key: { eq: "ENG" } }, number: { in: [7, 9] } },
        { team: { key: { eq: "OPS" } }, number: { in: [7] } },
      ],
    });
    expect(linear.asked[1]?.text).toContain("issues(first: 3,");
  });

  it("bring along what explains them: kind by label, project, issue above", async () => {
    const project = { id: "p1", name: "Cards", slugId: "cards-1", description: "", content: "Why: fees." };
    answers(
      item(1, { labels: { nodes: [{ id: "l1", name: "Bug" }] }, project }),
      item(2, { parent: { ...item(3), labels: undefined } }),
    );
    const { backlogs } = await readLinearItems(["ENG-1", "ENG-2"], OPTIONS);
    const byKey = new Map(backlogs[0]?.items.map((one) => [one.key, one]));
    expect([byKey.get("ENG-1")?.kind, byKey.get("ENG-1")?.parent]).toEqual(["bug", "cards-1"]);
    expect([byKey.get("ENG-2")?.level, byKey.get("ENG-2")?.parent]).toEqual([-1, "ENG-3"]);
    expect(backlogs[0]?.roadmap.map(({ key }) => key)).toEqual(["cards-1"]);
  });

  it("are incomplete where a part of the answer failed", async () => {
    linear.answers.Items = () =>
      json({ data: { issues: { nodes: [item(1)] } }, ...fault("FORBIDDEN", "no projects for this key") });
    const { gaps, backlogs } = await readLinearItems(["ENG-1"], OPTIONS);
    expect(backlogs[0]?.items).toHaveLength(1);
    expect(gaps.map(({ what }) => what)).toEqual(["issues"]);
  });

  it("are exit 3 with a way out where Linear lets nobody in", async () => {
    linear.answers.Workspace = () => json(fault("AUTHENTICATION_ERROR", "no"), 401);
    const error = (await readLinearItems(["ENG-1"], OPTIONS).catch((one: unknown) => one)) as UserError;
    expect([error.name, error.exitCode]).toEqual(["UserError", 3]);
    expect(error.hint).not.toBe("");
  });
});
