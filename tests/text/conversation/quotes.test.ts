import { describe, expect, it } from "vitest";
import { quotations } from "../../../src/text/conversation/quotes.ts";
import { markdown, wiki } from "../../make.ts";

const quoted = (source: string): string[] => quotations(markdown(source));

describe("the quotations of a text", () => {
  it("are its quote blocks", () => {
    expect(quoted("Heard on Monday:\n\n> We print it twice.\n\nSo be it.")).toEqual(["We print it twice."]);
    expect(quotations(wiki("bq. We print it twice."))).toEqual(["We print it twice."]);
  });

  it.each([
    ["“We print it twice”", "English"],
    ["„We print it twice“", "German"],
    ["„We print it twice”", "Polish"],
    ["”We print it twice”", "Swedish"],
    ["«We print it twice»", "French"],
    ["»We print it twice«", "Danish"],
    ['"We print it twice"', "typewriter"],
    ["「We print it twice」", "Japanese"],
  ])("are what stands between marks: %s (%s)", (text) => {
    expect(quoted(`She said ${text} and left.`)).toEqual(["We print it twice"]);
  });

  it("are found in headings, lists and tables, several on a line", () => {
    expect(quoted('# "one"\n\n- "two" and "three"\n\n| a | b |\n|---|---|\n| "four" | “five” |')).toEqual([
      "one",
      "two",
      "three",
      "four",
      "five",
    ]);
  });

  it("are not in code, not inches, and not open at the end of a line", () => {
    expect(quoted('```\nprint "hello"\n```')).toEqual([]);
    expect(quoted('From 15" screens up to 17" screens.')).toEqual([]);
    expect(quotations(wiki('He said "wait\nand then" he left.'))).toEqual([]);
  });

  it("are found behind any number that are opened and never closed", () => {
    const source = `${'“ "«„'.repeat(200_000)}\n\nHe said "wait until spring".`;
    expect(quotations({ format: "plain", source }).at(-1)).toContain("wait until spring");
  });
});
