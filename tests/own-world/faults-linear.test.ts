import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { workplace } from "../cli/harness.ts";
import { fault, json, KEY, workspace } from "../connectors/linear/live/workspace.ts";
import { recordsOf, rolesOf, WORKSPACE } from "./linear.ts";
import { seenIn } from "./seen.ts";
import { NOW, play } from "./story.ts";

vi.mock("../../src/connectors/transport/retry.ts", async (original) => ({
  ...(await original<typeof import("../../src/connectors/transport/retry.ts")>()),
  // Nobody here waits for the next attempt.
  pause: async () => {},
}));

const at = workplace();
const linear = workspace();
const year = play(true);
/** The first weeks, in pages that are short enough for three of everything. */
const story = { ...year, items: year.items.slice(0, 30) };

beforeEach(() => {
  linear.lists = { ...recordsOf(story) };
  linear.organization = WORKSPACE;
  linear.most = 5;
});

async function audit() {
  const team = { source: "linear:FERRY", roles: rolesOf() };
  at.write("backlint.config.yaml", JSON.stringify({ teams: [team] }));
  const {
    code,
    output,
    notes = [],
  } = await at.run(`audit --format json --now ${new Date(NOW).toISOString()}`, {
    env: { LINEAR_API_KEY: KEY },
  });
  return { code, notes, report: output === "" ? undefined : (JSON.parse(output) as Report) };
}
const gapsIn = (report: Report | undefined) => report?.gaps.map(({ what }) => what);

describe("a fault of Linear that passes", () => {
  it.each([
    ["Issues", 1],
    ["Comments", 1],
    ["Cycles", 1],
    ["RestOf_issue_history", 0],
  ])("is waited for as long as Linear asks, and named nowhere: a rate limit in %s", async (name, nth) => {
    const whole = seenIn(await linear.read("FERRY"));
    linear.asked.length = 0;
    linear.answers[name] = ({ times }) =>
      times === nth ? json(fault("RATELIMITED", "Too many"), 400, { "Retry-After": "7" }) : undefined;
    const reading = await linear.read("FERRY");
    expect(seenIn(reading)).toEqual(whole);
    expect([reading.gaps, reading.cost.retries, reading.cost.waitedMs]).toEqual([[], 1, 7_000]);
  });

  it("leaves the report and the exit code as they are", async () => {
    const untroubled = await audit();
    linear.asked.length = 0;
    linear.answers.Issues = ({ times }) => (times === 1 || times === 2 ? json({}, 502) : undefined);
    const { code, notes, report } = await audit();
    expect([code, notes, report?.cost.retries]).toEqual([0, [], 2]);
    expect(report?.teams).toEqual(untroubled.report?.teams);
  });
});

describe("a part of Linear that fails for good", () => {
  it.each<readonly [string, string, () => Response, readonly string[]]>([
    ["cycles", "Cycles", () => json(fault("FORBIDDEN", "not you"), 400), ["cycles"]],
    ["comments", "Comments", () => json({}, 500), ["comments"]],
    ["users", "Users", () => json(fault("FORBIDDEN", "not you")), ["users"]],
    ["projects", "Projects", () => json({}, 403), ["projects"]],
    [
      "customer requests",
      "CustomerNeeds",
      () => json(fault("FEATURE_NOT_ACCESSIBLE", "not your plan")),
      ["customer requests"],
    ],
  ])(
    "is a gap of that part, and exit 3 where an answer rests on it, with all items: %s",
    async (_, name, answer, gaps) => {
      linear.answers[name] = answer;
      const { code, notes, report } = await audit();
      // Of what is missing of customers no question that has an answer here asks.
      expect([code, gapsIn(report)]).toEqual([name === "CustomerNeeds" ? 0 : 3, gaps]);
      expect(notes.join()).toContain("incomplete");
      expect([report?.complete, report?.teams[0]?.items]).toEqual([false, story.items.length]);
    },
  );

  it("says that the issues are not all, where a later page of them does not come", async () => {
    linear.answers.Issues = ({ times }) => (times >= 3 ? json({}, 500) : undefined);
    const { code, report } = await audit();
    expect([code, gapsIn(report)?.[0]]).toEqual([3, "issues"]);
    expect(report?.gaps[0]?.detail).toContain("not read completely: Linear kept reporting internal errors");
    expect(report?.teams[0]?.items).toBe(15);
  });

  it("says that histories are not whole, where the rest of them does not come", async () => {
    linear.answers.RestOf_issue_history = () => json(fault("FORBIDDEN", "not you"));
    linear.most = 2;
    const { code, report } = await audit();
    expect(report?.teams[0]?.items).toBe(story.items.length);
    expect(report?.gaps.map(({ what, cuts }) => [what, cuts])).toEqual([
      ["history of issues", ["history"]],
      ["history", ["history"]],
    ]);
    // Too little happened in this world for an answer that goes by histories.
    expect([code, report?.gaps.flatMap(({ questions }) => questions)]).toEqual([0, []]);
  });
});

describe("a key that Linear does not accept", () => {
  it("is one clear line and what to do, without the key", async () => {
    linear.answers.Workspace = () => json(fault("AUTHENTICATION_ERROR", `${KEY} is revoked`), 401);
    const { code, notes, report } = await audit();
    expect([code, report, notes.length]).toEqual([3, undefined, 2]);
    expect(notes[0]).toMatch(/^backlint: Linear cannot be read: Linear does not accept the credentials/);
    expect(notes[1]).toContain("LINEAR_API_KEY");
    expect(notes.join()).not.toContain(KEY);
  });
});
