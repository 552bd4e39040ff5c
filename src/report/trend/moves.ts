/** What went worse or better over the weeks, of the trend inside a report: a few rows, not the whole trend. */
import type { Outcome } from "../../rule.ts";
import type { Report } from "../schema.ts";
import { counted } from "../words/words.ts";
import { changeWords, endsOf, heights, lastAnswer, rulesGoing } from "./rows.ts";
import type { TrendRule, TrendTeam } from "./schema.ts";

export interface Move {
  /** The rule's title. */
  readonly name: string;
  readonly id: string;
  readonly direction: "worse" | "better";
  /** Failing members in the first and in the last week with an answer. */
  readonly from: string;
  readonly to: string;
  /** The shares of new members that are compared. */
  readonly change: string;
  /** One a week, for a sparkline whose full column is `top`. */
  readonly values: readonly (number | null)[];
  readonly top: number;
  /** The answer of each week. */
  readonly outcomes: readonly (Outcome | undefined)[];
  /** How the rule stands. */
  readonly outcome: Outcome | undefined;
}

/** The worst first: what got worse, then what got better. */
export const movesOf = (team: TrendTeam): readonly Move[] =>
  (["worse", "better"] as const).flatMap((direction) =>
    rulesGoing(team, direction).map((rule) => moveOf(rule, direction)),
  );

function moveOf(rule: TrendRule, direction: Move["direction"]): Move {
  const [from, to] = endsOf(rule);
  return {
    ...{ name: rule.title, id: rule.id, direction, from, to, ...heights(rule) },
    change: changeWords(rule),
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
    [going("whole-team"), "about the whole team"],
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
