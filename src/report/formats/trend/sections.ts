/** The parts of a team's trend, each a heading and its rows. */

import {
  changeWords,
  countsOf,
  endsOf,
  endsOfArea,
  endsOfCount,
  HEADINGS,
  heights,
  isUnmoved,
  isWhole,
  lastAnswer,
  rulesGoing,
  signed,
  unknownWeeks,
} from "../../trend/rows.ts";
import type { Direction, TrendRule, TrendTeam } from "../../trend/schema.ts";
import { AREA_NAME, count, counted, dayOf } from "../../words/words.ts";
import { flow, left, width, wrap } from "../text/cells.ts";
import { heading, type Page, sign } from "../text/page.ts";
import { type Columns, columnsOf, lines, spark } from "./columns.ts";

/** Who was looked at, and over which weeks. */
export function header(page: Page, team: TrendTeam): string[] {
  const { paint, signs, columns } = page;
  const span = `${counted(team.weeks.length, "week")} to ${dayOf(team.weeks.at(-1)?.end ?? "")}`;
  const room = columns - width(span) - 8;
  const id = page.shown(team.id, Math.floor(room / 2));
  const name = page.shown(team.name, room - width(id)) || id;
  const filler = signs.rule.repeat(Math.max(0, columns - width(name) - width(id) - width(span) - 4));
  const unknown = unknownWeeks(team);
  const unanswered =
    unknown === undefined
      ? []
      : wrap(`${counted(unknown.weeks, "week")} unknown: ${page.shown(unknown.reason)}`, page.prose);
  return [
    `${paint.bold(name)}  ${paint.cyan(id)} ${paint.dim(filler)} ${span}`,
    ...unanswered.map((one) => paint.yellow(one)),
  ];
}

/** Cells that the names of the areas take. */
const AREA = 10;

/** Where the scores of the areas lay, of the questions that were answered all along: ranges, and no word for them. */
export function areas(page: Page, team: TrendTeam): string[] {
  if (team.areas.length === 0) return [];
  const rows = team.areas.map((area) => {
    const ends = endsOfArea(area, page.signs.dash);
    const none =
      area.rules.length === 0 ? "no question was answered in most weeks" : "too few answers per week";
    const words = ends === undefined ? none : ends.join(` ${page.signs.becomes} `);
    return `    ${page.paint.bold(left(AREA_NAME[area.id], AREA))}${page.paint.dim(words)}`;
  });
  const aside = page.columns < 80 ? "scores" : "scores of the questions answered in most weeks";
  return [heading(page, "Areas", aside), ...rows];
}

/** "new items 15 % → 60 %". */
const REMARK = 22;

/** The columns of the rules and counts of a team. */
export function columnsFor(page: Page, team: TrendTeam): Columns {
  const census = countsOf(team);
  return columnsOf(
    page,
    team.weeks.length,
    [...team.rules.map(({ title }) => page.shown(title)), ...census.map(({ name }) => name)],
    [
      ...team.rules.flatMap((rule) => endsOf(rule)),
      ...census.flatMap((one) => [count(endsOfCount(one).from), count(endsOfCount(one).to)]),
    ],
    REMARK,
  );
}

/** A section for each direction; what stands still and passes is only named, unless all is asked for. */
export function rules(page: Page, columns: Columns, team: TrendTeam): string[][] {
  return (["worse", "better", "steady", "whole-team"] as const)
    .map((direction) => {
      const going = rulesGoing(team, direction);
      if (going.length === 0) return [];
      const quiet = (rule: TrendRule): boolean =>
        (direction === "steady" || direction === "whole-team") &&
        !page.verbose &&
        team.rules.length > 3 &&
        isQuiet(rule);
      const rows = going
        .filter((rule) => !quiet(rule))
        .flatMap((rule) => ruleLines(page, columns, rule, direction));
      const named = going.filter(quiet).map((rule) => nameOf(page, rule));
      return [
        heading(page, HEADINGS[direction], String(going.length)),
        ...rows,
        ...flow(named, "  ", page.prose - 4).map(
          (one, n) => `  ${n === 0 ? sign(page, "pass") : " "} ${page.paint.dim(one)}`,
        ),
      ];
    })
    .concat([unanswered(page, team)]);
}

/** It passes, and a question about the whole team did so in the first week too. */
function isQuiet(rule: TrendRule): boolean {
  const [from, to] = endsOf(rule);
  return lastAnswer(rule)?.outcome === "pass" && (!isWhole(rule) || from === to);
}

/** With the id, which a configuration needs, where all is asked for. */
const nameOf = ({ shown, verbose, prose }: Page, { title, id }: TrendRule): string =>
  shown(verbose && title !== id ? `${title} (${id})` : title, prose - 8);

function ruleLines(page: Page, columns: Columns, rule: TrendRule, direction: Direction): string[] {
  const { values, top } = heights(rule);
  const [from, to] = endsOf(rule);
  const outcome = lastAnswer(rule)?.outcome ?? "not-observable";
  return lines(page, columns, {
    sign: sign(page, outcome),
    name: page.shown(rule.title),
    spark: spark(page, columns, values, top, (week) => rule.points[week]?.outcome),
    from: page.paint.dim(from),
    to,
    remark: coloured(page, direction, changeWords(rule, page.signs.becomes)),
  });
}

/** Answered in fewer than two weeks; the reason is that of the last one. */
function unanswered(page: Page, team: TrendTeam): string[] {
  const going = rulesGoing(team, "unknown");
  if (going.length === 0) return [];
  const head = heading(page, HEADINGS.unknown, String(going.length));
  const lines = page.verbose
    ? going.flatMap((rule) =>
        wrap(
          `${nameOf(page, rule)}: ${page.shown(rule.reason ?? "answered in the last week only")}`,
          page.prose - 4,
        ),
      )
    : flow(
        going.map((rule) => nameOf(page, rule)),
        "  ",
        page.prose - 4,
      );
  return [
    head,
    ...lines.map((one, n) => `  ${n === 0 ? sign(page, "not-observable") : " "} ${page.paint.dim(one)}`),
  ];
}

/** What anyone can count; no direction of these is good or bad. */
export function counts(page: Page, columns: Columns, team: TrendTeam): string[] {
  const known = countsOf(team);
  if (known.length === 0) return [];
  const still = page.verbose ? [] : known.filter(isUnmoved);
  const rows = known
    .filter((one) => !still.includes(one))
    .flatMap((one) => {
      const { from, to } = endsOfCount(one);
      return lines(page, columns, {
        sign: " ",
        name: one.name,
        spark: spark(page, columns, one.values, Math.max(...one.values.map((value) => value ?? 0))),
        from: page.paint.dim(count(from)),
        to: count(to),
        remark: signed(to - from),
      });
    });
  const named = still.map((one) => `${one.name}: ${count(endsOfCount(one).to)}`);
  return [
    heading(page, "Counts"),
    ...rows,
    ...flow(named, ` ${page.signs.dot} `, page.prose - 4).map((one) => `    ${page.paint.dim(one)}`),
  ];
}

function coloured({ paint }: Page, direction: Direction, text: string): string {
  if (text === "") return "";
  if (direction === "worse") return paint.red(text);
  return direction === "better" ? paint.green(text) : paint.dim(text);
}
