/** Words of the verdict that the formats share. */
import { exactPercent } from "../../engine/verdict/wording.ts";
import type { Changer } from "../../signal.ts";
import type { VerdictReport } from "../schema.ts";

export const STATUS_NAME: Readonly<Record<VerdictReport["status"], string>> = {
  "insufficient-evidence": "TOO LITTLE TO SAY",
  "not-indicated": "NOT INDICATED",
  inconclusive: "INCONCLUSIVE",
  watch: "WATCH",
  pattern: "PATTERN",
  "strong-pattern": "STRONG PATTERN",
};

export const CHANGER_NAME: Readonly<Record<Changer, string>> = {
  leadership: "leadership",
  pm: "the product manager",
  po: "the product owner",
  team: "the team",
  tool: "the tracker's settings",
};

export const STATE_NAME: Readonly<Record<VerdictReport["signals"][number]["state"], string>> = {
  established: "established",
  refuted: "refuted",
  inconclusive: "inconclusive",
  "insufficient-evidence": "too few to say",
  "not-observable": "not visible",
  "not-applicable": "not applicable",
};

type SignalReport = VerdictReport["signals"][number];

/** "175 of 176 requests were taken in: at least 97 %, a healthy team stays under 90 %". */
export function signalLine({ id, counted, state, lower, upper, threshold, reason }: SignalReport): string {
  const limit = `a healthy team stays under ${exactPercent(threshold)}`;
  if (state === "established") return `${counted}: at least ${exactPercent(lower ?? 0)}, ${limit} (${id})`;
  if (state === "refuted") return `${counted}: at most ${exactPercent(upper ?? 1)}, ${limit} (${id})`;
  const why = reason === null ? "" : `; ${reason}`;
  if (state === "inconclusive")
    return `${counted}: ${exactPercent(lower ?? 0)} to ${exactPercent(upper ?? 1)}, ${limit}${why} (${id})`;
  return `${STATE_NAME[state]}: ${reason ?? "not asked"} (${id})`;
}
