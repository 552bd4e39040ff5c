import { describe, expect, it } from "vitest";
import { FIELD_NEEDS } from "../../src/backlog/model.ts";
import { readsOf } from "../../src/engine/reads.ts";

describe("what a question goes by", () => {
  it("is what it needs of items, and what it looks at beside", () => {
    expect(readsOf({ needs: ["open-items", "body"], reads: ["comments"] })).toEqual(["body", "comments"]);
  });

  it("is nothing that it leaves aside where entries are missing", () => {
    expect(readsOf({ needs: ["body"], reads: [{ need: "comments", safe: true }] })).toEqual(["body"]);
  });

  it("is anything where the question does not say", () => {
    expect(new Set(readsOf({ needs: ["body"] }))).toEqual(new Set(FIELD_NEEDS));
  });
});
