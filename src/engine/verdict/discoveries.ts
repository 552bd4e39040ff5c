/** The chance behind one finding, and which of many teams' findings are more than chance together. */
import { chanceOfAtLeast } from "../../statistics/exact.ts";
import type { Assessment } from "./assess.ts";

/** Expected share of false ones among those kept (rule catalogue 2.4; Benjamini and Hochberg 1995). */
const FALSE_SHARE = 0.1;
/**
 * Shares far under their threshold say nothing of those above it, and there are many of them: tests with a larger
 * probability are set aside and the others scaled by it (Zhao, Small and Su 2019: discarding conservative nulls).
 */
const SET_ASIDE = 0.5;

const ASSESSED: ReadonlySet<Assessment["state"]> = new Set(["established", "refuted", "inconclusive"]);

/** Probability of so bad a share where the true one is the threshold: the exact test behind the lower bound. */
export function chance({ k, n, effective, signal: { threshold } }: Assessment): number {
  return n === 0 ? 1 : chanceOfAtLeast((effective * k) / n, effective, threshold);
}

/**
 * The teams of which some core signal would still be established if chance were shared among all of them. Each team's
 * own status stays what it is alone: this is for a list of several, where the likeliest to be there by chance are those
 * that one would look at.
 */
export function standingOutAmong(teams: readonly (readonly Assessment[])[]): readonly boolean[] {
  const tested = teams.flat().filter(({ signal, state }) => signal.part === "core" && ASSESSED.has(state));
  const ordered = tested
    .map((one) => ({ one, p: chance(one) / SET_ASIDE }))
    .filter(({ p }) => p <= 1)
    .sort((a, b) => a.p - b.p);
  const last = ordered.findLastIndex(({ p }, n) => p <= ((n + 1) / ordered.length) * FALSE_SHARE);
  const found = new Set(ordered.slice(0, last + 1).map(({ one }) => one));
  return teams.map((all) => all.some((one) => found.has(one)));
}
