import { AREAS, type Outcome } from "../../../rule.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { standingOut } from "../../verdict/words.ts";
import { AREA_NAME, counted, countsOf, isJudged, OUTCOME_NAME } from "../../words/words.ts";
import { figure } from "./areas.ts";
import { left, right, width, wrap } from "./cells.ts";
import { heading, type Page, painted } from "./page.ts";

const TALLIED = [
  "fail",
  "warn",
  "pass",
  "insufficient-evidence",
  "not-observable",
] as const satisfies readonly Outcome[];
const CELLS = 4;
/** "12 fail". */
const AREA_CELLS = 9;

/** Many teams on one screen, a line each in the report's order: questions by answer, then the fails of each area. */
export function overview(page: Page, report: Report): string[] {
  const used = TALLIED.length * (CELLS + 1) + AREAS.length * (AREA_CELLS + 1) + 2;
  const names = Math.min(
    page.columns - used,
    Math.max(4, ...report.teams.map(({ name }) => width(page.shown(name)))),
  );
  const head = [
    left("", names),
    ...TALLIED.map((outcome) => right(page.signs.outcome[outcome], CELLS)),
    ...AREAS.map((area) => right(AREA_NAME[area], AREA_CELLS)),
  ].join(" ");
  const out = standingOut(report, (team) => page.shown(team, 40));
  return [
    heading(page, counted(report.teams.length, "team"), "questions by answer; the fails of each area"),
    `  ${page.paint.dim(head)}`,
    ...report.teams.map((team) => `  ${row(page, team, names)}`.trimEnd()),
    ...(out === undefined ? [] : wrap(out, page.prose - 2).map((line) => `  ${line}`)),
  ];
}

function row(page: Page, team: TeamReport, names: number): string {
  const { counts } = countsOf(team);
  return [
    left(page.shown(team.name, names) || page.shown(team.id, names), names),
    ...TALLIED.map((outcome) => painted(page, outcome, figure(counts[outcome], CELLS))),
    ...AREAS.map((area) => failsOf(page, team, area)),
  ].join(" ");
}

/** Of an area without an answer no fails would be no news. */
function failsOf(page: Page, { areas }: TeamReport, id: (typeof AREAS)[number]): string {
  const area = areas.find((one) => one.id === id);
  if (area === undefined || !isJudged(area)) return page.paint.dim(right(page.signs.none, AREA_CELLS));
  const { fail } = area.counts;
  return fail === 0
    ? page.paint.dim(right("0", AREA_CELLS))
    : painted(page, "fail", right(`${fail} ${OUTCOME_NAME.fail}`, AREA_CELLS));
}
