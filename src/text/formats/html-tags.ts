/** HTML in Markdown: only names HTML knows are tags, so that `<role>` and `<your text>` stay what they are. */

const PLAIN =
  "a abbr cite code del em font i ins kbd mark q s samp small span strike sub sup tt u var wbr img";
const BREAKS = "blockquote br center details dd div dl dt hr ol p pre table tbody td tfoot th thead tr ul";
const BOLD = "b h1 h2 h3 h4 h5 h6 strong summary";

type Effect = "nothing" | "break" | "item" | "bold";

const EFFECT = new Map<string, Effect>([
  ...PLAIN.split(" ").map((name): [string, Effect] => [name, "nothing"]),
  ...BREAKS.split(" ").map((name): [string, Effect] => [name, "break"]),
  ...BOLD.split(" ").map((name): [string, Effect] => [name, "bold"]),
  ["li", "item"],
]);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,10})(?:[\s/][^<>]{0,500})?>/y;

/** The tag at `at`: what it does to the text, and where it ends. */
export function tagAt(text: string, at: number): { does: Effect; closing: boolean; end: number } | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  const does = match && EFFECT.get((match[2] ?? "").toLowerCase());
  if (!match || does === undefined || does === null) return undefined;
  const closing = match[1] === "/";
  return { does: closing && does === "item" ? "nothing" : does, closing, end: at + match[0].length };
}
