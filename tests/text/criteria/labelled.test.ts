import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCriteria } from "../../../src/text/criteria/criteria.ts";
import { labelOf } from "../../../src/text/criteria/label-line.ts";
import { mayHaveCriteria } from "../../../src/text/criteria/scan.ts";
import { LANGUAGES } from "../../../src/text/languages/index.ts";
import { development, holdOut } from "../labelled/criteria/all.ts";
import { document, EXAMPLES } from "../labelled/criteria/document.ts";
import { measure, precision, recall } from "../labelled/criteria/measure.ts";

const labelled = LANGUAGES.filter(({ criteria }) => criteria?.labels);
const all = [...development, ...holdOut];

describe("the labelled set of criteria", () => {
  it("is large, in many languages and in every format", () => {
    expect(all.length).toBeGreaterThanOrEqual(240);
    expect(holdOut.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(labelled.length);
    expect(new Set(all.map(({ text }) => text.format))).toEqual(new Set(["adf", "wiki", "markdown"]));
  });

  it("holds no text twice", () => {
    expect(new Set(all.map(({ text }) => text.source)).size).toBeGreaterThanOrEqual(all.length - 1);
  });

  it.each([
    ["as a whole", all],
    ["in the hold-out part", holdOut],
  ])("is read with precision >= 0.95 and recall >= 0.90 %s", (_, items) => {
    const agreement = measure(items);
    expect(precision(agreement)).toBeGreaterThanOrEqual(0.95);
    expect(recall(agreement)).toBeGreaterThanOrEqual(0.9);
  });

  it("agrees on the class of at least 19 in 20 criteria", () => {
    const { classes, classRight } = measure(all);
    expect(classes).toBeGreaterThanOrEqual(100);
    expect(classRight / classes).toBeGreaterThanOrEqual(0.95);
  });

  it("passes the first look wherever there is something to find", () => {
    const blind = all.filter(
      ({ text, expected }) => expected.presence !== "missing" && !mayHaveCriteria(text),
    );
    expect(blind.map(({ name }) => name)).toEqual([]);
  });
});

describe("the dictionary of labels", () => {
  const spellings = labelled.flatMap(
    ({ code, criteria: { labels = [], weakLabels = [], expectedLabels = [] } = {} }) =>
      [...labels, ...weakLabels, ...expectedLabels].flatMap((label) =>
        [label, label.toUpperCase(), label.toLowerCase(), label.normalize("NFD")].map((one) => ({
          code,
          one,
        })),
      ),
  );

  it("is read in every spelling", () => {
    expect(spellings.filter(({ one }) => labelOf(`${one}:`, "line") === undefined)).toEqual([]);
  });

  it("passes the first look in every spelling", () => {
    expect(spellings.filter(({ one }) => !mayHaveCriteria({ format: "markdown", source: one }))).toEqual([]);
  });
});

describe("docs/criteria.md", () => {
  it.each(EXAMPLES)("tells the truth of %s under “%s”: %s", (kind, title, text) => {
    const source = `## Acceptance criteria\n- ${text}`;
    const { criteria } = readCriteria({
      title,
      description: { format: "wiki", source: source.replace("##", "h2.").replace("\n-", "\n*") },
      kind: "story",
    });
    expect(criteria.map((one) => one.class)).toEqual([kind]);
  });

  it("is current", async () => {
    const path = join(import.meta.dirname, "../../../docs/criteria.md");
    await expect(document(development, holdOut)).toMatchFileSnapshot(path);
  });
});
