import { GATE_NAME, type GateState, gateAsks, gateState, gateTally, reasonAbout } from "../../gate/words.ts";
import type { Gate, GateReason, Report } from "../../schema.ts";
import { blank, width, wrap } from "./cells.ts";
import { heading, type Page, sign } from "./page.ts";

/** Whether the gate holds, each reason why it does not, and what it asked. */
export function gate(page: Page, report: Report): string[] {
  const { gate: found } = report;
  if (found === undefined) return [];
  return [
    ...head(page, gateState(found), gateTally(found)),
    ...found.reasons.flatMap((reason) => marked(page, sign(page, "fail"), reasonWords(page, report, reason))),
    ...found.unjudged.flatMap((reason) =>
      marked(page, sign(page, "not-observable"), reasonWords(page, report, reason)),
    ),
    ...found.notes.flatMap((note) => marked(page, sign(page, "not-applicable"), page.shown(note))),
    ...asked(page, found, report),
  ];
}

function head(page: Page, state: GateState, tally: string): string[] {
  const { paint } = page;
  const colour = {
    passed: paint.green,
    failed: paint.red,
    unseen: paint.yellow,
    "failed and unseen": paint.red,
  };
  const words = heading(page, `Gate: ${colour[state](GATE_NAME[state])}`);
  if (tally === "") return [words];
  return width(words) + 2 + width(tally) <= page.columns
    ? [`${words}  ${paint.dim(tally)}`]
    : [words, ...wrap(tally, page.prose - 4).map((line) => `    ${paint.dim(line)}`)];
}

function reasonWords({ shown }: Page, report: Report, reason: GateReason): string {
  const { title, id } = reasonAbout(reason, report);
  const rule = id === undefined || id === title ? "" : ` (${shown(id)})`;
  return `${shown(reason.team)} ${shown(title)}${rule}: ${shown(reason.says)}`;
}

const asked = (page: Page, found: Gate, report: Report): string[] =>
  wrap(`conditions: ${gateAsks(found, report, page.shown).join("; ")}`, page.prose - 4).map(
    (line) => `    ${page.paint.dim(line)}`,
  );

/** Words behind a sign, wrapped beside it. */
export const marked = (page: Page, mark: string, words: string): string[] =>
  wrap(words, page.prose - 4).map((line, n) => (n === 0 ? `  ${mark} ${line}` : blank(4) + line));
