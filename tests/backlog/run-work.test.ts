import { describe, expect, it } from "vitest";
import { hasWord, isNamed, RUN_WORK, wordSet } from "../../src/backlog/run-work.ts";
import { story } from "../make.ts";

const words = wordSet(RUN_WORK);

describe("run work", () => {
  it.each(["tech", "Tech", "tech-debt", "area/tech", "Keep the lights on", "Wartung", "保守", "KTLO"])(
    "is known by the label %s",
    (label) => expect(isNamed(story({ labels: ["checkout", label] }), words)).toBe(true),
  );

  it("is known by its type", () => {
    expect(isNamed(story({ type: "Technical Epic" }), words)).toBe(true);
  });

  it("is not known by a part of a word", () => {
    expect(isNamed(story({ labels: ["fintech", "runway", "platforms2"] }), words)).toBe(false);
  });

  it("is not known where neither labels nor type are shown", () => {
    expect(isNamed(story({ labels: undefined, type: undefined }), words)).toBe(false);
  });

  it("takes words of several parts only as a whole", () => {
    const own = wordSet(["Team Blue"]);
    expect(hasWord("team_blue", own)).toBe(true);
    expect(hasWord("team", own)).toBe(false);
  });
});
