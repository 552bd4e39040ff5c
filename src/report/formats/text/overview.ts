import { AREAS, type Area, type Outcome } from "../../../rule.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { AREA_NAME, counted } from "../../words/words.ts";
import { meter } from "./areas.ts";
import { left, right, width } from "./cells.ts";
import { heading, type Page, painted, scoreColour } from "./page.ts";

const TALLIED: readonly Outcome[] = ["fail", "warn", "not-observable"];

/** Many teams on one screen: a line each, in the report's order. */
export function overview(page: Page, report: Report): string[] {
  const bar = page.columns >= 120 ? 8 : page.columns >= 100 ? 5 : 0;
  const cell = bar === 0 ? 4 : bar + 5;
  const scores = AREAS.length * (Math.max(cell, bar === 0 ? 5 : 8) + 1);
  const room = page.columns - scores - TALLIED.length * 5 - 4;
  const names = Math.min(room, Math.max(4, ...report.teams.map(({ name }) => width(page.shown(name)))));
  const areaWidth = Math.max(cell, bar === 0 ? 5 : 8);
  const head = [
    left("", names),
    ...AREAS.map((area) => left(bar === 0 ? AREA_NAME[area].slice(0, 5) : AREA_NAME[area], areaWidth)),
    ...TALLIED.map((outcome) => right(page.signs.outcome[outcome], 4)),
  ].join(" ");
  return [
    heading(page, counted(report.teams.length, "team")),
    `  ${page.paint.dim(head)}`,
    ...report.teams.map((team) => {
      const cells = [
        left(page.shown(team.name, names) || page.shown(team.id, names), names),
        ...AREAS.map((area) => score(page, team, area, bar, areaWidth)),
        ...TALLIED.map((outcome) => tally(page, team, outcome)),
      ];
      return `  ${cells.join(" ")}`.trimEnd();
    }),
  ];
}

function score(page: Page, team: TeamReport, area: Area, bar: number, cells: number): string {
  const value = team.areas.find(({ id }) => id === area)?.score ?? null;
  if (value === null)
    return page.paint.dim(left(bar === 0 ? right(page.signs.none, 3) : page.signs.none, cells));
  const colour = scoreColour(page, value);
  const figure = colour(right(String(Math.round(value)), 3));
  const drawn = bar === 0 ? figure : `${meter(page, value / 100, bar, colour)} ${figure}`;
  return left(drawn, cells);
}

function tally(page: Page, team: TeamReport, outcome: Outcome): string {
  const n = team.rules.filter((rule) => rule.outcome === outcome).length;
  return n === 0 ? "    " : painted(page, outcome, right(String(n), 4));
}
