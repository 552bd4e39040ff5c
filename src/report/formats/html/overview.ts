import { AREAS, type Outcome } from "../../../rule.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { STATUS_NAME, VERDICT_NAME } from "../../verdict/words.ts";
import { AREA_NAME, count, OUTCOME_NAME } from "../../words/words.ts";
import { type Markup, markup, type Part, quiet, shown } from "./markup.ts";
import { mark } from "./plot.ts";
import { type Column, table } from "./table.ts";

const TALLIED: readonly Outcome[] = ["fail", "warn", "not-observable"];

export const nameOf = (team: TeamReport): string => shown(team.name === "" ? team.id : team.name);

/** A line a team, in the report's order; each leads to its part of the page. */
export function overview(report: Report): Markup | undefined {
  if (report.teams.length < 2) return undefined;
  const roles = report.teams.some(({ verdict }) => verdict !== undefined);
  const columns: readonly Column[] = [
    { name: "Team" },
    ...AREAS.map((area): Column => ({ name: AREA_NAME[area], kind: "number" })),
    ...TALLIED.map((outcome): Column => ({ name: [mark(outcome), OUTCOME_NAME[outcome]], kind: "number" })),
    ...(roles ? [{ name: VERDICT_NAME }] : []),
  ];
  return markup`<section id="teams"><h2>Teams</h2>
    <div class="wide" role="region" aria-label="Table of the teams" tabindex="0">
    ${table(
      "overview",
      "Score of each area, and how many questions were answered how",
      columns,
      report.teams.map((team, n) => ({
        head: markup`<a href="#team-${n + 1}">${nameOf(team)}</a>`,
        cells: [
          ...AREAS.map((area) => scoreIn(team, area)),
          ...TALLIED.map((outcome) => tally(team, outcome)),
          ...(roles ? [team.verdict === undefined ? "–" : quiet(STATUS_NAME[team.verdict.status])] : []),
        ],
      })),
    )}</div></section>`;
}

function scoreIn(team: TeamReport, area: (typeof AREAS)[number]): Part {
  const score = team.areas.find(({ id }) => id === area)?.score ?? null;
  return score === null ? "–" : String(Math.round(score));
}

const tally = (team: TeamReport, outcome: Outcome): string =>
  count(team.rules.filter((rule) => rule.outcome === outcome).length);
