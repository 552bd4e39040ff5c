import { describe, expect, it } from "vitest";
import signals from "../../../rules/babysitter/index.ts";
import type { State } from "../../../src/engine/outcome.ts";
import type { Assessment } from "../../../src/engine/verdict/assess.ts";
import { chance, kept, MANY_TEAMS } from "../../../src/engine/verdict/discoveries.ts";
import { isStrong, statusOf } from "../../../src/engine/verdict/ladder.ts";
import type { Signal } from "../../../src/signal.ts";
import { times } from "../../make.ts";

const core = signals.filter(({ part }) => part === "core");
const [extra] = signals.filter(({ part }) => part === "corroborating");
const as = (signal: Signal, state: State, numbers: Partial<Assessment> = {}): Assessment => ({
  ...{
    signal,
    state,
    k: 0,
    n: 0,
    unknown: 0,
    clusters: 0,
    effective: 0,
    lower: null,
    upper: null,
    reason: null,
  },
  ...numbers,
});
const three = (...states: readonly [State, State, State]): Assessment[] =>
  states.map((state, n) => as(core[n] as Signal, state));
const beside = as(extra as Signal, "established");

describe("the ladder", () => {
  it.each([
    ["insufficient-evidence", ["established", "insufficient-evidence", "not-observable"]],
    ["insufficient-evidence", ["refuted", "not-observable", "insufficient-evidence"]],
    ["not-indicated", ["refuted", "refuted", "inconclusive"]],
    ["not-indicated", ["refuted", "refuted", "not-observable"]],
    ["inconclusive", ["refuted", "refuted", "insufficient-evidence"]],
    ["inconclusive", ["refuted", "inconclusive", "inconclusive"]],
    ["watch", ["established", "refuted", "refuted"]],
    ["pattern", ["established", "established", "refuted"]],
    ["pattern", ["established", "established", "established"]],
  ] as const)("says %s of %j", (status, states) => {
    expect(statusOf(three(...(states as readonly [State, State, State])), "conservative")).toBe(status);
  });

  it("takes the model's “or” at its word where asked to", () => {
    expect(statusOf(three("established", "refuted", "refuted"), "seed-literal")).toBe("pattern");
    expect(statusOf(three("established", "not-observable", "not-observable"), "seed-literal")).toBe(
      "insufficient-evidence",
    );
  });

  it("gives no all-clear where a signal was held back among many teams", () => {
    const held = as(core[0] as Signal, "inconclusive", { k: 99, n: 100, lower: 0.95, upper: 1 });
    const others = three("refuted", "refuted", "refuted").slice(1);
    expect(statusOf([held, ...others], "conservative")).toBe("inconclusive");
  });

  it("is not moved by what only corroborates", () => {
    expect(statusOf([...three("refuted", "refuted", "refuted"), beside], "conservative")).toBe(
      "not-indicated",
    );
    expect(statusOf([...three("established", "refuted", "refuted"), beside], "conservative")).toBe("watch");
  });

  it("calls a pattern strong when both halves show it with something that corroborates", () => {
    const both = three("established", "established", "refuted");
    expect(
      isStrong(
        [
          [...both, beside],
          [...both, beside],
        ],
        "conservative",
      ),
    ).toBe(true);
    expect(isStrong([[...both, beside], both], "conservative")).toBe(false);
    expect(isStrong([[...both, beside]], "conservative")).toBe(false);
  });
});

describe("signals of many teams", () => {
  const [signal] = core as [Signal];
  const seen = (k: number, n: number, state: State) => as(signal, state, { k, n, effective: n });

  it("has a chance of one in twenty where the lower bound meets the threshold", () => {
    expect(chance(seen(900, 1000, "inconclusive"))).toBeCloseTo(0.5, 3);
    const edge = 0.9 + 1.6449 * Math.sqrt((0.9 * 0.1) / 100);
    expect(chance(seen(edge * 100, 100, "established"))).toBeCloseTo(0.05, 3);
  });

  it("keeps all of a few teams", () => {
    const teams = times(MANY_TEAMS - 1, () => [seen(60, 61, "established")]);
    expect(kept(teams).size).toBe(MANY_TEAMS - 1);
  });

  it("drops a weak one among many that show little, and keeps a plain one", () => {
    const [weak, plain] = [seen(96, 101, "established"), seen(300, 300, "established")];
    const others = times(60, () => [seen(91, 100, "inconclusive")]);
    const found = kept([[weak], [plain], ...others]);
    expect([found.has(weak), found.has(plain)]).toEqual([false, true]);
  });

  it("takes a second signal of a team that is found for what it is", () => {
    const [weak, plain] = [seen(96, 101, "established"), seen(300, 300, "established")];
    const others = times(60, () => [seen(91, 100, "inconclusive")]);
    expect(kept([[weak, plain], ...others]).has(weak)).toBe(true);
  });
});
