import { describe, expect, it } from "vitest";
import type { ReadyCheck } from "../../../src/engine/ready/ready.ts";
import { readyReport } from "../../../src/report/ready/ready.ts";
import type { Severity } from "../../../src/rule.ts";
import { titleRule } from "../../engine/title-rule.ts";
import { story } from "../../make.ts";
import { SAMPLE_OF_ONE } from "../sample.ts";

const check = (outcome: ReadyCheck["outcome"], more: Partial<ReadyCheck> = {}): ReadyCheck => ({
  ...{ rule: titleRule(), asks: "Is it good?", severity: "high", outcome, message: "is bad" },
  ...more,
});
const readyOf = (checks: readonly ReadyCheck[], failOn: Severity | null = "high") =>
  readyReport([{ item: story(), checks }], { readFrom: "tracker", missing: [] }, failOn, SAMPLE_OF_ONE)
    .items[0]?.ready;

describe("an item", () => {
  it.each([
    ["not ready where a check that gates fails", [check("fail"), check("unknown")], false],
    ["not said to be ready where one is unknown", [check("pass"), check("unknown")], null],
    ["ready where what fails is waived", [check("waived"), check("pass")], true],
    [
      "ready where what fails is of a lesser severity",
      [check("pass"), check("fail", { severity: "low" })],
      true,
    ],
    ["ready where what fails is a warning to the rule", [check("pass"), check("fail", { soft: true })], true],
    ["not said to be ready where nothing gates", [check("pass", { severity: "low" })], null],
  ])("is %s", (_, checks, ready) => expect(readyOf(checks)).toBe(ready));

  it("is held to the severity that is named, or to none", () => {
    const low = [check("fail", { severity: "low" })];
    expect([readyOf(low, "low"), readyOf(low, "medium"), readyOf(low, null)]).toEqual([false, null, null]);
  });
});
