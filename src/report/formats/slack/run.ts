import {
  baselineWords,
  expiredWords,
  GATE_NAME,
  gateAsks,
  gateState,
  gateTally,
  reasonAbout,
} from "../../gate/words.ts";
import type { GateReason, Report } from "../../schema.ts";
import { standingOut } from "../../verdict/words.ts";
import { gapCount, gapDetail, incompleteWords } from "../../words/gaps.ts";
import { chanceWords, counted, FAIL_MEANS } from "../../words/words.ts";
import { type Block, bold, type Line, plain, plainText, richText, shown } from "./blocks.ts";

/** Characters that a part may take of the message, so that there is room for teams. */
const INCOMPLETE_MOST = 1_400;
const GATE_MOST = 2_500;
const WAIVERS_MOST = 1_200;
const NAME = 60;
/** Answers that are named of a gap; the others are counted. */
const NAMED = 3;
const SENTENCE = 200;

/** First of all: whoever reads no further must know that something is missing. */
export const incomplete = (report: Report): readonly Block[] =>
  report.gaps.length === 0
    ? []
    : richText(
        [
          [bold(`Incomplete: ${gapCount(report)}. `), plain(incompleteWords(report))],
          ...report.gaps.map(
            (gap): Line => [
              plain(
                `• ${shown(gap.source, NAME)} ${shown(gap.what, NAME)}: ${gapDetail(gap, NAMED, (text) => shown(text, SENTENCE))}`,
              ),
            ],
          ),
        ],
        (left) => `and ${counted(left, "more gap")}: see the full report`,
        INCOMPLETE_MOST,
      );

/** Whether the gate holds, what it asked, and each reason why it does not. */
export function gate(report: Report): readonly Block[] {
  const { gate: found } = report;
  if (found === undefined) return [];
  const tally = gateTally(found);
  const asked = gateAsks(found, report, (text) => shown(text, NAME)).join("; ");
  const lines: readonly Line[] = [
    [bold(`Gate: ${GATE_NAME[gateState(found)]}`), plain(tally === "" ? "" : `, ${tally}`)],
    [plain(`Conditions: ${asked}`)],
    ...found.reasons.map((reason) => [plain(`✗ ${reasonWords(reason, report)}`)]),
    ...found.unjudged.map((reason) => [plain(`○ ${reasonWords(reason, report)}`)]),
    ...found.notes.map((note) => [plain(`· ${shown(note, SENTENCE)}`)]),
  ];
  return richText(lines, (left) => `and ${counted(left, "more line")}: see the full report`, GATE_MOST);
}

function reasonWords(reason: GateReason, report: Report): string {
  const { title, id = title } = reasonAbout(reason, report);
  const subject = title === id ? shown(title, NAME) : `${shown(title, NAME)} (${shown(id, NAME)})`;
  return `${shown(reason.team, NAME)} ${subject}: ${shown(reason.says, SENTENCE)}`;
}

export const expired = ({ waivers }: Report): readonly Block[] =>
  waivers.expired.length === 0
    ? []
    : richText(
        [
          [bold(`${counted(waivers.expired.length, "waiver")} expired`)],
          ...waivers.expired.map(
            (one): Line => [plain(`• ${expiredWords(one, (text) => shown(text, NAME))}`)],
          ),
        ],
        (left) => `and ${counted(left, "more waiver")}: see the full report`,
        WAIVERS_MOST,
      );

/** Of several teams, those that stand out among all. */
export function outstanding(report: Report): readonly Block[] {
  const words = standingOut(report, (name) => shown(name, NAME));
  return words === undefined ? [] : richText([[plain(words)]], () => "");
}

/** Only what is plain: this is the one text that is not in rich text. */
const VERSION = /^\d[\w.+-]{0,40}$/;

export function footer(report: Report): Block {
  const { tool, baseline } = report;
  const chance = chanceWords(report);
  const version = VERSION.test(tool.version) ? ` ${tool.version}` : "";
  return {
    type: "context",
    elements: [
      ...(chance === undefined ? [] : [plainText(`${FAIL_MEANS} ${chance}`)]),
      plainText(`Read by backlint${version}.`),
      ...(baseline === undefined ? [] : [plainText(`Baseline: ${baselineWords(baseline)}.`)]),
    ],
  };
}
