import { notJudgedBecause } from "../../answers.ts";
import type { AreaReport, TeamReport } from "../../schema.ts";
import { legacyWords } from "../../words/legacy.ts";
import { AREA_ASKS, AREA_NAME, scoreWords, tallyOf } from "../../words/words.ts";
import { type Markup, markup, type Part, whole, words } from "./markup.ts";
import { mark } from "./plot.ts";
import { table } from "./table.ts";

/** Each area by how its questions were answered; where its score lies is said small. */
export const areas = (team: TeamReport): Markup =>
  team.areas.length === 0
    ? markup``
    : markup`<section class="chart"><h3>Areas</h3>
        ${table(
          "areas",
          "Questions of each area by their answer",
          [{ name: "Area" }, { name: "Answers" }, { name: "Score of 100", kind: "number" }],
          team.areas.map((area) => ({
            head: [AREA_NAME[area.id], markup`<small>${AREA_ASKS[area.id]}</small>`],
            cells: [answers(area), score(area)],
          })),
        )}
        ${notes(team)}</section>`;

function answers(area: AreaReport): Part {
  const tally = tallyOf(area);
  if (tally.length === 0) return "no question applies";
  return tally.map(
    ({ outcome, words: said }) => markup`<span class="answer">${mark(outcome)} ${said}</span> `,
  );
}

function score(area: AreaReport): Part {
  const range = scoreWords(area);
  return range === undefined ? "–" : markup`<small>${whole(range)}</small>`;
}

/** What needs more words than a cell has room for: why an area has no score, and what the old and the new share in it. */
function notes(team: TeamReport): Markup | undefined {
  const open = team.areas.filter((area) => scoreWords(area) === undefined && tallyOf(area).length > 0);
  const legacy = team.areas.flatMap(({ id }) => {
    const said = legacyWords(team, id);
    return said === undefined ? [] : [markup`<li>${AREA_NAME[id]}: ${words(said)}</li>`];
  });
  if (open.length + legacy.length === 0) return undefined;
  return markup`<ul class="notes">${legacy}${open.map(
    ({ id }) => markup`<li>${AREA_NAME[id]} is not judged: ${words(notJudgedBecause(team, id))}</li>`,
  )}</ul>`;
}
