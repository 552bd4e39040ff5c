import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import pkg from "../package.json" with { type: "json" };
import { action, type Done, runAction } from "./action-steps.ts";
import { type Api, BOT, githubApi } from "./github-api.ts";
import { commandsIn } from "./report/runner-commands.ts";
import { cut, root, shell } from "./shell.ts";

const at = shell();
let api: Api;
beforeEach(async () => {
  api = await githubApi();
});
afterEach(() => api.close());

const MARKER = "<!-- backlint -->";
const PULL = { pull_request: { number: 7 } };

function run(inputs: Readonly<Record<string, string>> = {}, event: unknown = PULL): Promise<Done> {
  at.write("event.json", JSON.stringify(event));
  return runAction(at, inputs, {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: "example/shop",
    GITHUB_EVENT_PATH: join(at.directory, "event.json"),
  });
}

/** A check that does nothing but write its views, each with the name of its format. */
const QUICK = `#!/usr/bin/env bash
printf '%s\\n' "$@" >npx.called
while [ $# -gt 0 ]; do
  if [ "$1" = --format ]; then format=$2; fi
  if [ "$1" = --output ]; then printf '<!-- backlint -->\\n\\n%s\\n' "$format" >"$2"; fi
  shift
done
`;

const called = (): string[] => at.read("npx.called").trimEnd().split("\n");

describe("the action", () => {
  it("ends with 0 where the gate holds, and says so everywhere", async () => {
    at.write("summary", "# Before\n");
    const { code, outputs, output } = await run({ "fail-on": "never" });
    expect([code, outputs["exit-code"], outputs.passed]).toEqual([0, "0", "true"]);
    expect(at.read("summary")).toMatch(/^# Before\n# Backlog check, .+\n\n\*\*Gate: PASSED/);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toMatch(/^<!-- backlint -->\n\n## Backlog check, .+\n\n\*\*Gate: PASSED/);
    expect(commandsIn(output).at(-1)?.data).toMatch(/^Gate: PASSED\./);
  });

  it("ends with 1 where it does not, after summary, comment and annotations", async () => {
    const { code, outputs, output } = await run();
    expect([code, outputs["exit-code"], outputs.passed]).toEqual([1, "1", "false"]);
    expect(at.read("summary")).toContain("**Gate: FAILED.**");
    expect(api.comments[0]?.body).toContain("**Gate: FAILED.**");
    expect(commandsIn(output).filter(({ name }) => name === "error")).not.toEqual([]);
    const report = JSON.parse(readFileSync(outputs.report ?? "", "utf8"));
    expect(report.gate.passed).toBe(false);
  });

  it("ends with 3 where not enough could be read", async () => {
    cut(at);
    const { code, outputs } = await run();
    expect([code, outputs["exit-code"], outputs.passed]).toEqual([3, "3", "false"]);
    expect(at.read("summary")).toContain("COULD NOT BE CHECKED");
    expect(api.comments[0]?.body).toContain("**Incomplete: 1 gap.**");
  });

  it("ends with 2 for a mistake in the configuration, and leaves no earlier result standing", async () => {
    await run({ "fail-on": "never" });
    const { code, outputs } = await run({ "fail-on": "urgent" });
    expect([code, outputs["exit-code"], outputs.passed, outputs.report]).toEqual([2, "2", "false", ""]);
    expect(at.read("summary")).toContain("ended with exit code 2 and made no report");
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("ended with exit code 2 and made no report");
  });

  it("never passes without a report", async () => {
    const { code, outputs } = await run({ args: "--help" });
    expect([code, outputs.passed]).toEqual([3, "false"]);
  });

  it("hands on every input, and nothing that is not given", async () => {
    at.write("known.json", '{ "version": 1, "findings": [] }');
    at.write("other config.yaml", at.read("backlint.config.yaml"));
    await run({
      sources: " checkout-jira.jsonl#SHOP \n\n",
      config: "other config.yaml",
      "fail-on": "high  delivery=60\nwatch",
      "new-since": "90d",
      baseline: "known.json",
      args: "--team SHOP\n--at-least   5\n\n--verbose",
      sarif: "out/backlint.sarif",
      version: "9.8.7",
    });
    const [yes, name, command, ...args] = called();
    expect([yes, name, command]).toEqual(["--yes", "backlint@9.8.7", "check"]);
    expect(args.slice(args.indexOf("sarif") - 1)).toEqual([
      ...["--format", "sarif", "--output", "out/backlint.sarif", "--config", "other config.yaml"],
      ...["--new-since", "90d", "--baseline", "known.json"],
      ...["--fail-on", "high", "--fail-on", "delivery=60", "--fail-on", "watch"],
      ...["--team", "SHOP", "--at-least", "5", "--verbose", "--", "checkout-jira.jsonl#SHOP"],
    ]);
    at.write("bin/npx", QUICK);
    await run();
    expect(called()[1]).toBe(`backlint@${pkg.version}`);
    expect(called().at(-1)).toBe("--");
    expect(called()).not.toContain("--config");
  });

  it("writes SARIF as well where it is asked for", async () => {
    expect((await run({ sarif: "out/backlint.sarif" })).code).toBe(1);
    expect(JSON.parse(at.read("out/backlint.sarif")).version).toBe("2.1.0");
  });

  it.each([
    "$(touch pwned) `touch pwned` ; touch pwned & \"touch\" 'pwned'",
    "*",
    "a\\nb $HOME ~ !! {1..3}",
    "--team pwned",
  ])("takes an input for what it is, and runs nothing of it: %s", async (text) => {
    at.write("bin/npx", QUICK);
    const names = Object.keys(action.inputs).filter((name) => name !== "comment");
    await run(Object.fromEntries(names.map((name) => [name, text])));
    expect(called().at(-1)).toBe(text);
    expect(called()[1]).toBe(`backlint@${text}`);
    const asked = called().filter((_, n, all) => all[n - 1] === "--fail-on");
    expect(asked).toEqual(text.split(" "));
    expect(at.has("pwned")).toBe(false);
  });

  it("reads no input inside a script", () => {
    for (const { run: script } of action.runs.steps) expect(script ?? "").not.toContain("${{");
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/)]);
    }
  });

  it("shows the token to the step that comments alone", () => {
    const steps = action.runs.steps.filter(({ env = {} }) => Object.values(env).join().includes("token"));
    expect(steps.map(({ name }) => name)).toEqual(["Comment on the pull request"]);
  });

  it("obeys no command in what npx or backlint print", async () => {
    at.write(
      "bin/npx",
      "#!/bin/sh\necho '::set-output name=exit-code::0'\necho '##[add-mask]1' >&2\nprintf '::add-mask::2'\nexit 1\n",
    );
    const { output } = await run();
    const all = commandsIn(output);
    const stopped = all.findIndex(({ name }) => name === "stop-commands");
    const resume = `::${all[stopped]?.data}::`;
    const lines = output.split("\n");
    expect(lines.indexOf(resume)).toBeGreaterThan(lines.findIndex((line) => line.includes("add-mask::2")));
    expect(commandsIn(output.slice(output.indexOf(resume))).map(({ name }) => name)).toEqual(["error"]);
  });

  it("is used in the example with inputs that it has", () => {
    const { jobs } = parse(readFileSync(join(root, "examples/github/check.yml"), "utf8"));
    const steps: { id?: string; with?: object }[] = jobs.check.steps;
    const used = Object.keys(steps.find(({ id }) => id === "backlint")?.with ?? {});
    expect(used).not.toEqual([]);
    expect(used.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });
});

