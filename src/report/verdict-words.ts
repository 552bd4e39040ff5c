/** Words of the verdict that the formats share. */
import type { Changer } from "../signal.ts";
import type { VerdictReport } from "./schema.ts";
import { count, percent } from "./wording.ts";

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

const STATE_NAME: Readonly<Record<VerdictReport["signals"][number]["state"], string>> = {
  established: "established",
  refuted: "refuted",
  inconclusive: "inconclusive",
  "insufficient-evidence": "too few to say",
  "not-observable": "not visible",
  "not-applicable": "not applicable",
};

/** "babysitter/never-declines established: 175 of 176, at least 97 %; a healthy team stays under 90 %". */
export function signalLine({
  id,
  state,
  k,
  n,
  lower,
  upper,
  threshold,
  reason,
}: VerdictReport["signals"][number]): string {
  const limit = `a healthy team stays under ${percent(threshold)}`;
  const of = `${id} ${STATE_NAME[state]}: ${count(k)} of ${count(n)}`;
  if (state === "established") return `${of}, at least ${percent(lower ?? 0)}; ${limit}`;
  if (state === "refuted") return `${of}, at most ${percent(upper ?? 1)}; ${limit}`;
  if (state === "inconclusive")
    return `${of}, ${percent(lower ?? 0)} to ${percent(upper ?? 1)}; ${limit}${reason === null ? "" : `; ${reason}`}`;
  return `${id} ${STATE_NAME[state]}: ${reason ?? "not asked"}`;
}
