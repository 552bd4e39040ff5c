/** Mark-up that can only be made of the format's own pieces: whatever is put between them is escaped. */

import type { Finding } from "../../schema.ts";
import { linkTarget, neutralStart, neutralText } from "../../words/neutral.ts";

/** Source that is HTML already: `markup` makes it; of a text of one's own it is made by hand. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Part = string | number | Markup | undefined | readonly Part[];

/**
 * HTML from a template. Text in it is escaped for elements and quoted attributes alike, lists are joined, undefined is
 * nothing. A line end of the template, with the indentation after it, is dropped beside a tag and a blank elsewhere.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = piecesOf(template);
  let source = pieces[0] ?? "";
  for (let at = 0; at < parts.length; at++) source += sourceOf(parts[at]) + (pieces[at + 1] ?? "");
  return new Markup(source);
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function piecesOf(template: TemplateStringsArray): readonly string[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const pieces = template.map((piece) =>
    piece.trim() === "" && piece.includes("\n")
      ? ""
      : piece.replace(/(?<=>)\n\s*|\n\s*(?=<)/g, "").replace(/\n\s*/g, " "),
  );
  known.set(template, pieces);
  return pieces;
}

function sourceOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return part instanceof Markup ? part.source : part.map(sourceOf).join("");
}

const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What can be seen of the text, as it stands in an element or a quoted attribute. */
const escaped = (text: string): string => neutralText(text).replace(/[&<>"']/g, (char) => ENTITY[char] ?? "");

/** A text longer than this says no more; a tracker may hold one of a megabyte. */
const LONGEST = 200;

/** The visible text, cut where it is too long, "?" where there is none. */
export const shown = (text: string, most = LONGEST): string => neutralStart(text, most) || "?";

/** Messages, reasons and questions: a few sentences at most. */
const LONGEST_WORDS = 1_000;
export const words = (text: string): string => shown(text, LONGEST_WORDS);

export const code = (id: string): Markup => markup`<code>${breakable(shown(id))}</code>`;

/** Ids of rules may break after the slash, and nowhere within a word. */
function breakable(id: string): Part {
  const [, before, after] = /^([\w:.-]+\/)([\w:.-]+)$/.exec(id) ?? [];
  return before === undefined ? id : [before, markup`<wbr>`, after];
}

/** What a reader calls a rule or a signal, and under it, small, what a configuration calls it. */
export const titled = ({ title, id }: { readonly title: string; readonly id: string }): Part =>
  title === id ? code(id) : [markup`<span>${shown(title)}</span>`, markup`<small>${code(id)}</small>`];

/** The same in a line of text; the title leads to `place`, where one is named. */
export function inline(
  { title, id }: { readonly title: string; readonly id: string },
  place?: string,
): Markup {
  const name = title === id ? code(id) : shown(title);
  const linked = place === undefined ? name : markup`<a href="#${place}">${name}</a>`;
  return title === id ? markup`${linked}` : markup`${linked} <small class="id">${code(id)}</small>`;
}

/** The key, leading to the item where its address is a plain one. */
export function linked({ key, url }: Pick<Finding["subject"], "key" | "url">): Markup {
  const target = linkTarget(url);
  if (target === undefined) return markup`<span class="key">${shown(key)}</span>`;
  // The address comes back with its ampersands as entities, and every other special character percent-encoded.
  return markup`<a class="key" href="${new Markup(target)}" rel="noreferrer noopener">${shown(key)}</a>`;
}

/** Several in a line of text. */
export const joined = (parts: readonly Part[]): Part =>
  parts.map((part, at) => (at === 0 ? part : [markup`, `, part]));

/** Figures with their unit, never on two lines. */
export const whole = (figures: string): Markup => markup`<span class="whole">${figures}</span>`;

/** "PASSED" is for a terminal; a page has other ways to be seen. */
export const quiet = (loud: string): string => `${loud.charAt(0)}${loud.slice(1).toLowerCase()}`;
