import { describe, expect, it } from "vitest";
import type { TeamResult } from "../../../src/engine/ask.ts";
import { type Measurement, notAsked } from "../../../src/engine/measure.ts";
import { isCleared, liftBetween, resolvedBetween } from "../../../src/engine/plan/lift.ts";
import { team } from "../../make.ts";
import { titleRule } from "../title-rule.ts";

const rule = titleRule({ tolerance: { share: 0.2 } });
const SHOP = team();
const measured = (fields: Partial<Measurement>): Measurement => ({
  ...notAsked(rule, { ...rule, limitFrom: "experimental", options: {} }, "insufficient-evidence", "few"),
  ...fields,
});
const result = (fields: Partial<Measurement>): TeamResult => ({
  team: SHOP,
  measurements: [measured(fields)],
  areas: [],
});
const few = (share: number | null) => ({ outcome: "insufficient-evidence", share, score: null }) as const;
const [failed, warned, passed] = [
  { outcome: "fail", share: 0.8, score: { low: 0, high: 10 } },
  { outcome: "warn", share: 0.3, score: { low: 20, high: 60 } },
  { outcome: "pass", share: 0.1, score: { low: 50, high: 100 } },
] as const;

describe("a rule is cleared", () => {
  it("where too few are left to say, and no more of them fail than is tolerated", () => {
    expect(isCleared(measured(few(null)))).toBe(true);
    expect(isCleared(measured(few(0.2)))).toBe(true);
    expect(isCleared(measured(few(0.25)))).toBe(false);
  });

  it("by nothing else: not where it cannot be observed, and not where it passes or warns", () => {
    expect(isCleared(measured({ outcome: "not-observable", share: 0 }))).toBe(false);
    expect(isCleared(measured(passed))).toBe(false);
    expect(isCleared(measured(warned))).toBe(false);
  });
});

describe("a rule is resolved", () => {
  const resolved = (was: Partial<Measurement>, now: Partial<Measurement>) =>
    resolvedBetween(result(was), result(now));

  it("where it failed or warned, and passes or is cleared", () => {
    expect(resolved(failed, passed)).toEqual([rule.id]);
    expect(resolved(warned, passed)).toEqual([rule.id]);
    expect(resolved(failed, few(0))).toEqual([rule.id]);
  });

  it("not where it only warns now, or too few are left of which most fail", () => {
    expect(resolved(failed, warned)).toEqual([]);
    expect(resolved(failed, few(0.8))).toEqual([]);
  });

  it("not where there was nothing to resolve", () => {
    expect(resolved(passed, passed)).toEqual([]);
    expect(resolved(few(0), passed)).toEqual([]);
  });
});

describe("what is lifted", () => {
  it("counts a rule that is cleared as passing, and one that is not as unknown", () => {
    expect(liftBetween(result(failed), result(few(0)))).toBe(liftBetween(result(failed), result(passed)));
    expect(liftBetween(result(failed), result(few(0)))).toBeGreaterThan(0);
    expect(liftBetween(result(failed), result(few(0.8)))).toBe(0);
  });
});
