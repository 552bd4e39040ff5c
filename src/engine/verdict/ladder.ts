/** From the states of signals to one status. */
import { ALPHA } from "../../statistics/exact.ts";
import type { Assessment } from "./assess.ts";
import { chance } from "./discoveries.ts";

export const STATUSES = [
  "insufficient-evidence",
  "not-indicated",
  "inconclusive",
  "watch",
  "pattern",
  "strong-pattern",
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * `conservative`: one established core signal is `watch`, two are a `pattern`. `seed-literal`: the model's own sentence
 * is an "or", so any one core signal is a pattern.
 */
export const MODES = ["conservative", "seed-literal"] as const;
export type Mode = (typeof MODES)[number];

/** Core signals that must be assessable, and that make a pattern (rule catalogue 2.4). */
const CORE_FROM = 2;
/**
 * One signal alone must be surer: there are three core ones, and a team that is at every threshold would otherwise have
 * one established in up to three of twenty cases (Bonferroni).
 */
const ALONE = ALPHA / 3;

const has = (list: readonly Assessment[], state: Assessment["state"]): number =>
  list.filter((one) => one.state === state).length;

/** The status that one window gives; a strong pattern needs two, see `isStrong`. */
export function statusOf(all: readonly Assessment[], mode: Mode): Exclude<Status, "strong-pattern"> {
  const core = all.filter(({ signal }) => signal.part === "core");
  const [established, refuted] = [has(core, "established"), has(core, "refuted")];
  const assessed = established + refuted + has(core, "inconclusive");
  if (assessed < CORE_FROM) return "insufficient-evidence";
  if (established >= CORE_FROM) return "pattern";
  const alone = core.find(({ state }) => state === "established");
  if (alone !== undefined && chance(alone) > ALONE) return "inconclusive";
  if (alone !== undefined) return mode === "seed-literal" ? "pattern" : "watch";
  // The third criterion may be the one that fails: where it cannot be seen nothing is ruled out.
  return refuted >= CORE_FROM && assessed === core.length ? "not-indicated" : "inconclusive";
}

/** A pattern with a corroborating signal in each of two consecutive windows that do not overlap. */
export const isStrong = (windows: readonly (readonly Assessment[])[], mode: Mode): boolean =>
  windows.length >= 2 &&
  windows.every(
    (all) =>
      statusOf(all, mode) === "pattern" &&
      all.some(({ signal, state }) => signal.part === "corroborating" && state === "established"),
  );
