import { describe, expect, it } from "vitest";
import { cameAt } from "../../src/engine/came-at.ts";
import { daysAgo, NOW, story, team } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const asked = { team: team(), now: NOW, options: {} };

describe("when a member came", () => {
  it("is when a work item was created", () => {
    expect(cameAt(titleRule(), story({ createdAt: daysAgo(9) }), asked)).toBe(daysAgo(9));
  });

  it("is what the rule says, where it does", () => {
    const rule = titleRule({ at: ({ updatedAt }) => updatedAt });
    expect(cameAt(rule, story({ createdAt: daysAgo(9), updatedAt: daysAgo(2) }), asked)).toBe(daysAgo(2));
    expect(cameAt(titleRule({ at: () => undefined }), story(), asked)).toBeUndefined();
  });

  it("is no time for what is no work item", () => {
    expect(cameAt(titleRule(), { team: "SHOP" }, asked)).toBeUndefined();
  });
});
