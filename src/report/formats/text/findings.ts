import { looksFine, ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import {
  isJudging,
  UNJUDGED_HEADING,
  type Unjudged,
  unjudgedBecause,
  unjudgedOf,
} from "../../findings/unjudged.ts";
import { findingCount, statusWords } from "../../gate/words.ts";
import type { Finding, Report, RuleResult, TeamReport } from "../../schema.ts";
import { pastedOf } from "../../words/queries.ts";
import { count, counted, isWholeTeam } from "../../words/words.ts";
import { blank, left, width, wrap } from "./cells.ts";
import { heading, type Page, sign } from "./page.ts";

const ONE_LINE_FROM = 100;

/** Every finding under its rule: the item, its title, and what it says. Those that do not judge the team come last. */
export function findings(page: Page, report: Report, team: TeamReport): string[] {
  const of = (which: (one: Finding) => boolean, name: string): string[] =>
    listed(page, report, team, which, name);
  return [...of(isJudging, "Findings"), ...of((one) => !isJudging(one), UNJUDGED_HEADING)];
}

const MOST_RULES = 5;
const MOST_KEYS = 2;
const MOST_TITLE = 40;

/** A line a question: what fails, though it is too little to judge the team. */
export function unjudged(page: Page, report: Report, team: TeamReport): string[] {
  // What is within its limit so far stands above, with its counts.
  const all = unjudgedOf(report, team).filter(({ rule }) => !looksFine(rule));
  if (all.length === 0) return [];
  const more = all.length - MOST_RULES;
  const titles = Math.max(
    ...all.slice(0, MOST_RULES).map(({ rule }) => width(page.shown(rule.title, MOST_TITLE))),
  );
  return [
    heading(page, UNJUDGED_HEADING),
    ...all.slice(0, MOST_RULES).map((one) => unjudgedRow(page, one, titles)),
    ...(more > 0 ? [page.paint.dim(`    ${counted(more, "more question")}: --verbose lists all`)] : []),
  ];
}

/** "? Acceptance criteria  4 of 4  SHOP-7 SHOP-12 SHOP-31 +1  too few to judge the team", as far as there is room. */
function unjudgedRow(page: Page, one: Unjudged, titles: number): string {
  const { rule, findings: found } = one;
  const keys = found.slice(0, MOST_KEYS).map(({ subject }) => page.shown(subject.key, 24));
  const rest = found.length > MOST_KEYS ? ` +${found.length - MOST_KEYS}` : "";
  const counts = `${count(rule.failed)} of ${count(rule.judged)}`;
  const title = left(page.shown(rule.title, MOST_TITLE), titles);
  const list = `${keys.join(" ")}${rest}`;
  const start = `${title}  ${counts}  ${list}`;
  const because = unjudgedBecause(rule);
  const room = page.prose - 6 - width(start);
  const end = width(because) <= room ? `  ${page.paint.dim(because)}` : "";
  return `  ${sign(page, rule.outcome)} ${width(start) <= page.prose - 4 ? start : `${title}  ${counts}`}${end}`;
}

function listed(
  page: Page,
  report: Report,
  team: TeamReport,
  which: (one: Finding) => boolean,
  name: string,
): string[] {
  const byRule = findingsByRule(report, team.id);
  const lines = ranked(team.rules).flatMap((rule) => {
    const found = (byRule.get(rule.id) ?? []).filter(which);
    if (found.length === 0) return [];
    const keys = Math.min(20, Math.max(...found.map((one) => width(page.shown(one.subject.key, 20)))));
    return [
      ...ruleHead(page, rule, findingCount(found)),
      ...pastedOf(rule.queries, isWholeTeam(rule) ? undefined : found.length).flatMap(({ name, text }) =>
        wrap(`${page.shown(name)}: ${page.shown(text)}`, page.columns - 4).map((line) => `    ${line}`),
      ),
      ...found.flatMap((finding) => row(page, finding, keys)),
    ];
  });
  return lines.length === 0 ? [] : [heading(page, name), ...lines];
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
