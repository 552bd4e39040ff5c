/** What is said of the run as a whole: the day, what is missing, by which tool and settings it was read. */
import type { Report } from "../../schema.ts";
import { gapCount, incompleteWords, restWords } from "../../words/gaps.ts";
import { chanceWords, counted, dayOf, FAIL_MEANS, opinionWords } from "../../words/words.ts";
import { code, joined, type Markup, markup, type Part, shown, words } from "./markup.ts";

export const title = (report: Report): string => `Backlog report, ${dayOf(report.now)}`;

/** `sections`: id and name of what the page holds beside the teams. */
export const head = (report: Report, sections: readonly (readonly [id: string, name: string])[]): Markup =>
  markup`<header><h1>Backlog report</h1><p><time datetime="${report.now}">${dayOf(report.now)}</time></p>
    <nav aria-label="On this page"><ul>${sections.map(
      ([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`,
    )}</ul></nav></header>`;

/** First of all: whoever reads no further must know that something is missing. */
export function gaps(report: Report): Markup | undefined {
  if (report.gaps.length === 0) return undefined;
  return markup`<section class="notice" id="incomplete"><h2>Incomplete: ${gapCount(report)}</h2><p>${incompleteWords(report)}</p>
    <ul>${report.gaps.map(
      (gap) =>
        markup`<li>${code(gap.source)} ${words(gap.what)}: ${words(gap.detail)}; ${restWords(gap, undefined, shown)}</li>`,
    )}</ul></section>`;
}

export function footer(report: Report): Markup {
  const opinion = opinionWords(report);
  const chance = chanceWords(report);
  return markup`<footer>${chance === undefined ? undefined : markup`<p>${FAIL_MEANS} ${chance}</p>`}<p>Read by backlint ${shown(report.tool.version)}, settings ${code(report.config.hash)}${changed(report.config.changed)}.</p>
    ${opinion === undefined ? undefined : markup`<p>≈ ${words(opinion)}</p>`}
    <p><code>backlint explain RULE</code> explains a rule: why it matters, its limit and the source.</p></footer>`;
}

function changed(settings: readonly string[]): Part {
  if (settings.length === 0) return ", all as recommended";
  return [markup`; ${counted(settings.length, "setting")} changed: `, joined(settings.map(code))];
}
