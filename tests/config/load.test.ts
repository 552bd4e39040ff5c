import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { loadConfig } from "../../src/config/load.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "backlint-config-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};
const load = (file?: string) => loadConfig(directory, file, rules);
const complaint = (text: string) => {
  write("backlint.config.yaml", text);
  return load().then(
    () => expect.unreachable("the configuration was accepted"),
    (error: { message: string; hint: string }) => ({
      message: error.message.replace(directory, ""),
      hint: error.hint,
    }),
  );
};

describe("finding a configuration", () => {
  it("takes the defaults where there is none", async () => {
    const { config } = await load();
    expect(config).toEqual({ extends: "recommended", teams: [], rules: {}, waivers: [] });
  });

  it("looks in the directories above, and takes sources from where it was found", async () => {
    write("backlint.config.yaml", "extends: strict");
    const below = join(directory, "a/b");
    mkdirSync(below, { recursive: true });
    const loaded = await loadConfig(below, undefined, rules);
    expect(loaded.config.extends).toBe("strict");
    expect(loaded.directory).toBe(directory);
  });

  it("reads JSON", async () => {
    write("backlint.config.json", '{ "teams": [{ "source": "export.jsonl" }] }');
    expect((await load()).config.teams).toMatchObject([{ source: "export.jsonl", model: "auto" }]);
  });

  it("reads TypeScript, with rules of its own", async () => {
    const rule = join(import.meta.dirname, "../../src/rule.ts");
    write(
      "backlint.config.ts",
      `import { defineRule, pass } from ${JSON.stringify(rule)};
       import { z } from ${JSON.stringify(join(import.meta.dirname, "../../node_modules/zod/index.js"))};
       const own = defineRule({ id: "po/own", title: "Our own", clause: "po.sprint-backlog", asks: "Is it ours?", why: "W.", remedy: "R.", examples: { good: "G.", bad: "B." },
         owner: "po", severity: "low", basis: { status: "experimental", source: "test" }, guards: [], needs: [],
         options: z.strictObject({ least: z.int().default(2) }), tolerance: { share: 0.5, from: 1 },
         population: ({ team }) => team.items, judge: () => pass, message: () => "" });
       const config: object = { extends: "startup", rules: { "po/own": { least: 3 } }, customRules: [own] };
       export default config;`,
    );
    const loaded = await load();
    expect(loaded.rules.map(({ id }) => id)).toContain("po/own");
    expect(loaded.config.rules).toEqual({ "po/own": { least: 3 } });
  });

  it("says which named file is missing", async () => {
    await expect(load("nowhere.yaml")).rejects.toMatchObject({
      message: expect.stringContaining("nowhere.yaml: the configuration file does not exist"),
      exitCode: 2,
    });
  });
});

describe("a mistake in the configuration", () => {
  it("names file, line and the nearest rule", async () => {
    expect(await complaint("extends: strict\nrules:\n  po/sprint-gaol: off\n")).toEqual({
      message: "/backlint.config.yaml:3: unknown key “po/sprint-gaol” in rules",
      hint: "Did you mean “po/sprint-goal”?",
    });
  });

  it("names the nearest option of a rule", async () => {
    const { message, hint } = await complaint("rules:\n  po/sprint-goal:\n    severitty: low\n");
    expect(message).toBe("/backlint.config.yaml:3: unknown key “severitty” in rules.po/sprint-goal");
    expect(hint).toBe("Did you mean “severity”?");
  });

  it("names the nearest key of a team", async () => {
    const { message, hint } = await complaint("teams:\n  - source: a.json\n    rolls: {}\n");
    expect(message).toBe("/backlint.config.yaml:3: unknown key “rolls” in teams.0");
    expect(hint).toBe("Did you mean “roles”?");
  });

  it("says how the profile linear is called now", async () => {
    const { message, hint } = await complaint("teams:\n  - source: linear:ENG\n    profile: linear\n");
    expect(message).toBe("/backlint.config.yaml:3: teams.0.profile: the profile linear is called cycles");
    expect(hint).toBe("Write profile: cycles.");
  });

  it("lists the values that are allowed", async () => {
    const { message } = await complaint("extends: strickt\n");
    expect(message).toBe(
      "/backlint.config.yaml:1: extends must be one of recommended, strict, startup, enterprise",
    );
  });

  it("says what a rule's setting may be", async () => {
    const { message } = await complaint("rules:\n  po/sprint-goal: 12\n");
    expect(message).toBe(
      "/backlint.config.yaml:2: rules.po/sprint-goal must be off, a severity, or an object of settings",
    );
  });

  it("refuses a share over 1 and a zone that is none", async () => {
    expect((await complaint("rules:\n  po/sprint-goal: { share: 20 }\n")).message).toContain(
      "rules.po/sprint-goal.share",
    );
    expect((await complaint("teams:\n  - { source: a.json, timeZone: Mars/Base }\n")).message).toContain(
      "is not an IANA time zone",
    );
  });

  it("takes limits in one place, as shares or as the team's own past", async () => {
    write("backlint.config.yaml", "limits:\n  po/acceptance-criteria: 0.1\n  pm/date-stability: past\n");
    expect((await load()).config.limits).toEqual({
      "po/acceptance-criteria": 0.1,
      "pm/date-stability": "past",
    });
    write("backlint.config.yaml", "limits: past\n");
    expect((await load()).config.limits).toBe("past");
  });

  it("refuses a limit of none or all, of a question that has none, and one that is set twice", async () => {
    expect((await complaint("limits:\n  po/acceptance-criteria: 0\n")).message).toContain(
      "limits.po/acceptance-criteria",
    );
    expect((await complaint("limits:\n  po/acceptance-criteria: 20\n")).message).toContain(
      "/backlint.config.yaml:2: limits.po/acceptance-criteria",
    );
    expect((await complaint("limits:\n  pm/vision: 0.2\n")).message).toContain("unknown key “pm/vision”");
    const twice =
      "rules:\n  po/acceptance-criteria: { share: 0.1 }\nlimits:\n  po/acceptance-criteria: 0.2\n";
    const { message, hint } = await complaint(twice);
    expect(message).toBe(
      "/backlint.config.yaml:2: rules.po/acceptance-criteria.share: the limit of po/acceptance-criteria is set in limits too",
    );
    expect(hint).toBe("Remove one of the two.");
  });

  it("says where the syntax breaks", async () => {
    expect((await complaint("teams:\n  - source: [a\n")).message).toMatch(/^\/backlint\.config\.yaml:\d: /);
  });

  it("is not hung by a bomb of aliases", async () => {
    const bomb = [
      "a: &a [x, x]",
      ...Array.from(
        { length: 30 },
        (_, i) => `b${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}, *${i === 0 ? "a" : `b${i - 1}`}]`,
      ),
    ];
    await expect(complaint(`${bomb.join("\n")}\n`)).resolves.toBeDefined();
  });
});
