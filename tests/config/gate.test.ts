import { describe, expect, it } from "vitest";
import { failOn, gateSettings, isSince } from "../../src/config/gate.ts";
import { AREAS } from "../../src/rule.ts";
import { day, NOW } from "../make.ts";

const GATE = {
  "fail-on": "medium",
  areas: { delivery: 60 },
  verdict: "watch",
  "new-since": "90d",
  "at-least": 5,
  answered: 0.8,
  "on-gap": "warn",
} as const;

describe("what check holds a backlog to", () => {
  it("is high severity of the whole backlog where nobody says otherwise", () => {
    expect(gateSettings({}, {}, NOW)).toEqual({
      severity: "high",
      areas: {},
      verdict: null,
      newWork: null,
      answered: 0.5,
      onGap: "fail",
    });
  });

  it("is what the configuration says", () => {
    expect(gateSettings({ gate: GATE }, {}, day("2026-11-24"))).toEqual({
      severity: "medium",
      areas: { delivery: 60 },
      verdict: "watch",
      newWork: { since: day("2026-08-26"), atLeast: 5 },
      answered: 0.8,
      onGap: "warn",
    });
  });

  it("gives way to the command line kind by kind", () => {
    const settings = gateSettings({ gate: GATE }, { "fail-on": "never", areas: { hygiene: 10 } }, NOW);
    expect(settings).toMatchObject({ severity: null, areas: { hygiene: 10 }, verdict: "watch" });
  });

  it("counts back days and weeks, or takes a day as it stands", () => {
    const since = (word: string) => gateSettings({}, { "new-since": word }, day("2026-11-24")).newWork;
    expect(since("2w")).toEqual({ since: day("2026-11-10"), atLeast: 20 });
    expect(since("2026-03-31")?.since).toBe(day("2026-03-31"));
  });

  it.each(["90d", "12w", "2026-03-31"])("knows %s as an age", (word) => expect(isSince(word)).toBe(true));
  it.each(["90", "d", "3 months", "2026-13-31", "-5d", ""])("refuses %j as an age", (word) =>
    expect(isSince(word)).toBe(false),
  );

  it.each([
    ["high", { "fail-on": "high" }],
    ["never", { "fail-on": "never" }],
    ["strong-pattern", { verdict: "strong-pattern" }],
    ["delivery=60", { areas: { delivery: 60 } }],
    ["not-indicated", undefined],
    ["delivery=101", undefined],
    ["delivery", undefined],
    ["__proto__=1", undefined],
    ["urgent", undefined],
  ])("reads --fail-on %s", (word, overrides) => expect(failOn(word, AREAS)).toEqual(overrides));
});
