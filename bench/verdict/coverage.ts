/** How often the stated bounds hold the true share, where events come in clusters that go wrong together. */
import { type Cluster, effectiveSize, OF_EVENTS } from "../../src/statistics/clusters.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";

const RUNS = 4000;
const SHARES = [0.1, 0.275, 0.5, 0.85, 0.9, 0.97];
const SHAPES = [
  { clusters: 13, size: 3 },
  { clusters: 13, size: 8 },
  { clusters: 26, size: 4 },
  { clusters: 26, size: 10 },
] as const;
/** By sprint, in five open-source ecosystems: 0.00 to 0.08 in the middle, up to 0.17 (rule catalogue 2.1). */
const CORRELATIONS = [0, 0.05, 0.1];

/** A generator of its own, so that the numbers are the same everywhere. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x45d9f3b);
    mixed ^= mixed >>> 16;
    return (mixed >>> 0) / 4294967296;
  };
}

/** Of each cluster a share `rho` of variance is common: its events follow the first with probability √rho. */
function draw(next: () => number, p: number, size: number, clusters: number, rho: number): Cluster[] {
  const follows = Math.sqrt(rho);
  return Array.from({ length: clusters }, () => {
    const common = next() < p;
    let failed = 0;
    const judged = Math.max(1, Math.round(size * (0.5 + next())));
    for (let n = 0; n < judged; n++) if (next() < follows ? common : next() < p) failed++;
    return { failed, judged };
  });
}

export function coverageTable(): string {
  const next = uniform(20_260_630);
  let [held, all] = [0, 0];
  const rows = CORRELATIONS.flatMap((rho) =>
    SHAPES.map(({ clusters, size }) => {
      const cells = SHARES.map((p) => {
        let [above, below] = [0, 0];
        for (let run = 0; run < RUNS; run++) {
          const drawn = draw(next, p, size, clusters, rho);
          const n = drawn.reduce((sum, one) => sum + one.judged, 0);
          const k = drawn.reduce((sum, one) => sum + one.failed, 0);
          const effective = effectiveSize(drawn, OF_EVENTS);
          if (lowerBound((effective * k) / n, effective) <= p) below++;
          if (upperBound((effective * k) / n, effective) >= p) above++;
        }
        held += above + below;
        all += 2 * RUNS;
        return `${((100 * below) / RUNS).toFixed(1)} / ${((100 * above) / RUNS).toFixed(1)}`;
      });
      return `| ${rho} | ${clusters} of ${size} | ${cells.join(" | ")} |`;
    }),
  );
  return [
    "### Coverage of the bounds\n",
    `Share of ${RUNS} draws a cell whose lower / upper one-sided 95 % bound holds the true share. Over all: ${((100 * held) / all).toFixed(1)} %.\n`,
    `| correlation | clusters | ${SHARES.map((p) => `p = ${p}`).join(" | ")} |`,
    `|${"---|".repeat(SHARES.length + 2)}`,
    ...rows,
    "",
  ].join("\n");
}
