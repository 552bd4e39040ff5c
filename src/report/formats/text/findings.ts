import { ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import { findingCount, statusWords } from "../../gate/words.ts";
import type { Finding, Report, RuleResult, TeamReport } from "../../schema.ts";
import { blank, left, width, wrap } from "./cells.ts";
import { heading, type Page } from "./page.ts";

const ONE_LINE_FROM = 100;

/** Every finding under its rule: the item, its title, and what it says. */
export function findings(page: Page, report: Report, team: TeamReport): string[] {
  const byRule = findingsByRule(report, team.id);
  const lines = ranked(team.rules).flatMap((rule) => {
    const found = byRule.get(rule.id) ?? [];
    if (found.length === 0) return [];
    const keys = Math.min(20, Math.max(...found.map((one) => width(page.shown(one.subject.key, 20)))));
    return [
      ...ruleHead(page, rule, findingCount(found)),
      ...found.flatMap((finding) => row(page, finding, keys)),
    ];
  });
  return lines.length === 0 ? [] : [heading(page, "Findings"), ...lines];
}

/** The count beside the rule, or under it where it is long. */
function ruleHead({ paint, columns, shown }: Page, rule: RuleResult, count: string): string[] {
  const title = shown(rule.title, columns - 24);
  const details = [...(rule.title === rule.id ? [] : [shown(rule.id)]), count].join("  ");
  const head = `  ${paint.cyan(title)}`;
  if (4 + width(title) + width(details) <= columns) return [`${head}  ${paint.dim(details)}`];
  return [head, ...wrap(details, columns - 4).map((line) => `    ${paint.dim(line)}`)];
}

function row(page: Page, finding: Finding, keys: number): string[] {
  const { subject } = finding;
  const status = statusWords(finding, page.shown);
  const message = page.shown(finding.message) + (status === undefined ? "" : ` (${status})`);
  if (subject.kind === "team") return beside(page, "    the team ", 13, message);
  const key = left(page.shown(subject.key, keys), keys);
  if (subject.kind === "sprint") return beside(page, `    ${key}  `, keys + 6, message);
  const room = page.columns - keys - 6;
  const titleRoom = page.columns >= ONE_LINE_FROM ? Math.floor(room * 0.45) : room;
  const title = page.shown(subject.title, titleRoom);
  if (page.columns < ONE_LINE_FROM)
    return [`    ${key}  ${title}`.trimEnd(), ...beside(page, blank(keys + 6), keys + 6, message)];
  return beside(page, `    ${key}  ${left(title, titleRoom)}  `, keys + titleRoom + 8, message);
}

function beside(page: Page, start: string, used: number, message: string): string[] {
  return wrap(message, page.columns - used).map(
    (line, n) => (n === 0 ? start : blank(used)) + page.paint.dim(line),
  );
}
