/**
 * What check says beside the answers: the gate, and what is waived or known. Words that the formats share.
 *
 * `shown` makes text of the tracker or the configuration harmless, each format in its own way.
 */
import { AREAS, type Area, SEVERITIES } from "../../rule.ts";
import type { Finding, Gate, GateReason, Report, Waiver } from "../schema.ts";
import { STATUS_NAME } from "../verdict/words.ts";
import { AREA_NAME, count, counted, dayOf, gapCount, OWNER_NAME } from "../words/words.ts";

type Shown = (text: string) => string;

export type GateState = "passed" | "failed" | "unseen" | "failed and unseen";

export const GATE_NAME: Readonly<Record<GateState, string>> = {
  passed: "PASSED",
  failed: "FAILED",
  unseen: "COULD NOT SEE ENOUGH",
  "failed and unseen": "FAILED and COULD NOT SEE ENOUGH",
};

/** What was not seen is said beside what fails: the exit code is that of the first. */
export function gateState(gate: Gate, { complete }: Pick<Report, "complete">): GateState {
  if (gate.passed) return "passed";
  const unseen = gate.unjudged.length > 0 || !complete;
  if (gate.reasons.length > 0) return unseen ? "failed and unseen" : "failed";
  return unseen ? "unseen" : "failed";
}

/** "2 reasons, 1 not judged, 2 gaps"; empty where there is nothing of it. */
export const gateTally = (gate: Gate, report: Pick<Report, "gaps">): string =>
  [
    ...(gate.reasons.length === 0 ? [] : [counted(gate.reasons.length, "reason")]),
    ...(gate.unjudged.length === 0 ? [] : [`${count(gate.unjudged.length)} not judged`]),
    ...(report.gaps.length === 0 ? [] : [gapCount(report)]),
  ].join(", ");

/** The rule or the area a reason is about; undefined: the reason says it itself. */
export function reasonAbout({ kind, id }: GateReason): string | undefined {
  if (kind === "verdict") return undefined;
  const area = AREAS.find((one) => one === id);
  return kind === "area" && area !== undefined ? AREA_NAME[area] : id;
}

/** What the gate asked, in clauses. */
export function gateAsks({ failOn, newWork }: Gate, { baseline }: Report, shown: Shown): string[] {
  const { severity, areas, verdict } = failOn;
  const asked = [
    ...(severity === null ? [] : [`no rule fails ${atLeast(severity)}`]),
    ...AREAS.flatMap((area) => leastScore(area, areas[area])),
    ...(verdict === null ? [] : [`product-owner function below ${STATUS_NAME[verdict]}`]),
  ];
  return [
    ...(asked.length === 0 ? ["nothing: neither a severity, nor an area, nor a verdict"] : asked),
    ...(newWork === null
      ? []
      : [
          `rules judged on work created or started since ${dayOf(newWork.since)}, from ${counted(newWork.atLeast, "item")} a team`,
        ]),
    ...(baseline === undefined ? [] : [`findings in ${shown(baseline.file)} not counted`]),
  ];
}

const atLeast = (severity: NonNullable<Gate["failOn"]["severity"]>): string =>
  severity === "critical" ? "at critical" : `at ${severity} or above`;

const leastScore = (area: Area, least: number | undefined): string[] =>
  least === undefined ? [] : [`${AREA_NAME[area]} at least ${least}`];

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

/** "34 findings, 12 new, 19 known, 3 waived"; only the number where all are new. */
export function findingCount(findings: readonly Pick<Finding, "status">[]): string {
  const tally = statusTally(findings);
  return `${counted(findings.length, "finding")}${tally === undefined ? "" : `, ${tally}`}`;
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

/** "excuses nothing, until 31 Mar 2027: pm/* OLD-1, not ours (Team)". */
export const unusedWords = (waiver: Waiver, shown: Shown, id: Shown = shown): string =>
  `excuses nothing, until ${dayOf(waiver.expires)}: ${waiverWords(waiver, shown, id)}`;

const waiverWords = ({ rule, item, reason, owner }: Waiver, shown: Shown, id: Shown): string =>
  `${id(rule)} ${shown(item)}, ${shown(reason)} (${WAIVER_OWNER[owner]})`;

const WAIVER_OWNER: Readonly<Record<Waiver["owner"], string>> = {
  ...OWNER_NAME,
  dev: "Dev",
  qa: "QA",
  stakeholder: "Stakeholder",
};

/** "19 known, 1 back and new again, 4 settled: backlint baseline --prune drops them". */
export const baselineWords = ({ known, reopened, settled }: NonNullable<Report["baseline"]>): string =>
  [
    `${count(known)} known`,
    ...(reopened === 0 ? [] : [`${count(reopened)} back and new again`]),
    ...(settled === 0 ? [] : [`${count(settled)} settled: backlint baseline --prune drops them`]),
  ].join(", ");
