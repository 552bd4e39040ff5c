import { exactPercent } from "../../../engine/limit-words.ts";
import type { TeamReport, VerdictReport } from "../../schema.ts";
import { STATE_NAME, VERDICT_NAME, VERDICT_SUBJECT } from "../../verdict/words.ts";
import { count } from "../../words/words.ts";
import { inline, joined, type Markup, markup, titled, whole, words } from "./markup.ts";
import { plot, sample, stretch, tick } from "./plot.ts";
import { axis, table } from "./table.ts";

type Signal = VerdictReport["signals"][number];

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** The verdict in full: its signals as intervals against their limits, and its text, which says what speaks for it. */
export function signals({ verdict }: TeamReport): Markup | undefined {
  if (verdict === undefined) return undefined;
  const drawn = verdict.signals.filter(({ lower, upper }) => lower !== null && upper !== null);
  return markup`<section class="signals"><h3>${VERDICT_NAME}: the signals</h3>
    <p class="quiet">${VERDICT_SUBJECT}</p>
    ${drawn.length === 0 ? undefined : tableOf(drawn)}
    <p>${words(verdict.text)}</p>
    <ul class="notes">${notDrawn(verdict)}</ul></section>`;
}

const tableOf = (drawn: readonly Signal[]): Markup => markup`${table(
  "plotted wider",
  "95 % bounds of each share, and the limit that healthy teams stay below",
  [{ name: "Signal" }, axis("0 %", "100 %"), { name: "State", kind: "words" }],
  drawn.map((signal) => ({
    head: titled(signal),
    cells: [picture(signal), [STATE_NAME[signal.state], figures(signal)]],
  })),
)}<p class="legend"><span>${sample([stretch(0.1, 0.9, 6, "between"), tick(0.1, 2, 10, "between"), tick(0.9, 2, 10, "between")])} bounds</span>
  <span>${sample(tick(0.5, 0, 12, "limit"))} healthy teams stay below it</span></p>`;

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
  const groups = new Map<string, { readonly why: string; readonly titles: Markup[] }>();
  for (const { id, title, state, reason, lower, upper } of all) {
    if (lower !== null && upper !== null) continue;
    const why = `${STATE_NAME[state]}: ${words(reason ?? "not asked")}`;
    const group = groups.get(why) ?? { why, titles: [] };
    groups.set(why, group);
    group.titles.push(inline({ id, title }));
  }
  return [...groups.values()].map(({ why, titles }) => markup`<li>${why} (${joined(titles)})</li>`);
}
