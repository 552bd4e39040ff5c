import { counterWords, exactPercent } from "../../../engine/verdict/wording.ts";
import type { TeamReport, VerdictReport } from "../../schema.ts";
import { CHANGER_NAME, STATE_NAME } from "../../verdict-words.ts";
import { counted } from "../../wording.ts";
import { code, type Markup, markup, type Part, words } from "./markup.ts";
import { plot, sample, stretch, tick } from "./plot.ts";
import { axis, table } from "./table.ts";

type Signal = VerdictReport["signals"][number];

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** The verdict in full: its signals as intervals against their limits, and what stands beside them. */
export function signals({ verdict }: TeamReport): Markup | undefined {
  if (verdict === undefined) return undefined;
  const drawn = verdict.signals.filter(({ lower, upper }) => lower !== null && upper !== null);
  return markup`<section class="chart"><h3>Signals of the product-owner function</h3>
    ${drawn.length === 0 ? undefined : tableOf(drawn)}
    <p>${words(verdict.text)}</p>
    <ul class="notes">${notDrawn(verdict)}${beside(verdict)}</ul></section>`;
}

const tableOf = (drawn: readonly Signal[]): Markup => markup`${table(
  "plotted",
  "95 % bounds of each share, against what a healthy team stays under",
  [{ name: "Signal" }, axis("0 %", "100 %"), { name: "State" }],
  drawn.map((signal) => ({
    head: [code(signal.id), markup`<small>${signal.part}</small>`],
    cells: [
      picture(signal),
      [
        STATE_NAME[signal.state],
        markup`<small>${exactPercent(signal.lower ?? 0)} to ${exactPercent(signal.upper ?? 1)} of ${signal.n},
          &#32;limit ${exactPercent(signal.threshold)}</small>`,
      ],
    ],
  })),
)}<p class="legend"><span>${sample([stretch(0.1, 0.9, 6, "between"), tick(0.1, 2, 10, "between"), tick(0.9, 2, 10, "between")])} bounds</span>
  <span>${sample(tick(0.5, 0, 12, "limit"))} a healthy team stays under it</span></p>`;

function picture({ lower, upper, threshold }: Signal): Markup {
  const [from, to] = [lower ?? 0, upper ?? 1];
  return plot(HEIGHT, [
    stretch(0, 1, MIDDLE, "base"),
    tick(threshold, 1, HEIGHT - 1, "limit"),
    stretch(from, to, MIDDLE, "between"),
    tick(from, 4, HEIGHT - 4, "between"),
    tick(to, 4, HEIGHT - 4, "between"),
  ]);
}

/** Signals without bounds, by their state and reason. */
function notDrawn({ signals: all }: VerdictReport): readonly Markup[] {
  const groups = new Map<string, { readonly why: string; readonly ids: Markup[] }>();
  for (const { id, state, reason, lower, upper } of all) {
    if (lower !== null && upper !== null) continue;
    const why = `${STATE_NAME[state]}: ${words(reason ?? "not asked")}`;
    const group = groups.get(why) ?? { why, ids: [] };
    groups.set(why, group);
    group.ids.push(code(id));
  }
  return [...groups.values()].map(({ why, ids }) => markup`<li>${why} (${joined(ids)})</li>`);
}

const joined = (parts: readonly Markup[]): readonly Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [markup`, `, part]));

function beside({ counterEvidence, powerSprints, whoCanChangeIt, toSeeMore }: VerdictReport): readonly Markup[] {
  const seen = counterEvidence.filter(({ count }) => count > 0).map(({ kind, count }) => counterWords(kind, count));
  const lines = [
    `beside it: ${seen.length === 0 ? "nothing that speaks for it was seen" : seen.join(", ")}`,
    ...(powerSprints === null
      ? []
      : [`${powerSprints.sprints} of ${counted(powerSprints.of, "sprint")} with at least three kinds of it`]),
    ...(whoCanChangeIt.length === 0
      ? []
      : [`who can change it: ${whoCanChangeIt.map((one) => CHANGER_NAME[one]).join(", ")}`]),
    ...toSeeMore.map((one) => `to see more: ${words(one)}`),
  ];
  return lines.map((line) => markup`<li>${line}</li>`);
}
