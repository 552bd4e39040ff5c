/** The trend for a terminal: what goes which way, from what to what, and how it went in between. */

import { COMPARED } from "../../trend/rows.ts";
import type { Trend, TrendTeam } from "../../trend/schema.ts";
import { OUTCOME_NAME } from "../../words/words.ts";
import { flow, wrap } from "../text/cells.ts";
import { newPage, type Page } from "../text/page.ts";
import { gaps } from "../text/unseen.ts";
import type { TextOptions } from "../text.ts";
import { gapSign } from "./columns.ts";
import { areas, columnsFor, counts, header, rules } from "./sections.ts";

const DEFAULT_COLUMNS = 100;

export function trendText(trend: Trend, options: TextOptions = {}): string {
  const { columns = DEFAULT_COLUMNS, colour = false, verbose = false, ascii = false } = options;
  const page = newPage({ columns, colour, verbose, ascii });
  const parts = [...trend.teams.flatMap((team) => teamParts(page, team)), gaps(page, trend), legend(page)];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function teamParts(page: Page, team: TrendTeam): string[][] {
  const columns = columnsFor(page, team);
  return [header(page, team), areas(page, team), ...rules(page, columns, team), counts(page, columns, team)];
}

function legend(page: Page): string[] {
  const { paint, signs, prose } = page;
  const outcomes = (["fail", "warn", "pass"] as const).map(
    (one) => `${signs.outcome[one]} ${OUTCOME_NAME[one]}`,
  );
  const words = [
    ...outcomes,
    `${gapSign(page)} no answer that week`,
    "failing of those judged: fewer is better",
    "a full column: the largest share, or twice the limit",
  ];
  return [...flow(words, "  ", prose - 1), ...wrap(COMPARED, prose - 1)].map((line) => paint.dim(` ${line}`));
}
