import { SEVERITIES } from "../../../rule.ts";
import { isJudging } from "../../findings/unjudged.ts";
import { statusWords } from "../../gate/words.ts";
import type { Finding, Report } from "../../schema.ts";
import { addressOf, findingPath, findingSentences, SARIF_LEVEL, shown, shownKey } from "../pipeline.ts";
import { escaped } from "./message.ts";
import { type Rules, ruleId } from "./rules.ts";

/** GitHub refuses a file with more results in a run, and shows 5,000 of them, by level. */
const MOST = 25_000;

/**
 * The findings that have room, in their order. Waived ones make room first, then those that do not judge the team,
 * then the least severe.
 */
export function withRoom(findings: readonly Finding[], most = MOST): readonly Finding[] {
  if (findings.length <= most) return findings;
  const rank = ({ status, severity, outcome }: Finding): number =>
    status === "waived"
      ? 2 * SEVERITIES.length
      : SEVERITIES.indexOf(severity) + (isJudging({ outcome }) ? 0 : SEVERITIES.length);
  const chosen = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return findings.filter((finding) => chosen.has(finding));
}

/** One result a finding. */
export function result(finding: Finding, report: Pick<Report, "baseline">, rules: Rules): object {
  const id = ruleId(finding.rule);
  const address = addressOf(finding.subject.url);
  return {
    ruleId: id,
    ruleIndex: rules.index.get(id) ?? -1,
    // What does not judge the team fails no check that goes by the level.
    level: isJudging(finding) ? SARIF_LEVEL[finding.severity] : "note",
    message: { text: escaped(findingSentences(finding)) },
    locations: [location(finding)],
    partialFingerprints: {
      "backlint/v1": finding.fingerprint,
      // The one that GitHub goes by; it would make its own from a file's lines, and here is no file.
      primaryLocationLineHash: finding.fingerprint,
    },
    ...baselineState(finding, report),
    // SARIF wants them on all results or on none: an empty list says that none excuses this one.
    suppressions: suppressions(finding),
    ...(address === undefined ? {} : { hostedViewerUri: address }),
    properties: { severity: finding.severity, owner: finding.owner, outcome: finding.outcome },
  };
}

const KINDS: Readonly<Record<Finding["subject"]["kind"], string>> = {
  item: "workItem",
  roadmap: "roadmapItem",
  sprint: "sprint",
  team: "team",
};

function location(finding: Finding): object {
  const { team, subject } = finding;
  const name = shownKey(subject.key);
  return {
    physicalLocation: { artifactLocation: { uri: findingPath(finding) }, region: { startLine: 1 } },
    logicalLocations: [
      {
        name,
        fullyQualifiedName: subject.kind === "team" ? shownKey(team) : `${shownKey(team)}/${name}`,
        kind: KINDS[subject.kind],
      },
    ],
  };
}

/** Of a waived finding the report does not say whether it is in the baseline. */
function baselineState({ status }: Finding, { baseline }: Pick<Report, "baseline">): object {
  if (baseline === undefined || status === "waived") return {};
  return { baselineState: status === "known" ? "unchanged" : "new" };
}

const suppressions = (finding: Finding): readonly object[] =>
  finding.status === "waived"
    ? [{ kind: "external", status: "accepted", justification: statusWords(finding, (text) => shown(text)) }]
    : [];
