import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Counts, ruleAnswer, signalAnswer } from "../../src/engine/outcome.ts";

/** Counts of members that stand for themselves. */
const alone = (failed: number, judged: number, changes: Partial<Counts> = {}): Counts => ({
  ...{ judged, failed, soft: 0, unknown: 0, unknownBecause: "it is hidden" },
  ...{ clusters: judged, clustered: false, effective: judged, effectiveOfAll: judged },
  ...{ share: failed / judged, lower: null, upper: null },
  ...changes,
});
const outcome = (counts: Counts, share = 0.2, bad?: number) =>
  ruleAnswer(counts, { share, ...(bad === undefined ? {} : { bad }) }).outcome;

describe("a fail", () => {
  it("is what a team at the limit would show less than once in twenty", () => {
    // Binomial, 40 members at .2: 13 or more in 4.3 of 100, 12 or more in 8.8.
    expect([12, 13].map((failed) => outcome(alone(failed, 40)))).toEqual(["warn", "fail"]);
    // 20 members at .2: 8 or more in 3.2 of 100, 7 or more in 8.7.
    expect([7, 8].map((failed) => outcome(alone(failed, 20)))).toEqual(["warn", "fail"]);
    // 11 of 11 at .75: 4.2 of 100; 10 of 10: 5.6.
    expect([outcome(alone(10, 10), 0.75), outcome(alone(11, 11), 0.75)]).toEqual(["warn", "fail"]);
  });

  it("is tested with the members that the clustered ones are worth", () => {
    const clustered = { clusters: 6, clustered: true, effective: 20 };
    expect(outcome(alone(15, 40, clustered))).toBe("warn");
    expect(outcome(alone(16, 40, clustered))).toBe("fail");
  });

  it("takes members that cannot be judged for good ones", () => {
    // 13 of 40: with 25 hidden the share is exactly the limit.
    expect(outcome(alone(13, 40, { unknown: 24 }))).toBe("fail");
    expect(outcome(alone(13, 40, { unknown: 25 }))).toBe("warn");
  });

  it("is carried by hard failures alone", () => {
    expect(outcome(alone(20, 40, { soft: 7 }))).toBe("fail");
    expect(outcome(alone(20, 40, { soft: 8 }))).toBe("warn");
    expect(outcome(alone(40, 40, { soft: 40 }))).toBe("warn");
  });

  it("asks for more where a reader sees failures in error", () => {
    const accuracy = { sensitivity: 0.95, specificity: 0.9, source: "labelled" };
    // The limit is seen at .95 · .2 + .1 · .8 = .27: of 40, 17 or more in 2.7 of 100, 16 or more in 5.3.
    const answer = (failed: number) => ruleAnswer(alone(failed, 40), { share: 0.2 }, accuracy).outcome;
    expect([10, 11, 16, 17].map(answer)).toEqual(["pass", "warn", "warn", "fail"]);
  });
});

describe("a pass", () => {
  it("is what a bad team would show less than once in twenty", () => {
    // 14 members none of which fails: at .2 that is 4.4 of 100; 13: 5.5.
    expect([13, 14].map((n) => outcome(alone(0, n), 0.1))).toEqual(["insufficient-evidence", "pass"]);
    expect([5, 6].map((n) => outcome(alone(0, n), 0.2))).toEqual(["insufficient-evidence", "pass"]);
    expect([73, 74].map((n) => outcome(alone(0, n), 0.02))).toEqual(["insufficient-evidence", "pass"]);
  });

  it("asks for less where the rule says that only more is bad", () => {
    expect([outcome(alone(3, 20), 0.2), outcome(alone(3, 20), 0.2, 0.3)]).toEqual([
      "pass",
      "insufficient-evidence",
    ]);
  });

  it("ends at the limit itself, and a warning begins", () => {
    expect([20, 21].map((failed) => outcome(alone(failed, 100)))).toEqual(["pass", "warn"]);
  });

  it("that is not certain yet says what was seen", () => {
    expect(ruleAnswer(alone(1, 9), { share: 0.2 })).toEqual({
      outcome: "insufficient-evidence",
      reason: "looks fine so far: 1 of 9 fail, too few cases to say that it passes",
    });
  });
});

