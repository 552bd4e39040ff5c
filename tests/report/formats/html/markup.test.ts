import { describe, expect, it } from "vitest";
import { linked, markup, shown } from "../../../../src/report/formats/html/markup.ts";

describe("mark-up", () => {
  it("escapes the values in it, in elements and in attributes", () => {
    const text = `<i title="a" lang='b'>&amp;`;
    expect(markup`<b title="${text}">${text}</b>`.source).toBe(
      '<b title="&lt;i title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;amp;">&lt;i title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;amp;</b>',
    );
  });

  it("drops what cannot be seen and what no document may hold", () => {
    expect(markup`<b>${"a\u0000b\u001b[31mc\u202ed\uffff\ud800"}</b>`.source).toBe("<b>abcd</b>");
  });

  it("takes mark-up as it is, lists joined, and nothing for undefined", () => {
    expect(markup`${markup`<br>`}${["<", markup`<hr>`, 1]}${undefined}`.source).toBe("<br>&lt;<hr>1");
  });

  it("drops line ends beside tags and keeps a blank of those between words", () => {
    const source = markup`<p>one
      two ${"three"},
      ${"four"}</p>
      <p>five</p>`;
    expect(source.source).toBe("<p>one two three, four</p><p>five</p>");
  });

  it("cuts what is too long, never within a character", () => {
    expect(shown(`${"a".repeat(198)}👩 and more`)).toBe(`${"a".repeat(198)}…`);
    expect(shown("a".repeat(200))).toHaveLength(200);
    expect(shown("\u200b")).toBe("?");
  });

  it("links a plain address alone", () => {
    expect(linked({ key: "A-1", url: "https://example.org/?a&b" }).source).toContain(
      'href="https://example.org/?a&amp;b"',
    );
    expect(linked({ key: "A-1", url: "javascript:alert(1)" }).source).toBe('<span class="key">A-1</span>');
  });
});
