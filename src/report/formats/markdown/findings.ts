import { type Action, selectActions } from "../../actions.ts";
import { ranked, warnings } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import { isJudging, unjudgedOf, unjudgedWords } from "../../findings/unjudged.ts";
import { findingCount, statusWords } from "../../gate/words.ts";
import type { Finding, Report, RuleResult, TeamReport } from "../../schema.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { pastedOf } from "../../words/queries.ts";
import {
  besidesCounts,
  failingOf,
  isWholeTeam,
  nothingFirst,
  OWNER_NAME,
  tooManyWords,
  WARN_HEADING,
  warnedWords,
} from "../../words/words.ts";
import { linked, pasted, shortened, titled } from "./marks.ts";

/** Findings shown of one rule: enough to see what is meant, and a comment of many rules stays readable. */
const PER_RULE = 5;
const KEYS = 3;

export function actions(report: Report, team: TeamReport): string[] {
  const chosen = selectActions(report, team);
  const first =
    chosen.length === 0
      ? [nothingFirst(team)]
      : chosen.flatMap((action, n) => [
          `${n + 1}. ${actionLine(team, action)}`,
          ...queryLines(action.rule, action.findings).map((line) => `   - ${line}`),
        ]);
  const warned = warnings(team).map((rule) => shortened(warnedWords(rule)));
  return warned.length === 0 ? first : [...first, "", `${WARN_HEADING}: ${warned.join(", ")}.`];
}

const queryLines = (rule: RuleResult, found: readonly Finding[]): string[] =>
  pastedOf(rule.queries, isWholeTeam(rule) ? undefined : found.length).map(pasted);

function actionLine(team: TeamReport, { rule, owner, remedy, failing, findings: found }: Action): string {
  const kind = found[0]?.subject.kind ?? "team";
  const keys = found.slice(0, KEYS).map(({ subject }) => linked(subject));
  const more = found.length > KEYS ? ` +${found.length - KEYS}` : "";
  const which = kind === "team" ? "" : ` ${keys.join(", ")}${more}.`;
  const failed = { failed: failing, judged: rule.judged };
  const moved = besidesCounts(rule);
  const limit = tooManyWords({ ...failed, tolerance: rule.tolerance });
  const counts = isWholeTeam(rule)
    ? ""
    : ` ${failingOf(failed, kind, team)} fail; ${limit}${moved === undefined ? "" : ` (${moved})`}.${which}`;
  return `**${OWNER_NAME[owner]}**: ${neutralMarkdown(remedy)}${counts} ${titled(rule)}`;
}

/** A line a question, and with `verbose` each finding: what fails, though it is too little to judge the team. */
export const unjudged = (report: Report, team: TeamReport, verbose: boolean): string[] =>
  unjudgedOf(report, team).flatMap((one) => {
    const { rule, findings: found } = one;
    const head = `- ${titled(rule)}: ${unjudgedWords(one, team)}`;
    if (verbose)
      return [
        `${head}:`,
        ...queryLines(rule, found).map((line) => `  - ${line}`),
        ...found.map((finding) => `  - ${findingLine(finding)}`),
      ];
    const keys = found.slice(0, PER_RULE).map(({ subject }) => linked(subject));
    return [`${head}: ${keys.join(", ")}${found.length > PER_RULE ? ` +${found.length - PER_RULE}` : ""}`];
  });

/** Findings that judge the team by rule, the first few of each. */
export function findings(report: Report, team: TeamReport, verbose: boolean): string[] {
  const byRule = findingsByRule(report, team.id);
  return ranked(team.rules).flatMap((rule) => {
    const found = (byRule.get(rule.id) ?? []).filter(isJudging);
    if (found.length === 0) return [];
    const shown = verbose ? found : found.slice(0, PER_RULE);
    const more = found.length - shown.length;
    return [
      `- ${titled(rule)}, ${findingCount(found)}`,
      ...queryLines(rule, found).map((line) => `  - ${line}`),
      ...shown.map((finding) => `  - ${findingLine(finding)}`),
      ...(more === 0 ? [] : [`  - and ${more} more`]),
    ];
  });
}

function findingLine(finding: Finding): string {
  const { subject, message } = finding;
  const status = statusWords(finding, neutralMarkdown);
  const words = `${neutralMarkdown(message)}${status === undefined ? "" : ` (${status})`}`;
  if (subject.kind === "team") return `the team ${words}`;
  const title = subject.kind === "sprint" ? "" : ` ${shortened(subject.title)}:`;
  return `${linked(subject)}${title} ${words}`;
}
