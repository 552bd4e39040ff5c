/** The parts of a team's trend, each a heading and its rows. */

import {
  countsOf,
  endsOf,
  endsOfCount,
  HEADINGS,
  heights,
  isUnmoved,
  isWhole,
  lastAnswer,
  rulesGoing,
  scoreChange,
  shareChange,
  signed,
  unknownWeeks,
} from "../../trend/rows.ts";
import type { Direction, TrendRule, TrendTeam } from "../../trend/schema.ts";
import { AREA_NAME, count, counted, dayOf, percent } from "../../words/words.ts";
import { flow, width, wrap } from "../text/cells.ts";
import { heading, type Page, scoreColour, sign } from "../text/page.ts";
import { type Columns, line, spark } from "./columns.ts";

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

/** Scores of the areas, of the questions that were answered all along. */
export function areas(page: Page, columns: Columns, team: TrendTeam): string[] {
  if (team.areas.length === 0) return [];
  const rows = team.areas.map(({ id, change, points, coverage, rules }) => {
    const { from, to, direction } = change;
    const figure = (value: number | null): string => (value === null ? "" : String(Math.round(value)));
    const name = page.columns < 80 ? AREA_NAME[id] : `${AREA_NAME[id]}, ${percent(coverage)} answered`;
    if (to === null || from === null) {
      const none = rules.length === 0 ? "no question was answered in most weeks" : "too few answers per week";
      return `    ${page.paint.bold(AREA_NAME[id])}  ${page.paint.dim(none)}`;
    }
    const row = {
      sign: way(page, direction),
      name,
      spark: spark(page, columns, points, 100),
      from: page.paint.dim(figure(from)),
      to: page.paint.bold(scoreColour(page, to)(figure(to))),
      change: coloured(page, direction, scoreChange(from, to)),
    };
    return line(page, columns, row);
  });
  const aside =
    page.columns < 80
      ? "higher is better"
      : "scores of the questions answered in most weeks: higher is better";
  return [heading(page, "Areas", aside), ...rows];
}

/** A section for each direction; what stands still and passes is only named, unless all is asked for. */
export function rules(page: Page, columns: Columns, team: TrendTeam): string[][] {
  return (["worse", "better", "steady"] as const)
    .map((direction) => {
      const going = rulesGoing(team, direction);
      if (going.length === 0) return [];
      const quiet = (rule: TrendRule): boolean =>
        direction === "steady" &&
        !page.verbose &&
        team.rules.length > 3 &&
        lastAnswer(rule)?.outcome === "pass";
      const rows = going
        .filter((rule) => !quiet(rule))
        .map((rule) => ruleLine(page, columns, rule, direction));
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

/** With the id, which a configuration needs, where all is asked for. */
const nameOf = ({ shown, verbose, prose }: Page, { title, id }: TrendRule): string =>
  shown(verbose && title !== id ? `${title} (${id})` : title, prose - 8);

function ruleLine(page: Page, columns: Columns, rule: TrendRule, direction: Direction): string {
  const { values, top } = heights(rule);
  const [from, to] = endsOf(rule);
  const outcome = lastAnswer(rule)?.outcome ?? "not-observable";
  return line(page, columns, {
    sign: sign(page, outcome),
    name: page.shown(rule.title),
    spark: spark(page, columns, values, top, (week) => rule.points[week]?.outcome),
    from: page.paint.dim(from),
    to,
    change: isWhole(rule) ? "" : coloured(page, direction, shareChange(rule)),
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
    .map((one) => {
      const { from, to } = endsOfCount(one);
      return line(page, columns, {
        sign: " ",
        name: one.name,
        spark: spark(page, columns, one.values, Math.max(...one.values.map((value) => value ?? 0))),
        from: page.paint.dim(count(from)),
        to: count(to),
        change: signed(to - from),
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
  if (direction === "worse") return paint.red(text);
  return direction === "better" ? paint.green(text) : text;
}

/** Without colour the sign says which way it goes. */
function way(page: Page, direction: Direction): string {
  if (direction === "worse") return page.paint.red("-");
  return direction === "better" ? page.paint.green("+") : " ";
}
