import type { TeamReport } from "../../schema.ts";
import { count } from "../../words/words.ts";
import { type Markup, markup } from "./markup.ts";
import { bar, plot, sample } from "./plot.ts";
import { axis, table } from "./table.ts";

const THICK = 7;

/** Items created against items resolved, by year. One year alone shows no course. */
export function years({ years: all }: TeamReport): Markup | undefined {
  if (all === null || all.length < 2) return undefined;
  const most = Math.max(1, ...all.flatMap(({ created, resolved }) => [created, resolved]));
  return markup`<section class="chart"><h3>Created and resolved</h3>
    ${table(
      "plotted",
      "Items created and resolved by calendar year, up to the day of the report",
      [
        { name: "Year" },
        axis("0", count(most)),
        { name: "Created", kind: "number" },
        { name: "Resolved", kind: "number" },
      ],
      all.map(({ year, created, resolved }) => ({
        head: String(year),
        cells: [
          plot(THICK * 2 + 4, [
            bar({ share: created / most, y: 1, height: THICK, fill: "solid" }),
            bar({ share: resolved / most, y: THICK + 2, height: THICK, fill: "hatched" }),
          ]),
          count(created),
          count(resolved),
        ],
      })),
    )}
    <p class="legend"><span>${sample(bar({ share: 1, y: 2, height: 8, fill: "solid" }))} created</span>
    <span>${sample(bar({ share: 1, y: 2, height: 8, fill: "hatched" }))} resolved</span></p></section>`;
}
