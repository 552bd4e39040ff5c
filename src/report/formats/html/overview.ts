import { AREAS, type Outcome } from "../../../rule.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { STATUS_NAME, standingOut, VERDICT_NAME } from "../../verdict/words.ts";
import { AREA_NAME, count, countsOf, isJudged, OUTCOME_NAME } from "../../words/words.ts";
import { type Markup, markup, type Part, quiet, shown } from "./markup.ts";
import { mark } from "./plot.ts";
import { type Column, table } from "./table.ts";

const TALLIED: readonly Outcome[] = ["fail", "warn", "pass", "insufficient-evidence", "not-observable"];

export const nameOf = (team: TeamReport): string => shown(team.name === "" ? team.id : team.name);

/** A line a team, in the report's order: questions by answer, then the fails of each area. It leads to the team's part. */
export function overview(report: Report): Markup | undefined {
  if (report.teams.length < 2) return undefined;
  const roles = report.teams.some(({ verdict }) => verdict !== undefined);
  const columns: readonly Column[] = [
    { name: "Team" },
    ...TALLIED.map((outcome): Column => ({ name: [mark(outcome), OUTCOME_NAME[outcome]], kind: "number" })),
    ...AREAS.map(
      (area): Column => ({ name: [AREA_NAME[area], markup`<small>fail</small>`], kind: "number" }),
    ),
    ...(roles ? [{ name: VERDICT_NAME }] : []),
  ];
  const out = standingOut(report, (name) => shown(name));
  return markup`<section id="teams"><h2>Teams</h2>
    <div class="wide" role="region" aria-label="Table of the teams" tabindex="0">
    ${table(
      "overview",
      "How many questions were answered how, and how many fail in each area",
      columns,
      report.teams.map((team, n) => {
        const { counts } = countsOf(team);
        return {
          head: markup`<a href="#team-${n + 1}">${nameOf(team)}</a>`,
          cells: [
            ...TALLIED.map((outcome) => count(counts[outcome])),
            ...AREAS.map((area) => failsIn(team, area)),
            ...(roles ? [verdictOf(team)] : []),
          ],
        };
      }),
    )}</div>${out === undefined ? undefined : markup`<p class="quiet">${out}</p>`}</section>`;
}

const verdictOf = ({ verdict }: TeamReport): Part =>
  verdict === undefined
    ? "–"
    : [
        quiet(STATUS_NAME[verdict.status]),
        verdict.amongMany ? markup`<small>stands out among the teams read</small>` : undefined,
      ];

/** Of an area without an answer no fails would be no news. */
function failsIn(team: TeamReport, id: (typeof AREAS)[number]): Part {
  const area = team.areas.find((one) => one.id === id);
  return area === undefined || !isJudged(area) ? "–" : count(area.counts.fail);
}
