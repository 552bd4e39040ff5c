import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SimilarTexts } from "../../../src/text/similarity/similarity.ts";
import type { Bag } from "../../../src/text/similarity/vocabulary.ts";

const bag = (text: string): Bag => {
  const counts = new Map<string, number>();
  for (const word of text.split(" ").filter((one) => one !== ""))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const texts = (...all: string[]): SimilarTexts => new SimilarTexts(all.map(bag));

/** The definition, word by word. */
function cosine(all: readonly Bag[], a: number, b: number): number {
  const rarity = (word: string): number =>
    Math.log((all.length + 1) / all.filter((one) => one.has(word)).length);
  const weigh = (one: Bag) => new Map([...one].map(([word, n]) => [word, Math.log1p(n) * rarity(word)]));
  const [x, y] = [weigh(all[a] ?? new Map()), weigh(all[b] ?? new Map())];
  const length = (one: Map<string, number>): number => Math.hypot(...one.values());
  const product = [...x].reduce((sum, [word, weight]) => sum + weight * (y.get(word) ?? 0), 0);
  return product === 0 ? 0 : product / length(x) / length(y);
}

describe("similar texts", () => {
  it("come nearest first, without the text itself", () => {
    const all = texts("red apple pie", "red apple pie recipe", "blue whale song", "red paint");
    expect(all.nearest(0, 5).map(({ at }) => at)).toEqual([1, 3]);
  });

  it("are no more than asked for, and none under the least similarity", () => {
    const all = texts("a b c d", "a b c d", "a b c x", "a y z w");
    expect(all.nearest(0, 2).map(({ at }) => at)).toEqual([1, 2]);
    expect(all.nearest(0, 9, 0.99).map(({ at }) => at)).toEqual([1]);
  });

  it("are as similar as the definition says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(..."abcdefghijkl"), { maxLength: 12 }), {
          minLength: 2,
          maxLength: 30,
        }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (documents, least) => {
          const bags = documents.map((words) => bag(words.join(" ")));
          const all = new SimilarTexts(bags);
          const found = new Map(all.nearest(0, 100, least).map(({ at, similarity }) => [at, similarity]));
          for (let other = 1; other < bags.length; other++) {
            const right = cosine(bags, 0, other);
            expect(all.similarity(0, other)).toBeCloseTo(right, 5);
            if (right > least + 1e-5) expect(found.get(other)).toBeCloseTo(right, 5);
            if (right < least - 1e-5) expect(found.has(other)).toBe(false);
          }
        },
      ),
    );
  });

  it("give the words they share, the most telling first", () => {
    const all = texts("the rare bird sings", "the rare bird eats", "the dog sings", "the cat");
    expect(all.shared(0, 1)).toEqual(["rare", "bird", "the"]);
    expect(all.shared(0, 3)).toEqual(["the"]);
  });

  it("have nothing to say of an empty text", () => {
    const all = texts("", "a b", "");
    expect(all.nearest(0, 5)).toEqual([]);
    expect(all.similarity(0, 2)).toBe(0);
    expect(new SimilarTexts([]).size).toBe(0);
  });

  it("are found by their common words where these make them alike", () => {
    const all = texts("r b c", "b c", "x y", "z");
    expect(all.similarity(0, 1)).toBeCloseTo(0.63, 2);
    expect(all.nearest(0, 5, 0.6).map(({ at }) => at)).toEqual([1]);
  });

  it("are not passed over for the words that lead nowhere", () => {
    const all = texts(...Array.from({ length: 100 }, (_, i) => `${i < 60 ? "common " : ""}w${i % 50}`));
    expect(all.nearest(15, 5, 0.999)).toEqual([]);
    expect(all.nearest(5, 5, 0.999).map(({ at }) => at)).toEqual([55]);
  });

  it("do not meet over a word that stands in very many texts, but count it", () => {
    const all = texts(...Array.from({ length: 200 }, (_, i) => `common w${i % 150}`));
    expect(all.nearest(0, 500).map(({ at }) => at)).toEqual([150]);
    expect(all.similarity(0, 1)).toBeGreaterThan(0);
  });
});
