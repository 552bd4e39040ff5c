import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/connectors/linear/kinds.ts";
import { priorityOf } from "../../../src/connectors/linear/priority.ts";
import { categoryOf, closureOf } from "../../../src/connectors/linear/states.ts";
import { lastDayOf } from "../../../src/connectors/linear/target.ts";

describe("a state", () => {
  it.each([
    ["triage", "new", null],
    ["backlog", "new", null],
    ["unstarted", "new", null],
    ["started", "started", null],
    ["completed", "done", "delivered"],
    ["canceled", "done", "declined"],
    ["duplicate", "done", "duplicate"],
  ] as const)("of type %s is %s, whatever its name", (type, category, closure) => {
    expect(categoryOf(type, "Fertig")).toBe(category);
    expect(closureOf(type, "Fertig", category, {})).toBe(closure);
  });

  it("of a type unknown to us is not guessed from its name", () => {
    expect(categoryOf("hibernating", "Done")).toBeUndefined();
    expect(closureOf("hibernating", "Done", undefined, {})).toBeUndefined();
  });

  it("without a type is known by a shipped name only", () => {
    expect(categoryOf(undefined, "In Arbeit")).toBe("started");
    expect(categoryOf(undefined, "Irgendwo")).toBeUndefined();
  });

  it("ends an item the way the configuration says", () => {
    expect(closureOf("completed", "Verworfen", "done", { closures: { declined: ["verworfen"] } })).toBe(
      "declined",
    );
  });

  it.each([
    ["planned", "new"],
    ["paused", "started"],
    ["Active", "started"],
    ["Proposed", "new"],
    ["Completed", "done"],
  ] as const)("of a project or initiative: %s is %s", (type, category) => {
    expect(categoryOf(type, "")).toBe(category);
  });
});

describe("the kind of an issue", () => {
  it.each([
    ["Bug", "bug"],
    ["FEHLER", "bug"],
    ["不具合", "bug"],
    ["Spike", "spike"],
    ["Feature", "story"],
  ] as const)("labelled %s is %s", (label, kind) => {
    expect(kindOf(["ux", label], {})).toBe(kind);
  });

  it("is what the configuration says before all else", () => {
    expect(kindOf(["Bug", "Garantie"], { types: { story: ["garantie"] } })).toBe("story");
    expect(kindOf(["Garantie"], { types: { bug: ["garantie"] } })).toBe("bug");
  });
});

describe("a priority", () => {
  it.each([
    [1, "Urgent", 0],
    [4, "Low", 3],
    ["High", "High", 1],
    ["3", "Medium", 2],
  ])("%j", (value, name, rank) => {
    expect(priorityOf(value)).toEqual({ name, rank });
  });

  it("is none when it is 0 or said to be, and unknown when it is anything else", () => {
    expect([0, "0", null, "No priority", ""].map(priorityOf)).toEqual([null, null, null, null, null]);
    expect([5, -1, 1.5, "soon", undefined, {}].map(priorityOf)).toEqual(Array(6).fill(undefined));
  });
});

describe("a target date", () => {
  it.each([
    ["a day", "2026-02-10", null, "2026-02-10"],
    ["a month", "2028-02-10", "month", "2028-02-29"],
    ["a quarter", "2026-02-10", "quarter", "2026-03-31"],
    ["a half", "2026-02-10", "halfYear", "2026-06-30"],
    ["a year", "2026-02-10", "year", "2026-12-31"],
  ])("for %s is its last day", (_, date, resolution, last) => {
    expect(lastDayOf(date, resolution)).toBe(Date.parse(last));
  });

  it("follows the workspace's own year", () => {
    expect(lastDayOf("2026-02-10", "quarter", 1)).toBe(Date.parse("2026-04-30"));
    expect(lastDayOf("2026-01-10", "year", 3)).toBe(Date.parse("2026-03-31"));
  });

  it("is none, unknown or read as far as it goes", () => {
    expect(lastDayOf(null, "quarter")).toBeNull();
    expect(lastDayOf(undefined, "quarter")).toBeUndefined();
    expect(lastDayOf("soon", "quarter")).toBeUndefined();
    expect(lastDayOf("2026-02-10", "decade")).toBe(Date.parse("2026-02-10"));
  });
});
