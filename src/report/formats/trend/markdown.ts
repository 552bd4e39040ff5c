/** The trend for a pull request or a wiki page. */

import {
  COMPARED,
  changeWords,
  countsOf,
  endsOf,
  endsOfArea,
  endsOfCount,
  HEADINGS,
  heights,
  lastAnswer,
  rulesGoing,
  signed,
  unknownWeeks,
} from "../../trend/rows.ts";
import type { Trend, TrendTeam } from "../../trend/schema.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { AREA_NAME, count, counted, dayOf, OUTCOME_NAME } from "../../words/words.ts";
import { code, row, shortened, titled } from "../markdown/marks.ts";
import { spark } from "../markdown/spark.ts";
import { gaps } from "../markdown.ts";

export function trendMarkdown(trend: Trend): string {
  const parts = [
    [`# Backlog trend, ${dayOf(trend.now)}`],
    gaps(trend),
    ...trend.teams.flatMap(teamParts),
    [
      `Counts are of failing items of those judged: fewer is better. A full column is the largest share, or twice the limit; · is a week without an answer. ${COMPARED}`,
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function teamParts(team: TrendTeam): string[][] {
  const unknown = unknownWeeks(team);
  return [
    [`## ${shortened(team.name) || shortened(team.id) || "?"}`],
    [`${code(team.id)}: ${counted(team.weeks.length, "week")} to ${dayOf(team.weeks.at(-1)?.end ?? "")}`],
    unknown === undefined
      ? []
      : [`**${counted(unknown.weeks, "week")} unknown:** ${neutralMarkdown(unknown.reason)}`],
    areas(team),
    rules(team),
    unanswered(team),
    counts(team),
  ];
}

function areas(team: TrendTeam): string[] {
  const known = team.areas.flatMap((area) => {
    const ends = endsOfArea(area);
    return ends === undefined ? [] : [row([AREA_NAME[area.id], ...ends])];
  });
  return known.length === 0 ? [] : [row(["Area", "Score from", "to"]), "|---|---|---|", ...known];
}

function rules(team: TrendTeam): string[] {
  const rows = (["worse", "better", "steady", "whole-team"] as const).flatMap((direction) =>
    rulesGoing(team, direction).map((rule) => {
      const { values, top } = heights(rule);
      const [from, to] = endsOf(rule);
      return row([
        HEADINGS[direction],
        titled(rule),
        OUTCOME_NAME[lastAnswer(rule)?.outcome ?? "not-observable"],
        spark(values, top),
        from,
        to,
        changeWords(rule),
      ]);
    }),
  );
  if (rows.length === 0) return [];
  return [
    row(["Direction", "Rule", "Answer", "Share", "From", "To", "Change"]),
    "|---|---|---|---|--:|--:|---|",
    ...rows,
  ];
}

function unanswered(team: TrendTeam): string[] {
  const going = rulesGoing(team, "unknown");
  if (going.length === 0) return [];
  return [`${HEADINGS.unknown}: ${going.map(titled).join(", ")}`];
}

function counts(team: TrendTeam): string[] {
  const known = countsOf(team);
  if (known.length === 0) return [];
  return [
    row(["Count", "Weeks", "From", "To", "Change"]),
    "|---|---|--:|--:|--:|",
    ...known.map((one) => {
      const { from, to } = endsOfCount(one);
      const top = Math.max(...one.values.map((value) => value ?? 0));
      return row([one.name, spark(one.values, top), count(from), count(to), signed(to - from)]);
    }),
  ];
}
