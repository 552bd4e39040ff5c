import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../src/text/read.ts";
import { shared } from "../../shared.ts";
import { outline } from "../outline.ts";

interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly AdfNode[];
}

const node = (type: string, content: readonly AdfNode[] = [], attrs: AdfNode["attrs"] = {}): AdfNode => ({
  type,
  attrs,
  content,
});
const text = (words: string): AdfNode => ({ type: "text", text: words });
const bold = (words: string): AdfNode => ({ ...text(words), marks: [{ type: "em" }, { type: "strong" }] });
const p = (...content: AdfNode[]): AdfNode => node("paragraph", content);
const li = (...content: AdfNode[]): AdfNode => node("listItem", content);
const br: AdfNode = { type: "hardBreak", attrs: { text: "\n" } };
const cell = (...content: AdfNode[]): AdfNode => node("tableCell", content);
const th = (...content: AdfNode[]): AdfNode => node("tableHeader", content);

const read = (...content: AdfNode[]): string[] => outline("adf", JSON.stringify(node("doc", content)));

const SAMPLES: Readonly<Record<string, readonly [document: readonly AdfNode[], outline: readonly string[]]>> =
  {
    "headings and paragraphs": [
      [node("heading", [text("Warum")], { level: 3 }), p(text("Kunden "), bold("finden"), text(" nichts."))],
      ["h3 Warum", "p Kunden finden nichts."],
    ],
    "lists with their depth": [
      [
        node("bulletList", [
          li(p(text("eins")), p(text("noch eins")), node("orderedList", [li(p(text("zwei")))])),
          li(node("codeBlock", [text("x")], { language: "SQL" }), p(text("drei"))),
        ]),
      ],
      ["- eins⏎noch eins", "  1. zwei", "~sql x", "- drei"],
    ],
    "tasks, nested tasks and tasks of blocks": [
      [
        node("taskList", [
          node("taskItem", [text("fertig")], { state: "DONE" }),
          node("taskList", [node("taskItem", [text("offen")], { state: "TODO" })]),
          node("blockTaskItem", [p(text("Block"))], { state: "DONE" }),
          node("taskItem", [], { state: "TODO" }),
        ]),
      ],
      ["- [x] fertig", "  - [ ] offen", "- [x] Block"],
    ],
    decisions: [
      [node("decisionList", [node("decisionItem", [text("wir warten")], { state: "DECIDED" })])],
      ["- wir warten"],
    ],
    "titles of collapsible parts are headings": [
      [
        node("expand", [p(text("a")), node("nestedExpand", [p(text("b"))], { title: "Inner" })], {
          title: "Akzeptanz",
        }),
        node("expand", [p(text("c"))], { title: "" }),
      ],
      ["h6 Akzeptanz", "p a", "h6 Inner", "p b", "p c"],
    ],
    "panels and layouts are what stands in them": [
      [
        node("panel", [p(text("note")), node("bulletList", [li(p(text("a")))])]),
        node("layoutSection", [
          node("layoutColumn", [p(text("left"))]),
          node("layoutColumn", [p(text("right"))]),
        ]),
      ],
      ["p note", "- a", "p left", "p right"],
    ],
    "tables, with a list and a table inside a cell": [
      [
        node("table", [
          node("tableRow", [th(p(text("Role"))), th(p(bold("May see")))]),
          node("tableRow", [
            cell(p(text("Owner"))),
            cell(
              node("bulletList", [li(p(text("a"))), li(p(text("b")))]),
              node("table", [node("tableRow", [cell(p(text("c")))])]),
            ),
          ]),
          node("tableRow", [th(p(text("Clerk"))), cell(p())]),
          node("tableRow", [cell(p()), cell()]),
        ]),
      ],
      ["|| Role || May see", "| Owner | a⏎b⏎c", "| Clerk | "],
    ],
    "a wholly bold paragraph is a heading": [
      [p(bold("受け入れ条件"), text("：")), p(bold("fett"), text(" und nicht")), p(bold(" "), text("leer"))],
      ["h6 受け入れ条件：", "p fett und nicht", "p leer"],
    ],
    "breaks part lines, and bold lines are headings": [
      [p(bold("AC"), br, text("- [ ] eins"), br, text("* [x] zwei"), br, text("Text"), br, br, text("mehr"))],
      ["h6 AC", "- [ ] eins", "- [x] zwei", "p Text", "p mehr"],
    ],
    "line ends inside a text node": [[p(text("a\nb"))], ["p a⏎b"]],
    "quotes hold nothing but quotes": [
      [
        node("blockquote", [p(text("a"), br, text("b")), node("bulletList", [li(p(text("c")))])]),
        p(text("d")),
      ],
      ["> a⏎b", "> c", "p d"],
    ],
    "inline nodes say what a reader sees": [
      [
        p(
          node("mention", [], { id: "5b10", text: "@Jane Doe" }),
          text(" until "),
          node("date", [], { timestamp: "1767225600000" }),
          text(" "),
          node("status", [], { text: "IN REVIEW" }),
          text(" "),
          node("emoji", [], { shortName: ":tada:", text: "🎉" }),
          node("emoji", [], { shortName: ":blob:" }),
          text(" "),
          node("inlineCard", [], { url: "https://example.com/x" }),
          node("placeholder", [], { text: "Describe it" }),
          node("mediaInline", [], { id: "1" }),
        ),
      ],
      ["p @someone until 2026-01-01 IN REVIEW 🎉:blob: https://example.com/x"],
    ],
    "Atlassian's tick and cross are boxes of an item": [
      [
        node("bulletList", [
          li(p(node("emoji", [], { shortName: ":check_mark:", text: ":check_mark:" }), text(" sorted"))),
          li(p(text("fast "), node("emoji", [], { shortName: ":cross_mark:" }))),
        ]),
      ],
      ["- [x] sorted", "- [ ] fast"],
    ],
    "pictures say nothing, their captions do": [
      [
        node("mediaSingle", [node("media", [], { id: "1" }), node("caption", [text("the list")])]),
        node("rule"),
      ],
      ["p the list"],
    ],
    "cards and extensions": [
      [
        node("blockCard", [], { url: "https://example.com/board" }),
        node("extension", [], { extensionKey: "toc", text: "fallback" }),
        node("bodiedExtension", [p(text("body"))], { extensionKey: "x" }),
      ],
      ["p https://example.com/board", "p fallback", "p body"],
    ],
    "unknown nodes are what stands in them": [
      [node("hologram", [node("ray", [p(text("a"))]), p(text("b"))]), { type: "glow", text: "c" }],
      ["p a", "p b", "p c"],
    ],
    "code of several text nodes, without a language": [
      [node("codeBlock", [text("a\n"), text("b")])],
      ["~ a⏎b"],
    ],
  };

