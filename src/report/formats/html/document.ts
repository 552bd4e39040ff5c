/** The file around the page: nothing is loaded, nothing runs but the one script below, nothing is sent. */
import { createHash } from "node:crypto";
import { client } from "./client.ts";
import { Markup, markup } from "./markup.ts";
import { HATCHES } from "./plot.ts";
import { STYLE } from "./style.ts";

const hashOf = (source: string): string => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;

/** The function runs as its own source: it is compressed with the program, and its names are kept. */
const scriptOf = (): string => `(${client.toString()})(window)`;

/** One file that needs no other. `main` is the page, `title` what a window of it is called. */
export function documentOf(title: string, head: Markup, main: Markup, footer: Markup): string {
  const script = scriptOf();
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = markup`<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
    <title>${title}</title><style>${new Markup(STYLE)}</style></head>
    <body><a class="skip" href="#main">Skip to the report</a>${HATCHES}${head}<main id="main" tabindex="-1">${main}</main>
    ${footer}<script>${new Markup(script)}</script></body></html>`;
  return `${page.source}\n`;
}
