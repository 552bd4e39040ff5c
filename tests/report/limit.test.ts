import { describe, expect, it } from "vitest";
import { limitReport, roundedRange } from "../../src/report/limit.ts";

describe("a limit in the report", () => {
  it("says what is bad without doubt, and how many are needed", () => {
    expect(limitReport({ share: 0.2 })).toEqual({ tolerance: { share: 0.2, bad: 0.4, from: 5 } });
    expect(limitReport({ share: 0.2, from: 20 }).tolerance.from).toBe(20);
  });

  it("is one answer where it is about the whole team", () => {
    expect(limitReport({ share: 0 })).toEqual({ tolerance: { share: 0, bad: 0, from: 1 } });
  });

  it("is moved by what the reading of texts gets wrong, and says by how much", () => {
    const accuracy = { sensitivity: 0.95, specificity: 0.9, source: "labelled texts" };
    const { tolerance, reading } = limitReport({ share: 0.4 }, accuracy);
    expect(tolerance.share).toBeCloseTo(0.44, 9);
    expect(reading).toEqual({ limit: 0.4, wrong: 0.08, ...accuracy });
  });
});

describe("a range in the report", () => {
  it("is rounded outwards, and whole numbers stay what they are", () => {
    expect(roundedRange({ low: 41.28, high: 78.11 })).toEqual({ low: 41.2, high: 78.2 });
    expect(roundedRange({ low: 59.99999999, high: 80.00000001 })).toEqual({ low: 60, high: 80 });
    expect(roundedRange(null)).toBeNull();
  });
});
