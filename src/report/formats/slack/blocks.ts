/**
 * Blocks of a Slack message, within Slack's limits.
 *
 * Text of the tracker stands in `rich_text` elements alone. Their text is shown as it is: only an element of its own
 * type is a link, a mention or an emoji. In `mrkdwn` there is no way to write a harmless asterisk, or a line that
 * opens with >; `verbatim` stops the links, not the marks.
 */

import type { Finding } from "../../schema.ts";
import { neutralText, plainAddress } from "../../words/neutral.ts";

interface Text {
  readonly type: "text";
  readonly text: string;
  readonly style?: { readonly bold: true };
}
interface Link {
  readonly type: "link";
  readonly url: string;
  readonly text: string;
}
type Run = Text | Link;
/** One line of a block. */
export type Line = readonly Run[];

interface PlainText {
  readonly type: "plain_text";
  readonly text: string;
  readonly emoji: false;
}
export type Block =
  | {
      readonly type: "rich_text";
      readonly elements: readonly [{ readonly type: "rich_text_section"; readonly elements: Line }];
    }
  | { readonly type: "header"; readonly text: PlainText }
  | { readonly type: "context"; readonly elements: readonly PlainText[] }
  | { readonly type: "divider" };

/**
 * The published limits are 50 blocks, 3,000 characters of text a section, 150 a header and 10 elements a context;
 * rich text has none of its own, so it keeps to a section's. The whole is not documented: posting fails somewhere
 * from 11,341 characters of text with its containers to 13,297 without. So everything is counted, keys and braces too.
 */
export const MOST_BLOCKS = 50;
export const MOST_IN_MESSAGE = 11_000;
const MOST_IN_BLOCK = 2_900;

/** An address longer than this is no tracker's. */
const LONGEST_ADDRESS = 250;
const LONGEST_KEY = 40;

export const plain = (text: string): Text => ({ type: "text", text });
export const bold = (text: string): Text => ({ type: "text", text, style: { bold: true } });
export const DIVIDER: Block = { type: "divider" };

export const plainText = (text: string): PlainText => ({ type: "plain_text", text, emoji: false });

/** The key of what a finding is about, leading to it where its address is a plain one. */
export function keyRun({ key, url }: Finding["subject"]): Run {
  const text = shown(key, LONGEST_KEY) || "?";
  const target = plainAddress(url);
  return target === undefined || target.length > LONGEST_ADDRESS
    ? plain(text)
    : { type: "link", url: target, text };
}

const graphemes = new Intl.Segmenter();
/** No grapheme is longer than this once it is neutral. */
const LONGEST_GRAPHEME = 32;

/** The visible text, of at most so many UTF-16 units, never cut within a character. */
export function shown(text: string, most: number): string {
  const line = neutralText(text);
  if (line.length <= most) return line;
  let end = 0;
  for (const { segment, index } of graphemes.segment(line.slice(0, most + LONGEST_GRAPHEME))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${line.slice(0, end).trimEnd()}…`;
}

/** Characters of the block as it is sent. */
export const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + JSON.stringify(block).length + 1, 0);

/** A block of as many whole lines as it holds; of more than that `more` says how many. None without lines. */
export function richText(
  lines: readonly Line[],
  more: (left: number) => string,
  most: number = MOST_IN_BLOCK,
): readonly Block[] {
  if (lines.length === 0) return [];
  const room = most - sizeOf([blockOf([])]) - costOf([plain(more(lines.length))]);
  let used = 0;
  let fits = 0;
  for (const line of lines) {
    used += costOf(line);
    if (used > room) break;
    fits++;
  }
  const left = lines.length - fits;
  return [blockOf([...lines.slice(0, fits), ...(left === 0 ? [] : [[plain(more(left))]])])];
}

const blockOf = (lines: readonly Line[]): Block => ({
  type: "rich_text",
  elements: [
    {
      type: "rich_text_section",
      elements: joined(lines.flatMap((line, n) => (n === 0 ? line : [plain("\n"), ...line]))),
    },
  ],
});

/** At most what the line adds: what is joined with its neighbours takes less. */
const costOf = (line: Line): number =>
  joined([plain("\n"), ...line]).reduce((sum, run) => sum + JSON.stringify(run).length + 1, 0);

/** Neighbours of one style as one; an element without text would be refused. */
function joined(runs: Line): Line {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === "") continue;
    if (last?.type === "text" && run.type === "text" && last.style?.bold === run.style?.bold)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
