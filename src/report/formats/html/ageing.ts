import type { AgeGroup, TeamReport } from "../../schema.ts";
import { count } from "../../words/words.ts";
import { type Markup, markup } from "./markup.ts";
import { bar, plot, sample } from "./plot.ts";
import { axis, table } from "./table.ts";

const THICK = 7;

/** How long ago the open items were created, and when anybody last changed them. */
export function ageing({ ageing: groups }: TeamReport): Markup | undefined {
  const counts = groups.flatMap(({ created, changed }) => [created ?? 0, changed ?? 0]);
  const most = Math.max(0, ...counts);
  if (most === 0) return undefined;
  return markup`<section class="chart"><h3>Age of the open items</h3>
    ${table(
      "plotted",
      "Open items by the days since they were created and last changed",
      [
        { name: "Days" },
        axis("0", count(most)),
        { name: "Created", kind: "number" },
        { name: "Changed", kind: "number" },
      ],
      groups.map((group) => ({
        head: daysOf(group),
        cells: [picture(group, most), shownCount(group.created), shownCount(group.changed)],
      })),
    )}
    <p class="legend"><span>${sample(bar({ share: 1, y: 2, height: 8, fill: "solid" }))} created</span>
    <span>${sample(bar({ share: 1, y: 2, height: 8, fill: "hatched" }))} last changed</span></p></section>`;
}

const daysOf = ({ fromDays, belowDays }: AgeGroup): string =>
  belowDays === null ? `${count(fromDays)} and more` : `${count(fromDays)} to ${count(belowDays - 1)}`;

const shownCount = (n: number | null): string => (n === null ? "not known" : count(n));

const picture = ({ created, changed }: AgeGroup, most: number): Markup =>
  plot(THICK * 2 + 4, [
    bar({ share: (created ?? 0) / most, y: 1, height: THICK, fill: "solid" }),
    bar({ share: (changed ?? 0) / most, y: THICK + 2, height: THICK, fill: "hatched" }),
  ]);
