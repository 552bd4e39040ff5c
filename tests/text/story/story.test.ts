import { describe, expect, it } from "vitest";
import { readStory } from "../../../src/text/story/story.ts";
import { asRichText } from "../labelled/labelled.ts";
import { STORIES_FIRST } from "../labelled/story-first.ts";
import { STORIES_SECOND } from "../labelled/story-second.ts";

describe("readStory", () => {
  it("cuts role, action and benefit as a reader does, in every labelled story", () => {
    for (const { text, story } of [...STORIES_FIRST, ...STORIES_SECOND]) {
      const read = readStory(asRichText(text));
      const { rest: _, ...parts } = read ?? { rest: "" };
      expect({ text, story: read === undefined ? undefined : parts }).toEqual({ text, story });
    }
  });

  it("reads titles, which have no format", () => {
    expect(readStory("As a cook, I want a timer per dish so that nothing burns")).toEqual({
      role: "cook",
      action: "a timer per dish",
      benefit: "nothing burns",
      rest: "",
    });
    expect(readStory("Timer per dish")).toBeUndefined();
    expect(readStory("")).toBeUndefined();
  });

  it("reads a story from a document of Jira's, where bold keywords stand on lines of their own", () => {
    const bold = (text: string) => ({ type: "text", text, marks: [{ type: "strong" }] });
    const plain = (text: string) => ({ type: "text", text });
    const paragraph = (...content: object[]) => ({ type: "paragraph", content });
    const filled = [
      paragraph(
        bold("As a "),
        plain("porter"),
        { type: "hardBreak" },
        bold("I want to "),
        plain("list parcels"),
      ),
      paragraph(bold("So that "), plain("none is lost")),
    ];
    const empty = [
      paragraph(
        bold("As a"),
        { type: "hardBreak" },
        bold("I want to"),
        { type: "hardBreak" },
        bold("So that"),
      ),
    ];
    const adf = (content: object[]) => ({
      format: "adf" as const,
      source: JSON.stringify({ version: 1, type: "doc", content }),
    });
    expect(readStory(adf(filled))).toMatchObject({
      role: "porter",
      action: "list parcels",
      benefit: "none is lost",
    });
    expect(readStory(adf(empty))).toBeUndefined();
  });

  it("reads on where a line was broken within a sentence, and not past the end of a block", () => {
    expect(
      readStory(asRichText("As a cook, I need the ability to set a timer\nper dish so that nothing\nburns.")),
    ).toMatchObject({ action: "the ability to set a timer per dish", benefit: "nothing burns" });
    expect(readStory(asRichText("As a cook I want a timer\n\nper dish")) ?? {}).toMatchObject({
      action: "a timer",
      rest: "per dish",
    });
    expect(readStory(asRichText("As a cook I want to:\n\n- set a timer\n- stop it"))?.action).toBe(
      "set a timer",
    );
    expect(readStory(asRichText("As a cook I want a timer\nNot on old phones"))?.rest).toBe(
      "Not on old phones",
    );
  });

  it.each([
    ["As an IT cook I want a timer", "IT cook", "a timer"],
    ["As a cook, I'm able to set a timer", "cook", "set a timer"],
    ["As cooks, we’re able to set a timer", "cooks", "set a timer"],
    ["As a cook I would be able to set a timer", "cook", "set a timer"],
    ["AS A COOK I WANT A TIMER", "COOK", "A TIMER"],
  ])("finds who wants what in %j", (text, role, action) => {
    expect(readStory(text)).toMatchObject({ role, action });
  });

  it.each(["As it is slow, I want a timer", "AS IT IS NOW I WANT IT GONE"])("finds no role in %j", (text) => {
    expect(readStory(text)).toBeUndefined();
  });

  it("keeps what follows the story", () => {
    expect(readStory("As a cook I want a timer. Only in the kitchen view.")?.rest).toBe(
      "Only in the kitchen view.",
    );
  });

  it("takes no story from code", () => {
    expect(readStory(asRichText("```\nAs a cook I want a timer\n```"))).toBeUndefined();
  });

  it.each(["As a ", "As a user, I want ", "as a x\n", "作为我想要", "として", "[", "\n", "As [a] "])(
    "gets to the end of a long text of %j",
    (seed) => {
      expect(() => readStory(seed.repeat(1_000_000 / seed.length))).not.toThrow();
    },
  );
});
