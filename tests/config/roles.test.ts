import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { loadConfig } from "../../src/config/load.ts";
import { personSettings } from "../../src/config/persons.ts";
import { changedSettings } from "../../src/config/settings.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "backlint-config-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const load = async (text: string) => {
  writeFileSync(join(directory, "backlint.config.yaml"), text);
  return (await loadConfig(directory, undefined, rules)).config;
};
const complaint = (text: string) =>
  load(text).then(
    () => expect.unreachable("the configuration was accepted"),
    (error: { message: string; hint: string }) =>
      `${error.message.slice(error.message.indexOf(".yaml") + 5)} | ${error.hint}`,
  );
const withPo = (entry: string): string =>
  `teams:\n  - source: export.jsonl\n    roles:\n      po:\n        - ${entry}\n`;

describe("the role map in the configuration", () => {
  it("takes names, and objects about one person", async () => {
    const { teams } = await load(
      withPo(
        "po@example.com\n        - { accounts: [a1, a2], through: [chat], from: 2026-03-01, delegate: true }",
      ),
    );
    expect(teams[0]?.roles?.po).toEqual([
      "po@example.com",
      { accounts: ["a1", "a2"], through: ["chat"], from: "2026-03-01", delegate: true },
    ]);
  });

  it.each([
    ["{ acount: a1 }", ":5: unknown key “acount” in teams.0.roles.po.0 | Did you mean “account”?"],
    ["{ account: a1, untill: 2026-03-01 }", "Did you mean “until”?"],
    ["{ account: a1, from: 2026-02-30 }", "teams.0.roles.po.0.from: must be a day such as 2026-03-31"],
    ["{ from: 2026-03-01 }", "must have either account or accounts"],
    ["{ account: a1, accounts: [a2] }", "must have either account or accounts"],
    ["{ account: a1, from: 2026-03-02, until: 2026-03-01 }", "po.0.until: is before from"],
    ['{ accounts: ["*@example.com"] }', "must name one account, without a group or *"],
    ["{ account: a1, through: [group:bots] }", "must name one account, without a group or *"],
    ["12", "teams.0.roles.po.0 must be a name, or an object about one person"],
  ])("refuses %s", async (entry, words) => {
    expect(await complaint(withPo(entry))).toContain(words);
  });

  it("knows the roles", async () => {
    const text = withPo("a1").replace("po:", "stakeholders:");
    expect(await complaint(text)).toContain("Did you mean “stakeholder”?");
  });
});

describe("what may be said of people", () => {
  it("is nothing about fewer than five by default", async () => {
    expect(personSettings(await load("extends: recommended"))).toEqual({
      smallestCell: 5,
      basis: undefined,
      roleSignals: true,
    });
  });

  it("is more with a basis that is written down, and then the report says so", async () => {
    const config = await load("persons: { enabled: true, basis: agreed with the team on 3 May }");
    expect(personSettings(config)).toMatchObject({ smallestCell: 1, basis: "agreed with the team on 3 May" });
    expect(changedSettings(config)).toEqual(["persons.enabled"]);
  });

  it.each(["{ enabled: true }", '{ enabled: true, basis: "  " }'])("is refused as %s", async (persons) => {
    expect(await complaint(`persons: ${persons}`)).toContain(
      "persons.basis: is needed where persons.enabled is true",
    );
  });

  it("names the nearest key", async () => {
    expect(await complaint("persons: { enable: true }")).toContain("Did you mean “enabled”?");
  });

  it("is nothing about roles and people in works-council mode", async () => {
    const config = await load("worksCouncil: true\npersons: { enabled: true, basis: agreed }");
    expect(personSettings(config)).toEqual({ smallestCell: 5, basis: undefined, roleSignals: false });
    expect(changedSettings(config)).toContain("worksCouncil");
  });
});
