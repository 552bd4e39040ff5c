import { describe, expect, it } from "vitest";
import { markdown } from "../../../src/report/formats/markdown.ts";
import { text } from "../../../src/report/formats/text.ts";
import { redact } from "../../../src/report/redact/report.ts";
import type { VerdictReport } from "../../../src/report/schema.ts";
import { report, team } from "../sample.ts";

const verdict: VerdictReport = {
  status: "watch",
  amongMany: false,
  mode: "conservative",
  headline: "it seldom says no",
  signals: [
    {
      ...{
        id: "babysitter/never-declines",
        title: "Requests declined",
        part: "core",
        state: "established",
        counted: "Requests declined: 41 of 43 requests were taken in",
      },
      ...{ k: 41, n: 43, unknown: 2, lower: 0.91, upper: 0.99, threshold: 0.9, reason: null },
    },
    {
      ...{
        id: "babysitter/customer-blind",
        title: "Customer's case before start",
        part: "core",
        state: "not-observable",
        counted: "0 of 0 features",
      },
      ...{
        k: 0,
        n: 0,
        unknown: 0,
        lower: null,
        upper: null,
        threshold: 0.83,
        reason: "nothing is kept here",
      },
    },
  ],
  counterEvidence: [{ kind: "declined-with-reason", count: 2 }],
  counterEvidenceHidden: null,
  powerSprints: { sprints: 3, of: 20 },
  text: "The product-owner function of team Anna Probe\u001b[2J: it seldom says no.",
  whoCanChangeIt: ["leadership"],
  toSeeMore: [],
};
const made = report({ teams: [team({ verdict })] });

describe("the verdict for a terminal", () => {
  it("says the status, the numbers, what speaks for it and who can change it", () => {
    const shown = text(made).replace(/\s+/g, " ");
    expect(shown).toContain(
      "Backlog babysitter: WATCH, it seldom says no This speaks of the product-owner function of the team, not of a person.",
    );
    expect(shown).toContain(
      "Requests declined: 41 of 43 requests were taken in (at least 91 % with 95 % confidence; healthy teams stay below 90 %)",
    );
    expect(shown).toContain(
      "counter-evidence: 2 declined requests with a reason, at least three kinds in 3 of 20 sprints",
    );
    expect(shown).toContain("who can change it: leadership");
    expect(shown).not.toContain("nothing is kept here");
  });

  it("lists every signal with its reason where all is asked for", () => {
    expect(text(made, { verbose: true }).replace(/\s+/g, " ")).toContain(
      "not visible, nothing is kept here (babysitter/customer-blind)",
    );
  });
});

describe("the verdict in Markdown", () => {
  it("has a table of all signals, and no control of a tracker's text", () => {
    const shown = markdown(made);
    expect(shown).toContain(
      "| Requests declined `babysitter/never-declines` | above the limit | 41 of 43 | 91 % to 99 % | 90 % |",
    );
    expect(shown).toContain("nothing is kept here");
    expect(shown).not.toContain("\u001b");
  });
});

describe("a person's name in the name of a team", () => {
  it("is removed from the verdict too", () => {
    const clean = redact(made, new Set(["Anna Probe"])).teams[0]?.verdict;
    expect(clean?.text).toContain("team someone");
  });
});
