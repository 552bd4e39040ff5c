/** Kendall's tau-b: whether two orders of the same things agree. */
import { ALPHA } from "../../../src/statistics/exact.ts";
import { tQuantile } from "../../../src/statistics/student.ts";

/** One thing with its place in either order, and the group of things it goes with. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly cluster: string;
}

/** One-sided 95 % bounds; NaN where there are too few clusters, or too few that differ, to estimate them. */
export interface Tau {
  /** NaN where one of the orders ties everything. */
  readonly tau: number;
  readonly lower: number;
  readonly upper: number;
  /** Pairs that stand the same way round in both orders, and those that do not. */
  readonly concordant: number;
  readonly discordant: number;
}

/** Whether the pair at these two indexes is to be left out. Asked with the smaller index first. */
type LeaveOut = (one: number, other: number) => boolean;

/**
 * Tau-b with bounds from a jackknife that leaves out one cluster at a time, with Student's t: things of one
 * cluster (the children of one epic) are related, and the textbook variance, which takes them for
 * independent, raises a false alarm for up to a third of orders that have nothing to do with each other. With
 * this bound it is 4-5 % in simulation, at worst 8 % (four clusters in contiguous blocks).
 *
 * Looks at every pair: meant for a few hundred things at most.
 */
export function kendall(placed: readonly Placed[], leaveOut: LeaveOut = () => false): Tau {
  const clusters = [...new Set(placed.map((one) => one.cluster))];
  const whole: Pairs = { concordant: 0, discordant: 0, apartInX: 0, apartInY: 0 };
  const touching = new Map(clusters.map((name) => [name, { ...whole }]));
  for (const [j, b] of placed.entries()) {
    for (let i = 0; i < j; i++) {
      const a = placed[i];
      if (a === undefined || leaveOut(i, j)) continue;
      const x = Math.sign(a.x - b.x);
      const y = Math.sign(a.y - b.y);
      for (const pairs of new Set([whole, touching.get(a.cluster), touching.get(b.cluster)])) {
        if (pairs === undefined) continue;
        if (x * y > 0) pairs.concordant++;
        if (x * y < 0) pairs.discordant++;
        if (x !== 0) pairs.apartInX++;
        if (y !== 0) pairs.apartInY++;
      }
    }
  }
  const tau = tauOf(whole);
  const without = [...touching.values()].map((pairs) => tauOf(minus(whole, pairs)));
  const margin =
    clusters.length < 2 ? Number.NaN : tQuantile(ALPHA, clusters.length - 1) * standardError(tau, without);
  const { concordant, discordant } = whole;
  const bounds = { lower: Math.max(-1, tau - margin), upper: Math.min(1, tau + margin) };
  return { tau, ...bounds, concordant, discordant };
}

interface Pairs {
  concordant: number;
  discordant: number;
  apartInX: number;
  apartInY: number;
}

const tauOf = ({ concordant, discordant, apartInX, apartInY }: Pairs): number =>
  (concordant - discordant) / Math.sqrt(apartInX * apartInY);

const minus = (a: Pairs, b: Pairs): Pairs => ({
  concordant: a.concordant - b.concordant,
  discordant: a.discordant - b.discordant,
  apartInX: a.apartInX - b.apartInX,
  apartInY: a.apartInY - b.apartInY,
});

/** Jackknife: how far the value moves when each cluster in turn is left out. */
function standardError(value: number, without: readonly number[]): number {
  const g = without.length;
  return Math.sqrt(((g - 1) / g) * without.reduce((sum, one) => sum + (one - value) ** 2, 0));
}
