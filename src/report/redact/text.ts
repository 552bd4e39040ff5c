import { cleanerOf } from "./clean.ts";

/** A text of our own making without people, line by line. */
export function redactText(text: string, personal: ReadonlySet<string>): string {
  const clean = cleanerOf(personal);
  return text
    .split("\n")
    .map((line) => {
      const indent = line.length - line.trimStart().length;
      return line.slice(0, indent) + clean(line.slice(indent));
    })
    .join("\n");
}
