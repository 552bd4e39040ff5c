import type { RoadmapCoverage, TeamReport } from "../../schema.ts";
import { count, counted, percent } from "../../words/words.ts";
import { joined, linked, type Markup, markup, type Part, shown, whole } from "./markup.ts";
import { bar, plot, sample } from "./plot.ts";
import { axis, table } from "./table.ts";

type Item = RoadmapCoverage["items"][number];

/** So many rows are looked at; the rest is there for whoever asks. */
const AT_ONCE = 12;
const HEIGHT = 12;
const NOTHING = "nothing under it";

/** How far the open roadmap has become backlog, and how far the backlog comes of it. */
export function roadmap({ roadmap: { items, traced } }: TeamReport): Markup | undefined {
  if (items.length === 0 && traced === null) return undefined;
  const most = Math.max(1, ...items.map(workUnder));
  const rest = items.slice(AT_ONCE);
  const empty = items.filter((item) => isKnown(item) && workUnder(item) === 0).length;
  return markup`<section class="chart"><h3>From roadmap to backlog</h3>
    ${items.length === 0 ? undefined : tableOf(items.slice(0, AT_ONCE), most, "Work under the open roadmap items")}
    ${rest.length === 0 ? undefined : markup`<details><summary>${counted(rest.length, "more roadmap item")}</summary>${tableOf(rest, most, "Work under the other open roadmap items")}</details>`}
    ${items.length === 0 ? undefined : LEGEND}
    <ul class="notes">${empty === 0 ? undefined : markup`<li>${count(empty)} of ${counted(items.length, "open roadmap item")}: ${NOTHING}</li>`}
    ${tracedWords(traced)}</ul></section>`;
}

const workUnder = (item: Item): number => (item.new ?? 0) + (item.started ?? 0) + (item.done ?? 0);
const isKnown = (item: Item): boolean => item.new !== null;

const tableOf = (items: readonly Item[], most: number, caption: string): Markup =>
  table(
    "plotted",
    caption,
    [{ name: "Roadmap item" }, axis("0", count(most)), { name: "Stories, bugs, spikes", kind: "number" }],
    items.map((item) => ({
      head: [
        markup`<span class="title">${shown(item.title)}</span>`,
        markup`<small>${linked(item)}${state(item)}</small>`,
      ],
      cells: [picture(item, most), figures(item)],
    })),
  );

const state = ({ state: known }: Item): Part => (known === null ? undefined : markup` ${known}`);

function picture(item: Item, most: number): Markup {
  const part = { y: 2, height: HEIGHT - 4 } as const;
  const [done, started] = [item.done ?? 0, item.started ?? 0];
  return plot(HEIGHT, [
    bar({ ...part, share: done / most, fill: "solid" }),
    bar({ ...part, from: done / most, share: started / most, fill: "hatched" }),
    bar({ ...part, from: (done + started) / most, share: (item.new ?? 0) / most, fill: "hollow" }),
  ]);
}

function figures(item: Item): Part {
  if (!isKnown(item)) return "not known";
  if (workUnder(item) === 0) return NOTHING;
  const parts = (["done", "started", "new"] as const).filter((kind) => item[kind] !== 0);
  return joined(parts.map((kind) => whole(`${count(item[kind] ?? 0)} ${kind}`)));
}

const LEGEND = markup`<p class="legend">${(
  [
    ["solid", "done"],
    ["hatched", "started"],
    ["hollow", "new"],
  ] as const
).map(
  ([fill, name]) =>
    markup`<span>${sample(bar({ from: 0.05, share: 0.9, y: 2, height: 8, fill }))} ${name}</span>`,
)}</p>`;

function tracedWords(traced: RoadmapCoverage["traced"]): Markup {
  if (traced === null) return markup`<li>it is not known whether open stories come from the roadmap</li>`;
  if (traced.of === 0) return markup`<li>no open story</li>`;
  return markup`<li class="traced">${percent(traced.open / traced.of)} of the open stories
    have a roadmap item above them (${count(traced.open)} of ${count(traced.of)})
    ${plot(HEIGHT, [
      bar({ y: 2, height: HEIGHT - 4, share: 1, fill: "track" }),
      bar({ y: 2, height: HEIGHT - 4, share: traced.open / traced.of, fill: "solid" }),
    ])}</li>`;
}