describe("ADF", () => {
  it.each(Object.entries(SAMPLES))("%s", (_sentence, [document, expected]) => {
    expect(read(...document)).toEqual(expected);
  });

  it.each([
    ["broken JSON is one paragraph", '{"type":"doc","content":[', ['p {"type":"doc","content":[']],
    ["prose in place of JSON is one paragraph", "Acceptance criteria: none", ["p Acceptance criteria: none"]],
    ["a JSON string is its text", '"just text"', ["p just text"]],
    ["a list of nodes is a document", '[{"type":"text","text":"a"},null,7]', ["p a"]],
    ["null is nothing", "null", []],
    ["a number is nothing", "12", []],
    ["nodes of the wrong shape are skipped", '{"type":"doc","content":{"type":"text"}}', []],
    [
      "attributes of the wrong type are skipped",
      '{"type":"heading","attrs":{"level":"x"},"content":[{"type":"text","text":"a"}]}',
      ["h1 a"],
    ],
    [
      "an impossible date is nothing",
      '{"type":"paragraph","content":[{"type":"date","attrs":{"timestamp":"99999999999999999999"}}]}',
      [],
    ],
  ])("%s", (_sentence, source, expected) => {
    expect(outline("adf", source)).toEqual(expected);
  });

  it("reads 5,000 nested nodes of any kind", () => {
    for (const type of ["panel", "blockquote", "bulletList", "listItem", "expand", "table", "unheard-of"]) {
      const source = `${`{"type":"${type}","content":[`.repeat(5000)}{"type":"text","text":"deep"}${"]}".repeat(5000)}`;
      expect(outline("adf", source).join("")).toContain("deep");
    }
  });

  const schema = shared("contracts/adf-v1-full.schema.json");
  describe.skipIf(!existsSync(schema))("the published schema", () => {
    interface Definition {
      readonly properties?: { readonly type?: { readonly enum?: readonly string[] } };
    }
    const silent = new Set([
      "media",
      "mediaInline",
      "placeholder",
      "rule",
      "hardBreak",
      "bodiedSyncBlock",
      "syncBlock",
    ]);

    it("has no node whose text is lost", () => {
      const { definitions } = JSON.parse(readFileSync(schema, "utf8")) as {
        definitions: Record<string, Definition>;
      };
      const types = Object.entries(definitions)
        .filter(([name]) => name.endsWith("_node"))
        .flatMap(([, definition]) => definition.properties?.type?.enum ?? []);
      expect(types.length).toBeGreaterThan(40);
      for (const type of new Set(types)) {
        const attrs = { text: "attr", url: "attr", title: "attr", shortName: "attr", timestamp: "0" };
        const content = type === "text" ? {} : { content: [text("words")] };
        const blocks = blocksOf({
          format: "adf",
          source: JSON.stringify({ type, attrs, ...content, ...(type === "text" ? { text: "words" } : {}) }),
        });
        expect([type, blocks.length > 0 || silent.has(type)]).toEqual([type, true]);
      }
    });
  });
});
