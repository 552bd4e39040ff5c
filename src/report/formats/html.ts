import type { Report } from "../schema.ts";
import { documentOf } from "./html/document.ts";
import { findings } from "./html/findings.ts";
import { gate, waived } from "./html/gate.ts";
import { shownTeams } from "./html/groups.ts";
import { type Markup, markup } from "./html/markup.ts";
import { nameOf, overview } from "./html/overview.ts";
import { footer, gaps, head, title } from "./html/run.ts";
import { teamPart } from "./html/team.ts";

/**
 * The report as one HTML file for a browser, a phone or paper. It loads nothing and sends nothing; its one script
 * searches and filters the findings, which are all there without it.
 */
export function html(report: Report): string {
  const teams = shownTeams(report);
  const [only] = report.teams;
  const parts: readonly (readonly [id: string, name: string, part: Markup | undefined])[] = [
    ["incomplete", "Incomplete", gaps(report)],
    ["gate", "Gate", gate(report)],
    ["teams", "Teams", overview(report)],
    [
      "team-1",
      only === undefined ? "" : nameOf(only),
      teams.length === 0 ? undefined : markup`${teams.map(teamPart)}`,
    ],
    ["findings", "Findings", findings(report, teams)],
    ["waivers", "Waivers", waived(report)],
  ];
  const there = parts.filter(([, , part]) => part !== undefined);
  return documentOf(
    title(report),
    head(
      report,
      there.filter(([id]) => id !== "team-1" || teams.length === 1).map(([id, name]) => [id, name]),
    ),
    markup`${there.map(([, , part]) => part)}`,
    footer(report),
  );
}