describe("too little to say", () => {
  it("is under the smallest sample", () => {
    expect(ruleAnswer(alone(4, 4), { share: 0.2 })).toEqual({
      outcome: "insufficient-evidence",
      reason: "only 4 cases to judge; at least 5 are needed",
    });
    expect(outcome(alone(5, 5))).toBe("fail");
    expect(ruleAnswer(alone(1, 1), { share: 0.2 }).reason).toMatch(/^only 1 case to judge;/);
  });

  it("is what falls into fewer than four clusters", () => {
    const few = alone(30, 40, { clustered: true, clusters: 3, effective: 20 });
    expect(ruleAnswer(few, { share: 0.2 })).toEqual({
      outcome: "insufficient-evidence",
      reason: "the 40 cases fall into only 3 groups that go right or wrong together; at least 4 are needed",
    });
    expect(ruleAnswer({ ...few, clusters: 1 }, { share: 0.2 }).reason).toContain(
      "only 1 group that goes right",
    );
    expect(outcome({ ...few, clusters: 4 })).toBe("fail");
    expect(outcome({ ...few, clustered: false })).toBe("fail");
  });

  it("is what says no more than fewer separate ones", () => {
    const lumps = alone(40, 40, { clustered: true, clusters: 4, effective: 4.9 });
    expect(ruleAnswer(lumps, { share: 0.2 })).toEqual({
      outcome: "insufficient-evidence",
      reason:
        "the 40 cases go right or wrong together and say as much as 4 separate ones; at least 5 are needed",
    });
    expect(outcome({ ...lumps, effective: 5 })).toBe("fail");
  });

  it("is where more cannot be judged than can; as many are few enough", () => {
    expect(outcome(alone(0, 40, { unknown: 40 }))).toBe("pass");
    expect(ruleAnswer(alone(0, 40, { unknown: 41 }), { share: 0.2 })).toEqual({
      outcome: "not-observable",
      reason: "41 of 81 cannot be judged: it is hidden",
    });
  });
});

describe("a yes or no of the whole team", () => {
  it("passes, fails, or warns where every failure is a soft one", () => {
    expect(outcome(alone(0, 1), 0)).toBe("pass");
    expect(outcome(alone(1, 1), 0)).toBe("fail");
    expect(outcome(alone(1, 1, { soft: 1 }), 0)).toBe("warn");
    expect(outcome(alone(2, 2, { soft: 1 }), 0)).toBe("fail");
  });

  it("needs something to judge", () => {
    expect(ruleAnswer(alone(0, 0), { share: 0 }).reason).toBe("only 0 cases to judge; at least 1 is needed");
  });
});

describe("an outcome", () => {
  const RANK = { pass: 0, "insufficient-evidence": 1, warn: 2, fail: 3, "not-observable": Number.NaN };

  it("is never a better one with one failure more", () => {
    const limits = fc.constantFrom(0.02, 0.1, 0.25, 0.4, 0.6, 0.9);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), limits, (judged, some, share) => {
        const failed = some % judged;
        const [before, after] = [
          outcome(alone(failed, judged), share),
          outcome(alone(failed + 1, judged), share),
        ];
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before]);
      }),
    );
  });
});

const events = {
  ...alone(36, 40, { clusters: 4, clustered: true }),
  ...{ lower: 0.8, upper: 0.95 },
};
const limit = { threshold: 0.7, from: 20 };

describe("what counts say of a signal", () => {
  it("is established over the threshold, refuted under it, and inconclusive where bounds hold it", () => {
    expect(signalAnswer(events, limit, 200).state).toBe("established");
    expect(signalAnswer(events, { ...limit, threshold: 0.96 }, 200).state).toBe("refuted");
    expect(signalAnswer(events, { ...limit, threshold: 0.8 }, 200).state).toBe("inconclusive");
    expect(signalAnswer(events, { ...limit, threshold: 0.95 }, 200).state).toBe("inconclusive");
  });

  it("needs its smallest sample over ninety days", () => {
    expect(signalAnswer(events, { ...limit, from: 41 }, 200).reason).toBe(
      "only 40 events to judge; at least 41 are needed",
    );
    expect(signalAnswer(events, { ...limit, from: 40 }, 200).state).toBe("established");
    expect(signalAnswer(events, limit, 90).state).toBe("established");
    expect(signalAnswer(events, limit, 89.9).reason).toBe(
      "the events span only 89 days; at least 90 are needed",
    );
  });

  it("needs events of four sprints or fortnights: three are an episode", () => {
    expect(signalAnswer(events, limit, 200)).toEqual({ state: "established", reason: null });
    expect(signalAnswer({ ...events, clusters: 3 }, limit, 200)).toEqual({
      state: "insufficient-evidence",
      reason: "the events fall into only 3 sprints or fortnights; at least 4 are needed",
    });
  });

  it("is nothing where more than half as many cannot be judged as can", () => {
    expect(signalAnswer({ ...events, unknown: 20 }, limit, 200).state).toBe("established");
    expect(signalAnswer({ ...events, unknown: 21 }, limit, 200).state).toBe("not-observable");
  });

  it("is not blind to the rest where fewer than five cannot be judged", () => {
    const small = { ...events, judged: 6 };
    const few = { threshold: 0.7, from: 5 };
    expect(signalAnswer({ ...small, unknown: 4 }, few, 200).state).toBe("established");
    expect(signalAnswer({ ...small, unknown: 5 }, few, 200).state).toBe("not-observable");
  });
});
