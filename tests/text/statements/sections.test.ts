import { describe, expect, it } from "vitest";
import { METRIC_LABELS, PROBLEM_LABELS } from "../../../src/text/statements/section-labels.ts";
import { isFilled, linesUnder, statesProblem } from "../../../src/text/statements/sections.ts";
import { asRichText } from "../labelled/labelled.ts";

const under = (text: string): string[] => linesUnder(asRichText(text), PROBLEM_LABELS);

describe("linesUnder", () => {
  it("ends at a heading of the same or a higher rank", () => {
    expect(under("## Problem\n\none\n\n### Who\n\ntwo\n\n## Other\n\nthree")).toEqual(["one", "two"]);
  });

  it("ends at a deeper heading that opens another section", () => {
    expect(under("## Problem\n\n### Solution\n\nnew page")).toEqual([]);
  });

  it("ends a label's section at the next label known", () => {
    expect(under("Why: one\nmore of it\nScope: two")).toEqual(["one", "more of it"]);
  });

  it("reads a table with labels at the left, and one with labels on top", () => {
    expect(under("| Problem | lost keys |\n| --- | --- |\n| Solution | chip |")).toEqual(["lost keys"]);
    expect(under("| Part | Text |\n| --- | --- |\n| Problem | lost keys |\n| Solution | chip |")).toEqual([
      "lost keys",
    ]);
    expect(under("| Why | What |\n| --- | --- |\n| lost keys | chip |")).toEqual(["lost keys"]);
  });

  it("knows labels by their parts and behind qualifiers, numbers and signs", () => {
    for (const label of [
      "2. Problem / Opportunity",
      "The customer problem",
      "🎯 Why?",
      "Kontext & Motivation",
      "PROBLÈME",
    ]) {
      expect({ label, lines: under(`## ${label}\n\nx`) }).toEqual({ label, lines: ["x"] });
    }
    for (const label of ["Problem solver wanted", "Background jobs", "Opportunity owner"]) {
      expect({ label, lines: under(`## ${label}\n\nx`) }).toEqual({ label, lines: [] });
    }
  });

  it("takes labels in quotations and code for no labels", () => {
    expect(under("> Problem: old\n\n```\nProblem: older\n```")).toEqual([]);
  });

  it("finds the sections of metrics by their own labels", () => {
    expect(linesUnder(asRichText("KR1: forty\n\n## Scope\n\nfive"), METRIC_LABELS)).toEqual(["forty"]);
  });
});

describe("isFilled", () => {
  it.each([
    "TBD",
    "tbd by product",
    "n/a",
    "—",
    "…",
    "<describe the problem>",
    "[Who has it? How often?]",
    "Describe the problem in two sentences.",
    "What is the problem?",
    "See PRD",
    "https://example.com/a/long/address/of/a/page",
    "We believe that <this> will lead to <that>.",
    "To be filled by the product manager",
    "待补充",
    "ここに背景を記入してください",
    "folgt",
  ])("takes %j for no answer", (line) => {
    expect(isFilled([line])).toBe(false);
  });

  it("takes a sentence for one, and fewer words where a field is made for it", () => {
    expect(isFilled(["Parcels are left in the rain."])).toBe(true);
    expect(isFilled(["Wet parcels"])).toBe(false);
    expect(isFilled(["Wet parcels"], 2)).toBe(true);
    expect(isFilled(["What is it?", "Parcels are left in the rain."])).toBe(true);
  });
});

describe("statesProblem", () => {
  it("reads prose outside the sections for rules, plans and aims only", () => {
    const trouble = "Customers give up because they cannot find the form.";
    expect(statesProblem(asRichText(trouble))).toBe(true);
    expect(statesProblem(asRichText(`## Acceptance criteria\n\n${trouble}`))).toBe(false);
    expect(statesProblem(asRichText(`- ${trouble}`))).toBe(false);
    expect(statesProblem(asRichText("Why do customers give up because they cannot find the form?"))).toBe(
      false,
    );
  });

  it.each([
    "Problem\n",
    "- Why: \n",
    "## Why\n\n",
    "customers cannot because ",
    "| a | 1 |\n",
    "ать и ",
    "<",
    " \n",
  ])("reads a long text of %j to its end", (seed) => {
    const source = seed.repeat(200_000 / seed.length);
    expect(() => statesProblem({ format: "plain", source })).not.toThrow();
  });
});
