import { describe, expect, it } from "vitest";
import type { Widened } from "../../src/engine/wider.ts";
import { widerWords } from "../../src/engine/wider-words.ts";

const finished = {
  are: "finished stories",
  members: 100,
  created: { from: "2013-02-05T10:00:00.000Z", to: "2013-05-28T10:00:00.000Z" },
  past: true,
} as const;
const said = (changes: Partial<Widened>): string =>
  widerWords({ own: "near the sprint", members: 4, judged: 4, parts: [finished], ...changes });

describe("what is said of a wider population", () => {
  it("is which items are covered, when they were created, and why", () => {
    expect(said({})).toBe(
      "also covers 100 finished stories, created 5 Feb to 28 May 2013, as only 4 are near the sprint",
    );
    expect(said({ members: 1, judged: 1 })).toMatch(/as only 1 is near the sprint$/);
    expect(said({ members: 0, judged: 0 })).toMatch(/^covers 100 .* as none is near the sprint$/);
  });

  it("names members that are there and cannot be judged", () => {
    expect(said({ members: 8, judged: 3 })).toMatch(/as only 3 of the 8 near the sprint can be judged$/);
  });

  it("gives the reason of the source where that shows none of them", () => {
    const hidden = "only finished items were read";
    expect(said({ members: 0, judged: 0, hidden })).toMatch(/^covers .*, as only finished items were read$/);
  });

  it("names each population with its own days, and which can only warn", () => {
    const day = "2026-11-20T00:00:00.000Z";
    const open = { are: "open stories of the last year", members: 3, early: true } as const;
    const parts = [finished, { ...open, created: { from: day, to: day } }];
    expect(said({ parts })).toBe(
      "also covers 100 finished stories, created 5 Feb to 28 May 2013, and 3 open stories of the last year, created 20 Nov 2026 (at most a warning), as only 4 are near the sprint",
    );
    expect(said({ parts: [{ ...open, created: null }] })).toMatch(
      /covers 3 open stories of the last year \(at most a warning\), as/,
    );
  });
});
