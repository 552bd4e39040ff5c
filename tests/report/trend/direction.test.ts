import { describe, expect, it } from "vitest";
import { changeOfRule, changeOfScore } from "../../../src/report/trend/direction.ts";
import type { RulePoint } from "../../../src/report/trend/schema.ts";
import type { Outcome } from "../../../src/rule.ts";

const point = (outcome: Outcome, failed: number, judged: number): RulePoint => ({
  ...{ outcome, failed, judged, unknown: 0, bound: 0, score: null },
  share: judged === 0 ? null : failed / judged,
});
const share = { tolerance: { share: 0.2, from: 20 } };
const whole = { tolerance: { share: 0, from: 1 } };

describe("the direction of a share", () => {
  it("is better or worse beyond chance, and steady within it", () => {
    const from = point("fail", 30, 40);
    expect(changeOfRule(share, [from, point("pass", 6, 40)]).direction).toBe("better");
    expect(changeOfRule(share, [point("pass", 6, 40), from]).direction).toBe("worse");
    expect(changeOfRule(share, [from, point("fail", 28, 40)]).direction).toBe("steady");
    expect(changeOfRule(share, [from, from])).toEqual({ from: 0.75, to: 0.75, direction: "steady" });
  });

  it("is unknown where it was answered in one week only, or not lately", () => {
    const few = point("insufficient-evidence", 1, 3);
    const answered = point("fail", 30, 40);
    expect(changeOfRule(share, [few, null, answered]).direction).toBe("unknown");
    expect(changeOfRule(share, [answered, answered, few, few, few, few]).direction).toBe("unknown");
    expect(changeOfRule(share, [answered, answered, few, few, few]).direction).toBe("steady");
  });

  it("of a question to the whole team is that of its answer", () => {
    const of = (one: Outcome, two: Outcome) =>
      changeOfRule(whole, [point(one, one === "pass" ? 0 : 1, 1), point(two, two === "pass" ? 0 : 1, 1)])
        .direction;
    expect([of("pass", "fail"), of("fail", "warn"), of("warn", "warn")]).toEqual([
      "worse",
      "better",
      "steady",
    ]);
  });
});

describe("the direction of a score", () => {
  it("needs five points, and two weeks", () => {
    expect(changeOfScore([null, 50, 55]).direction).toBe("better");
    expect(changeOfScore([55, null, 50]).direction).toBe("worse");
    expect(changeOfScore([50, 54.9]).direction).toBe("steady");
    expect(changeOfScore([null, 50])).toEqual({ from: 50, to: 50, direction: "unknown" });
  });
});
