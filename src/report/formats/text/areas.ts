import { notJudgedBecause } from "../../answers.ts";
import type { AreaReport, TeamReport } from "../../schema.ts";
import { legacyWords } from "../../words/legacy.ts";
import { AREA_ASKS, AREA_NAME, scoreWords, type Tally, tallyOf } from "../../words/words.ts";
import { blank, flow, left, right } from "./cells.ts";
import { type Page, painted } from "./page.ts";

/** Cells of the name and of what stands before it. */
const NAME = 12;

/** How each area stands: its questions by answer, and below them what it asks and where its score lies. */
export function areas(page: Page, team: TeamReport): string[] {
  const room = page.prose - NAME;
  return team.areas.flatMap((area) => {
    const { id } = area;
    const score = scoreWords(area, page.signs.dash);
    const tally = tallyOf(area);
    const counts = tally.length === 0 ? [page.paint.dim("no question applies")] : inColour(page, tally);
    const about = [AREA_ASKS[id], ...(score === undefined ? [] : [`score ${score}`])];
    const reason =
      score === undefined && tally.length > 0 ? `not judged: ${page.shown(notJudgedBecause(team, id))}` : "";
    const said = [...about, ...(reason === "" ? [] : [reason]), ...legacy(page, team, id)];
    const quiet = flow(said, ` ${page.signs.dot} `, room);
    return [...flow(counts, " ", room), ...quiet.map(page.paint.dim)].map((line, n) =>
      n === 0 ? `  ${page.paint.bold(left(AREA_NAME[id], NAME - 2))}${line}` : blank(NAME) + line,
    );
  });
}

function legacy(page: Page, team: TeamReport, id: AreaReport["id"]): string[] {
  const said = legacyWords(team, id);
  return said === undefined ? [] : [page.shown(said)];
}

/** "3 fail," "5 warn," "9 pass": pieces that stay whole. */
export const inColour = (page: Page, tally: readonly Tally[]): string[] =>
  tally.map(({ outcome, words }, n) =>
    painted(page, outcome, `${words}${n === tally.length - 1 ? "" : ","}`),
  );

/** Cells of a gauge that are full: anything above nothing shows, anything below everything leaves a rest. */
export function filled(share: number, cells: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return cells;
  return Math.min(cells - 1, Math.max(1, Math.round(share * cells)));
}

/** How many of something, under a sign; blank where there is none. */
export const figure = (n: number, cells: number): string =>
  n === 0 ? blank(cells) : right(String(n), cells);
