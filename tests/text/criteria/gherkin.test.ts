import { describe, expect, it } from "vitest";
import { holdsScenario, isGherkinCode, stepOf, stepsOf } from "../../../src/text/criteria/gherkin.ts";
import { LANGUAGES } from "../../../src/text/languages/index.ts";

describe("a step", () => {
  it.each([
    ["Given a bike", "given", "a bike"],
    ["GIVEN a bike", "given", "a bike"],
    ["- *When* I ring", "when", "I ring"],
    ["Then: it rings", "outcome", "it rings"],
    ["And it stops", "and", "it stops"],
    ["Scenario 2: ring", "scenario", "2: ring"],
    ["Étant donné qu'il pleut", "given", "il pleut"],
    ["ならば ベルが鳴る", "outcome", "ベルが鳴る"],
    ["当用户点击", "when", "用户点击"],
  ])("is read in %j", (line, kind, rest) => {
    expect(stepOf(line)).toMatchObject({ kind, rest });
  });

  it.each(["given that", "Givenchy", "Thenceforth", "A bike", "Data: 12 marzo", "Scenario of the year", ""])(
    "is not read in %j",
    (line) => {
      expect(stepOf(line)).toBeUndefined();
    },
  );
});

const gherkin = LANGUAGES.flatMap(({ name, gherkin: words }) => (words ? [[name, words] as const] : []));

describe("a scenario", () => {
  it.each(gherkin)("is read in %s", (_, { given, when, outcome, scenario }) => {
    for (const word of given)
      expect(holdsScenario([`${word} x`, `${when[0]} x`, `${outcome[0]} x`])).toBe(true);
    expect(holdsScenario([`${scenario.at(-1)}: x`, `${when.at(-1)} x`, `${outcome.at(-1)} x`])).toBe(true);
  });

  it("needs more than When, And and Then, which is how bugs are described", () => {
    expect(holdsScenario(["When I ring", "And I wait", "Then nothing happens"])).toBe(false);
  });

  it("needs its Then nearby", () => {
    expect(holdsScenario(["Given a bike", ...Array(40).fill("it is red"), "Then it rings"])).toBe(false);
  });

  it("may stand on one line", () => {
    expect(holdsScenario(["Given a bike, when I ring, then it rings"])).toBe(true);
    expect(holdsScenario(["Given the rain, we stayed in"])).toBe(false);
  });

  it("is believed of a fence that says so", () => {
    expect(isGherkinCode("gherkin", "When I ring")).toBe(true);
    expect(isGherkinCode("", "When I ring")).toBe(false);
    expect(isGherkinCode("java", "Given a\nThen b")).toBe(false);
  });
});

describe("steps in small letters", () => {
  const kinds = (...lines: string[]) => stepsOf(lines).map((step) => step?.kind);

  it("are read where given, when and then follow each other", () => {
    expect(
      kinds("- given a bell,", "- and a bike,", "- when I ring,", "- then it rings", "- and stops"),
    ).toEqual(["given", "and", "when", "outcome", "and"]);
    expect(kinds("Angenommen es regnet,", "wenn ich fahre,", "dann werde ich nass")).toEqual([
      "given",
      "when",
      "outcome",
    ]);
  });

  it.each([
    ["one is missing", ["given a bell", "then it rings"]],
    ["another line stands between", ["given a bell", "when I ring", "It is red", "then it rings"]],
    ["they are in another order", ["when I ring", "given a bell", "then it rings"]],
    ["the last is missing", ["given a bell", "when I ring"]],
  ])("are prose where %s", (_, lines) => {
    expect(holdsScenario(lines)).toBe(false);
    expect(kinds(...lines)).toEqual(lines.map(() => undefined));
  });

  it("begin anew with the next given", () => {
    expect(kinds("given a", "given b", "when c", "then d")).toEqual([undefined, "given", "when", "outcome"]);
  });
});
