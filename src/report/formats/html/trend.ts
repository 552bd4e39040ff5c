import { exactPercent } from "../../../engine/limit-words.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { movesTally, trendIn, weeksName } from "../../trend/moves.ts";
import {
  COMPARED,
  changeWords,
  endsOf,
  endsOfArea,
  HEADINGS,
  heights,
  isWhole,
  rulesGoing,
  unknownWeeks,
} from "../../trend/rows.ts";
import type { Direction, TrendArea, TrendRule, TrendTeam } from "../../trend/schema.ts";
import { AREA_NAME, counted, dayOf } from "../../words/words.ts";
import { type Markup, markup, titled, whole, words } from "./markup.ts";
import { band, line, sample, stretch } from "./plot.ts";
import { axis, type Row, table } from "./table.ts";

const ORDER: readonly Direction[] = ["worse", "better", "steady", "whole-team", "unknown"];

/** One line an area and a rule, what got worse first; nothing where there is no trend. */
export function trend(report: Report, team: TeamReport): Markup | undefined {
  const found = trendIn(report, team.id);
  const first = found?.weeks[0];
  const last = found?.weeks.at(-1);
  if (found === undefined || first === undefined || last === undefined) return undefined;
  const rows = [
    ...found.areas.flatMap(areaRow),
    ...ORDER.flatMap((one) => rulesGoing(found, one)).flatMap(ruleRow),
  ];
  return markup`<section class="chart"><h3>${weeksName(found)}</h3>
    ${rows.length === 0 ? undefined : table("plotted weekly", "Where the scores of areas lay, and shares that fail, week by week", [{ name: "What" }, axis(dayOf(first.end), dayOf(last.end)), { name: "From, to", kind: "number" }], rows)}
    <p class="legend"><span>${sample(stretch(0, 1, 6, "limit-line"))} limit</span>
    <span>a gap is a week without an answer</span></p>
    <ul class="notes"><li>${movesTally(found)}</li><li>${COMPARED}</li>${unknown(found)}</ul></section>`;
}

function unknown(found: TrendTeam): Markup | undefined {
  const weeks = unknownWeeks(found);
  if (weeks === undefined) return undefined;
  return markup`<li>${counted(weeks.weeks, "week")} unknown: ${words(weeks.reason)}</li>`;
}

function areaRow(area: TrendArea): Row[] {
  const found = endsOfArea(area);
  if (found === undefined) return [];
  const [from, to] = found;
  return [
    {
      head: [AREA_NAME[area.id], markup`<small>score</small>`],
      cells: [
        band(area.points, 100, `score first in ${from}, last in ${to}`),
        markup`${whole(`${from} →`)} ${whole(to)}`,
      ],
    },
  ];
}

function ruleRow(rule: TrendRule): Row[] {
  const { values, top } = heights(rule);
  if (values.every((value) => value === null)) return [];
  const [from, to] = endsOf(rule);
  const whole = isWhole(rule);
  const limit = whole ? "" : `, limit ${exactPercent(rule.tolerance.share)}`;
  const direction = HEADINGS[rule.change.direction].toLowerCase();
  return [
    {
      head: titled(rule),
      cells: [
        line(
          values,
          top,
          whole ? undefined : rule.tolerance.share,
          `from ${from} to ${to}, ${direction}${limit}`,
        ),
        ends(from, to, rule),
      ],
    },
  ];
}

function ends(from: string, to: string, rule: TrendRule): Markup {
  const direction = HEADINGS[rule.change.direction].toLowerCase();
  // The words may break before the figures, and nowhere within them.
  const change = changeWords(rule).split(/(?<=items|,) /);
  return markup`${whole(`${from} →`)} ${whole(to)}<small>${direction}</small>${
    change[0] === ""
      ? undefined
      : markup`<small>${change.map((part, n) => [n === 0 ? undefined : markup` `, whole(part)])}</small>`
  }`;
}
