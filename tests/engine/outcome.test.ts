import { describe, expect, it } from "vitest";
import { ruleAnswer, signalAnswer } from "../../src/engine/outcome.ts";

const counts = {
  judged: 40,
  failed: 36,
  soft: 0,
  unknown: 0,
  unknownBecause: "",
  clusters: 4,
  effective: 40,
  share: 0.9,
  lower: 0.8,
  upper: 0.95,
};
const limit = { threshold: 0.7, from: 20 };

describe("what counts say of a rule", () => {
  const tolerance = { share: 0.95, from: 20 };

  it("is nothing where more cannot be judged than can; as many are few enough", () => {
    expect(ruleAnswer({ ...counts, unknown: 40 }, tolerance).outcome).toBe("pass");
    expect(ruleAnswer({ ...counts, unknown: 41 }, tolerance).outcome).toBe("not-observable");
  });
});

describe("what counts say of a signal", () => {
  it("needs events of four sprints or fortnights: three are an episode", () => {
    expect(signalAnswer(counts, limit, 200)).toEqual({ state: "established", reason: null });
    expect(signalAnswer({ ...counts, clusters: 3 }, limit, 200)).toEqual({
      state: "insufficient-evidence",
      reason: "the events fall into only 3 sprints or fortnights; at least 4 are needed",
    });
  });

  it("is nothing where more than half as many cannot be judged as can", () => {
    expect(signalAnswer({ ...counts, unknown: 20 }, limit, 200).state).toBe("established");
    expect(signalAnswer({ ...counts, unknown: 21 }, limit, 200).state).toBe("not-observable");
  });

  it("is not blind to the rest where fewer than five cannot be judged", () => {
    const small = { ...counts, judged: 6 };
    const few = { threshold: 0.7, from: 5 };
    expect(signalAnswer({ ...small, unknown: 4 }, few, 200).state).toBe("established");
    expect(signalAnswer({ ...small, unknown: 5 }, few, 200).state).toBe("not-observable");
  });
});
