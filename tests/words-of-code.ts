/** The words a source file is made of: its identifiers and literals, without its comments. */
import { parseAst } from "rolldown/parseAst";

/** Names, and the text of strings, templates and patterns. */
export function wordsOfCode(source: string): readonly string[] {
  const words: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) look(one);
      return;
    }
    const { type, name, value, regex } = node as Readonly<Record<string, unknown>>;
    if ((type === "Identifier" || type === "PrivateIdentifier") && typeof name === "string") words.push(name);
    if (type === "Literal" && typeof value === "string") words.push(value);
    if (type === "Literal" && regex !== undefined) words.push((regex as { pattern: string }).pattern);
    if (type === "TemplateElement") words.push((value as { cooked: string | null }).cooked ?? "");
    for (const one of Object.values(node)) look(one);
  };
  look(parseAst(source, { lang: "ts" }));
  return words;
}
