import { exactPercent } from "../../../engine/verdict/wording.ts";
import type { TeamReport, VerdictReport } from "../../schema.ts";
import { STATE_NAME } from "../../verdict/words.ts";
import { count } from "../../words/words.ts";
import { code, joined, type Markup, markup, whole, words } from "./markup.ts";
import { plot, sample, stretch, tick } from "./plot.ts";
import { axis, table } from "./table.ts";

type Signal = VerdictReport["signals"][number];

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** The verdict in full: its signals as intervals against their limits, and its text, which says what stands beside. */
export function signals({ verdict }: TeamReport): Markup | undefined {
  if (verdict === undefined) return undefined;
  const drawn = verdict.signals.filter(({ lower, upper }) => lower !== null && upper !== null);
  return markup`<section class="signals"><h3>Signals of the product-owner function</h3>
    ${drawn.length === 0 ? undefined : tableOf(drawn)}
    <p>${words(verdict.text)}</p>
    <ul class="notes">${notDrawn(verdict)}</ul></section>`;
}

const tableOf = (drawn: readonly Signal[]): Markup => markup`${table(
  "plotted wider",
  "95 % bounds of each share, against what a healthy team stays under",
  [{ name: "Signal" }, axis("0 %", "100 %"), { name: "State", kind: "words" }],
  drawn.map((signal) => ({
    head: [code(signal.id), markup`<small>${signal.part}</small>`],
    cells: [picture(signal), [STATE_NAME[signal.state], figures(signal)]],
  })),
)}<p class="legend"><span>${sample([stretch(0.1, 0.9, 6, "between"), tick(0.1, 2, 10, "between"), tick(0.9, 2, 10, "between")])} bounds</span>
  <span>${sample(tick(0.5, 0, 12, "limit"))} a healthy team stays under it</span></p>`;

const figures = ({ lower, upper, n, threshold }: Signal): Markup => {
  const bounds = whole(`${exactPercent(lower ?? 0)} to ${exactPercent(upper ?? 1)}`);
  return markup`<small>${bounds} ${whole(`of ${count(n)},`)} ${whole(`limit ${exactPercent(threshold)}`)}</small>`;
};

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
