import { beforeEach, describe, expect, it } from "vitest";
import { workplace } from "../../../cli/harness.ts";
import { recordsOf, WORKSPACE } from "../../../own-world/linear.ts";
import { play } from "../../../own-world/story.ts";
import { fault, json, KEY, workspace } from "./workspace.ts";

const at = workplace();
const linear = workspace();
const story = play(true);
beforeEach(() => {
  linear.lists = { ...recordsOf(story) };
  linear.organization = WORKSPACE;
});

async function doctor(sources = "linear:FERRY") {
  const { code, output } = await at.run(`doctor ${sources}`, { env: { LINEAR_API_KEY: KEY } });
  return { code, output };
}

describe("doctor on Linear", () => {
  it("says what can be read, and what Linear keeps from everybody", async () => {
    const { code, output } = await doctor();
    expect(code).toBe(0);
    expect(output.split("\n")).toEqual([
      "ok  api.linear.app answers: the Linear workspace Ferries",
      "ok  signed in as a member with an API key (LINEAR_API_KEY)",
      "ok  linear:FERRY: 260 issues, cycles, no triage, no estimates; a full reading takes about 28 requests",
      ...[
        ...["issues with their history", "comments", "users", "cycles", "projects", "project updates"],
        ...["initiatives", "customer requests", "relations", "documents"],
      ].map((part) => `ok  ${part} are visible`),
      expect.stringContaining("ok  never observable: sprint goals:"),
      expect.stringContaining("ok  never observable: user stories:"),
      expect.stringContaining("ok  never observable: history of descriptions"),
      "ok  API budget: this Linear reports no limit",
      "",
    ]);
    // Who we are, the teams, and one record of each part.
    expect(linear.asked).toHaveLength(12);
  });

  it("names each part that this key may not see, with what is not judged then", async () => {
    linear.answers.CustomerNeeds = () => json(fault("FEATURE_NOT_ACCESSIBLE", "not on your plan"));
    linear.answers.Comments = () => json(fault("FORBIDDEN", "not you"), 400);
    const { code, output } = await doctor();
    expect(code).toBe(3);
    expect(output.match(/^no .*/gm)).toEqual([
      "no  comments: your API key has no access to it, or the workspace's plan does not include it (HTTP 400: not you); answers to questions and reasons for decisions will not be observable",
      "no  customer requests: your API key has no access to it, or the workspace's plan does not include it (not on your plan); customer requests will not be observable",
    ]);
    expect(output.match(/^ {4}next: Use the key of a member who is in the team/gm)).toHaveLength(2);
    expect(output).toContain("ok  users are visible\n");
  });

  it("says which teams there are where one is not", async () => {
    const { code, output } = await doctor("linear:NOPE");
    expect(code).toBe(3);
    expect(output).toContain(
      "no  linear:NOPE: no team with this key is visible\n    next: Available: FERRY.\n",
    );
  });

  it("advises against the key of a guest", async () => {
    linear.answers.Workspace = () =>
      json({ data: { viewer: { id: "u", guest: true }, organization: WORKSPACE } });
    const { code, output } = await doctor();
    expect(code).toBe(3);
    expect(output).toContain(
      "no  signed in as a guest with an API key (LINEAR_API_KEY)\n    next: Use the key of a member",
    );
  });

  it("says what to do about a key that is not accepted, without it", async () => {
    linear.answers.Workspace = () => json(fault("AUTHENTICATION_ERROR", `${KEY} is revoked`), 401);
    const { code, output } = await doctor();
    expect(code).toBe(3);
    expect(output).toMatch(
      /^no {2}api\.linear\.app: Linear does not accept the credentials .*; tried with an API key \(LINEAR_API_KEY\)\n {4}next: Create a new key .*\n$/,
    );
    expect(output).not.toContain(KEY);
  });
});
