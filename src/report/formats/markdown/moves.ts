import type { Report, TeamReport } from "../../schema.ts";
import { type Move, movesOf, movesTally, trendIn, weeksName } from "../../trend/moves.ts";
import { HEADINGS, unknownWeeks } from "../../trend/rows.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { counted, OUTCOME_NAME } from "../../words/words.ts";
import { row, titled } from "./marks.ts";
import { spark } from "./spark.ts";

/** So many rows say what moved; the rest is for the trend itself. */
const ROWS = 6;

/** What went worse or better over the weeks, under its own heading; nothing where there is no trend. */
export function moves(report: Report, team: TeamReport, verbose: boolean): string[][] {
  const trend = trendIn(report, team.id);
  if (trend === undefined) return [];
  const all = movesOf(trend);
  const shown = verbose ? all : all.slice(0, ROWS);
  const unknown = unknownWeeks(trend);
  const notes = [
    movesTally(trend),
    ...(unknown === undefined
      ? []
      : [`${counted(unknown.weeks, "week")} unknown: ${neutralMarkdown(unknown.reason)}`]),
    ...(all.length === shown.length
      ? []
      : [`${all.length - shown.length} more: \`backlint trend\` shows all`]),
  ];
  return [
    [`### ${weeksName(trend)}`],
    ...(shown.length === 0 ? [] : [table(shown)]),
    notes.map((words) => `- ${words}`),
  ];
}

const table = (shown: readonly Move[]): string[] => [
  row(["Direction", "What", "Now", "Weeks", "From", "To", "Change"]),
  "|---|---|---|---|--:|--:|--:|",
  ...shown.map(({ direction, name, id, outcome, values, top, from, to, change }) =>
    row([
      HEADINGS[direction],
      titled({ title: name, id }),
      outcome === undefined ? "" : OUTCOME_NAME[outcome],
      spark(values, top),
      from,
      to,
      change,
    ]),
  ),
];
