import { SEVERITIES, type Severity } from "../../../rule.ts";
import type { Question, Report, RuleResult } from "../../schema.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { OWNER_NAME, toleranceWords } from "../../words/words.ts";
import { SARIF_LEVEL, shortened, shown } from "../pipeline.ts";
import { escaped, message } from "./message.ts";

/** GitHub cuts or refuses longer ones. */
const DESCRIPTION = 1_000;
const ID = 250;

/** Never empty. Ids that look the same are one. */
export const ruleId = (id: string): string => shown(id, ID) || "?";

/** What the report says of one rule, over all teams. */
interface Known {
  question: Question | undefined;
  severity: Severity;
  readonly tolerances: Set<string>;
}

export interface Rules {
  readonly descriptors: readonly object[];
  /** By the id as it is shown. */
  readonly index: ReadonlyMap<string, number>;
}

/** Every rule that was asked, in the order of the questions, and those that only a finding names. */
export function rulesOf(report: Report): Rules {
  const known = knownOf(report);
  return {
    descriptors: [...known].map(([id, one]) => descriptor(id, one)),
    index: new Map([...known.keys()].map((id, at) => [id, at])),
  };
}

function knownOf({ questions, teams, findings }: Report): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const at = (id: string): Known => {
    const shownId = ruleId(id);
    const one = known.get(shownId) ?? { question: undefined, severity: "info", tolerances: new Set() };
    known.set(shownId, one);
    return one;
  };
  for (const question of questions) at(question.id).question ??= question;
  for (const rule of teams.flatMap(({ rules }) => rules)) learn(at(rule.id), rule);
  for (const { rule, severity } of findings) learn(at(rule), { severity });
  return known;
}

/** A profile may make a rule less severe for one team: the most severe stands for it here, each result has its own. */
function learn(one: Known, rule: Pick<RuleResult, "severity"> & Partial<RuleResult>): void {
  if (SEVERITIES.indexOf(rule.severity) < SEVERITIES.indexOf(one.severity)) one.severity = rule.severity;
  if (rule.tolerance !== undefined)
    one.tolerances.add(toleranceWords({ tolerance: rule.tolerance, reading: rule.reading }));
}

const UNKNOWN = "The report does not describe this rule.";

function descriptor(id: string, { question, severity, tolerances }: Known): object {
  const lines = question === undefined ? [UNKNOWN] : helpOf(question, [...tolerances].join("; "));
  return {
    id,
    name: nameOf(question?.title ?? id),
    shortDescription: { text: message(question?.title ?? id, DESCRIPTION) || "?" },
    fullDescription: { text: message(aboutOf(question), DESCRIPTION) || UNKNOWN },
    help: {
      text: lines.map((line) => message(line)).join("\n"),
      markdown: lines.map((line) => escaped(neutralMarkdown(shortened(line)))).join("\n\n"),
    },
    defaultConfiguration: { level: SARIF_LEVEL[severity] },
    ...(question === undefined ? {} : { properties: { tags: [question.area, question.owner] } }),
  };
}

const aboutOf = (question: Question | undefined): string =>
  question === undefined ? UNKNOWN : `${question.asks} ${question.why}`;

const helpOf = ({ asks, why, remedy, owner, clause, basis }: Question, tolerance: string): string[] => [
  asks,
  `Why: ${why}`,
  `What to do: ${remedy}`,
  `Who: ${OWNER_NAME[owner]}; clause ${clause}`,
  `Limit: ${tolerance === "" ? "not known" : tolerance} (${basis.status}: ${basis.source})`,
];

/** AcceptanceCriteria of “Acceptance criteria”: the usual form of a name in SARIF. */
function nameOf(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || id || "?";
}
