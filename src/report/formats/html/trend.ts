import type { Report, TeamReport } from "../../schema.ts";
import { movesTally, trendIn, weeksName } from "../../trend/moves.ts";
import {
  endsOf,
  HEADINGS,
  heights,
  isWhole,
  rulesGoing,
  scoreChange,
  shareChange,
  unknownWeeks,
} from "../../trend/rows.ts";
import type { Direction, TrendArea, TrendRule, TrendTeam } from "../../trend/schema.ts";
import { AREA_NAME, counted, dayOf, percent } from "../../words/words.ts";
import { type Markup, markup, titled, whole, words } from "./markup.ts";
import { line, sample, stretch } from "./plot.ts";
import { axis, type Row, table } from "./table.ts";

const ORDER: readonly Direction[] = ["worse", "better", "steady", "unknown"];

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
    ${rows.length === 0 ? undefined : table("plotted", "Scores of areas and shares that fail, week by week", [{ name: "What" }, axis(dayOf(first.end), dayOf(last.end)), { name: "From, to", kind: "number" }], rows)}
    <p class="legend"><span>${sample(stretch(0, 1, 6, "limit-line"))} limit</span>
    <span>a gap is a week without an answer</span></p>
    <ul class="notes"><li>${movesTally(found)}</li>${unknown(found)}</ul></section>`;
}

function unknown(found: TrendTeam): Markup | undefined {
  const weeks = unknownWeeks(found);
  if (weeks === undefined) return undefined;
  return markup`<li>${counted(weeks.weeks, "week")} unknown: ${words(weeks.reason)}</li>`;
}

function areaRow({ id, points, change }: TrendArea): Row[] {
  if (points.every((point) => point === null)) return [];
  const [from, to] = [change.from, change.to].map((score) =>
    score === null ? "–" : String(Math.round(score)),
  );
  return [
    {
      head: [AREA_NAME[id], markup`<small>score</small>`],
      cells: [
        line(points, 100, undefined, `from ${from} to ${to}, ${HEADINGS[change.direction].toLowerCase()}`),
        ends(from, to, change.direction, scoreChange(change.from, change.to)),
      ],
    },
  ];
}

function ruleRow(rule: TrendRule): Row[] {
  const { values, top } = heights(rule);
  if (values.every((value) => value === null)) return [];
  const [from, to] = endsOf(rule);
  const whole = isWhole(rule);
  const limit = whole ? "" : `, limit ${percent(rule.tolerance.share)}`;
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
        ends(from, to, rule.change.direction, shareChange(rule)),
      ],
    },
  ];
}

const ends = (from = "–", to = "–", direction: Direction, change: string): Markup =>
  markup`${whole(`${from} →`)} ${whole(to)}<small>${HEADINGS[direction].toLowerCase()}${
    change === "" || direction === "steady" || direction === "unknown" ? undefined : markup` ${change}`
  }</small>`;
