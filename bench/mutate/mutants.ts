/** Every small change to a source file that its tests ought to notice. */

export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Characters into the file. */
  readonly at: number;
  readonly was: string;
  readonly becomes: string;
  /** The line it stands in. */
  readonly text: string;
}

const SWAPS: Readonly<Record<string, string>> = {
  "<": "<=",
  ">": ">=",
  "<=": "<",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
};
// The formatter puts spaces around operators and none around type arguments.
const OPERATOR = /(?<=^|\s)(?:<=?|>=?|[!=]==|&&|\|\|)(?=\s|$)/g;
const CONSTANT = /^(?:export )?const [A-Z][A-Z0-9_]* = ([\d._]+)(?=[;\s])/;

export function mutantsOf(file: string, source: string): Mutant[] {
  const lines = codeOf(source).split("\n");
  const texts = source.split("\n");
  let start = 0;
  return lines.flatMap((code, index) => {
    const found: Mutant[] = [];
    const from = start;
    start += code.length + 1;
    const add = (column: number, was: string, becomes: string): unknown =>
      found.push({
        ...{ file, line: index + 1, at: from + column, was, becomes },
        text: (texts[index] ?? "").trim(),
      });
    const [constant, digits] = CONSTANT.exec(code) ?? [];
    if (constant !== undefined && digits !== undefined) {
      const value = Number(digits.replaceAll("_", ""));
      for (const other of new Set([value + 1, value * 2]))
        if (other !== value) add(constant.length - digits.length, digits, String(other));
    }
    const same = sameForEquals(code);
    for (const { 0: was, index: column } of code.matchAll(OPERATOR))
      if (!same.has(column)) add(column, was, SWAPS[was] ?? was);
    return found;
  });
}

/**
 * Comparisons that only equal values could distinguish, and do not: a comparator that never calls two of a list equal
 * is for keys of which no two are, and the greater of two equal numbers is either.
 */
const SAME_FOR_EQUALS = [
  /(?<=\([\w.]+ )[<>](?= [\w.]+ \? (?:-1 : 1|1 : -1)\))/g,
  /(?<=\b(\w+) )[<>](?= (\w+)\) \2 = \1;)/g,
];

const sameForEquals = (code: string): ReadonlySet<number> =>
  new Set(SAME_FOR_EQUALS.flatMap((pattern) => [...code.matchAll(pattern)].map(({ index }) => index)));

/** What stands outside of code: comments, strings, templates, and regular expressions where none can be divided. */
const ELSEWHERE =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|(?<=[(=,:[!&|?{};] ?)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g;

/** The source with blanks for those: every character of code stays where it is. */
const codeOf = (source: string): string => source.replace(ELSEWHERE, (text) => text.replace(/[^\n]/g, " "));
