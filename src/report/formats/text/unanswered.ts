import type { Outcome } from "../../../rule.ts";
import { byReason, looksFine, tooFew } from "../../answers.ts";
import type { RuleResult, TeamReport } from "../../schema.ts";
import { count, OUTCOME_NAME } from "../../words/words.ts";
import { wrap } from "./cells.ts";
import { type Page, sign } from "./page.ts";

/** Questions without an answer that no permission would change: too few members, not this team's, broken. */
export function unanswered(page: Page, team: TeamReport): string[] {
  const fine = team.rules.filter(looksFine);
  const few = team.rules.filter((rule) => rule.outcome === "insufficient-evidence" && !looksFine(rule));
  const counts = few.flatMap((rule) => {
    const short = tooFew(rule);
    return short === undefined ? [] : [`${ruleList(page, [rule])} (${short})`];
  });
  const other = few.filter((rule) => tooFew(rule) === undefined);
  const seen = fine.map((rule) => `${ruleList(page, [rule])} (${count(rule.judged)} seen)`);
  return [
    ...noted(page, "insufficient-evidence", seen, "looks fine so far"),
    ...noted(page, "insufficient-evidence", [...counts, ...reasons(page, other, "insufficient-evidence")]),
    ...noted(page, "not-applicable", reasons(page, team.rules, "not-applicable")),
    ...noted(page, "error", reasons(page, team.rules, "error")),
  ];
}

/** "Sprint goals, Carry-over between sprints (kanban has no sprints)". */
const reasons = (page: Page, all: readonly RuleResult[], outcome: Outcome): string[] =>
  byReason(all, outcome).map(({ reason, rules: ids }) => `${ruleList(page, ids)} (${page.shown(reason)})`);

const MOST_SHOWN = 4;

/** By title; with the ids, which a configuration needs, where all is asked for. */
export function ruleList(page: Page, rules: readonly RuleResult[]): string {
  const shown = page.verbose ? rules : rules.slice(0, MOST_SHOWN);
  const more = rules.length - shown.length;
  const name = ({ title, id }: RuleResult): string =>
    page.shown(page.verbose && title !== id ? `${title} ${id}` : title);
  return shown.map(name).join(", ") + (more === 0 ? "" : ` +${more}`);
}

/** Remarks on one outcome behind its sign, wrapped beside it; nothing where there is none. */
function noted(
  page: Page,
  outcome: Outcome,
  remarks: readonly string[],
  name = OUTCOME_NAME[outcome],
): string[] {
  if (remarks.length === 0) return [];
  const words = `${name}: ${remarks.join(", ")}`;
  return wrap(words, page.prose - 4).map((line, n) =>
    n === 0 ? `  ${sign(page, outcome)} ${page.paint.dim(line)}` : `    ${page.paint.dim(line)}`,
  );
}
