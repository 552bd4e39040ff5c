import { describe, expect, it } from "vitest";
import { z } from "zod";
import rules from "../../rules/index.ts";
import { PRESETS } from "../../src/config/presets.ts";
import type { Config } from "../../src/config/schema.ts";
import { changedSettings, configHash, settingsFor } from "../../src/config/settings.ts";
import { defineRule, pass } from "../../src/rule.ts";
import { RULE_FIELDS } from "../engine/title-rule.ts";
import { team } from "../make.ts";

const rule = defineRule<never, { least: number }, { n: number }>({
  ...RULE_FIELDS,
  profiles: { cycles: { severity: "low" } },
  options: z.strictObject({ least: z.int().default(2).describe("Fewest.") }),
  tolerance: { share: 0.4, bad: 0.6 },
  population: () => [],
  judge: () => pass,
  message: () => "",
});

const config = (changes: Partial<Config> = {}): Config => ({
  extends: "recommended",
  teams: [],
  rules: {},
  ...changes,
});
const settings = (changes: Partial<Config>, of = team()) => settingsFor(config(changes), rule, of);

describe("the settings of a rule", () => {
  it("are its own by default, for the team's profile", () => {
    expect(settings({})).toEqual({
      severity: "medium",
      tolerance: { share: 0.4, bad: 0.6 },
      limitFrom: "experimental",
      options: { least: 2 },
    });
    expect(settings({}, { ...team(), profile: "cycles" })).toMatchObject({ severity: "low" });
  });

  it("take a severity, numbers and options from the configuration", () => {
    const own = { severity: "high", share: 0.2, from: 5, least: 4 };
    const taken = settings({ rules: { "po/example": own } });
    expect(taken).toMatchObject({
      severity: "high",
      tolerance: { share: 0.2, from: 5 },
      limitFrom: "own",
      options: { least: 4 },
    });
    expect(taken).toHaveProperty("tolerance.bad", expect.closeTo(0.3));
    expect(settings({ rules: { "po/example": "info" } })).toMatchObject({ severity: "info" });
  });

  it("take a limit from the one place for limits", () => {
    expect(settings({ limits: { "po/example": 0.1 } })).toMatchObject({
      tolerance: { share: 0.1 },
      limitFrom: "own",
    });
    expect(settings({ limits: { "po/other": 0.1 } })).toMatchObject({ limitFrom: "experimental" });
    expect(settings({ limits: { "po/example": "past" } })).toMatchObject({ limitFrom: "past" });
    expect(settings({ limits: "past" })).toMatchObject({ limitFrom: "past" });
  });

  it("leave a question about the whole team as it is where every limit is the past", () => {
    const [vision] = rules.filter(({ id }) => id === "pm/vision");
    expect(vision && settingsFor(config({ limits: "past" }), vision, team())).toMatchObject({
      tolerance: { share: 0 },
      limitFrom: "experimental",
    });
  });

  it("say who switched a rule off", () => {
    expect(settings({ rules: { "po/example": "off" } })).toBe("switched off in the configuration");
    const [horizon] = rules.filter(({ id }) => id === "pm/horizon");
    expect(horizon && settingsFor(config({ extends: "startup" }), horizon, team())).toBe(
      "not part of the preset startup",
    );
  });

  it("let the configuration bring back what a preset leaves out", () => {
    const [horizon] = rules.filter(({ id }) => id === "pm/horizon");
    const back = config({ extends: "startup", rules: { "pm/horizon": "low" } });
    expect(horizon && settingsFor(back, horizon, team())).toMatchObject({ severity: "low" });
  });

  it("tolerate half under strict", () => {
    expect(settings({ extends: "strict" })).toMatchObject({
      tolerance: { share: 0.2 },
      limitFrom: "experimental",
    });
  });
});

describe("the presets", () => {
  it.each(Object.entries(PRESETS))("%s changes only rules that exist", (_, preset) => {
    const known = new Set<string>(rules.map(({ id }) => id));
    expect(Object.keys(preset.rules).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("what a report says of its configuration", () => {
  it("lists every changed default", () => {
    const changed = config({
      extends: "strict",
      rules: { "po/a": "off", "po/b": "low", "po/c": { share: 0.1, least: 3 } },
      limits: { "po/d": 0.3 },
    });
    expect(changedSettings(changed)).toEqual([
      "extends.strict",
      "limits.po/d",
      "po/a.off",
      "po/b.severity",
      "po/c.least",
      "po/c.share",
    ]);
  });

  it("has a hash that does not depend on the order of keys, but on every value", () => {
    const one = config({ rules: { "po/a": { share: 0.1, from: 3 } } });
    const same = config({ rules: { "po/a": { from: 3, share: 0.1 } } });
    const other = config({ rules: { "po/a": { from: 4, share: 0.1 } } });
    expect(configHash(same)).toBe(configHash(one));
    expect(configHash(other)).not.toBe(configHash(one));
  });
});
