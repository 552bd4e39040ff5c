import { describe, expect, it } from "vitest";
import { oneLine, redactor } from "../../../src/connectors/transport/redact.ts";

describe("one line", () => {
  it("holds no control and no formatting characters", () => {
    expect(oneLine("a\u001b[31mred\u0007\r\n\tb \u202e c")).toBe("a [31mred b c");
  });

  it("is short, however long the text", () => {
    expect(oneLine("word ".repeat(100_000)).length).toBeLessThanOrEqual(300);
  });
});

describe("a redactor", () => {
  it("leaves words alone that are too short to be secrets", () => {
    expect(redactor(["ab"])("cabbage")).toBe("cabbage");
  });

  it("takes the longer of two secrets out first", () => {
    expect(redactor(["abcd", "abcdef"])("x abcdef y")).toBe("x [secret] y");
  });
});
