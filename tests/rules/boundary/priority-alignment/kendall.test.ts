import { describe, expect, it } from "vitest";
import { kendall, type Placed } from "../../../../rules/boundary/priority-alignment/kendall.ts";
import { times } from "../../../make.ts";

/** Things in a line by x, with y and the cluster given. */
const line = (ys: readonly number[], cluster: (i: number) => string = String): Placed[] =>
  ys.map((y, x) => ({ x, y, cluster: cluster(x) }));

describe("Kendall's tau-b", () => {
  it("is 1 for the same order and -1 for the reverse", () => {
    expect(kendall(line([1, 2, 3, 4, 5])).tau).toBe(1);
    expect(kendall(line([5, 4, 3, 2, 1])).tau).toBe(-1);
  });

  it("counts pairs that agree and pairs that do not", () => {
    // 1 3 2 4: of six pairs only (3, 2) is inverted.
    expect(kendall(line([1, 3, 2, 4]))).toMatchObject({ concordant: 5, discordant: 1, tau: 4 / 6 });
  });

  it("leaves ties out of the pairs and corrects for them", () => {
    const placed = [
      { x: 1, y: 1, cluster: "a" },
      { x: 1, y: 2, cluster: "b" },
      { x: 2, y: 2, cluster: "c" },
      { x: 3, y: 3, cluster: "d" },
    ];
    // Five pairs differ in x, five in y; four agree, none disagrees.
    expect(kendall(placed)).toMatchObject({ concordant: 4, discordant: 0, tau: 4 / 5 });
  });

  it("does not count pairs that are to be left out", () => {
    const { concordant, discordant, tau } = kendall(line([1, 3, 2, 4]), (i, j) => i === 1 && j === 2);
    expect({ concordant, discordant, tau }).toEqual({ concordant: 5, discordant: 0, tau: 1 });
  });

  it("is no number where one of the orders ties everything, or where there is nothing", () => {
    expect(kendall(times(5, (y) => ({ x: 1, y, cluster: String(y) }))).tau).toBeNaN();
    expect(kendall([]).tau).toBeNaN();
  });

  it("has no bounds for one cluster, nor where all but one cluster are tied", () => {
    expect(kendall(line([1, 2, 3, 4], () => "one")).upper).toBeNaN();
    const tied = times(12, (y) => ({ x: y < 3 ? 0 : 1, y, cluster: String(Math.floor(y / 3)) }));
    expect(kendall(tied).upper).toBeNaN();
  });

  it("has bounds from two clusters on", () => {
    const two = [1, 3, 2, 5, 4, 6].map((y, x) => ({ x, y, cluster: String(x % 2) }));
    expect(kendall(two).upper).toBeLessThanOrEqual(1);
  });

  it("bounds a clear reversal below zero and a scatter on both sides of it", () => {
    const reversed = kendall(line([9, 10, 8, 7, 5, 6, 4, 2, 3, 1]));
    expect(reversed.upper).toBeLessThan(0);
    const scattered = kendall(line([5, 1, 8, 3, 9, 2, 7, 4, 6, 10]));
    expect(scattered.lower).toBeLessThan(0);
    expect(scattered.upper).toBeGreaterThan(0);
  });

  it("believes many things of few clusters less than the same things on their own", () => {
    // Four blocks of six in the order 3 2 4 1: the blocks tell little, though 24 things stand in them.
    const blocks = [2, 3, 1, 4].reverse().flatMap((block) => times(6, (i) => block * 10 + i));
    const clustered = kendall(blocks.map((y, i) => ({ x: i, y, cluster: String(Math.floor(i / 6)) })));
    const single = kendall(line(blocks));
    expect(single.tau).toBe(clustered.tau);
    expect(clustered.upper - clustered.lower).toBeGreaterThan(single.upper - single.lower);
  });

  it("calls unrelated orders opposed in no more than one case of ten, whether or not clusters stick together", () => {
    for (const stick of [0, 0.3, 0.9]) {
      const random = generator(20_261_124 + stick * 10);
      const rounds = 600;
      let opposed = 0;
      for (let round = 0; round < rounds; round++) {
        const shift = times(6, () => random());
        const placed = times(24, (i) => ({
          x: i % 6,
          y: stick * (shift[i % 6] ?? 0) + (1 - stick) * random(),
          cluster: String(i % 6),
        }));
        if (kendall(placed).upper < 0) opposed++;
      }
      expect(opposed / rounds).toBeLessThan(0.1);
    }
  });
});

/** Uniform numbers of a fixed seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
