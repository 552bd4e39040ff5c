/** A trend in a reader's order: what got worse, what got better, what stands still, what is not known. */
import { type Outcome, SEVERITIES } from "../../rule.ts";
import { count, isWholeTeam, OUTCOME_NAME, percent } from "../words/words.ts";
import { isAnswered } from "./direction.ts";
import type { Census, Direction, TrendRule, TrendTeam } from "./schema.ts";

/** What a rule's answer was in the last week in which it had one. */
export const lastAnswer = ({ points }: TrendRule) =>
  points.findLast((point) => point !== null && isAnswered(point)) ?? undefined;

export const isWhole = (rule: TrendRule): boolean =>
  isWholeTeam({ judged: lastAnswer(rule)?.judged ?? 0, tolerance: rule.tolerance });

const STANDS: readonly Outcome[] = ["fail", "warn", "pass"];

/** The rules that went one way, the most severe first, and those that move most. */
export function rulesGoing(team: TrendTeam, direction: Direction): readonly TrendRule[] {
  const moved = ({ change }: TrendRule): number => Math.abs((change.to ?? 0) - (change.from ?? 0));
  const standing = (rule: TrendRule): number => STANDS.indexOf(lastAnswer(rule)?.outcome ?? "pass");
  return team.rules
    .filter(({ change }) => change.direction === direction)
    .sort(
      (a, b) =>
        (direction === "steady" ? standing(a) - standing(b) : 0) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        moved(b) - moved(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** "78 %" and "31 %", or what the whole team answered. */
export function endsOf(rule: TrendRule): readonly [string, string] {
  const answered = rule.points.filter((point) => point !== null).filter(isAnswered);
  const [first] = answered;
  const last = answered.at(-1);
  if (first === undefined || last === undefined) return ["", ""];
  if (isWhole(rule)) return [OUTCOME_NAME[first.outcome], OUTCOME_NAME[last.outcome]];
  return [percent(first.share ?? 0), percent(last.share ?? 0)];
}

/** In points of a hundred, with its sign. */
export function shareChange(rule: TrendRule): string {
  const { from, to } = rule.change;
  if (from === null || to === null || isWhole(rule)) return "";
  return signed(Math.round(to * 100) - Math.round(from * 100));
}

export const scoreChange = (from: number | null, to: number | null): string =>
  from === null || to === null ? "" : signed(Math.round(to) - Math.round(from));

/** No sign for nothing; the true minus would be taken for something else in a spreadsheet. */
export const signed = (n: number): string => (n > 0 ? `+${count(n)}` : n < 0 ? `-${count(-n)}` : "0");

/** What a sparkline shows of a rule: its share, and of a question to the whole team how it was answered. */
export function heights(rule: TrendRule): {
  readonly values: readonly (number | null)[];
  readonly top: number;
} {
  const whole = isWhole(rule);
  const values = rule.points.map((point) => {
    if (point === null || !isAnswered(point)) return null;
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
  unknown: "Not known",
};
