/** Words of the verdict that the formats share. */
import { exactPercent } from "../../engine/limit-words.ts";
import type { Changer } from "../../signal.ts";
import type { Report, TeamReport, VerdictReport } from "../schema.ts";

/** What people call it. */
export const VERDICT_NAME = "Backlog babysitter";

/** Said under it, in every format. */
export const VERDICT_SUBJECT = "This speaks of the product-owner function of the team, not of a person.";

export const STATUS_NAME: Readonly<Record<VerdictReport["status"], string>> = {
  "insufficient-evidence": "TOO LITTLE EVIDENCE",
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

/** ", it seldom declines a request": what follows the status. Too little evidence says it all itself. */
export const afterStatus = ({ status, headline }: Pick<VerdictReport, "status" | "headline">): string =>
  status === "insufficient-evidence" ? "" : `, ${headline}`;

/** Teams that are named one by one; more are counted. */
const MOST_NAMED = 5;

/**
 * For lists of several teams: which of them stand out among all. undefined where none does, or one was read. The status
 * of a team is another thing: it is the same in any company.
 */
export function standingOut(
  { teams }: Pick<Report, "teams">,
  nameOf: (team: TeamReport["name"]) => string,
): string | undefined {
  const judged = teams.filter(({ verdict }) => verdict !== undefined);
  const out = judged.filter(({ verdict }) => verdict?.amongMany === true);
  if (judged.length < 2 || out.length === 0) return undefined;
  const names = out.slice(0, MOST_NAMED).map(({ name, id }) => nameOf(name) || nameOf(id));
  const more = out.length > MOST_NAMED ? ` and ${out.length - MOST_NAMED} more` : "";
  return `${VERDICT_NAME}: ${names.join(", ")}${more} ${standsOut(out.length, judged.length)}`;
}

/** "stands out among the 7 teams read (expected share of false ones: 10 %)". */
const standsOut = (n: number, of: number): string =>
  `${n === 1 ? "stands" : "stand"} out among the ${of} teams read (expected share of false ones: 10 %).`;

export const STATE_NAME: Readonly<Record<VerdictReport["signals"][number]["state"], string>> = {
  established: "above the limit",
  refuted: "below the limit",
  inconclusive: "undecided",
  "insufficient-evidence": "not enough data",
  "not-observable": "not visible",
  "not-applicable": "not applicable",
};

type SignalReport = VerdictReport["signals"][number];

/** "Requests declined: 175 of 176 requests were accepted (at least 97 % with 95 % confidence; healthy teams …)". */
export function signalLine({ title, counted, state, lower, upper, threshold, reason }: SignalReport): string {
  const limit = `healthy teams stay below ${exactPercent(threshold)}`;
  const [least, most] = [exactPercent(lower ?? 0), exactPercent(upper ?? 1)];
  if (state === "established")
    return `${title}: ${counted} (at least ${least} with 95 % confidence; ${limit})`;
  if (state === "refuted") return `${title}: ${counted} (at most ${most} with 95 % confidence; ${limit})`;
  const why = reason === null ? "" : `; ${reason}`;
  if (state === "inconclusive") return `${title}: ${counted} (between ${least} and ${most}; ${limit})${why}`;
  return `${title}: ${STATE_NAME[state]}, ${reason ?? "not asked"}`;
}
