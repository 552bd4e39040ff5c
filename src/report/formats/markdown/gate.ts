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
import { neutralMarkdown } from "../../words/neutral.ts";
import { counted } from "../../words/words.ts";
import { code, shortened, titled } from "./marks.ts";

/** Whether the gate holds, each reason why it does not, and what it asked. */
export function gate(report: Report): string[] {
  const { gate: found } = report;
  if (found === undefined) return [];
  const tally = gateTally(found);
  return [
    `**Gate: ${GATE_NAME[gateState(found)]}.**${tally === "" ? "" : ` ${tally}.`}`,
    "",
    ...found.reasons.map((reason) => `- **fails** ${reasonWords(reason, report)}`),
    ...found.unjudged.map((reason) => `- **could not be checked** ${reasonWords(reason, report)}`),
    ...found.notes.map((note) => `- note: ${neutralMarkdown(note)}`),
    `- conditions: ${gateAsks(found, report, code).join("; ")}`,
  ];
}

function reasonWords(reason: GateReason, report: Report): string {
  const { title, id } = reasonAbout(reason, report);
  const subject = id === undefined ? shortened(title) : titled({ title, id });
  return `${code(reason.team)} ${subject}: ${neutralMarkdown(reason.says)}`;
}

/** Waivers to renew or to drop, and what of the baseline is resolved. */
export function waived({ waivers, baseline }: Report): string[] {
  const { used, expired, unused } = waivers;
  return [
    ...expired.map((one) => `- ${expiredWords(one, shortened, code)}`),
    ...unused.map((one) => `- ${unusedWords(one, shortened, code)}`),
    ...(used === 0 ? [] : [`- ${counted(used, "waiver")} in use`]),
    ...(baseline === undefined ? [] : [`- baseline ${code(baseline.file)}: ${baselineWords(baseline)}`]),
  ];
}
