/**
 * Reading text that somebody wrote to make it slow: ten times the text costs at most twelve times as much to read, and
 * twenty times to judge.
 *
 *   npm run bench:text              the repeats a format may stumble over, from 20 KB to 200 KB
 *   npm run bench:text -- --full    every repeat in every format, from 100 KB to 1 MB; takes a minute or two
 */
import { keysIn } from "../src/cli/item-keys.ts";
import { RecordSplitter } from "../src/connectors/files/records.ts";
import { wrapperNames } from "../src/connectors/files/wrapping.ts";
import { parseLegacySprint } from "../src/connectors/jira/sprints.ts";
import { redact } from "../src/report/redact/report.ts";
import { neutralMarkdown, neutralText } from "../src/report/words/neutral.ts";
import type { TextFormat } from "../src/text/blocks.ts";
import { namesCustomers } from "../src/text/conversation/customer-voice.ts";
import { saysAnotherDecided } from "../src/text/conversation/deference.ts";
import { asksQuestion } from "../src/text/conversation/questions.ts";
import { quotations } from "../src/text/conversation/quotes.ts";
import { readCriteria } from "../src/text/criteria/criteria.ts";
import { namesDate } from "../src/text/dates.ts";
import { readMetrics } from "../src/text/metrics/metrics.ts";
import { wordCount } from "../src/text/read.ts";
import { kindOfWork } from "../src/text/statements/kind-of-work.ts";
import { reasonIn } from "../src/text/statements/reasons.ts";
import { statesProblem } from "../src/text/statements/sections.ts";
import { readStory } from "../src/text/story/story.ts";
import { wildcards } from "../src/text/wildcards.ts";
import { contentWords } from "../src/text/words.ts";
import { finding, report } from "../tests/report/sample.ts";
import { METRIC_REPEATS } from "../tests/text/metrics/repeats.ts";
import { ratio, tell } from "./measure.ts";

const FULL = process.argv.includes("--full");
/** Characters of the shorter text. Anything quadratic shows at 20,000 as well. */
const SHORT = FULL ? 100_000 : 20_000;
const AT_MOST = 12;
/** What reads criteria, metrics and names does more than read: it collects and compares. A square would be 100. */
const READERS_AT_MOST = 20;
/** Milliseconds. */
const FLOOR = FULL ? 25 : 8;

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

/** Reads a text of one length and of ten times that. */
function growth(
  what: string,
  read: (text: string) => unknown,
  made: (length: number) => string,
  { from = SHORT, limit = AT_MOST } = {},
): void {
  const [short, long] = [made(from), made(from * 10)];
  const found = ratio(
    () => read(short),
    () => read(long),
    { floor: FLOOR, enough: limit },
  );
  tell(`${what}, ten times the text`, found, limit);
}

for (const format of ["wiki", "markdown", "plain"] as const) {
  const read = (text: string): void => readAll(format, text);
  for (const unit of FULL ? ALL : REPEATS[format]) {
    growth(`${format} ${JSON.stringify(unit)}`, read, (length) => repeated(unit, length));
  }
  growth(`${format}, all of them in one text`, read, mixed, { from: 100_000 });
}

const nest = (open: string, close: string) => (length: number) => {
  const depth = Math.floor(length / (open.length + close.length));
  return `${open.repeat(depth)}${close.repeat(depth)}`;
};
const row = (unit: string) => (length: number) =>
  `{"type":"paragraph","content":[${repeated(unit, length)}null]}`;
const ADF: readonly (readonly [string, (length: number) => string])[] = [
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
];
for (const [what, made] of ADF) growth(`ADF, ${what}`, (text) => readAll("adf", text), made);

for (const unit of ["好", "a好", "ก", "\u0301\u0316", "Σ", "a'", "1,", "ﷺ"]) {
  // A sign that stands for a phrase is read as the phrase: as many letters to read as for the others.
  const letters = unit.normalize("NFKC").length / unit.length;
  growth(`content words of ${JSON.stringify(unit)}`, contentWords, (length) =>
    repeated(unit, length / letters),
  );
}

