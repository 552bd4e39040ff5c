import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/report/schema.ts";
import { jiraExport, workplace } from "./harness.ts";
import { pastExport } from "./history.ts";

const here = workplace();

describe("backlint audit", () => {
  it("reports an export as JSON that fits the schema, and leaves with 0", async () => {
    here.write("export.jsonl", jiraExport(3));
    const { code, output, notes } = await here.run("audit export.jsonl --format json");
    expect({ code, notes }).toEqual({ code: 0, notes: [] });
    const report = reportSchema.parse(JSON.parse(output));
    expect(report.teams).toMatchObject([{ id: "jira:SHOP", name: "Checkout", items: 3, open: 3 }]);
    expect(report.now).toBe("2026-11-01T09:00:00.000Z");
  });

  it("gives the same bytes for the same input, configuration and now", async () => {
    here.write("export.jsonl", jiraExport(40));
    const [one, two] = [
      await here.run("audit export.jsonl --format json"),
      await here.run("audit export.jsonl --format json"),
    ];
    expect(two.output).toBe(one.output);
  });

  it("reads standard input", async () => {
    const { code, output } = await here.run("audit - --format json", {
      stdin: Readable.from([Buffer.from(jiraExport(2))]),
    });
    expect(code).toBe(0);
    expect(JSON.parse(output).teams).toMatchObject([{ id: "jira:SHOP", items: 2 }]);
  });

  it("counts ages from --now", async () => {
    here.write("export.jsonl", jiraExport(2));
    const { output } = await here.run("audit export.jsonl --format json --now 2027-11-24");
    expect(JSON.parse(output).teams[0].census.open).toMatchObject({ notUpdated180d: 2, notUpdated365d: 2 });
  });

  it("leaves with 3 where the file is cut, and says what was read", async () => {
    here.write("export.jsonl", jiraExport(5).slice(0, -40));
    const { code, output, notes } = await here.run("audit export.jsonl --format json");
    expect(code).toBe(3);
    const report = JSON.parse(output);
    expect(report).toMatchObject({ complete: false, teams: [{ items: 4 }] });
    expect(report.gaps[0].detail).toMatch(/line 5/);
    expect(notes?.join()).toContain("incomplete");
  });

  it("writes several formats at once, each to its file, one to standard output", async () => {
    here.write("export.jsonl", jiraExport(2));
    const { output, files } = await here.run(
      "audit export.jsonl --format markdown --output a.md --format json",
    );
    expect(files).toMatchObject([{ path: "a.md" }]);
    expect(files?.[0]?.text).toMatch(/^# /);
    expect(JSON.parse(output).version).toBe(1);
  });

  it("takes the format from the name of the only output", async () => {
    here.write("export.jsonl", jiraExport(2));
    const { output, files } = await here.run("audit export.jsonl --output report.json");
    expect(output).toBe("");
    expect(JSON.parse(files?.[0]?.text ?? "").version).toBe(1);
  });

  it("shows one rule with --rule and scores as before", async () => {
    here.write("export.jsonl", jiraExport(40));
    const all = JSON.parse((await here.run("audit export.jsonl --format json")).output);
    const one = JSON.parse((await here.run("audit export.jsonl --format json --rule staleness")).output);
    expect(one.teams[0].rules.map(({ id }: { id: string }) => id)).toEqual(["hygiene/staleness"]);
    expect(one.teams[0].areas).toEqual(all.teams[0].areas);
  });

  it("keeps the names of people out", async () => {
    const who = {
      accountId: "5b10ac8d82e05b22cc7d4ef5",
      displayName: "Wilhelmina Testperson",
      emailAddress: "w.test@example.com",
    };
    const text =
      "Wilhelmina Testperson (w.test@example.com) wants this, [~accountid:5b10ac8d82e05b22cc7d4ef5] agrees";
    here.write(
      "export.jsonl",
      jiraExport(40, { summary: text, reporter: who, assignee: who, description: text }),
    );
    for (const format of ["json", "text", "markdown"]) {
      const { output } = await here.run(`audit export.jsonl --verbose --format ${format} --now 2028-01-01`);
      expect(output).not.toMatch(/Wilhelmina|Testperson|w\.test@|5b10ac8d/);
    }
  });

  it("applies the configuration beside it", async () => {
    here.write("export.jsonl", jiraExport(2));
    here.write(
      "backlint.config.yaml",
      "teams:\n  - { name: Till, source: export.jsonl, model: combined }\nrules:\n  hygiene/staleness: off\n",
    );
    const report = JSON.parse((await here.run("audit --format json")).output);
    expect(report.teams).toMatchObject([{ name: "Till", model: "combined" }]);
    expect(report.config.changed).toEqual(["hygiene/staleness.off"]);
    const off = report.teams[0].rules.find(({ id }: { id: string }) => id === "hygiene/staleness");
    expect(off).toMatchObject({ outcome: "not-applicable", reason: "switched off in the configuration" });
  });

  it("reads one project of several with FILE#KEY", async () => {
    here.write("export.jsonl", jiraExport(2) + jiraExport(3).replaceAll("SHOP", "BANK"));
    const report = JSON.parse((await here.run("audit export.jsonl#BANK --format json")).output);
    expect(report.teams).toMatchObject([{ id: "jira:BANK", items: 3 }]);
  });
});

describe("backlint audit --as-of", () => {
  it("reports the backlog of that day", async () => {
    here.write("export.jsonl", pastExport(60));
    const report = reportSchema.parse(
      JSON.parse((await here.run("audit export.jsonl --format json --as-of 2026-07-01")).output),
    );
    expect(report.now).toBe("2026-07-01T00:00:00.000Z");
    expect(report.teams).toMatchObject([{ items: 30, open: 20 }]);
    expect(report.teams[0]?.census).toMatchObject({ new: 10, started: 10, done: 10 });
  });

  it("is the report of the present on its own last day", async () => {
    here.write("export.jsonl", pastExport(60));
    const today = await here.run("audit export.jsonl --format json");
    const asOf = await here.run("audit export.jsonl --format json --as-of 2026-07-30T09:00:00Z");
    expect(asOf.output).toBe(today.output);
  });

  it("looks findings up by their keys: a condition would speak of today", async () => {
    here.write("export.jsonl", pastExport(60, { comment: { comments: [], total: 0 } }));
    here.write("backlint.config.yaml", "rules:\n  hygiene/staleness: { backlog: 2, current: 2 }\n");
    const by = async (args: string): Promise<string[]> => {
      const { output } = await here.run(`audit export.jsonl --format json ${args}`);
      const { rules } = reportSchema.parse(JSON.parse(output)).teams[0] ?? { rules: [] };
      const stale = rules.find(({ id }) => id === "hygiene/staleness");
      return (stale?.queries ?? []).map((query) => query.by);
    };
    expect(await by("--now 2026-11-20")).toEqual(["condition"]);
    expect(await by("--as-of 2026-07-20")).toEqual(["keys"]);
  });

  it("says what of that day no history keeps", async () => {
    here.write("export.jsonl", pastExport(60, { customfield_10019: "0|hzzzzz:" }));
    const { output } = await here.run("audit export.jsonl --format json --as-of 2026-07-01");
    const unseen = JSON.parse(output).teams[0].unseen.map(({ what }: { what: string }) => what);
    expect(unseen).toContain("sprint-goals");
  });

  it.each([
    ["2026-08-15", 2, "the data that was read ends"],
    ["2026-06-05", 3, "its change history begins 2026-06-11"],
    ["2026-07-01 --now 2026-07-02", 2, "cannot be used with"],
    ["someday", 2, "Write a date"],
  ])("--as-of %s leaves with %i and says why", async (date, code, words) => {
    here.write("export.jsonl", pastExport(60));
    const result = await here.run(`audit export.jsonl --as-of ${date}`);
    expect(result).toMatchObject({ code, output: "" });
    expect(result.notes?.join("\n")).toContain(words);
  });

  it("leaves with 3 where the source has no history", async () => {
    here.write("export.jsonl", jiraExport(3));
    const { code, notes } = await here.run("audit export.jsonl --as-of 2026-10-15");
    expect(code).toBe(3);
    expect(notes?.join("\n")).toContain("is not known: the source has no change history");
  });
});

describe("a mistake on the command line", () => {
  it.each([
    ["audit", "nothing to read"],
    ["audit nowhere.jsonl", "nowhere.jsonl"],
    ["audit export.jsonl --team SHOPP", "no team SHOPP"],
    ["audit export.jsonl --rule po/sprint-gaol", "no rule po/sprint-gaol"],
    ["audit export.jsonl --now yesterday", "2026-11-24"],
    ["audit export.jsonl --format pdf", "Allowed choices are"],
    ["audit export.jsonl --format json --format text", "2 formats do not match 0 outputs"],
    ["audit jira:SHOP", "JIRA_HOST is not set"],
    ["audti export.jsonl", "Did you mean audit?"],
    ["explain po/sprint-gaol", "Did you mean “po/sprint-goal”?"],
  ])("%s leaves with 2 and says it in words", async (args, words) => {
    here.write("export.jsonl", jiraExport(2));
    const { code, output, notes } = await here.run(args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(notes?.join("\n")).toContain(words);
    expect(notes?.join("\n")).not.toMatch(/\n\s+at /);
  });
});
