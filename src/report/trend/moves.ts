/** What went worse or better over the weeks, of the trend inside a report: a few rows, not the whole trend. */
import type { Outcome } from "../../rule.ts";
import type { Report } from "../schema.ts";
import { AREA_NAME, counted } from "../words/words.ts";
import { endsOf, heights, isWhole, lastAnswer, rulesGoing, scoreChange, shareChange } from "./rows.ts";
import type { TrendArea, TrendRule, TrendTeam } from "./schema.ts";

export interface Move {
  readonly kind: "area" | "rule";
  /** The area's name or the rule's title. */
  readonly name: string;
  /** Of a rule. */
  readonly id?: string;
  readonly direction: "worse" | "better";
  /** Scores of areas, where higher is better; shares of failing members, where lower is better. */
  readonly from: string;
  readonly to: string;
  /** In points of a hundred, with its sign; empty for what the whole team answered. */
  readonly change: string;
  /** One a week, for a sparkline whose full column is `top`. */
  readonly values: readonly (number | null)[];
  readonly top: number;
  /** A rule's answer each week; of an area none. */
  readonly outcomes: readonly (Outcome | undefined)[];
  /** How the rule stands. */
  readonly outcome: Outcome | undefined;
}

/** The worst first: what got worse, then what got better; areas before the rules they are made of. */
export const movesOf = (team: TrendTeam): readonly Move[] =>
  (["worse", "better"] as const).flatMap((direction) => [
    ...team.areas
      .filter(({ change }) => change.direction === direction)
      .sort((a, b) => movedBy(b) - movedBy(a))
      .map((area) => areaMove(area, direction)),
    ...rulesGoing(team, direction).map((rule) => ruleMove(rule, direction)),
  ]);

const movedBy = ({ change }: TrendArea): number => Math.abs((change.to ?? 0) - (change.from ?? 0));

const areaMove = ({ id, change, points }: TrendArea, direction: Move["direction"]): Move => ({
  kind: "area",
  name: AREA_NAME[id],
  direction,
  from: String(Math.round(change.from ?? 0)),
  to: String(Math.round(change.to ?? 0)),
  change: scoreChange(change.from, change.to),
  values: points,
  top: 100,
  outcomes: [],
  outcome: undefined,
});

function ruleMove(rule: TrendRule, direction: Move["direction"]): Move {
  const [from, to] = endsOf(rule);
  return {
    kind: "rule",
    name: rule.title,
    id: rule.id,
    direction,
    ...{ from, to, ...heights(rule) },
    change: isWhole(rule) ? "" : shareChange(rule),
    outcomes: rule.points.map((point) => point?.outcome),
    outcome: lastAnswer(rule)?.outcome,
  };
}

/** "Last 26 weeks". */
export const weeksName = ({ weeks }: TrendTeam): string => `Last ${counted(weeks.length, "week")}`;

/** "1 worse, 2 better, 3 without a clear change, 1 not known": of the questions. */
export function movesTally({ rules }: TrendTeam): string {
  const going = (direction: TrendRule["change"]["direction"]): number =>
    rules.filter(({ change }) => change.direction === direction).length;
  const parts = [
    [going("worse"), "worse"],
    [going("better"), "better"],
    [going("steady"), "no clear change"],
    [going("unknown"), "not known"],
  ] as const;
  const words = parts.filter(([n]) => n > 0).map(([n, name]) => `${n} ${name}`);
  return words.length === 0 ? "no question was asked" : `questions: ${words.join(", ")}`;
}

const byTeam = new WeakMap<readonly TrendTeam[], ReadonlyMap<string, TrendTeam>>();

/** The trend of one team, where the report holds one. One pass over the report, however many teams. */
export function trendIn({ trend }: Report, team: string): TrendTeam | undefined {
  if (trend === undefined) return undefined;
  const known = byTeam.get(trend) ?? new Map(trend.map((one) => [one.id, one]));
  byTeam.set(trend, known);
  return known.get(team);
}
