import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { ReadyReport } from "../../src/report/ready/schema.ts";
import { jiraIssue, workplace } from "./harness.ts";

const at = workplace();
const GOOD = [
  "h3. Acceptance criteria",
  "* A guest pays without an account",
  "* A card that is refused leaves the basket as it was",
].join("\n");

/** SHOP-1 is ready but for the roadmap, SHOP-2 has no criteria, SHOP-3 is a bug. */
const items = (): string =>
  [
    jiraIssue(1, { description: GOOD, parent: { id: "9", key: "SHOP-9" } }),
    jiraIssue(2, { description: "To do.", parent: { id: "9", key: "SHOP-9" } }),
    jiraIssue(3, { issuetype: { id: "4", name: "Bug", subtask: false, hierarchyLevel: 0 } }),
  ].join("\n");

async function check(args: string, format = "json") {
  const result = await at.run(`check export.jsonl ${args} --format ${format}`);
  return {
    ...result,
    report:
      format === "json" && result.output !== "" ? (JSON.parse(result.output) as ReadyReport) : undefined,
  };
}

describe("check --item", () => {
  it("says what a work item lacks to be built, and is exit 1", async () => {
    at.write("export.jsonl", items());
    const { code, report } = await check("--item SHOP-2");
    expect(code).toBe(1);
    expect(report?.items[0]).toMatchObject({ key: "SHOP-2", ready: false, kind: "story" });
    const failing = report?.items[0]?.checks.filter(({ outcome, gates }) => gates && outcome === "fail");
    expect(failing?.map(({ rule }) => rule)).toEqual(["po/acceptance-criteria"]);
  });

  it("is exit 0 for an item that is ready, with advice that does not gate", async () => {
    at.write("export.jsonl", items());
    const { code, report } = await check("--item shop-1");
    expect([code, report?.items[0]?.ready]).toEqual([0, true]);
    const advice = report?.items[0]?.checks.filter(({ outcome }) => outcome === "fail");
    expect(advice?.every(({ gates }) => !gates)).toBe(true);
  });

  it("is exit 0, and does not say ready, where one item cannot tell and nothing is against it", async () => {
    at.write("export.jsonl", items());
    // The epic above it was not read, so nobody can say that the why reaches the story.
    const { code, report } = await check("--item SHOP-1 --fail-on low");
    expect([code, report?.items[0]?.ready]).toEqual([0, null]);
    expect((await check("--item SHOP-1 --fail-on low", "text")).output).toContain("READY AS FAR AS VISIBLE");
  });

  it("gives a bug advice alone, and lets it pass", async () => {
    at.write("export.jsonl", items());
    const { code, report } = await check("--item SHOP-3");
    expect([code, report?.items[0]?.ready]).toEqual([0, null]);
    expect(report?.items[0]?.checks.map(({ rule, outcome, gates }) => [rule, outcome, gates])).toContainEqual(
      ["hygiene/hollow-items", "fail", false],
    );
    expect((await check("--item SHOP-3 --fail-on low")).code).toBe(1);
  });

  it("asks nothing of what is done already, and says so", async () => {
    const status = { id: "3", name: "Done", statusCategory: { key: "done" } };
    at.write("export.jsonl", jiraIssue(1, { status }));
    const { code, report } = await check("--item SHOP-1");
    expect([code, report?.items[0]?.state, report?.items[0]?.checks]).toEqual([0, "done", []]);
    expect(report?.items[0]?.note).toContain("done already");
  });

  it("takes the severity that gates from the configuration, and the command line before it", async () => {
    at.write("export.jsonl", items());
    at.write("backlint.config.yaml", "gate: { fail-on: never }\n");
    expect((await check("--item SHOP-2")).code).toBe(0);
    expect((await check("--item SHOP-2 --fail-on high")).code).toBe(1);
  });

  it("asks the first fifty, and is exit 3 for the rest", async () => {
    at.write("export.jsonl", Array.from({ length: 60 }, (_, n) => jiraIssue(n + 1)).join("\n"));
    const many = Array.from({ length: 60 }, (_, n) => `shop-${n + 1}`).join("/");
    const { code, report } = await check(`--from-branch ${many}`);
    expect([code, report?.items.length]).toEqual([3, 50]);
    expect(report?.gaps[0]?.detail).toBe("60 are named, and only the first 50 are checked");
  });

  it("is exit 3 where a check that gates reads what could not be read, and not for the rest", async () => {
    const good = { description: GOOD, parent: { id: "9", key: "SHOP-9" } };
    const muted = { comment: { comments: [], total: 3 } };
    at.write("export.jsonl", jiraIssue(1, { ...good, ...muted }));
    const harmless = await check("--item SHOP-1");
    expect([harmless.code, harmless.report?.complete, harmless.report?.gaps[0]?.counts]).toEqual([
      0,
      false,
      false,
    ]);
    at.write("export.jsonl", [jiraIssue(1, good), jiraIssue(2, { description: 7 })].join("\n"));
    const { code, report } = await check("--item SHOP-1");
    expect([code, report?.gaps[0]?.cuts, report?.gaps[0]?.questions.map(({ id }) => id)]).toEqual([
      3,
      ["body"],
      expect.arrayContaining(["po/acceptance-criteria"]),
    ]);
    expect((await check("--item SHOP-1 --fail-on never")).code).toBe(0);
  });

  it("counts only keys of the projects in the export, in whatever case", async () => {
    at.write("export.jsonl", items());
    const { report } = await check("--from-branch ops-3/node-24-shop-1");
    expect(report?.items.map(({ key }) => key)).toEqual(["SHOP-1"]);
  });

  it("is exit 3 for an item that is not there, whatever the others are", async () => {
    at.write("export.jsonl", items());
    const { code, report } = await check("--item SHOP-1 --item SHOP-99");
    expect([code, report?.missing]).toEqual([3, ["SHOP-99"]]);
  });

  it("is exit 3 where what gates could not be seen", async () => {
    at.write(
      "export.jsonl",
      jiraIssue(1, { parent: { id: "9", key: "SHOP-9" } }).replace('"description":null,', ""),
    );
    const { code, report } = await check("--item SHOP-1");
    expect([code, report?.items[0]?.ready]).toEqual([3, null]);
  });

  it("respects waivers, and rules that are switched off", async () => {
    at.write("export.jsonl", items());
    at.write(
      "backlint.config.yaml",
      'waivers:\n  - { rule: "po/*", item: SHOP-2, reason: a trial, owner: po, expires: 2027-01-31 }\n',
    );
    const { code, report } = await check("--item SHOP-2");
    expect(code).toBe(0);
    expect(report?.items[0]?.checks.map(({ outcome }) => outcome)).toContain("waived");
    at.write("backlint.config.yaml", "rules: { po/acceptance-criteria: off }\n");
    expect((await check("--item SHOP-2")).report?.items[0]?.checks.map(({ rule }) => rule)).not.toContain(
      "po/acceptance-criteria",
    );
  });

  it("finds the key in the branch that is named, and in what the pipeline says", async () => {
    at.write("export.jsonl", items());
    expect((await check("--from-branch feature/shop-2-pay")).code).toBe(1);
    const env = { GITHUB_HEAD_REF: "shop-1-pay", GITHUB_REF_NAME: "12/merge" };
    const { code } = await at.run("check export.jsonl --from-branch", { env });
    expect(code).toBe(0);
  });

  it("finds keys in the branch and the commits of a repository", async () => {
    at.write("export.jsonl", items());
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
        cwd: at.directory,
        stdio: "ignore",
      });
    git("init", "-q", "-b", "shop-1-pay");
    git("commit", "-q", "--allow-empty", "-m", "Begin");
    git("commit", "-q", "--allow-empty", "-m", "SHOP-2: pay as a guest");
    expect((await check("--from-branch")).report?.items.map(({ key }) => key)).toEqual(["SHOP-1"]);
    expect((await check("--from-commits HEAD~1..HEAD")).report?.items.map(({ key }) => key)).toEqual([
      "SHOP-2",
    ]);
    const unknown = await at.run("check export.jsonl --from-commits nowhere..HEAD");
    expect([unknown.code, unknown.notes?.length]).toEqual([2, 2]);
  });

  it.each([
    ["no key in the branch", "--from-branch main", "the branch main"],
    ["a key that is none", "--item seven", "--item seven"],
    ["a key of a project that was not read", "--from-branch ops-3-cards", "the branch ops-3-cards"],
    ["an option in the place of a range", "--from-commits=--output=/tmp/x", "not a range"],
    ["a format that it has not", "--item SHOP-1 --format sarif", "sarif"],
  ])("says in two lines what is wrong with %s, and is exit 2", async (_, args, words) => {
    at.write("export.jsonl", items());
    const { code, notes = [] } = await at.run(`check export.jsonl ${args}`);
    expect([code, notes.length]).toEqual([2, 2]);
    expect(notes[0]).toContain(words);
  });

  it.each(["text", "markdown", "github"])("reads as %s", async (format) => {
    at.write("export.jsonl", items());
    const { output } = await check("--item SHOP-1 --item SHOP-2 --item SHOP-3 --item SHOP-99", format);
    expect(output).toMatchSnapshot();
  });
});

