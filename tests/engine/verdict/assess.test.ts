import { describe, expect, it } from "vitest";
import signals from "../../../rules/babysitter/index.ts";
import { assess } from "../../../src/engine/verdict/assess.ts";
import { fail, pass } from "../../../src/rule.ts";
import type { Signal } from "../../../src/signal.ts";
import { team } from "../../make.ts";

const DAY = 86_400_000;
const UNTIL = 1000 * DAY;
const window = { from: UNTIL - 364 * DAY, until: UNTIL };
const [known] = signals as unknown as readonly [Signal];

/** A signal whose events are times, in days before the end of the window. */
const over = (daysBefore: readonly number[], changes: Partial<Signal> = {}) => {
  const { cluster: _, ...plain } = known;
  const signal: Signal = {
    ...plain,
    needs: [],
    population: () => daysBefore.map((days) => UNTIL - days * DAY),
    at: (at: number) => at,
    judge: () => fail({}),
    ...changes,
  };
  return assess(signal, { team: team(), now: UNTIL }, window);
};

describe("the events of a signal", () => {
  it("are those after the beginning of the window, up to and with its end", () => {
    expect(over([364, 363.9, 0, -0.1]).n).toBe(2);
  });

  it("fall into fortnights, counted back from the end", () => {
    expect(over([0.5, 13.9]).clusters).toBe(1);
    expect(over([0.5, 14.1]).clusters).toBe(2);
    expect(over([0.5, 14.1, 27.9]).clusters).toBe(2);
    expect(over([0.5, 14.1, 28.1]).clusters).toBe(3);
  });

  it("are bad or good, and nothing is said where there are none", () => {
    expect(over([1, 2, 3], { judge: (at: number) => (at === UNTIL - DAY ? pass : fail({})) })).toMatchObject({
      k: 2,
      n: 3,
    });
    expect(over([])).toMatchObject({ n: 0, lower: null, upper: null, state: "insufficient-evidence" });
  });
});
