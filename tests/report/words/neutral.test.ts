import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTarget, neutralMarkdown, neutralText } from "../../../src/report/words/neutral.ts";
import { HOSTILE } from "../hostile.ts";
import { shownBy } from "../rendered.ts";

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\u001b[]()\\;m\u0007\u009b\u009dA1 \n\u202e\u200b\ud800@#:`*_<>|") }),
);

describe("text for a terminal", () => {
  it.each(Object.entries(HOSTILE))("is one visible line: %s", (_name, text) => {
    const line = neutralText(text);
    expect(line).not.toMatch(UNSEEN);
    expect(line).toBe(line.trim());
    expect(line).not.toMatch(/ {2}/);
  });

  it("keeps plain text, accents, wide characters and single emoji as they are", () => {
    for (const text of [
      "Pay as a guest",
      "Größe, façade",
      "検索結果を速くする",
      "Ship it 🚀",
      "हिन्दी ไทย עברית",
    ]) {
      expect(neutralText(text)).toBe(text);
    }
  });

  it("drops an escape sequence whole and keeps the words around it", () => {
    expect(neutralText("\u001b[1;31mred\u001b[0m and \u009b4mblue")).toBe("red and blue");
    expect(neutralText("a\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\b")).toBe("alinkb");
    expect(neutralText("a\u001b]0;title\u0007b\u009d0;x\u009cc")).toBe("abc");
  });

  it("loses no words to a sequence that never ends", () => {
    expect(neutralText("\u001b]0;never closed")).toBe("]0;never closed");
    expect(neutralText("\u001b[12;")).toBe("[12;");
  });

  it("turns white space of any kind and length into one space", () => {
    expect(neutralText(" a\t\tb\r\nc\u2028d\u0085e\u3000\u00a0f ")).toBe("a b c d e f");
  });

  it("does not let taking something out put something new together", () => {
    expect(neutralText("a \u200b b")).toBe("a b");
    expect(neutralText("\u001b\u200b[31mx")).toBe("[31mx");
  });

  it("is harmless, and stable after once, for any text at all", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = neutralText(text);
        expect(line).not.toMatch(UNSEEN);
        expect(neutralText(line)).toBe(line);
      }),
    );
  });
});

describe("text for Markdown", () => {
  it.each(Object.entries(HOSTILE))("shows what a terminal shows and does nothing: %s", (_name, text) => {
    expect(shownBy(neutralMarkdown(text))).toEqual({ text: neutralText(text), effects: [] });
  });

  it("does nothing for any text at all, alone, in a list or in a table", () => {
    const places: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => `- ${text}`,
      (text) => `1. **PO**: ${text} end`,
      (text) => `| a | b |\n|---|---|\n| ${text} | end |`,
    ];
    fc.assert(
      fc.property(texts, fc.constantFrom(...places), (text, place) => {
        const around = shownBy(place("x"));
        expect(shownBy(place(neutralMarkdown(text) || "x"))).toEqual({
          text: around.text.replace("x", () => neutralText(text) || "x"),
          effects: around.effects,
        });
      }),
    );
  });

  it("leaves everyday titles readable in the source", () => {
    expect(neutralMarkdown("SHOP-7: pay as a guest (step 1.2), 50 % faster; it's done?")).toBe(
      "SHOP-7: pay as a guest (step 1.2), 50 % faster; it's done?",
    );
  });

  it("holds no invisible character in its source", () => {
    for (const text of Object.values(HOSTILE)) expect(neutralMarkdown(text)).not.toMatch(UNSEEN);
  });
});

describe("a long text", () => {
  const UNITS = ["\u001b]", "\u001b[1", "\u009d", ":a", "[~", "@", "\u0301", " \u200b", "a1b2c3d", "\\", "<"];

  it.each(UNITS)("is made harmless to its end: %j", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(neutralText(text)).not.toMatch(UNSEEN);
    expect(neutralMarkdown(text)).not.toMatch(UNSEEN);
  });
});

describe("the target of a link", () => {
  it("is a plain http or https address", () => {
    expect(linkTarget("https://example.atlassian.net/browse/SHOP-7")).toBe(
      "https://example.atlassian.net/browse/SHOP-7",
    );
    expect(linkTarget("https://jira.example:8443/browse/SHOP-7?a=1&b=2#c")).toBe(
      "https://jira.example:8443/browse/SHOP-7?a=1&amp;b=2#c",
    );
  });

  it.each([
    undefined,
    "",
    "SHOP-7",
    "//evil.example",
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://example.atlassian.net@evil.example/",
    "https://user:secret@evil.example/",
  ])("is nothing else: %s", (url) => {
    expect(linkTarget(url)).toBeUndefined();
  });

  it("is nothing of excessive length", () => {
    expect(linkTarget(`https://example.org/${"a".repeat(2_000)}`)).toBeUndefined();
  });

  it("cannot end before the address does", () => {
    const target = linkTarget('https://example.org/a) [x](javascript:1) <b> `c` "d" | \\ e\nf');
    expect(target).toMatch(/^[\w\-.~:/?#@%&=+,;!$]+$/);
  });
});
