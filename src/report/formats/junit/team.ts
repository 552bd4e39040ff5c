import type { Outcome } from "../../../rule.ts";
import { looksFine, ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import { UNJUDGED_HEADING, unjudgedWords } from "../../findings/unjudged.ts";
import { statusWords } from "../../gate/words.ts";
import type { Finding, Question, Report, RuleResult, TeamReport } from "../../schema.ts";
import {
  count,
  failingOf,
  isWholeTeam,
  limitWords,
  OUTCOME_NAME,
  tooManyWords,
  WARN_MEANS,
} from "../../words/words.ts";
import { findingWords, reasonOf, sentence, shown, shownKey } from "../pipeline.ts";
import { type Case, caseName, type Suite } from "./suite.ts";

/** Findings listed of one rule: who reads a failed case wants to see what is meant. */
const PER_RULE = 50;

type ByOutcome = Readonly<Record<Outcome, (asked: Asked) => Pick<Case, "result" | "out">>>;

interface Asked {
  readonly team: TeamReport;
  readonly rule: RuleResult;
  readonly question: Question | undefined;
  readonly findings: readonly Finding[];
}

/** One case a rule, the most pressing first. */
export function teamSuite(report: Report, team: TeamReport, questions: ReadonlyMap<string, Question>): Suite {
  const findings = findingsByRule(report, team.id);
  return {
    name: shownKey(team.id),
    cases: ranked(team.rules).map((rule) => ({
      name: caseName(rule),
      classname: `${shownKey(team.id)}.${rule.area}`,
      ...CASES[rule.outcome]({
        team,
        rule,
        question: questions.get(rule.id),
        findings: findings.get(rule.id) ?? [],
      }),
    })),
  };
}

const skipped: ByOutcome[Outcome] = (asked) => {
  const { rule, team, findings } = asked;
  const reason = shown(reasonOf(rule));
  // "Looks fine so far: 1 of 12 fail" is no lack of data.
  const text = looksFine(rule) ? reason : `${OUTCOME_NAME[rule.outcome]}: ${reason}`;
  const result = { kind: "skipped", text } as const;
  if (findings.length === 0) return { result };
  return { result, out: `${UNJUDGED_HEADING}: ${unjudgedWords(asked, team)}\n${listOf(asked)}` };
};

/**
 * A warn passes: more fail than are tolerated, but it is not shown to be more than chance, or what fails may be
 * right. JUnit knows nothing between; what there is to see is in the case's output.
 */
const CASES: ByOutcome = {
  pass: () => ({}),
  warn: (asked) => ({
    out: `a warning, not a failure (${WARN_MEANS}): ${countsOf(asked)}\n${listOf(asked)}`,
  }),
  fail: (asked) => ({
    result: {
      kind: "failure",
      type: asked.rule.severity,
      message: countsOf(asked),
      text: [...asksOf(asked), listOf(asked)].join("\n"),
    },
  }),
  "insufficient-evidence": skipped,
  "not-observable": skipped,
  "not-applicable": skipped,
  error: ({ rule }) => ({
    result: { kind: "error", type: "rule-error", message: shown(reasonOf(rule)), text: OUTCOME_NAME.error },
  }),
};

/** "31 of 40 work items fail (limit 20 %); 8 would be the limit: 23 too many"; of a whole team what is wrong with it. */
function countsOf({ team, rule, findings: [first] }: Asked): string {
  if (isWholeTeam(rule)) return first === undefined ? "fails as a team" : findingWords(first);
  return `${failingOf(rule, first?.subject.kind ?? "team", team)} fail ${limitWords(rule)}; ${tooManyWords(rule)}`;
}

const asksOf = ({ question }: Asked): string[] => (question === undefined ? [] : [shown(question.asks)]);

/** What to do, and what it is about: first what nobody has excused or recorded in a baseline. */
function listOf({ findings }: Asked): string {
  const more = findings.length - PER_RULE;
  const inOrder = STATUSES.flatMap((status) => findings.filter((one) => one.status === status));
  return [
    ...findings.slice(0, 1).map(({ remedy }) => sentence(remedy)),
    ...inOrder.slice(0, PER_RULE).map(findingLine),
    ...(more > 0 ? [`and ${count(more)} more`] : []),
  ].join("\n");
}

const STATUSES: readonly Finding["status"][] = ["new", "known", "waived"];

function findingLine(finding: Finding): string {
  const status = statusWords(finding, (text) => shown(text));
  return `- ${findingWords(finding)}${status === undefined ? "" : ` (${status})`}`;
}
