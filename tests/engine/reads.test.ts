import { describe, expect, it } from "vitest";
import { FIELD_NEEDS } from "../../src/backlog/model.ts";
import { readsOf } from "../../src/engine/reads.ts";
import { team } from "../make.ts";

const needsOf = (question: Parameters<typeof readsOf>[0], of = team()) =>
  readsOf(question, of).map(({ need }) => need);

describe("what a question reads", () => {
  it("is what it needs, and what it looks at beside", () => {
    expect(needsOf({ needs: ["body"], reads: ["comments", { need: "links", safe: true }] })).toEqual([
      "body",
      "comments",
      "links",
    ]);
  });

  it("holds what goes with something else only where that is shown", () => {
    const question = { needs: [], reads: [{ need: "comments", with: "history" }] } as const;
    expect(needsOf(question)).toEqual(["comments"]);
    expect(needsOf(question, team({ capabilities: { history: "there is none" } }))).toEqual([]);
  });

  it("is anything where the question does not say", () => {
    expect(new Set(needsOf({ needs: ["body"] }))).toEqual(new Set(FIELD_NEEDS));
  });
});
