import type { Outcome } from "../../../rule.ts";
import { byReason, looksFine, tooFew } from "../../answers.ts";
import type { RuleResult, TeamReport } from "../../schema.ts";
import { count, counted, OUTCOME_NAME } from "../../words/words.ts";
import { width, wrap } from "./cells.ts";
import { type Page, sign } from "./page.ts";

/** What looks fine so far, and what stopped; then a line each of what has no answer, or all of it where it is asked for. */
export function unanswered(page: Page, team: TeamReport): string[] {
  const fine = team.rules.filter(looksFine);
  const seen = fine.map((rule) => `${ruleList(page, [rule])} (${seenOf(rule)})`);
  return [
    ...noted(
      page,
      "insufficient-evidence",
      page.verbose ? seen : seen.slice(0, MOST_FINE),
      "looks fine so far",
      page.verbose ? 0 : seen.length - MOST_FINE,
    ),
    ...noted(page, "error", reasons(page, team.rules, "error")),
    ...(page.verbose ? inFull(page, team) : inShort(page, team)),
  ];
}

/** "5 seen", and how many of them fail. */
const seenOf = ({ failed, judged }: RuleResult): string =>
  failed === 0 ? `${count(judged)} seen` : `${count(failed)} of ${count(judged)} fail`;

const MOST_FINE = 4;

/** Three lines at most: how many questions have too little data, are out of sight, do not apply, and mostly why. */
function inShort(page: Page, { rules }: TeamReport): string[] {
  const lines = (["insufficient-evidence", "not-observable", "not-applicable"] as const).flatMap(
    (outcome) => {
      const all = rules.filter((rule) => rule.outcome === outcome && !looksFine(rule));
      return all.length === 0 ? [] : [{ outcome, words: shortLine(page, all, SHORT[outcome]) }];
    },
  );
  return lines.map(({ outcome, words }, n) => {
    const last = n === lines.length - 1 ? ALL : "";
    return `  ${sign(page, outcome)} ${page.paint.dim(fitting(words, page.prose - 4 - last.length) + last)}`;
  });
}

const SHORT = {
  "insufficient-evidence": "without enough data",
  "not-observable": "cannot be seen",
  "not-applicable": "not applicable",
} as const;

const ALL = "; --verbose lists them";

/** How a line begins, and what may follow as far as there is room. */
interface Short {
  readonly head: string;
  readonly parts: readonly string[];
}

/** "34 without enough data: 27 with no case; 5 with too few cases": the commonest reasons first, those of one kind together. */
function shortLine(page: Page, rules: readonly RuleResult[], name: string): Short {
  const kinds = new Map<string, number>();
  for (const rule of rules) {
    const kind = kindOf(rule);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const parts = [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, n]) => `${count(n)} ${page.shown(kind)}`);
  return { head: `${count(rules.length)} ${name}`, parts };
}

function kindOf(rule: RuleResult): string {
  if (tooFew(rule) !== undefined) return rule.judged === 0 ? "with no case" : "with too few cases";
  return `because ${rule.reason ?? "no reason was given"}`;
}

/** As many of the parts as there is room for, and how many more. */
function fitting({ head, parts }: Short, room: number): string {
  for (let n = parts.length; n > 0; n--) {
    const left = parts.length - n;
    const more = left === 0 ? "" : `; ${counted(left, "other reason")}`;
    const line = `${head}: ${parts.slice(0, n).join("; ")}${more}`;
    if (width(line) <= room) return line;
  }
  return head;
}

/** Questions without an answer that no permission would change: too few members, not this team's. */
function inFull(page: Page, team: TeamReport): string[] {
  const few = team.rules.filter((rule) => rule.outcome === "insufficient-evidence" && !looksFine(rule));
  const counts = few.flatMap((rule) => {
    const short = tooFew(rule);
    return short === undefined ? [] : [`${ruleList(page, [rule])} (${short})`];
  });
  const other = few.filter((rule) => tooFew(rule) === undefined);
  return [
    ...noted(page, "insufficient-evidence", [...counts, ...reasons(page, other, "insufficient-evidence")]),
    ...noted(page, "not-applicable", reasons(page, team.rules, "not-applicable")),
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
  more = 0,
): string[] {
  if (remarks.length === 0) return [];
  const words = `${name}: ${remarks.join(", ")}${more > 0 ? ` +${more}` : ""}`;
  return wrap(words, page.prose - 4).map((line, n) =>
    n === 0 ? `  ${sign(page, outcome)} ${page.paint.dim(line)}` : `    ${page.paint.dim(line)}`,
  );
}
