import { describe, expect, it } from "vitest";
import type { TextFormat } from "../../src/text/blocks.ts";
import { asksQuestion } from "../../src/text/conversation/questions.ts";
import { wordCount } from "../../src/text/read.ts";
import { contentWords } from "../../src/text/words.ts";

/**
 * A text ten times as long may cost at most twelve times as much. `LINEAR_TIME=full` measures every repeat
 * in every format at 100 KB against 1 MB, which takes a minute or two. Otherwise that is done for all of them
 * in one text, and for the repeats a format may stumble over at a fifth of the length, where anything
 * quadratic shows as well.
 */
const FULL = process.env.LINEAR_TIME === "full";
const SHORT = FULL ? 100_000 : 20_000;
const AT_MOST = 12;
/** Below this many milliseconds a measurement says more about the machine than about the text. */
const FLOOR = FULL ? 25 : 8;
const ATTEMPTS = 6;

const REPEATS: Readonly<Record<"wiki" | "markdown" | "plain", readonly string[]>> = {
  wiki: [
    ..."{code} {code: {code:java} {noformat} {quote} {panel:title=a} {color:red} {adf} {{ {{a {*} ** **a".split(
      " ",
    ),
    ..."*a _*a [a| [~a [a|b] ] !a. !a.png| || |a |[ |{ & \\ \\\\ - + ^ h1.".split(" "),
    ...[
      "# ",
      "bq. ",
      "h1. a\n",
      "# a\n",
      "|a|b\n",
      "|a\nb\n",
      "||a||\n",
      "**a**\n",
      "{code}\n{quote}\n",
      "----\n",
    ],
  ],
  markdown: [
    ..."* ** **a a_b_ *_ ~~ [a [a]( [](a [](( ![]( ]( ![a ` `a ``a` < <a <b> <!-- <!----> <http://a &# \\".split(
      " ",
    ),
    ...[
      '[](a "',
      "[](<a",
      "- > ",
      "1. ",
      "# a\n",
      "> a\n",
      "a\n=\n",
      "|a|b\n",
      "a|b\n-|-\n",
      "```\n",
      "~~~a\n",
    ],
    ...["+++ a\n", "**a**\n", "  - a\n", "- a\n\n  b\n", "* [ ] a\n", "<!-- a\n"],
  ],
  plain: [
    ..."[ @ @a. https://linear.app/ ? a? 吗。 1、 • 🎉 \0 \ud800 \u0301\u0316 a\u0301\u0316".split(" "),
    ...[
      "> ",
      "- ",
      "[ ] ",
      "(/) ",
      " ",
      "\t",
      "α; ",
      "a' ",
      "\n",
      "\r",
      "- a\n",
      "? A",
      "1. a\n",
      "a. ",
      "\u00a0",
      "  a",
    ],
  ],
};
const ALL = [...new Set(Object.values(REPEATS).flat())];

const repeated = (unit: string, length: number): string => unit.repeat(Math.floor(length / unit.length));

const mixed = (length: number): string => ALL.map((unit) => repeated(unit, length / ALL.length)).join("\n\n");

/** Everything that is done with a text, on a new object each time since blocks are remembered. */
function readAll(format: TextFormat, source: string): void {
  const text = { format, source };
  wordCount(text);
  asksQuestion(text);
}

/** Time of this thread's own work: what else the machine does is not the text's fault. */
function milliseconds(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The smallest ratio of several attempts: whatever disturbs a measurement only ever adds time. */
function ratio(short: () => void, long: () => void): number {
  let [least, leastLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  short();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    least = Math.min(least, milliseconds(short));
    leastLong = Math.min(leastLong, milliseconds(long));
    if (leastLong / Math.max(least, FLOOR) <= AT_MOST) break;
  }
  return leastLong / Math.max(least, FLOOR);
}

// Another process on the machine can only add to a measure: what is linear passes in one of the tries.
describe("ten times the text costs at most twelve times as much", { retry: 4 }, () => {
  describe.each(["wiki", "markdown", "plain"] as const)("in %s", (format) => {
    it.each((FULL ? ALL : REPEATS[format]).map((unit) => [unit]))("for %j repeated", (unit) => {
      const [short, long] = [repeated(unit, SHORT), repeated(unit, SHORT * 10)];
      expect(
        ratio(
          () => readAll(format, short),
          () => readAll(format, long),
        ),
      ).toBeLessThanOrEqual(AT_MOST);
    });

    it("for all of them in one text, from 100 KB to 1 MB", () => {
      const [short, long] = [mixed(100_000), mixed(1_000_000)];
      expect(
        ratio(
          () => readAll(format, short),
          () => readAll(format, long),
        ),
      ).toBeLessThanOrEqual(AT_MOST);
    });
  });

  const nest = (open: string, close: string) => (length: number) => {
    const depth = Math.floor(length / (open.length + close.length));
    return `${open.repeat(depth)}${close.repeat(depth)}`;
  };
  const row = (unit: string) => (length: number) =>
    `{"type":"paragraph","content":[${repeated(unit, length)}null]}`;
  it.each<[string, (length: number) => string]>([
    ["nested panels", nest('{"type":"panel","content":[', "]}")],
    ["nested lists", nest('{"type":"bulletList","content":[{"type":"listItem","content":[', "]}]}")],
    ["nested rows", nest('{"type":"tableRow","content":[', "]}")],
    ["nested quotes", nest('{"type":"blockquote","content":[', "]}")],
    ["brackets", nest("[", "]")],
    ["brackets that never close", (length) => "[".repeat(length)],
    ["texts in a row", row('{"type":"text","text":"a"},')],
    ["bold texts in a row", row('{"type":"text","text":"*","marks":[{"type":"strong"}]},')],
    ["breaks in a row", row('{"type":"hardBreak"},')],
    ["code in a row", row('{"type":"codeBlock","content":[{"type":"text","text":"a"}]},')],
    ["tasks in a row", row('{"type":"taskItem","content":[{"type":"text","text":"[ ] a"}]},')],
  ])("in ADF for %s", (_what, build) => {
    const [short, long] = [build(SHORT), build(SHORT * 10)];
    expect(
      ratio(
        () => readAll("adf", short),
        () => readAll("adf", long),
      ),
    ).toBeLessThanOrEqual(AT_MOST);
  });

  it.each([["好"], ["a好"], ["ก"], ["\u0301\u0316"], ["Σ"], ["a'"], ["1,"], ["ﷺ"]])(
    "for the content words of %j",
    (unit) => {
      // A sign that stands for a phrase is read as the phrase: as many letters to read as for the others.
      const length = (SHORT * unit.length) / unit.normalize("NFKC").length;
      const [short, long] = [repeated(unit, length), repeated(unit, length * 10)];
      expect(
        ratio(
          () => contentWords(short),
          () => contentWords(long),
        ),
      ).toBeLessThanOrEqual(AT_MOST);
    },
  );
});
