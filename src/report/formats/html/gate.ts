import {
  baselineWords,
  expiredWords,
  GATE_NAME,
  gateAsks,
  gateState,
  gateTally,
  reasonAbout,
  unusedWords,
} from "../../gate/words.ts";
import type { GateReason, Report } from "../../schema.ts";
import { counted } from "../../words/words.ts";
import { code, inline, type Markup, markup, quiet, shown, words } from "./markup.ts";
import { mark } from "./plot.ts";

const MARK = {
  passed: "pass",
  failed: "fail",
  unseen: "not-observable",
  "failed and unseen": "fail",
} as const;

/** Whether the gate holds, each reason why it does not, and what it asked. */
export function gate(report: Report): Markup | undefined {
  const { gate: found } = report;
  if (found === undefined) return undefined;
  const state = gateState(found);
  const tally = gateTally(found);
  return markup`<section class="gate" id="gate"><h2>Gate: ${mark(MARK[state])} ${quiet(GATE_NAME[state])}</h2>
    ${tally === "" ? undefined : markup`<p>${tally}</p>`}
    <ul>${found.reasons.map((reason) => reasonItem("fails", reason, report))}
    ${found.unjudged.map((reason) => reasonItem("could not be checked", reason, report))}
    ${found.notes.map((note) => markup`<li>note: ${words(note)}</li>`)}</ul>
    <p class="quiet">Conditions: ${gateAsks(found, report, shown).join("; ")}.</p></section>`;
}

function reasonItem(how: string, reason: GateReason, report: Report): Markup {
  const { title, id } = reasonAbout(reason, report);
  const subject = id === undefined ? shown(title) : inline({ title, id });
  return markup`<li><b>${how}</b> ${code(reason.team)} ${subject}: ${words(reason.says)}</li>`;
}

/** Waivers to renew or to drop, and what of the baseline is resolved. */
export function waived({ waivers, baseline }: Report): Markup | undefined {
  const { used, expired, unused } = waivers;
  const lines = [
    ...expired.map((one) => expiredWords(one, shown)),
    ...unused.map((one) => unusedWords(one, shown)),
    ...(used === 0 ? [] : [`${counted(used, "waiver")} in use`]),
    ...(baseline === undefined ? [] : [`baseline ${shown(baseline.file)}: ${baselineWords(baseline)}`]),
  ];
  if (lines.length === 0) return undefined;
  const name = baseline === undefined ? "Waivers" : "Waivers and baseline";
  return markup`<section id="waivers"><h2>${name}</h2><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></section>`;
}