const plain = (source: string) => ({ format: "plain" as const, source });
const PEOPLE = new Set(["anna ".repeat(30), "Anna Schmidt", "張張張張張張張張張張張張"]);
const LEGACY = "com.atlassian.greenhopper.service.sprint.Sprint@1f3a";
const anyStar = wildcards(`${"a*".repeat(50)}b`);

function splitRecords(text: string): void {
  const none = (): void => {};
  const names = wrapperNames([{ lists: ["issues", "nodes"], containers: [], records: ["fields"] }]);
  const splitter = new RecordSplitter({
    names,
    record: none,
    list: none,
    rest: none,
    broken: none,
    noise: none,
  });
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += 65_536) splitter.push(bytes.subarray(from, from + 65_536));
  splitter.finish();
}

/** What each reader of text may stumble over. */
const READERS: readonly (readonly [string, (text: string) => unknown, readonly string[]])[] = [
  ["metrics", (text) => readMetrics(plain(text)), METRIC_REPEATS],
  [
    "story",
    readStory,
    ["As a ", "As a user, I want ", "as a x\n", "作为我想要", "として", "[", "\n", "As [a] "],
  ],
  [
    "criteria",
    (text) => {
      const description = { format: "markdown" as const, source: `AC:\n${text}` };
      return readCriteria({ title: description.source, description, kind: "story" });
    },
    [
      ...["AC: x\n", "- AC\n  - b\n", "> AC\n", "Given a\n", "| AC | b |\n|--|--|\n", "AC ((((", "## AC\n"],
      ...["1. AC\n\nx\n\n", "a\u0301\u0323", "\u0301\u0323"],
    ],
  ],
  [
    "problems",
    (text) => statesProblem(plain(text)),
    [
      ...["Problem\n", "- Why: \n", "## Why\n\n", "customers cannot because ", "| a | 1 |\n", "ать и ", "<"],
      " \n",
    ],
  ],
  [
    "reasons, customers and kinds of work",
    (text) => [reasonIn(text, [plain(text)]), namesCustomers(plain(text)), kindOfWork(text)],
    [
      ...[
        "we would also need to ",
        "users ",
        "we\nwe\n",
        "a: ",
        "[a] ",
        "<p>",
        "<a ",
        "so ",
        "update a a ",
        "epic a ",
      ],
      ...["https://a ", "a. ", "(((", "client a ", "多"],
    ],
  ],
  ["dates", namesDate, ["1.", "2026-"]],
  ["deference", saysAnotherDecided, ["requested "]],
  ["quotations", (text) => quotations(plain(text)), ['“ "«„']],
  ["wildcards", anyStar, ["a"]],
  ["keys of items", (text) => keysIn(text, undefined, true), ["a", "A-"]],
  ["legacy sprints", (text) => parseLegacySprint(`${LEGACY}[id=7,name=a,goal=${text}]`), [","]],
  ["records of a file", (text) => splitRecords(`{"id":1,"text":"${text}"}`), ['\\"{x']],
  [
    "text made harmless",
    (text) => neutralText(text) + neutralMarkdown(text),
    ["\u001b]", "\u001b[1", "\u009d", ":a", "[~", "@", "\u0301", " \u200b", "a1b2c3d", "\\", "<"],
  ],
  [
    "text without names",
    (text) => redact(report({ findings: [finding({ rule: "po/x", message: text })] }), PEOPLE),
    ["a@", "a.b@c.d ", "[~", "[~a", "%40", "anna ", "x%40y", "張", "@anna"],
  ],
];
for (const [reader, read, units] of READERS) {
  for (const unit of units) {
    growth(`${reader} of ${JSON.stringify(unit)}`, read, (length) => repeated(unit, length), {
      limit: READERS_AT_MOST,
    });
  }
}
