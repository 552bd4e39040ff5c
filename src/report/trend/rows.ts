/** A trend in a reader's order: what got worse, what got better, what stands still, what is not known. */
import { type Outcome, SEVERITIES } from "../../rule.ts";
import { count, isWholeTeam, OUTCOME_NAME, percent, rangeWords } from "../words/words.ts";
import { FALSE_SHARE, isAnswered } from "./direction.ts";
import type { Census, Direction, TrendArea, TrendRule, TrendTeam } from "./schema.ts";

/** What a rule's answer was in the last week in which it had one. */
export const lastAnswer = (rule: TrendRule) =>
  rule.points.findLast((point) => point !== null && isAnswered(rule, point)) ?? undefined;

export const isWhole = (rule: TrendRule): boolean =>
  isWholeTeam({ judged: lastAnswer(rule)?.judged ?? 0, tolerance: rule.tolerance });

const STANDS: readonly Outcome[] = ["fail", "warn", "pass"];

/** The rules that went one way, the most severe first, and those that move most. */
export function rulesGoing(team: TrendTeam, direction: Direction): readonly TrendRule[] {
  const moved = ({ change: { earlier, later } }: TrendRule): number =>
    Math.abs((shareOf(later) ?? 0) - (shareOf(earlier) ?? 0));
  const rank = (outcome: Outcome): number =>
    STANDS.includes(outcome) ? STANDS.indexOf(outcome) : STANDS.length;
  const standing = (rule: TrendRule): number => rank(lastAnswer(rule)?.outcome ?? "pass");
  return team.rules
    .filter(({ change }) => change.direction === direction)
    .sort(
      (a, b) =>
        (direction === "steady" || direction === "whole-team" ? standing(a) - standing(b) : 0) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        moved(b) - moved(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

const shareOf = (fresh: TrendRule["change"]["later"]): number | undefined =>
  fresh === null || fresh.judged === 0 ? undefined : fresh.failed / fresh.judged;

/** "12 of 40" and "9 of 40", or what the whole team answered. */
export function endsOf(rule: TrendRule): readonly [string, string] {
  const answered = rule.points.filter((point) => point !== null).filter((point) => isAnswered(rule, point));
  const [first] = answered;
  const last = answered.at(-1);
  if (first === undefined || last === undefined) return ["", ""];
  if (isWhole(rule)) return [OUTCOME_NAME[first.outcome], OUTCOME_NAME[last.outcome]];
  return [failedOf(first), failedOf(last)];
}

const failedOf = ({ failed, judged }: { readonly failed: number; readonly judged: number }): string =>
  `${count(failed)} of ${count(judged)}`;

/**
 * "new items 15 % → 60 %", the shares that a word is said of; where none is said "5 resolved, 2 new". Empty where neither is
 * known.
 */
export function changeWords({ change, turnover }: TrendRule, becomes = "→"): string {
  const { direction, earlier, later } = change;
  const [from, to] = [shareOf(earlier), shareOf(later)];
  if ((direction === "worse" || direction === "better") && from !== undefined && to !== undefined)
    return `new items ${percent(from)} ${becomes} ${percent(to)}`;
  if (direction !== "steady" || turnover === null || turnover.resolved + turnover.added === 0) return "";
  return `${count(turnover.resolved)} resolved, ${count(turnover.added)} new`;
}

/** "41–78" and "45–80": where the score of an area lay in the first and in the last week that shows it. */
export function endsOfArea({ points }: TrendArea, dash?: string): readonly [string, string] | undefined {
  const known = points.filter((point) => point !== null);
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : [rangeWords(first, dash), rangeWords(last, dash)];
}

/** What the words better and worse are said of. */
export const COMPARED = `Better and worse compare what came in during the later half of the weeks with what came in during the earlier half, and are said only where that is more than chance: of ${Math.round(1 / FALSE_SHARE)} such words in one report at most one is expected to be false. It takes at least 16 weeks.`;

/** No sign for nothing; the true minus would be taken for something else in a spreadsheet. */
export const signed = (n: number): string => (n > 0 ? `+${count(n)}` : n < 0 ? `-${count(-n)}` : "0");

/** What a sparkline shows of a rule: its share, and of a question to the whole team how it was answered. */
export function heights(rule: TrendRule): {
  readonly values: readonly (number | null)[];
  readonly top: number;
} {
  const whole = isWhole(rule);
  const values = rule.points.map((point) => {
    if (point === null || !isAnswered(rule, point)) return null;
    if (whole) return point.outcome === "fail" ? 1 : point.outcome === "warn" ? 0.5 : 0;
    return point.share;
  });
  const most = Math.max(0, ...values.filter((value) => value !== null));
  return { values, top: whole ? 1 : Math.min(1, Math.max(most, rule.tolerance.share * 2)) };
}

/** A count of the census over the weeks; those that are known in no week are left out. */
export interface Counted {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const COUNTS: readonly (readonly [string, (census: Census) => number | null])[] = [
  ["open", (one) => one.new + one.started],
  ["started", (one) => one.started],
  ["done", (one) => one.done],
  ["declined", (one) => one.declined],
  ["open without a description", ({ open }) => open.withoutDescription],
  ["open without an assignee", ({ open }) => open.withoutAssignee],
  ["open without a priority", ({ open }) => open.withoutPriority],
  ["open without a parent", ({ open }) => open.withoutParent],
  ["open, not updated in 180 days", ({ open }) => open.notUpdated180d],
  ["open, not updated in 365 days", ({ open }) => open.notUpdated365d],
  ["open after three closed sprints", ({ open }) => open.carriedThreeSprints],
  ["started without an assignee", (one) => one.startedWithoutAssignee],
  ["comments", (one) => one.comments],
];

export const countsOf = (team: TrendTeam): readonly Counted[] =>
  COUNTS.map(([name, read]) => ({ name, values: team.census.map((one) => one && read(one)) })).filter(
    ({ values }) => values.some((value) => value !== null),
  );

export function endsOfCount({ values }: Counted): { readonly from: number; readonly to: number } {
  const known = values.filter((value) => value !== null);
  return { from: known[0] ?? 0, to: known.at(-1) ?? 0 };
}

/** The same in every week that shows it: a picture of it would show nothing. */
export const isUnmoved = ({ values }: Counted): boolean =>
  new Set(values.filter((value) => value !== null)).size === 1;

/** Weeks of which nothing is known, and why. */
export function unknownWeeks(
  team: TrendTeam,
): { readonly weeks: number; readonly reason: string } | undefined {
  const unknown = team.weeks.flatMap((week) => week.unknown ?? []);
  const [reason] = unknown;
  return reason === undefined ? undefined : { weeks: unknown.length, reason };
}

export const HEADINGS: Readonly<Record<Direction, string>> = {
  worse: "Worse",
  better: "Better",
  steady: "No clear change",
  "whole-team": "Whole team",
  unknown: "Not known",
};
