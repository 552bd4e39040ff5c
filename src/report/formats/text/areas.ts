import type { Outcome } from "../../../rule.ts";
import { notJudgedBecause } from "../../answers.ts";
import type { AreaScore, TeamReport } from "../../schema.ts";
import { AREA_ASKS, AREA_NAME, percent } from "../../words/words.ts";
import { blank, left, right, wrap } from "./cells.ts";
import { type Page, painted, scoreColour } from "./page.ts";

/** How each area stands: its score as a bar, how much of it has an answer, and its answers by outcome. */
export function areas(page: Page, team: TeamReport): string[] {
  return team.areas.flatMap((area) => [
    ...(area.score === null ? unjudged(page, team, area) : [judged(page, team, area)]),
    ...(isRoomy(page) ? [] : [page.paint.dim(`    ${AREA_ASKS[area.id]}`)]),
  ]);
}

function judged(page: Page, team: TeamReport, { id, score, coverage }: AreaScore): string {
  const value = score ?? 0;
  const colour = scoreColour(page, value);
  return [
    label(page, id),
    meter(page, value / 100, barWidth(page), colour),
    page.paint.bold(colour(right(String(Math.round(value)), 3))),
    page.paint.dim(right(`${percent(coverage)} answered`, 14)),
    tally(page, team, id),
  ].join("  ");
}

function unjudged(page: Page, team: TeamReport, { id, coverage }: AreaScore): string[] {
  const start = label(page, id);
  const indent = nameWidth(page) + 4;
  const words = `not judged, ${percent(coverage)} answered: ${page.shown(notJudgedBecause(team, id))}`;
  return wrap(words, page.prose - indent).map(
    (line, n) => `${n === 0 ? start : blank(indent - 2)}  ${page.paint.dim(line)}`,
  );
}

const isRoomy = (page: Page): boolean => page.columns >= 100;
/** The longest question and a blank. */
const QUESTION = 36;
const nameWidth = (page: Page): number => (isRoomy(page) ? 10 + QUESTION : 8);
/** Cells of a row beside its bar where it is roomy: name and question, score, share answered, answers, blanks. */
const BESIDE_BAR = 92;
const barWidth = (page: Page): number =>
  isRoomy(page) ? Math.min(24, page.columns - BESIDE_BAR) : page.columns >= 80 ? 20 : 6;

function label(page: Page, id: AreaScore["id"]): string {
  const name = left(AREA_NAME[id], 10);
  return `  ${isRoomy(page) ? `${page.paint.bold(name)}${page.paint.dim(left(AREA_ASKS[id], QUESTION))}` : page.paint.bold(name.slice(0, 8))}`;
}

/** A full bar is a full score. Anything above nothing shows, anything below everything leaves a rest. */
export function meter(page: Page, share: number, cells: number, colour: (text: string) => string): string {
  const full = filled(share, cells);
  return colour(page.signs.bar.repeat(full)) + page.paint.dim(page.signs.rest.repeat(cells - full));
}

export function filled(share: number, cells: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return cells;
  return Math.min(cells - 1, Math.max(1, Math.round(share * cells)));
}

const TALLIED: readonly (readonly Outcome[])[] = [
  ["fail"],
  ["warn"],
  ["pass"],
  ["insufficient-evidence"],
  ["not-observable", "error"],
];

function tally(page: Page, team: TeamReport, area: AreaScore["id"]): string {
  return TALLIED.map((outcomes) => {
    const n = team.rules.filter((rule) => rule.area === area && outcomes.includes(rule.outcome)).length;
    const [outcome = "error"] = outcomes;
    return n === 0 ? "   " : painted(page, outcome, right(`${n}${page.signs.outcome[outcome]}`, 3));
  })
    .join(" ")
    .trimEnd();
}
