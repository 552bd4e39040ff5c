import { describe, expect, it } from "vitest";
import { signalAnswer } from "../../src/engine/outcome.ts";

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

describe("what counts say of a signal", () => {
  it("needs events of four sprints or fortnights: three are an episode", () => {
    expect(signalAnswer(counts, limit, 200)).toEqual({ state: "established", reason: null });
    expect(signalAnswer({ ...counts, clusters: 3 }, limit, 200)).toEqual({
      state: "insufficient-evidence",
      reason: "the events fall into only 3 sprints or fortnights; at least 4 are needed",
    });
  });
});
