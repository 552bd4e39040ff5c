import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/text/formats/html.ts";
import { outline, type Samples } from "../outline.ts";

const SAMPLES: Samples = {
  "paragraphs, whose lines are wrapped where the source is": [
    "{html}<div><p>Print it twice so\nthat the driver\n can scan.</p><p>Now.</p></div>{html}",
    ["p Print it twice so that the driver can scan.", "p Now."],
  ],
  "line breaks": ["{html}<p>one<br>two<br/>three</p>{html}", ["p one⏎two⏎three"]],
  "headings and lists": [
    "{html}<h2>Acceptance <em>criteria</em></h2><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol><li><p>first</p></li></ol>{html}",
    ["h2 Acceptance criteria", "- a", "- b", "  - c", "1. first"],
  ],
  "a paragraph that is wholly bold": [
    "{html}<p><strong>Why:</strong></p>It hurts.{html}",
    ["h6 Why:", "p It hurts."],
  ],
  "code, literally": [
    '{html}<p>See</p><pre>\n<code class=\n"js">if (a &lt; b) {\n  *x*\n}</code></pre><p>then <code>run</code>.</p>{html}',
    ["p See", "~ if (a < b) {⏎  *x*⏎}", "p then run."],
  ],
  quotations: [
    "{html}<blockquote><p>We lose orders.</p></blockquote><p>So?</p>{html}",
    ["> We lose orders.", "p So?"],
  ],
  tables: [
    "{html}<table><tr><th>When</th><th>Then</th></tr><tr><td>paid</td><td><p>closed</p><p>sent</p></td></tr></table>{html}",
    ["|| When || Then", "| paid | closed⏎sent"],
  ],
  "boxes of lists": ["{html}<ul><li>[x] done</li><li>[ ] open</li></ul>{html}", ["- [x] done", "- [ ] open"]],
  "characters by name": ["{html}<p>a&nbsp;&amp;&#33; &unknown; b</p>{html}", ["p a &! &unknown; b"]],
  "no scripts, styles and comments": [
    "{html}<!DOCTYPE html><style>p { color: red }</style><!-- <p>no</p> --><p>yes</p><script>alert('no')</script>{html}",
    ["p yes"],
  ],
  "angle brackets that are no tags": [
    "{html}<p>open <your file>, a < b, List<String> and <b</p>{html}",
    ["p open <your file>, a < b, List<String> and <b"],
  ],
  "links and pictures as their words": [
    '{html}<p>see <a href=\n"https://example.com/a">the page</a><img src="x.png" alt="no"></p>{html}',
    ["p see the page"],
  ],
  "what is open at the end": ["{html}<ul><li>a<table><tr><td>b{html}", ["- a", "| b"]],
  "text around it, and a second one": [
    "h1. Why\n* one\n{html}<p>two</p>{html}\n* three\n{html}<p>four</p>{html}",
    ["h1 Why", "- one", "p two", "- three", "p four"],
  ],
  "wiki text in the wrong macro, by lines": ["{html}\n* one\n* two\n{html}", ["- one", "- two"]],
  "a macro that is never closed, as wiki text": ["{html}<p>one", ["p <p>one"]],
};

describe("HTML in Jira's macro", () => {
  it.each(Object.entries(SAMPLES))("reads %s", (_, [source, blocks]) => {
    expect(outline("wiki", source)).toEqual(blocks);
  });

  it("is read to its end whatever it holds, and every word of it once", () => {
    const pieces = [
      "<p>",
      "</p>",
      "<li>",
      "</ul>",
      "<ul>",
      "<pre>",
      "</pre>",
      "<td>",
      "</tr>",
      "<",
      "&",
      "<h2>",
      "</h2>",
      "word ",
      "<script>",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = readHtml(parts.join(""))
          .map((block) => (block.kind === "row" ? block.cells.join(" ") : block.text))
          .join(" ");
        const words = (of: string): number => of.split("word").length - 1;
        expect(words(text)).toBeLessThanOrEqual(words(parts.join("")));
        if (!parts.includes("<script>")) expect(words(text)).toBe(words(parts.join("")));
      }),
    );
  });

  it.each(["<", "<a ", "<!--", "<script>", "&", "<ul>", "<td>", "<p>", "</h1>", "<pre>"])(
    "reads a long text of nothing but %j",
    (seed) => {
      const text = readHtml(`${seed.repeat(200_000 / seed.length)}<p>End</p>`);
      expect(text.length).toBeGreaterThan(0);
    },
  );
});
