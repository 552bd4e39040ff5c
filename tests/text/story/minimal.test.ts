import { describe, expect, it } from "vitest";
import { remarks } from "../../../src/text/story/minimal.ts";
import { readStory } from "../../../src/text/story/story.ts";

describe("remarks", () => {
  const of = (title: string): readonly string[] => {
    const story = readStory(title);
    if (story === undefined) throw new Error(`no story: ${title}`);
    return remarks(title, story);
  };

  it.each([
    ["As a cook I want a timer (only in the new kitchen)", ["only in the new kitchen"]],
    [
      "As a cook I want a timer so that nothing burns. Ask Design for the icon!",
      ["Ask Design for the icon!"],
    ],
    ["As a cook I want a timer - see the mock-up of May", ["- see the mock-up of May"]],
    ["As a cook I want a timer and I expect it to ring", ["and I expect it to ring"]],
    [
      "As a cook I want a timer and it should ring, so that nothing burns",
      ["and it should ring, so that nothing burns"],
    ],
    ["As a cook I want a timer (e.g. an egg timer) for each dish", ["e.g. an egg timer"]],
    ["作为厨师，我想要计时器（仅限新版厨房页面）", ["仅限新版厨房页面"]],
  ])("finds what stands in %j beyond the story", (title, found) => {
    expect(of(title)).toEqual(found);
  });

  it.each([
    "[Mobile view] As a cook I want a timer",
    "As a cook I want the file(s) of a day (CSV)",
    "As a cook, waiter or owner, I want a timer - even offline - so that nothing burns",
    "As a cook I want a timer so that nothing burns.",
  ])("finds nothing beyond the story in %j", (title) => {
    expect(of(title)).toEqual([]);
  });
});
