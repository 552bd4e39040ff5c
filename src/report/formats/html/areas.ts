import { notJudgedBecause } from "../../answers.ts";
import type { AreaScore, TeamReport } from "../../schema.ts";
import { AREA_ASKS, AREA_NAME, percent } from "../../words/words.ts";
import { type Markup, markup, type Part, words } from "./markup.ts";
import { bar, plot, sample } from "./plot.ts";
import { axis, table } from "./table.ts";

/** The score of each area, and how much of it has an answer: a score of half an area is withheld. */
export const areas = (team: TeamReport): Markup =>
  team.areas.length === 0
    ? markup``
    : markup`<section class="chart"><h3>Areas</h3>
        ${table(
          "plotted",
          "Score of each area, 100 is best",
          [{ name: "Area" }, axis("0", "100"), { name: "Score", kind: "number" }],
          team.areas.map((area) => ({
            head: [AREA_NAME[area.id], markup`<small>${AREA_ASKS[area.id]}</small>`],
            cells: [picture(area), figures(area)],
          })),
        )}
        <p class="legend"><span>${sample(bar({ share: 1, y: 2, height: 8, fill: "solid" }))} score</span>
        <span>${sample(bar({ share: 1, y: 2, height: 8, fill: "withheld" }))} not judged</span>
        <span>${sample(bar({ share: 1, y: 5, height: 2, fill: "seen" }))} share of its questions that have an answer</span></p>
        ${withheld(team)}</section>`;

function picture({ score, coverage }: AreaScore): Markup {
  const whole = { y: 2, height: 8 } as const;
  return plot(18, [
    bar({ ...whole, share: 1, fill: "track" }),
    score === null
      ? bar({ ...whole, share: 1, fill: "withheld" })
      : bar({ ...whole, share: score / 100, fill: "solid" }),
    bar({ y: 13, height: 2, share: coverage, fill: "seen" }),
  ]);
}

function figures({ score, coverage }: AreaScore): Part {
  const seen = markup`<small>${percent(coverage)} answered</small>`;
  return score === null ? [markup`–`, seen] : [markup`<b>${Math.round(score)}</b>`, seen];
}

/** A score that is held back needs more words than a cell has room for. */
function withheld(team: TeamReport): Markup | undefined {
  const open = team.areas.filter(({ score }) => score === null);
  if (open.length === 0) return undefined;
  return markup`<ul class="notes">${open.map(
    ({ id }) => markup`<li>${AREA_NAME[id]} is not judged: ${words(notJudgedBecause(team, id))}</li>`,
  )}</ul>`;
}
