import { findingCount, gateSentence } from "../gate/words.ts";
import type { Report } from "../schema.ts";
import { gapCount } from "../words/gaps.ts";
import { counted, dayOf } from "../words/words.ts";
import {
  type Block,
  MOST_BLOCKS,
  MOST_IN_MESSAGE,
  plain,
  plainText,
  richText,
  sizeOf,
} from "./slack/blocks.ts";
import { expired, footer, gate, incomplete, outstanding } from "./slack/run.ts";
import { brief, type Detail, full } from "./slack/team.ts";

/**
 * The report as a message for an incoming webhook of Slack: one line of JSON with `text`, which notifications show, and
 * `blocks`. Always within the limits of one message; what has no room is left out whole, and counted.
 */
export function slack(report: Report): string {
  const before: readonly Block[] = [
    { type: "header", text: plainText(`Backlog report, ${dayOf(report.now)}`) },
    ...incomplete(report),
    ...gate(report),
    ...outstanding(report),
  ];
  const after = [...expired(report), footer(report)];
  const message = {
    text: fallback(report),
    // A preview of every linked item would bury the message.
    unfurl_links: false,
    unfurl_media: false,
    blocks: [...before, ...teams(report, [...before, ...after]), ...after],
  };
  return `${JSON.stringify(message)}\n`;
}

/** Of own words and numbers alone: it is the one text that Slack reads for marks and mentions. */
function fallback(report: Report): string {
  const { gate: found } = report;
  return [
    `Backlog report, ${dayOf(report.now)}.`,
    ...(report.complete ? [] : [`Incomplete: ${gapCount(report)}.`]),
    ...(found === undefined ? [] : [gateSentence(found)]),
    `${counted(report.teams.length, "team")}, ${findingCount(report.findings)}.`,
  ].join(" ");
}

/** All teams in full, or all in brief, or as many in brief as there is room for. */
function teams(report: Report, others: readonly Block[]): readonly Block[] {
  const last = moreTeams(report.teams.length);
  const room = MOST_IN_MESSAGE - sizeOf([...others, ...last]);
  const blocks = MOST_BLOCKS - others.length - last.length;
  const inFull = fitting(report, full, room, blocks);
  const { parts, left } = inFull.left === 0 ? inFull : fitting(report, brief, room, blocks);
  return left === 0 ? parts : [...parts, ...moreTeams(left)];
}

function fitting(
  report: Report,
  detail: Detail,
  room: number,
  most: number,
): { readonly parts: readonly Block[]; readonly left: number } {
  const parts: Block[] = [];
  let used = 0;
  for (const [n, team] of report.teams.entries()) {
    const part = detail(report, team);
    used += sizeOf(part);
    if (used > room || parts.length + part.length > most) return { parts, left: report.teams.length - n };
    parts.push(...part);
  }
  return { parts, left: 0 };
}

const moreTeams = (left: number): readonly Block[] =>
  richText([[plain(`and ${counted(left, "more team")}: see the full report`)]], () => "");
