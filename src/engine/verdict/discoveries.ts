/** Among many teams some signal looks established by chance: which ones are kept. */
import type { Assessment } from "./assess.ts";

/** Expected share of false ones among those kept (rule catalogue 2.4; Benjamini and Hochberg 1995). */
const FALSE_SHARE = 0.1;
/**
 * Shares far under their threshold say nothing of those above it, and there are many of them: tests with a larger
 * probability are set aside and the others scaled by it (Zhao, Small and Su 2019: discarding conservative nulls).
 */
const SET_ASIDE = 0.5;
/** Fewer teams are looked at one by one (judgement). */
export const MANY_TEAMS = 5;

const ASSESSED: ReadonlySet<Assessment["state"]> = new Set(["established", "refuted", "inconclusive"]);

/** Probability of so bad a share where the true one is the threshold. The same test as the lower Wilson bound. */
export function chance({ k, n, effective, signal: { threshold } }: Assessment): number {
  if (n === 0 || effective === 0) return 1;
  return upperTail((k / n - threshold) / Math.sqrt((threshold * (1 - threshold)) / effective));
}

/** The core assessments of all teams that stay established; all of them where the teams are few. */
export function kept(teams: readonly (readonly Assessment[])[]): ReadonlySet<Assessment> {
  const tested = teams.flat().filter(({ signal, state }) => signal.part === "core" && ASSESSED.has(state));
  const established = tested.filter(({ state }) => state === "established");
  if (teams.length < MANY_TEAMS) return new Set(established);
  const ordered = tested
    .map((one) => ({ one, p: chance(one) / SET_ASIDE }))
    .filter(({ p }) => p <= 1)
    .sort((a, b) => a.p - b.p);
  const last = ordered.findLastIndex(({ p }, n) => p <= ((n + 1) / ordered.length) * FALSE_SHARE);
  const found = new Set(ordered.slice(0, last + 1).map(({ one }) => one));
  // A team that one signal has found is no longer there by chance: its other signals are judged by
  // themselves.
  const discovered = teams.filter((all) => all.some((one) => found.has(one)));
  return new Set([...found, ...established.filter((one) => discovered.some((all) => all.includes(one)))]);
}

/** Standard normal upper tail; error under 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const half = (poly * Math.exp(-x * x)) / 2;
  return z >= 0 ? half : 1 - half;
}
