import { describe, expect, it } from "vitest";
import { nearest } from "../../src/config/nearest.ts";

describe("the nearest known word", () => {
  it.each([
    ["po/sprint-gaol", "po/sprint-goal"],
    ["sprintgoal", "sprint-goal"],
    ["SEVERITY", "severity"],
    ["teems", "teams"],
  ])("to %s is %s", (word, known) => {
    expect(nearest(word, ["po/sprint-goal", "sprint-goal", "severity", "teams"])).toBe(known);
  });

  it("is none where nothing is near", () => {
    expect(nearest("quarterly", ["teams", "rules"])).toBeUndefined();
  });
});
