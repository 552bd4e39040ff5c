import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { workplace } from "./harness.ts";

const DAY = 86_400_000;
const stamp = (day: number, hour = 9): string =>
  `${new Date(Date.UTC(2026, 0, 1) + day * DAY + hour * 3_600_000).toISOString().slice(0, -1)}+0000`;
const account = (id: string, displayName: string) => ({
  accountId: id,
  displayName,
  accountType: "atlassian",
});
const pm = account("pm-account-01", "Petra Manager");
const owner = account("owner-account-01", "Oskar Owner");
const dev = account("dev-account-01", "Dora Builder");
const asker = account("asker-account-01", "Sam Seller");

const change = (day: number, author: object, ...items: readonly object[]) => ({
  id: String(day),
  author,
  created: stamp(day, 10),
  items,
});
const status = (from: string, to: string) => ({
  field: "status",
  fieldId: "status",
  fromString: from,
  toString: to,
});
const STATUSES = {
  "To Do": { id: "1", name: "To Do", statusCategory: { key: "new" } },
  "In Progress": { id: "2", name: "In Progress", statusCategory: { key: "indeterminate" } },
  Done: { id: "3", name: "Done", statusCategory: { key: "done" } },
};

const issue = (n: number, day: number, fields: object, histories: readonly object[]): string =>
  JSON.stringify({
    id: String(n),
    key: `SHOP-${n}`,
    fields: {
      summary: `Item ${n}`,
      issuetype: { id: "1", name: "Story", subtask: false, hierarchyLevel: 0 },
      project: { id: "1", key: "SHOP", name: "Checkout" },
      status: STATUSES.Done,
      created: stamp(day),
      updated: stamp(day + 9),
      resolution: { id: "1", name: "Done" },
      resolutiondate: stamp(day + 9),
      reporter: asker,
      creator: asker,
      assignee: dev,
      ...fields,
    },
    changelog: { total: histories.length, histories },
  });

const story = (n: number, day: number, by: object): string =>
  issue(n, day, {}, [
    change(day + 1, by, { field: "priority", fieldId: "priority", fromString: "Low", toString: "High" }),
    change(day + 2, by, { field: "summary", fieldId: "summary", fromString: "x", toString: `Item ${n}` }),
    change(day + 3, dev, status("To Do", "In Progress")),
    change(day + 9, by, status("In Progress", "Done")),
  ]);
const epic = (n: number, day: number): string =>
  issue(
    n,
    day,
    {
      ...{ reporter: pm, creator: pm, assignee: null, resolution: null, resolutiondate: null },
      ...{ status: STATUSES["In Progress"], issuetype: { id: "2", name: "Epic", hierarchyLevel: 1 } },
    },
    [change(day + 1, pm, { field: "duedate", fieldId: "duedate", from: null, to: "2026-12-31" })],
  );

const many = (count: number, make: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));
const epics = many(8, (i) => epic(100 + i, i));
const shop = [...epics, ...many(12, (i) => story(i + 1, i * 8, owner))].join("\n");

