import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { LANGUAGES } from "../../src/text/languages/index.ts";
import { type Entries, type Language, list } from "../../src/text/languages/language.ts";

/** Every list of a language by its path, such as `criteria.labels`. */
function listsOf(language: Language): ReadonlyMap<string, Entries> {
  const found = new Map<string, Entries>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) found.set(path, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
    }
  };
  walk(language, "");
  return found;
}

const ALL = LANGUAGES.map((language) => ({ language, lists: listsOf(language) }));
const ENTRIES = ALL.flatMap(({ language: { code }, lists }) =>
  [...lists].flatMap(([path, entries]) => entries.map((entry) => ({ code, path, entry }))),
);

/** Lists of criteria that are matched as written. */
const AS_WRITTEN = /^criteria\.(?:\w*[aA]cronyms|verdicts|\w+Sentences)$/;
const isFolded = (path: string): boolean =>
  /^(?:criteria|sections|acceptanceStages)/.test(path) && !AS_WRITTEN.test(path);
/** Patterns are not folded by the program, since `\P` is not `\p`. */
const FOLDED_PATTERNS =
  /^(?:criteria\.(?:prepositions|and|announces|helpObjects|helpQuestions|numberedNames)|sections\.(?:and|qualifiers))$/;

describe("the languages", () => {
  it("are one file each, named like its code, and all of them read", () => {
    const files = readdirSync(join(import.meta.dirname, "../../src/text/languages"))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => !["index", "language", "merged"].includes(name));
    expect(LANGUAGES.map(({ code }) => code.toLowerCase()).sort()).toEqual(files.sort());
  });

  it("hold no empty entry, and none with blanks around it", () => {
    expect(ENTRIES.filter(({ entry }) => entry === "" || entry.trim() !== entry)).toEqual([]);
    expect(ALL.flatMap(({ lists }) => [...lists].filter(([, entries]) => entries.length === 0))).toEqual([]);
  });

  it("hold every entry once, accents aside where they do not matter", () => {
    const twice = ALL.flatMap(({ language: { code }, lists }) =>
      [...lists].flatMap(([path, entries]) => {
        const plain = entries.map((entry) => (isFolded(path) ? fold(entry) : entry));
        return plain
          .filter((entry, at) => plain.indexOf(entry) !== at)
          .map((entry) => `${code} ${path}: ${entry}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it("hold folded patterns in their plain form", () => {
    const accented = ENTRIES.filter(({ path, entry }) => FOLDED_PATTERNS.test(path) && fold(entry) !== entry);
    expect(accented).toEqual([]);
  });

  it("hold nothing but small letters where the text is made small before", () => {
    const small = /^(?:stopWords|placeholders|sprintGoals|conversation)/;
    expect(ENTRIES.filter(({ path, entry }) => small.test(path) && entry !== entry.toLowerCase())).toEqual(
      [],
    );
  });

  it("hold patterns that compile and repeat no repetition", () => {
    const wrong = ENTRIES.filter(
      ({ path, entry }) => /^(?:metrics|problem|reasons|work|template|story)/.test(path) && !isSafe(entry),
    );
    expect(wrong).toEqual([]);
  });
});

function isSafe(pattern: string): boolean {
  new RegExp(pattern, "iu");
  return !/[+*}]\)[+*{]/.test(pattern);
}

describe("a list", () => {
  it("is cut at semicolons, with backslashes as they stand", () => {
    expect(list`
      one; two words;
      \p{L}+`).toEqual(["one", "two words", "\\p{L}+"]);
  });
});

/** Which languages do without, so that it is nothing to complete. */
const SOME_ONLY =
  /^criteria\.(?:\w*[aA]cronyms|\w+Sentences)$|pointersAtEnd|acceptanceAbbreviations|faultWords|story\.(?:form|afterRole|byEnding|actions)/;

describe("docs/languages.md", () => {
  it("is current", async () => {
    await expect(document()).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/languages.md"));
  });
});

function document(): string {
  const paths = [...new Set(ALL.flatMap(({ lists }) => [...lists.keys()]))].filter(
    (path) => !SOME_ONLY.test(path),
  );
  const rows = ALL.map(({ language: { name, code }, lists }) => {
    const entries = [...lists.values()].reduce((sum, one) => sum + one.length, 0);
    const own = paths.filter((path) => lists.has(path)).length;
    return `| ${name} | [${code}](../src/text/languages/${code.toLowerCase()}.ts) | ${own} of ${paths.length} | ${entries} |`;
  });
  const sections = ALL.map(({ language: { name, story }, lists }) => {
    const has = [...lists].map(([path, entries]) => `${path} ${entries.length}`);
    const lacks = [...(story?.form || story?.afterRole || story?.byEnding ? [] : ["story"]), ...paths].filter(
      (path) => !lists.has(path),
    );
    return [
      `### ${name}`,
      `Has: ${has.join(", ")}.`,
      `Lacks: ${lacks.length === 0 ? "nothing" : lacks.join(", ")}.`,
    ].join("\n\n");
  });
  return `# Languages

Which words the text readers know, by language. A language is one file in \`src/text/languages\`; what each list is
for, with an example, stands in \`language.ts\` beside them. To complete one, add to its file and run \`npm run docs\` and
\`npm test\`. Lists that only some languages need (acronyms, patterns for scripts without blanks) are never missing.
This page is generated.

| Language | Code | Lists | Entries |
| --- | --- | --- | --- |
${rows.join("\n")}

## What each has and lacks

${sections.join("\n\n")}
`;
}