describe("the comment of the action", () => {
  it("is written once and updated in place", async () => {
    api.add({ id: 5, type: "User" }, "Looks good");
    await run();
    const { output } = await run({ "fail-on": "never" });
    expect(api.comments.map(({ body }) => body.startsWith(MARKER))).toEqual([false, true]);
    expect(api.comments[1]?.body).toContain("**Gate: PASSED.**");
    expect(output).toContain("backlint: updated the comment on pull request 7\n");
  });

  it("is found behind a hundred others", async () => {
    for (let n = 0; n < 230; n++) api.add({ id: 5, type: "User" }, `Comment ${n}`);
    const own = api.add(BOT, `${MARKER}\n\nold`);
    at.write("bin/npx", QUICK);
    await run();
    expect(api.comments).toHaveLength(231);
    expect(own.body).toBe(`${MARKER}\n\ngithub-comment\n`);
  });

  it("is never one that somebody else wrote, whatever it begins with", async () => {
    at.write("bin/npx", QUICK);
    const stranger = api.add({ id: 5, type: "User" }, `${MARKER}\n\n**Gate: PASSED.**`);
    const quoted = api.add(BOT, `As I said:\n${MARKER}`);
    await run();
    expect(stranger.body).toContain("PASSED");
    expect(quoted.body).toContain("As I said");
    expect(api.comments).toHaveLength(3);
    // A person's token knows whose comments are its own.
    api.person = { id: 9, type: "User" };
    await run();
    await run();
    expect(api.comments.map(({ user }) => user.id)).toEqual([5, BOT.id, BOT.id, 9]);
  });

  it.each([
    [403, "the token may not: the job needs `permissions: pull-requests: write`"],
    [404, "the token does not see this pull request"],
    [500, "POST answered 500"],
  ])("is a warning of one line where the answer is %s, and changes no exit code", async (status, words) => {
    at.write("bin/npx", QUICK);
    api.refuses = status;
    const { code, steps } = await run();
    const said = steps["Comment on the pull request"];
    expect([code, said?.code]).toEqual([0, 1]);
    expect(commandsIn(said?.output ?? "")).toEqual([
      { name: "warning", properties: { title: "backlint" }, data: expect.stringContaining(words) },
    ]);
    expect(said?.output.trimEnd()).not.toContain("\n");
  });

  it("says that there is no pull request, and asks nobody", async () => {
    at.write("bin/npx", QUICK);
    const { code, output } = await run({}, { ref: "refs/heads/main" });
    expect(code).toBe(0);
    expect(output).toContain("backlint: no pull request, so no comment\n");
    expect(api.requests).toEqual([]);
  });

  it("is left out where it is not wanted, and so is the token", async () => {
    at.write("bin/npx", QUICK);
    const { steps } = await run({ comment: "false" });
    expect(Object.keys(steps)).toEqual(["Check the backlog", "Answer"]);
    expect(api.requests).toEqual([]);
  });

  it("says that GitHub does not answer", async () => {
    at.write("bin/npx", QUICK);
    await api.close();
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toContain("::warning title=backlint::No comment: GitHub does not answer\n");
    api = await githubApi();
  });
});
