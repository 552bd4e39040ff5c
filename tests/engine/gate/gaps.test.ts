import { describe, expect, it } from "vitest";
import type { FieldNeed, Gap } from "../../../src/backlog/model.ts";
import { gapGate } from "../../../src/engine/gate/gaps.ts";
import type { Answer } from "../../../src/engine/rests-on.ts";

const answer = (title: string, ...reads: FieldNeed[]): Answer => ({
  id: title,
  title,
  reads: new Set(reads),
});
const gap = (cuts: Gap["cuts"]): Gap => ({ source: "jira:SHOP", what: "comments", detail: "cut", cuts });
const ASKS = { asks: true, warns: false, unread: false };
const answers = ["One", "Two", "Three", "Four"].map((title) => answer(title, "comments"));

describe("a gap, for a gate", () => {
  it("is something unjudged where gated questions rest on it, which are named", () => {
    expect(gapGate([gap(["comments"])], answers.slice(0, 1), ASKS)).toEqual({
      unjudged: [
        { team: "jira:SHOP", kind: "gap", id: "comments", says: "1 gated question rests on it: One" },
      ],
      notes: [],
    });
    expect(gapGate([gap(["comments"])], answers, ASKS).unjudged[0]?.says).toBe(
      "4 gated questions rest on it: One, Two, Three and 1 more",
    );
  });

  it("is nothing where none of them does, or nothing is gated", () => {
    const none = { unjudged: [], notes: [] };
    expect(gapGate([gap(["history"])], answers, ASKS)).toEqual(none);
    expect(gapGate([gap("everything")], [], { ...ASKS, asks: false })).toEqual(none);
  });

  it("that cuts everything is unjudged even where no question was answered", () => {
    expect(gapGate([gap("everything")], [], ASKS).unjudged[0]?.says).toBe("every gated question rests on it");
  });

  it("is only said where the configuration says so, but for the one that left no team to judge", () => {
    const warns = { ...ASKS, warns: true };
    expect(gapGate([gap(["comments"])], answers.slice(0, 1), warns)).toEqual({
      unjudged: [],
      notes: [
        "jira:SHOP comments: 1 gated question rests on it: One; on-gap is warn, so the gate does not fail for it",
      ],
    });
    const unread = gapGate([gap(["comments"])], [], { asks: false, warns: true, unread: true });
    expect(unread).toMatchObject({ unjudged: [{ says: "no team could be read" }], notes: [] });
  });
});
