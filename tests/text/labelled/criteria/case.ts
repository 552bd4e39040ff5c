/** One labelled text: what a reader says of its acceptance criteria. All texts are written for this set. */
import type { RichText } from "../../../../src/text/blocks.ts";
import type { Criteria } from "../../../../src/text/criteria/criteria.ts";
import type { CriterionClass } from "../../../../src/text/criteria/criterion-class.ts";

/** `ok` stands for plain and checkable: both say something, and the difference is a bonus that is not labelled. */
export type LabelledClass = Exclude<CriterionClass, "plain" | "checkable"> | "ok";

export interface Expected {
  readonly presence: Criteria["presence"];
  /** How many criteria a reader counts; left out where readers would differ. */
  readonly items?: number;
  readonly classes?: readonly LabelledClass[];
}

export interface LabelledItem {
  readonly name: string;
  readonly language: string;
  readonly kind: "story" | "bug";
  readonly title: string;
  readonly text: RichText;
  readonly expected: Expected;
}

export const present = (items?: number, classes?: string): Expected => expected("present", items, classes);
export const weak = (items?: number, classes?: string): Expected => expected("weak", items, classes);
export const missing: Expected = { presence: "missing", items: 0 };

/** `classes`: one word an item, or one word for all of them. */
function expected(
  presence: Criteria["presence"],
  items: number | undefined,
  classes: string | undefined,
): Expected {
  if (items === undefined) return { presence };
  if (classes === undefined) return { presence, items };
  const words = classes.split(" ") as LabelledClass[];
  return { presence, items, classes: words.length === 1 ? Array(items).fill(words[0]) : words };
}

type Row = readonly [name: string, language: string, title: string, text: RichText, expected: Expected];
export const stories = (...rows: readonly Row[]): readonly LabelledItem[] =>
  rows.map((row) => item("story", row));
export const bugs = (...rows: readonly Row[]): readonly LabelledItem[] => rows.map((row) => item("bug", row));
const item = (kind: LabelledItem["kind"], [name, language, title, text, label]: Row): LabelledItem => ({
  name,
  language,
  kind,
  title,
  text,
  expected: label,
});

export const md = (source: TemplateStringsArray): RichText => ({
  format: "markdown",
  source: dedent(source),
});
export const wiki = (source: TemplateStringsArray): RichText => ({ format: "wiki", source: dedent(source) });

/** Takes off the indentation of the source file, and nothing else. */
function dedent(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? "").replace(/^\n/, "").replace(/\n *$/, "").split("\n");
  const depth = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join("\n");
}