describe("backlint roles", () => {
  const place = workplace();

  it("proposes a role map to paste, with the evidence, by account and never by name", async () => {
    place.write("export.jsonl", shop);
    const { code, output } = await place.run("roles export.jsonl");
    expect(code).toBe(0);
    expect(output).toMatch(/- "owner-account-01"\s+# 89 %: prioritised 12, accepted 12, worded 12/);
    expect(output).toMatch(/- "pm-account-01"\s+# .*opened 8, dated 8/);
    expect(output).not.toMatch(/Petra|Oskar|Dora|Sam/);
    expect(parse(output)).toEqual({
      teams: [
        {
          source: "export.jsonl#SHOP",
          roles: {
            pm: ["pm-account-01"],
            po: ["owner-account-01"],
            dev: ["dev-account-01"],
            stakeholder: ["asker-account-01"],
          },
        },
      ],
    });
  });

  it("gives what can be pasted, and reads no map to make one", async () => {
    place.write("export.jsonl", shop);
    const { output } = await place.run("roles export.jsonl");
    place.write("backlint.config.yaml", output);
    const report = JSON.parse((await place.run("audit --format json")).output);
    expect(report.teams[0].model).toBe("split");
    place.write("backlint.config.yaml", output.replaceAll("owner-account-01", "somebody-else"));
    expect((await place.run("roles")).output).toBe(output);
  });

  it("dates a hand-over with whole days that do not overlap", async () => {
    const next = account("next-account-01", "Nina Next");
    const items = [
      ...epics,
      ...many(12, (i) => story(i + 1, i * 8, owner)),
      ...many(12, (i) => story(i + 20, 110 + i * 6, next)),
    ];
    place.write("export.jsonl", items.join("\n"));
    const { output } = await place.run("roles export.jsonl");
    expect(parse(output).teams[0].roles.po).toEqual([
      { account: "owner-account-01", until: "2026-04-21" },
      { account: "next-account-01", from: "2026-04-22" },
    ]);
  });

  it("keeps in comments what it is unsure of, and says why", async () => {
    place.write("export.jsonl", many(2, (i) => story(i + 1, i, owner)).join("\n"));
    const { output } = await place.run("roles export.jsonl");
    expect(output).toContain(
      "# po:  # unsure; there are too few decisions in the backlog to see who makes them",
    );
    expect(output).toMatch(/# - "owner-account-01"/);
    expect(parse(output).teams[0].roles.po).toBeUndefined();
  });

  it("says the same as JSON", async () => {
    place.write("export.jsonl", shop);
    const { teams } = JSON.parse((await place.run("roles export.jsonl --format json")).output);
    expect(teams).toMatchObject([{ team: "jira:SHOP", source: "export.jsonl#SHOP", remarks: [] }]);
    expect(teams[0].roles[1]).toMatchObject({
      role: "po",
      confidence: "high",
      holders: [{ accounts: ["owner-account-01"], signs: { prioritised: 12 } }],
    });
  });

  it("says what a source without histories cannot show, and prints no name where no account is known", async () => {
    place.write(
      "export.csv",
      `Issue key,Issue Type,Summary,Status,Reporter,Created\nSHOP-1,Story,A,To Do,Sam Seller,2026-01-01 10:00\n`,
    );
    const { output } = await place.run("roles export.csv");
    expect(output).toContain("without a change history little is known");
    expect(output).not.toContain("Sam Seller");
  });

  it("proposes developers only without a change history, and cuts their list after who did most", async () => {
    const withoutHistory = (n: number, by: object): string =>
      JSON.stringify({ ...JSON.parse(issue(n, n % 90, { assignee: by }, [])), changelog: undefined });
    const items = Array.from({ length: 45 }, (_, i) => i)
      .flatMap((i) => Array.from({ length: i < 5 ? 3 : 4 }, (_, k) => [i, k]))
      .map(([i = 0, k = 0]) => withoutHistory(i * 10 + k, account(`dev-account-${i}`, `Dev ${i}`)));
    place.write("export.jsonl", items.join("\n"));
    const { output } = await place.run("roles export.jsonl");
    const { roles } = parse(output).teams[0];
    expect(Object.keys(roles)).toEqual(["dev"]);
    expect(roles.dev).toEqual(many(40, (i) => `dev-account-${i + 5}`));
    expect(output).toContain('- "dev-account-5"  # delivered 4, assigned 4\n');
    expect(output).toContain("# and 5 more, who did less: name them by a group:NAME or a glob");
    expect(output).toContain("# po:  # unsure; only a change history shows who makes decisions");
  });

  it("prints nothing of an account id that could move the cursor or leave its quotes", async () => {
    const odd = account('odd"\u001b[2J-account', "Odd");
    place.write("export.jsonl", [...epics, ...many(12, (i) => story(i + 1, i * 8, odd))].join("\n"));
    const { output } = await place.run("roles export.jsonl");
    expect(output).not.toContain("\u001b");
    expect(parse(output).teams[0].roles.po).toEqual(['odd"-account']);
  });
});