describe("check --item without an export", () => {
  const JIRA = { JIRA_HOST: "https://shop.example", JIRA_EMAIL: "po@example.com", JIRA_API_TOKEN: "t" };
  const LINEAR = { LINEAR_API_KEY: "lin_api_0123456789abcdef" };

  it.each([
    ["no credentials", {}, "nothing to read"],
    ["those of both trackers", { ...JIRA, ...LINEAR }, "SHOP-1 may be of Jira or of Linear"],
  ])("says in two lines that it has %s, and is exit 2", async (_, env, words) => {
    const { code, notes = [] } = await at.run("check --item SHOP-1", { env });
    expect([code, notes.length]).toEqual([2, 2]);
    expect(notes[0]).toContain(words);
  });

  it("asks the tracker of the team whose key it is, whatever credentials are set", async () => {
    at.write("backlint.config.yaml", 'teams:\n  - { source: "jira:SHOP" }\n  - { source: "linear:ENG" }\n');
    const { code, notes = [] } = await at.run("check --item ENG-1", {
      env: { ...JIRA, LINEAR_API_KEY: "x" },
    });
    expect(code).toBeGreaterThan(1);
    expect(notes.join("\n")).toMatch(/Linear|LINEAR/);
    const both = await at.run("check --item ENG-1 --item SHOP-2", { env: { ...JIRA, ...LINEAR } });
    expect([both.code, both.notes?.[0]]).toEqual([2, "backlint: ENG-1 may be of Jira or of Linear"]);
  });
});
