/** Whether the second half of some months differs from the first by more than chance. */
import { tChance } from "./student.ts";
import { sum } from "./sum.ts";

/** What came in during one fortnight: how many, and how many of them failed. */
export interface Block {
  readonly failed: number;
  readonly judged: number;
}

export interface Difference {
  /** Shares of failing ones in the two halves. */
  readonly from: number;
  readonly to: number;
  /** Probability of a difference as large, either way, where nothing changed. */
  readonly chance: number;
}

/** Fewest blocks with members in each half: a variance from fewer says little (judgement). */
const FEWEST_BLOCKS = 4;
/** Fewest members in each half (judgement). */
const FEWEST_MEMBERS = 10;

/**
 * Student's t of the two shares, where the variance of each is that between its blocks or that of single members,
 * whichever is larger: blocks go up and down together. undefined: too little in one of the halves.
 */
export function differenceOf(earlier: readonly Block[], later: readonly Block[]): Difference | undefined {
  const [one, other] = [halfOf(earlier), halfOf(later)];
  if (one === undefined || other === undefined) return undefined;
  const t = (other.share - one.share) / Math.sqrt(one.variance + other.variance);
  // One degree of freedom a half goes into its share, and one into the larger of two variances being taken.
  const degrees = one.blocks + other.blocks - 3;
  return { from: one.share, to: other.share, chance: tChance(t, degrees) };
}

interface Half {
  readonly share: number;
  readonly variance: number;
  readonly blocks: number;
}

function halfOf(all: readonly Block[]): Half | undefined {
  const blocks = all.filter(({ judged }) => judged > 0);
  const n = sum(blocks, ({ judged }) => judged);
  if (blocks.length < FEWEST_BLOCKS || n < FEWEST_MEMBERS) return undefined;
  const failed = sum(blocks, (one) => one.failed);
  const share = failed / n;
  const s = blocks.length;
  const between = ((s / (s - 1)) * sum(blocks, (one) => (one.failed - share * one.judged) ** 2)) / (n * n);
  // None or all of a half still leave open what the next ones would be: one failure and one pass more.
  const open = (failed + 1) / (n + 2);
  return { share, variance: Math.max(between, (open * (1 - open)) / n), blocks: s };
}

/**
 * The largest probability up to which a finding counts, where many are tested at once and no more than `falseShare` of
 * those that count shall be false (Benjamini and Hochberg 1995); -1 where none does.
 */
export function largestCounted(chances: readonly number[], falseShare: number): number {
  const ordered = [...chances].sort((a, b) => a - b);
  return ordered.findLast((chance, n) => chance <= ((n + 1) / ordered.length) * falseShare) ?? -1;
}
