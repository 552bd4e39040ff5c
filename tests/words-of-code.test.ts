import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordsOfCode } from "./words-of-code.ts";

const root = join(import.meta.dirname, "..");
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

it("reads names, texts, templates and patterns of code, and no comments", () => {
  const source = [
    "// alpha",
    "/** beta */",
    'const gamma: "delta" = { epsilon: "zeta" };',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read
    "call(`eta ${theta} iota`, /kappa/);",
  ].join("\n");
  expect([...wordsOfCode(source)].sort()).toEqual(
    ["call", "delta", "epsilon", "eta ", " iota", "gamma", "kappa", "theta", "zeta"].sort(),
  );
});

/** Words that docs/style.md replaces, as they would stand in names, comments and texts of the code. */
const REPLACED: Readonly<Record<string, RegExp>> = {
  told: /\b(?:un|re)?told(?![a-z])|Told(?![a-z])/,
  settled: /[Ss]ettl(?:e[ds]?|ing)(?![a-z])/,
  hollow: /hollow/i,
  begun: /\b[Bb]egun(?![a-z])/,
  "under way": /\bunder way\b/i,
  noes: /\bnoes\b/,
  "at a stroke": /\bat a stroke\b/,
  "put into": /\b(?:put|puts|putting) into\b/i,
  "taken out of": /\b(?:take|taken|takes|taking) out\b/i,
  "put off": /\bput(?:s|ting)? off\b/i,
  "tied to": /\btied to\b/,
  "set out with": /\bset(?:s|ting)? out with\b/,
  "nobody signed": /\bnobody signed\b|unsigned/i,
  "keeps the lights on": /\bkeeps? the lights on\b/,
};

/** Fields and ids of reports and configurations, which keep their names, and a term of charts. */
const PUBLISHED: readonly (readonly [file: RegExp, words: RegExp])[] = [
  [/./, /hollow-items|hollowItems|owner-told/g],
  [/\bhollow-items/, /\bhollow\b/g],
  [/^src\/report\/formats\/html\//, /\bhollow\b/g],
  [/^(?:src|tests)\/(?:report|cli)\//, /\bsettle[ds]\b/g],
  [/^tests\/backlog\/history\/truth\.test\.ts$/, /toldToPo/g],
];

/** The texts that are read and recognised: people write any word into them. */
const TEXTS =
  /^(?:src\/text\/languages\/|tests\/text\/|tests\/rules\/hygiene\/duplicate-set\.ts)|^tests\/words-of-code/;

const files = ["src", "rules", "tests", "bench"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".ts") && !TEXTS.test(name)),
);

const replacedIn = (line: string): string[] =>
  Object.entries(REPLACED).flatMap(([word, pattern]) => (pattern.test(line) ? [word] : []));

describe("names, comments and texts of the code", () => {
  it("use none of the words that docs/style.md replaces", () => {
    const found = files.flatMap((file) => {
      const published = PUBLISHED.filter(([of]) => of.test(file)).map(([, words]) => words);
      return textOf(file)
        .split("\n")
        .map((line) => published.reduce((rest, words) => rest.replace(words, ""), line))
        .flatMap((line, n) => replacedIn(line).map((word) => `${file}:${n + 1}: ${word}`));
    });
    expect(found).toEqual([]);
  });

  it("are held to words that stand in the second column of its table", () => {
    const columns = textOf("docs/style.md")
      .split("\n")
      .map((line) => line.split("|")[2] ?? "");
    const listed = new Set(columns.flatMap((cell) => cell.split(",").map((word) => word.trim())));
    expect(Object.keys(REPLACED).filter((word) => !listed.has(word))).toEqual([]);
  });

  it.each([
    ["// The tracker told it.", "told"],
    ["const isTold = retold;", "told"],
    ["settleLevels(drafts);", "settled"],
    ["type Hollow = string;", "hollow"],
    ["/** Work that was begun. */", "begun"],
    ["/** Items taken out of a sprint. */", "taken out of"],
    ["const isUnsigned = true;", "nobody signed"],
  ])("would be found in %j", (line, word) => expect(replacedIn(line)).toEqual([word]));

  it.each(["const stolen = beginning;", "/** The settlement is put in order. */"])("may be %j", (line) =>
    expect(replacedIn(line)).toEqual([]),
  );
});
