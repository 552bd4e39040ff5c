import { describe, expect, it } from "vitest";
import { parseXml } from "./xml.ts";

const of = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

const REFUSED: Readonly<Record<string, string>> = {
  "a control": of("<a>\u0001</a>"),
  "a lone surrogate": of("<a>\ud800</a>"),
  "a noncharacter": of("<a>\uffff</a>"),
  "a control by reference": of("<a>&#27;</a>"),
  "an entity that nobody declared": of("<a>&copy;</a>"),
  "a bare ampersand": of("<a>a & b</a>"),
  "a tag that is not closed": of("<a><b></a>"),
  "two roots": of("<a/><b/>"),
  "text after the root": of("<a/>x"),
  "a bracket in a value": of('<a b="<"/>'),
  "a line end in a value": of('<a b="x\ny"/>'),
  "an attribute twice": of('<a b="1" b="2"/>'),
  "an end of CDATA in text": of("<a>]]></a>"),
  "a comment": of("<a><!-- x --></a>"),
  "no declaration": "<a/>",
};

describe("the reader of XML", () => {
  it("reads elements, attributes and text", () => {
    expect(parseXml(of('<a b="1 &lt; 2"> x<c/>y &amp;&#10; </a>'))).toEqual({
      name: "a",
      attributes: { b: "1 < 2" },
      children: [{ name: "c", attributes: {}, children: [], text: "" }],
      text: " xy &\n ",
    });
  });

  it.each(Object.entries(REFUSED))("refuses %s", (_name, source) => {
    expect(() => parseXml(source)).toThrow();
  });
});
