import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, RichText, TextFormat } from "../../src/text/blocks.ts";
import { asksQuestion } from "../../src/text/conversation/questions.ts";
import { blocksOf, plainText, wordCount } from "../../src/text/read.ts";
import { contentWords } from "../../src/text/words.ts";

const FORMATS: readonly TextFormat[] = ["adf", "wiki", "markdown", "plain"];

const textsOf = (block: Block): readonly string[] => (block.kind === "row" ? block.cells : [block.text]);

/** Pieces of markup in any order find what whole random characters never would. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."{code} {quote} {panel:title=a} {noformat} {adf} {color:red} h1. bq. || | * ** _ - + # ## ` ``` ~~~ ~~ [ ] [x] ( ) ](".split(
          " ",
        ),
        ..."![ ! < <br> <b> </b> <!-- --> > & &amp; \\ \\\\ \n \n\n \r\n \t \0 \u200b @ab ? ： { } {{ }} === --- +++ (/) 1. • ☐ 好 é 🎉 \ud800".split(
          " ",
        ),
        " ",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** Any JSON whose keys and values look like a document's. */
const documents = fc
  .letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(
          "doc",
          "paragraph",
          "text",
          "heading",
          "bulletList",
          "listItem",
          "taskItem",
          "expand",
          "table",
          "tableRow",
          "tableCell",
          "blockquote",
          "codeBlock",
          "emoji",
          "date",
          "x",
        ),
        text: fc.oneof(pieces, fc.constant(null)),
        attrs: fc.oneof(
          fc.constant(null),
          fc.dictionary(
            fc.constantFrom("level", "title", "state", "text", "url", "timestamp", "language"),
            fc.jsonValue(),
          ),
        ),
        marks: fc.oneof(fc.constant([{ type: "strong" }, null]), fc.jsonValue()),
        content: fc.oneof({ depthSize: "small" }, fc.array(tie("node"), { maxLength: 4 }), fc.jsonValue()),
      },
      { requiredKeys: ["type"] },
    ),
  }))
  .node.map((node) => JSON.stringify(node));

describe("reading any text", () => {
  it("never throws, and its blocks hold text, no NUL, and no empty one but code", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS), fc.oneof(pieces, documents), (format, source) => {
        const text: RichText = { format, source };
        for (const block of blocksOf(text)) {
          const texts = textsOf(block);
          expect(texts.join("")).not.toContain("\0");
          if (block.kind !== "code") expect(texts.some((part) => part !== "")).toBe(true);
          if (block.kind === "heading") expect([1, 2, 3, 4, 5, 6]).toContain(block.level);
          if (block.kind === "item") expect(block.depth).toBeGreaterThanOrEqual(0);
        }
        asksQuestion(text);
        contentWords(plainText(text));
        expect(wordCount(text)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1500 },
    );
  });

  it("keeps every word of prose, whatever the format", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMATS),
        fc.array(word, { minLength: 1, maxLength: 40 }),
        (format, words) => {
          const prose = words.join(" ");
          expect(plainText({ format, source: format === "adf" ? JSON.stringify(prose) : prose })).toBe(prose);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("reads one object once", () => {
    const text: RichText = { format: "markdown", source: "# a" };
    expect(blocksOf(text)).toBe(blocksOf(text));
  });
});

describe("plain text and its words", () => {
  const source = "# One two\n\n- three\n\n```\nfour five\n```\n\n| six | seven |\n|--|--|\n| eight | |";

  it("are the blocks, a line each, with code and cells", () => {
    expect(plainText({ format: "markdown", source })).toBe("One two\nthree\nfour five\nsix\tseven\neight\t");
    expect(wordCount({ format: "markdown", source })).toBe(8);
  });

  it("count two signs as a word where no blanks part words", () => {
    expect(wordCount({ format: "plain", source: "受け入れ条件 is 条" })).toBe(5);
    expect(wordCount({ format: "plain", source: "" })).toBe(0);
  });
});
