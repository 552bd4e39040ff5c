import fc from "fast-check";
import { expect, test } from "vitest";
import { TextStore } from "../../src/connectors/text-store.ts";

test("texts come back as they were", () => {
  const texts = new TextStore();
  const text = fc.string({ unit: "grapheme", maxLength: 400 });
  fc.assert(
    fc.property(fc.array(text), (all) => {
      expect(all.map((one) => texts.keep("wiki", one)).map(({ source }) => source)).toEqual(all);
    }),
  );
});

test("a text may be longer than any block", () => {
  const text = "größer".repeat(2_000_000);
  const kept = new TextStore().keep("adf", text);
  expect(kept.format).toBe("adf");
  expect(kept.source === text).toBe(true);
});

test("a text can be printed", () => {
  const long = "a".repeat(100);
  expect(JSON.stringify(new TextStore().keep("plain", long))).toBe(
    JSON.stringify({ format: "plain", source: long }),
  );
});
