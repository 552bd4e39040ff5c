/** What a host would make of Markdown: the text it shows, and everything in it that is more than text. */
import MarkdownIt, { type Token } from "markdown-it";

const parser = new MarkdownIt("default", { html: true, linkify: true });

const PLAIN = new Set(["paragraph_open", "paragraph_close", "inline", "text", "text_special", "softbreak"]);

/** What GitHub, GitLab and Slack link or replace in the text of a rendered page. */
const REFERENCES = [
  /(?:^|[^\w])@[a-z0-9]/i,
  /(?:^|[^&])#\d/,
  /\bgh-\d/i,
  /:[\w+-]+:/,
  /[a-z]:\/\//i,
  /www\.[a-z]/i,
  /[\w.+-]@[\w-]+\.[a-z]/i,
  /(?:^|\W)[!$%&~]\d/,
  /(?:^|\W)[%~]["a-z]/i,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/,
  /\{[{%]/,
];

export interface Shown {
  readonly text: string;
  readonly effects: readonly string[];
}

export function tokensOf(source: string): readonly Token[] {
  return parser.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** `ours`: tokens that the format itself writes. */
export function shownBy(source: string, ours: ReadonlySet<string> = new Set()): Shown {
  const tokens = tokensOf(source);
  const isText = ({ type }: Token): boolean => type === "text" || type === "text_special";
  const words = tokens.map((token) => (isText(token) ? token.content : "\n")).join("");
  const effects = tokens.map(({ type }) => type).filter((type) => !PLAIN.has(type) && !ours.has(type));
  const found = REFERENCES.filter((reference) => reference.test(words)).map(String);
  if (/^\//m.test(source)) found.push("a quick action");
  return { text: words.replace(/[\n\u200b]/g, ""), effects: [...effects, ...found] };
}
