/**
 * What check says beside the answers: the gate, and what is waived or known. Words that the formats share.
 *
 * `shown` makes text of the tracker or the configuration harmless, each format in its own way.
 */
import { exactPercent } from "../../engine/limit-words.ts";
import { AREAS, type Area, SEVERITIES } from "../../rule.ts";
import { isJudging, unjudgedCount } from "../findings/unjudged.ts";
import type { Finding, Gate, GateReason, Report, Waiver } from "../schema.ts";
import { titleOf } from "../titles.ts";
import { STATUS_NAME, VERDICT_NAME } from "../verdict/words.ts";
import { AREA_NAME, count, counted, dayOf, OWNER_NAME } from "../words/words.ts";

type Shown = (text: string) => string;

export type GateState = "passed" | "failed" | "unseen" | "failed and unseen";

export const GATE_NAME: Readonly<Record<GateState, string>> = {
  passed: "PASSED",
  failed: "FAILED",
  unseen: "COULD NOT BE CHECKED",
  "failed and unseen": "FAILED, and part COULD NOT BE CHECKED",
};

/** What was not seen is said beside what fails: the exit code is that of the first. */
export function gateState(gate: Gate): GateState {
  if (gate.passed) return "passed";
  const unseen = gate.unjudged.length > 0;
  if (gate.reasons.length > 0) return unseen ? "failed and unseen" : "failed";
  return unseen ? "unseen" : "failed";
}

/** "7 of 9 gated questions were answered"; empty where no question is gated. */
export const answeredWords = ({ answered: { answered, of } }: Gate): string =>
  of === 0
    ? ""
    : `${count(answered)} of ${counted(of, "gated question")} ${of === 1 ? "was" : "were"} answered`;

/** "2 failures, 1 not checked, 7 of 9 gated questions were answered"; empty where there is nothing of it. */
export const gateTally = (gate: Gate): string =>
  [
    ...(gate.reasons.length === 0 ? [] : [counted(gate.reasons.length, "failure")]),
    ...(gate.unjudged.length === 0 ? [] : [`${count(gate.unjudged.length)} not checked`]),
    ...(gate.answered.of === 0 ? [] : [answeredWords(gate)]),
  ].join(", ");

/** "Gate: PASSED. 7 of 9 gated questions were answered." */
export function gateSentence(gate: Gate): string {
  const answered = answeredWords(gate);
  return `Gate: ${GATE_NAME[gateState(gate)]}.${answered === "" ? "" : ` ${answered}.`}`;
}

/** What a reason is about: a rule by its title and id, an area, or the verdict. */
export function reasonAbout(
  { kind, id }: GateReason,
  report: Pick<Report, "questions">,
): { readonly title: string; readonly id?: string } {
  if (kind === "verdict") return { title: VERDICT_NAME };
  if (kind === "answered") return { title: "Answers" };
  if (kind === "gap") return { title: id };
  const area = AREAS.find((one) => one === id);
  if (kind === "area" && area !== undefined) return { title: AREA_NAME[area] };
  return { title: titleOf(report, id), id };
}

/** What the gate asked, in clauses. */
export function gateAsks({ failOn, newWork, answered }: Gate, { baseline }: Report, shown: Shown): string[] {
  const { severity, areas, verdict } = failOn;
  const asked = [
    ...(severity === null ? [] : [`no rule fails ${atLeast(severity)}`]),
    ...AREAS.flatMap((area) => leastScore(area, areas[area])),
    ...(verdict === null ? [] : [`${VERDICT_NAME} below ${STATUS_NAME[verdict]}`]),
  ];
  return [
    ...(asked.length === 0 ? ["none: no severity, area or verdict is set"] : asked),
    ...(newWork === null
      ? []
      : [
          `only work created or started since ${dayOf(newWork.since)} is judged, at least ${counted(newWork.atLeast, "item")} per team`,
        ]),
    ...(severity === null || answered.least === 0
      ? []
      : [`at least ${exactPercent(answered.least)} of the gated questions are answered`]),
    ...(baseline === undefined ? [] : [`findings in the baseline ${shown(baseline.file)} do not count`]),
  ];
}

const atLeast = (severity: NonNullable<Gate["failOn"]["severity"]>): string =>
  severity === "critical" ? "at critical" : `at ${severity} or above`;

const leastScore = (area: Area, least: number | undefined): string[] =>
  least === undefined ? [] : [`${AREA_NAME[area]}: its score can be ${least} or more`];

/** "12 new, 19 known, 3 waived"; undefined where all are new. */
export function statusTally(findings: readonly Pick<Finding, "status">[]): string | undefined {
  const counts = { new: 0, known: 0, waived: 0 };
  for (const { status } of findings) counts[status]++;
  if (counts.new === findings.length) return undefined;
  return (["new", "known", "waived"] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${count(counts[status])} ${status}`)
    .join(", ");
}

type Counted = Pick<Finding, "status" | "outcome">;

/**
 * "34 findings, 12 new, 19 known, 3 waived"; only the number where all are new. Those that do not judge the team are
 * counted apart: "34 findings, and 5 findings that do not judge the team".
 */
export function findingCount(findings: readonly Counted[]): string {
  const judging = findings.filter(isJudging);
  const others = unjudgedCount(findings);
  if (judging.length === 0 && others !== "") return others;
  const tally = statusTally(judging);
  return `${counted(judging.length, "finding")}${tally === undefined ? "" : `, ${tally}`}${others === "" ? "" : `, and ${others}`}`;
}

/** "4 high, 8 medium"; empty where there are none. */
export const severityTally = (findings: readonly Pick<Finding, "severity">[]): string =>
  SEVERITIES.map((severity) => ({ severity, n: findings.filter((one) => one.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${count(n)} ${severity}`)
    .join(", ");

/** What stands behind a finding that is not new; undefined: it is new. */
export function statusWords({ status, waiver }: Finding, shown: Shown): string | undefined {
  if (status === "new") return undefined;
  if (waiver === undefined) return status;
  return `waived until ${dayOf(waiver.expires)}, ${WAIVER_OWNER[waiver.owner]}: ${shown(waiver.reason)}`;
}

/** "expired 31 Oct 2026: po/story-size SHOP-9, was agreed (PM)". */
export const expiredWords = (waiver: Waiver, shown: Shown, id: Shown = shown): string =>
  `expired ${dayOf(waiver.expires)}: ${waiverWords(waiver, shown, id)}`;

/** "matches no finding, until 31 Mar 2027: pm/* OLD-1, not ours (Team)". */
export const unusedWords = (waiver: Waiver, shown: Shown, id: Shown = shown): string =>
  `matches no finding, until ${dayOf(waiver.expires)}: ${waiverWords(waiver, shown, id)}`;

const waiverWords = ({ rule, item, reason, owner }: Waiver, shown: Shown, id: Shown): string =>
  `${id(rule)} ${shown(item)}, ${shown(reason)} (${WAIVER_OWNER[owner]})`;

const WAIVER_OWNER: Readonly<Record<Waiver["owner"], string>> = {
  ...OWNER_NAME,
  dev: "Dev",
  qa: "QA",
  stakeholder: "Stakeholder",
};

/** "19 known, 1 came back and counts as new, 4 resolved: backlint baseline --prune removes them". */
export const baselineWords = ({ known, reopened, settled }: NonNullable<Report["baseline"]>): string =>
  [
    `${count(known)} known`,
    ...(reopened === 0 ? [] : [`${count(reopened)} came back and count${reopened === 1 ? "s" : ""} as new`]),
    ...(settled === 0 ? [] : [`${count(settled)} resolved: backlint baseline --prune removes them`]),
  ].join(", ");
