/** What becomes an annotation: reasons of the gate, gaps, rules with new findings, expired waivers. */
import { ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import { expiredWords, reasonAbout } from "../../gate/words.ts";
import type { Finding, GateReason, Report, RuleResult, TeamReport } from "../../schema.ts";
import { gapCount, gapDetail } from "../../words/gaps.ts";
import { counted, failingOf, isWholeTeam, limitWords, tooManyWords } from "../../words/words.ts";
import { type Level, plain } from "./command.ts";

export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
}

const KEYS = 3;
const GAPS = 3;
const WORDS = 60;
const SENTENCE = 300;

const word = (text: string): string => plain(text, WORDS);
const sentence = (text: string): string => plain(text, SENTENCE);

const nameOf = ({ id, name }: Pick<TeamReport, "id" | "name">): string => word(name) || word(id) || "?";

/** "Acceptance criteria (po/acceptance-criteria)". */
const titled = ({ title, id }: Pick<RuleResult, "title" | "id">): string =>
  title === id ? word(id) : `${word(title)} (${word(id)})`;

/** Why the gate does not hold, then what it could not check. */
export function reasonsOf(report: Report): readonly Annotation[] {
  const { gate, teams } = report;
  if (gate === undefined) return [];
  const byId = new Map(teams.map((team) => [team.id, team]));
  const title = (reason: GateReason, what: string): string => {
    const about = reasonAbout(reason, report);
    const name = nameOf(byId.get(reason.team) ?? { id: reason.team, name: "" });
    return `Gate ${what}: ${name}, ${about.id === undefined ? word(about.title) : titled({ ...about, id: about.id })}`;
  };
  return [
    ...gate.reasons.map((reason): Annotation => {
      const fresh = reason.kind === "rule" ? freshOf(report, reason.team, reason.id) : [];
      // Which of the findings are of new work is not in the report.
      const keys = gate.newWork === null ? keysOf(fresh) : "";
      return {
        level: "error",
        title: title(reason, "fails"),
        message: `${sentence(reason.says)}${keys}.${remedyOf(fresh)}`,
      };
    }),
    ...gate.unjudged.map(
      (reason): Annotation => ({
        level: "error",
        title: title(reason, "could not check"),
        message: sentence(reason.says),
      }),
    ),
  ];
}

/** One for all gaps, an error where one counts: whoever sees it knows that something is missing, and of how many. */
export function gapsOf(report: Report): readonly Annotation[] {
  const { gaps } = report;
  if (gaps.length === 0) return [];
  const first = gaps
    .slice(0, GAPS)
    .map((gap) => `${word(gap.source)} ${word(gap.what)}: ${gapDetail(gap, KEYS, sentence)}`);
  const level = gaps.some(({ counts }) => counts) ? "error" : "warning";
  const more = gaps.length > GAPS ? `; and ${counted(gaps.length - GAPS, "more gap")}` : "";
  return [{ level, title: `Incomplete: ${gapCount(report)}`, message: `${first.join("; ")}${more}` }];
}

/** Rules that fail with something new; a reason of the gate is listed already. `quiet` counts those with nothing new. */
export function rulesOf(report: Report): {
  readonly annotations: readonly Annotation[];
  readonly quiet: number;
} {
  const listed = new Map<string, Set<string>>();
  for (const { kind, team, id } of report.gate?.reasons ?? []) {
    if (kind === "rule") listed.set(team, (listed.get(team) ?? new Set()).add(id));
  }
  const annotations: Annotation[] = [];
  let quiet = 0;
  for (const team of report.teams) {
    for (const rule of ranked(team.rules)) {
      if (rule.outcome !== "fail" || listed.get(team.id)?.has(rule.id)) continue;
      const fresh = freshOf(report, team.id, rule.id);
      if (fresh.length === 0) quiet++;
      else annotations.push(annotationOf(report, team, rule, fresh));
    }
  }
  return { annotations, quiet };
}

function annotationOf(
  { gate }: Report,
  team: TeamReport,
  rule: RuleResult,
  fresh: readonly Finding[],
): Annotation {
  const [first] = fresh;
  const kind = first?.subject.kind ?? "team";
  const counts = isWholeTeam(rule)
    ? `the team ${sentence(first?.message ?? "")}`
    : `${failingOf(rule, kind, team)} fail ${limitWords(rule)}; ${tooManyWords(rule)}${keysOf(fresh)}`;
  return {
    // Where only new work is judged, old work is no error.
    level: gate?.newWork && LEVEL[rule.severity] === "error" ? "warning" : LEVEL[rule.severity],
    title: `${nameOf(team)}: ${titled(rule)}`,
    message: `${counts}.${remedyOf(fresh)}`,
  };
}

const LEVEL: Readonly<Record<RuleResult["severity"], Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "warning",
  info: "notice",
};

const freshOf = (report: Report, team: string, rule: string): readonly Finding[] =>
  (findingsByRule(report, team).get(rule) ?? []).filter(({ status }) => status === "new");

/** ": SHOP-7, SHOP-12, SHOP-17 +28"; nothing of a finding on the team. */
function keysOf(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined || first.subject.kind === "team") return "";
  const keys = findings.slice(0, KEYS).map(({ subject }) => word(subject.key) || "?");
  return `: ${keys.join(", ")}${findings.length > KEYS ? ` +${findings.length - KEYS}` : ""}`;
}

const remedyOf = ([first]: readonly Finding[]): string =>
  first === undefined ? "" : ` ${sentence(first.remedy)}`;

export const waiversOf = ({ waivers }: Report): readonly Annotation[] =>
  waivers.expired.map((waiver) => ({
    level: "warning",
    title: "Waiver expired",
    message: expiredWords(waiver, word),
  }));
