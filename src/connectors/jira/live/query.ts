/** What a `jira:` source asks for. */
import { UserError } from "../../../errors.ts";

export type Query =
  | { readonly kind: "project"; readonly key: string }
  | { readonly kind: "board"; readonly id: string }
  | { readonly kind: "jql"; readonly jql: string };

/** `KEY`, `board/12`, or JQL with or without quotation marks around it. */
export function parseQuery(words: string): Query {
  const text = words.trim();
  if (/^\p{L}[\p{L}\p{N}_]*$/u.test(text)) return { kind: "project", key: text.toUpperCase() };
  const board = /^board\/(\d{1,18})$/.exec(text)?.[1];
  if (board !== undefined) return { kind: "board", id: board };
  const quoted = text.length > 2 && text.startsWith('"') && text.endsWith('"');
  const jql = quoted ? text.slice(1, -1).trim() : text;
  // A whole query has an operator somewhere; one word or a path has none.
  if (!/[=~<>!]|\s(?:in|is|was)\s/i.test(jql))
    throw new UserError(
      `jira:${words}: not a project key, board/NUMBER or query`,
      'For example jira:SHOP, jira:board/12 or jira:"project = SHOP AND created >= -365d".',
    );
  return { kind: "jql", jql };
}

export const projectJql = (key: string): string => `project = "${key}"`;

/** The query in an order that does not change while its pages are walked: its own, or by key. */
export function ordered(jql: string): string {
  const at = orderBy(jql);
  return `${at < 0 ? jql : jql.slice(0, at).trim()} ORDER BY key ASC`.trim();
}

/** Where ORDER BY begins, outside quotation marks; -1 for nowhere. */
function orderBy(jql: string): number {
  let quote = "";
  for (let i = 0; i < jql.length; i++) {
    const letter = jql.charAt(i);
    if (quote !== "") {
      if (letter === "\\") i++;
      else if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (/^order\s+by\s/i.test(jql.slice(i, i + 20)) && (i === 0 || /[\s)]/.test(jql.charAt(i - 1))))
      return i;
  }
  return -1;
}
