import { SOMEONE } from "./tidy.ts";

/** What may be read of any node of an Atlassian document; whatever is of another type counts as absent. */
export interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: unknown;
  readonly content?: unknown;
}

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

export const contentOf = (node: Node): readonly unknown[] =>
  Array.isArray(node.content) ? node.content : [];

export const attribute = (node: Node, name: string): string | undefined => {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : undefined;
};

export const isStrong = (node: Node): boolean =>
  Array.isArray(node.marks) && node.marks.some((mark) => isNode(mark) && mark.type === "strong");

/** What an inline node says; undefined when the node is not an inline one. */
export function inlineText(node: Node): string | undefined {
  switch (node.type) {
    case "text":
      return typeof node.text === "string" ? node.text : "";
    case "hardBreak":
      return "\n";
    case "mention":
      return SOMEONE;
    case "emoji":
      return emoji(attribute(node, "shortName") ?? "", attribute(node, "text"));
    case "status":
      return attribute(node, "text") ?? "";
    case "date":
      return isoDate(node.attrs?.timestamp);
    case "inlineCard":
    case "inlineExtension":
      return attribute(node, "url") ?? attribute(node, "text") ?? "";
    // A placeholder is the template's prompt; readers of the issue never see it.
    case "media":
    case "mediaInline":
    case "placeholder":
      return "";
    default:
      return undefined;
  }
}

/** Atlassian's own signs have no character; the two that are used as boxes get one. */
function emoji(name: string, text: string | undefined): string {
  if (name === ":check_mark:" || name === ":white_check_mark:") return "✅";
  if (name === ":cross_mark:" || name === ":x:") return "❌";
  return text ?? name;
}

/** What a node says besides its content: a card's address, an extension's fallback, an unknown node's text. */
export const ownText = (node: Node): string | undefined =>
  typeof node.text === "string" ? node.text : (attribute(node, "url") ?? attribute(node, "text"));

/** The text of a code block, which holds text nodes only. */
export const codeOf = (node: Node): string =>
  contentOf(node)
    .map((child) => (isNode(child) && typeof child.text === "string" ? child.text : ""))
    .join("");

/** A date node holds epoch milliseconds as text. */
function isoDate(timestamp: unknown): string {
  const date = new Date(typeof timestamp === "string" ? Number(timestamp) : Number.NaN);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
