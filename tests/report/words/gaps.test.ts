import { describe, expect, it } from "vitest";
import { gapDetail, incompleteWords, restWords } from "../../../src/report/words/gaps.ts";
import { gap } from "../sample.ts";

const resting = (...titles: string[]) =>
  gap({ cuts: ["comments"], questions: titles.map((title) => ({ id: title, title })) });

describe("what is said of a gap", () => {
  it("is how many answers rest on it and which, or that none does", () => {
    expect(restWords(resting())).toBe("no answer rests on it");
    expect(restWords(resting("One"))).toBe("1 answer rests on it: One");
    expect(restWords(resting("One", "Two"))).toBe("2 answers rest on it: One, Two");
    expect(restWords(resting("One", "Two", "Three"), 2)).toBe("3 answers rest on it: One, Two and 1 more");
    expect(restWords(resting("One", "Two"), 0)).toBe("2 answers rest on it");
    expect(restWords(gap())).toBe("every answer rests on it");
  });

  it("makes titles and details harmless, and joins them to one sentence", () => {
    const shown = (text: string): string => `<${text}>`;
    expect(gapDetail({ ...resting("One"), detail: "cut short" }, 3, shown)).toBe(
      "<cut short>; 1 answer rests on it: <One>",
    );
    expect(gapDetail({ ...resting(), detail: "It broke." })).toBe("It broke; no answer rests on it");
  });

  it("says what follows only where an answer rests on one", () => {
    expect(incompleteWords({ gaps: [resting(), resting("One")] })).toContain("fix the gaps");
    expect(incompleteWords({ gaps: [gap()] })).toContain("fix the gaps");
    expect(incompleteWords({ gaps: [resting()] })).toBe(
      "The report covers what could be read, and no answer rests on what is missing.",
    );
  });
});
