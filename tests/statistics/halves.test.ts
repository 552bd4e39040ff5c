import { describe, expect, it } from "vitest";
import { differenceOf, largestCounted } from "../../src/statistics/halves.ts";
import { times } from "../make.ts";

const blocks = (...failed: number[]) => failed.map((one) => ({ failed: one, judged: 10 }));

describe("two halves of some months", () => {
  it("differ by what Student's t says of their blocks", () => {
    const found = differenceOf(blocks(1, 4, 1, 4, 1, 4), blocks(6, 9, 6, 9, 6, 9));
    // Every block is 1.5 of 10 off its half: 6/5 · 6 · 1.5² / 60² = 0.0045 a half, more than .25 · .75 / 60.
    // t = .5 / √.009 = 5.27 on nine degrees of freedom: between one in a thousand and one in two thousand.
    expect(found).toMatchObject({ from: 0.25, to: 0.75 });
    expect(found?.chance).toBeCloseTo(0.000514, 5);
  });

  it("differ no more surely than single members allow, where blocks are all alike", () => {
    const found = differenceOf(blocks(2, 2, 2, 2), blocks(4, 4, 4, 4));
    // Shares of 9/42 and 17/42 with one more of each kind; t = .2 / √(.1684/40 + .241/40) = 1.98 on five.
    expect(found?.chance).toBeCloseTo(0.105, 3);
  });

  it("are not certain to differ where none fails in one and all in the other", () => {
    const chance = differenceOf(blocks(0, 0, 0, 0), blocks(10, 10, 10, 10))?.chance ?? 0;
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1e-6);
  });

  it("differ alike in either direction", () => {
    const [low, high] = [blocks(1, 2, 3, 2), blocks(6, 5, 7, 6)];
    expect(differenceOf(low, high)?.chance).toBeCloseTo(differenceOf(high, low)?.chance ?? 0, 12);
  });

  it("may differ by chance where they are the same", () => {
    expect(differenceOf(blocks(2, 3, 2, 3), blocks(3, 2, 3, 2))?.chance).toBe(1);
  });

  it("are not compared with fewer than four blocks that hold members", () => {
    const four = blocks(1, 2, 1, 2);
    const empty = { failed: 0, judged: 0 };
    expect(differenceOf(four, [...blocks(5, 5, 5), empty])).toBeUndefined();
    expect(differenceOf([...blocks(5, 5, 5), empty], four)).toBeUndefined();
    expect(differenceOf(four, [...blocks(5, 5, 5, 5), empty])).toEqual(
      differenceOf(four, blocks(5, 5, 5, 5)),
    );
  });

  it("are not compared with fewer than ten members", () => {
    const few = (last: number) => [
      ...times(3, () => ({ failed: 1, judged: 2 })),
      { failed: 1, judged: last },
    ];
    expect(differenceOf(few(3), blocks(5, 5, 5, 5))).toBeUndefined();
    expect(differenceOf(few(4), blocks(5, 5, 5, 5))).toBeDefined();
  });
});

describe("findings among many", () => {
  it("count up to the fourth in the example of Benjamini and Hochberg", () => {
    const chances = [
      ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
      ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
    ];
    expect(largestCounted(chances, 0.05)).toBe(0.0095);
    expect(largestCounted(chances.toReversed(), 0.05)).toBe(0.0095);
  });

  it("carry along smaller ones that would not count by themselves", () => {
    expect(largestCounted([0.04, 0.05], 0.05)).toBe(0.05);
  });

  it("may be none", () => {
    expect(largestCounted([0.06, 0.2], 0.05)).toBe(-1);
    expect(largestCounted([], 0.05)).toBe(-1);
  });
});
