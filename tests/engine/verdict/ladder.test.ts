import { describe, expect, it } from "vitest";
import signals from "../../../rules/babysitter/index.ts";
import type { State } from "../../../src/engine/outcome.ts";
import type { Assessment } from "../../../src/engine/verdict/assess.ts";
import { chance, standingOutAmong } from "../../../src/engine/verdict/discoveries.ts";
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
/** Beyond doubt where it is established: so many events that no chance makes them. */
const SURE = { k: 300, n: 300, effective: 300 };
const three = (...states: readonly [State, State, State]): Assessment[] =>
  states.map((state, n) => as(core[n] as Signal, state, state === "established" ? SURE : {}));
const beside = as(extra as Signal, "established");

describe("the ladder", () => {
  it.each([
    ["insufficient-evidence", ["established", "insufficient-evidence", "not-observable"]],
    ["insufficient-evidence", ["refuted", "not-observable", "insufficient-evidence"]],
    ["not-indicated", ["refuted", "refuted", "inconclusive"]],
    ["inconclusive", ["refuted", "refuted", "not-observable"]],
    ["inconclusive", ["refuted", "refuted", "not-applicable"]],
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

  it("asks more of one signal alone than of one of two: its chance is shared by three", () => {
    const [first, second] = core as [Signal, Signal];
    const events = 100;
    const seen = (signal: Signal, share: number) => {
      const one = as(signal, "established", { n: events, effective: events });
      // The fewest bad events whose chance is at most the share.
      for (let k = 0; k <= events; k++) if (chance({ ...one, k }) <= share) return { ...one, k };
      return one;
    };
    const refuted = three("refuted", "refuted", "refuted").slice(1);
    expect(statusOf([seen(first, 0.05 / 3), ...refuted], "conservative")).toBe("watch");
    expect(chance(seen(first, 0.05))).toBeGreaterThan(0.05 / 3);
    expect(statusOf([seen(first, 0.05), ...refuted], "conservative")).toBe("inconclusive");
    expect(statusOf([seen(first, 0.05), ...refuted], "seed-literal")).toBe("inconclusive");
    expect(statusOf([seen(first, 0.05), seen(second, 0.05), ...refuted.slice(1)], "conservative")).toBe(
      "pattern",
    );
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

  it("has the exact chance of so many bad events at the threshold", () => {
    // All of 20 where 0.9 is the threshold: 0.9 to the 20th.
    const { threshold } = signal;
    expect(chance(seen(20, 20, "inconclusive"))).toBeCloseTo(threshold ** 20, 12);
    expect(chance(seen(0, 20, "refuted"))).toBe(1);
    expect(chance(as(signal, "not-observable"))).toBe(1);
  });

  it("counts only so many events as they are worth where they hang together", () => {
    const { threshold } = signal;
    expect(chance({ ...seen(40, 40, "inconclusive"), effective: 10 })).toBeCloseTo(threshold ** 10, 12);
  });

  it("lets no weak one stand out among many that show little, and lets a plain one", () => {
    const [weak, plain] = [seen(97, 101, "established"), seen(300, 300, "established")];
    const others = times(60, () => [seen(91, 100, "inconclusive")]);
    expect(standingOutAmong([[weak], [plain], ...others])).toEqual([false, true, ...times(60, () => false)]);
  });

  it("lets stand out what one in ten of the list may be by chance, and not what one in five may", () => {
    // Of 20 tests the least probability counts up to 0.1 / 20, doubled because half of them are set aside.
    const one = (k: number) => [seen(k, 100, "established")];
    const chances = [95, 96, 97, 98, 99].map((k) => [k, 2 * chance(seen(k, 100, "established"))] as const);
    const [first] = chances.filter(([, p]) => p <= 0.1 / 20);
    const [before] = chances.filter(([, p]) => p > 0.1 / 20 && p <= 0.2 / 20);
    const others = times(19, () => one(90));
    expect(first && standingOutAmong([one(first[0]), ...others])[0]).toBe(true);
    if (before !== undefined) expect(standingOutAmong([one(before[0]), ...others])[0]).toBe(false);
  });

  it("lets a team stand out alone as it is", () => {
    expect(standingOutAmong([[seen(300, 300, "established")]])).toEqual([true]);
    expect(standingOutAmong([[seen(91, 100, "inconclusive")]])).toEqual([false]);
    expect(standingOutAmong([])).toEqual([]);
  });

  it("asks the core signals alone", () => {
    const beyond = as(extra as Signal, "established", SURE);
    expect(standingOutAmong([[beyond, seen(91, 100, "inconclusive")]])).toEqual([false]);
  });

  it("is not made stricter by many teams that are far under every threshold", () => {
    const shown = seen(98, 100, "established");
    const healthy = times(100, () => [seen(50, 100, "refuted")]);
    expect(standingOutAmong([[shown], ...healthy])[0]).toBe(true);
  });
});
