import { describe, expect, it } from "vitest";
import { markdown } from "../../../src/report/formats/markdown.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { shownBy, tokensOf } from "../rendered.ts";
import { report, SAMPLE, SAMPLE_OF_ONE, team } from "../sample.ts";

const headings = (source: string): string[] =>
  tokensOf(source).flatMap((token, at, all) =>
    token.type === "heading_open" ? [`${token.tag} ${all[at + 1]?.content}`] : [],
  );

/** How many of each building block a document has: text that adds one has taken effect. */
const BLOCKS = ["table_open", "tr_open", "td_open", "list_item_open", "blockquote_open"];
const shapeOf = (source: string): unknown => {
  const types = tokensOf(source).map(({ type }) => type);
  return {
    headings: headings(source).map((heading) => heading.slice(0, 2)),
    blocks: BLOCKS.map((block) => [block, types.filter((type) => type === block).length]),
  };
};
const harmless = shapeOf(markdown(hostileReport("x"), { verbose: true }));

/** Everything but headings, tables, lists, bold and code is not the format's. */
const FOREIGN = ["html_block", "html_inline", "image", "fence", "code_block", "em_open", "s_open", "hr"];

describe("the Markdown report", () => {
  it("reads as these files show", async () => {
    await expect(markdown(SAMPLE)).toMatchFileSnapshot("snapshots/sample.md.txt");
    await expect(markdown(SAMPLE_OF_ONE, { verbose: true })).toMatchFileSnapshot("snapshots/verbose.md.txt");
  });

  it("says first that it is incomplete, and what is missing", () => {
    const [, second] = markdown(SAMPLE).split("\n\n");
    expect(second).toMatch(/^\*\*Incomplete: 2 gaps\.\*\*/);
    expect(markdown(SAMPLE_OF_ONE)).not.toContain("Incomplete");
  });

  it("has a table of the teams only where there are several", () => {
    expect(markdown(SAMPLE)).toContain("| Team |");
    expect(markdown(SAMPLE_OF_ONE)).not.toContain("| Team |");
  });

  it("lists a few findings of each rule and says how many more there are", () => {
    const short = markdown(SAMPLE_OF_ONE);
    expect(short).toContain("- Acceptance criteria `po/acceptance-criteria`, 31 findings\n");
    expect(short).toContain("  - and 26 more\n");
    const long = markdown(SAMPLE_OF_ONE, { verbose: true });
    expect(long).not.toMatch(/and \d+ more/);
    expect(long).toContain("[SHOP-157](https://example.atlassian.net/browse/SHOP-157)");
  });

  it("is whole where there is nothing to report", () => {
    expect(markdown(report({ teams: [] }))).toContain("# Backlog report, 24 Nov 2026");
    expect(markdown(report({ teams: [team()] }))).toContain("Nothing can be recommended");
  });

  it("reads after a check as its file shows", async () => {
    await expect(markdown(SAMPLE_OF_CHECK)).toMatchFileSnapshot("snapshots/check.md.txt");
  });

  it("says after what is missing whether the gate holds, with a line a reason", () => {
    const parts = markdown(SAMPLE_OF_CHECK).split("\n\n");
    expect(parts[3]).toBe(
      "**Gate: FAILED, and part COULD NOT BE CHECKED.** 2 failures, 3 not checked, 3 of 4 gated questions were answered.",
    );
    expect(parts[4]).toContain("- **fails** `jira:SHOP` Delivery: scores between 30.1 and 52.7, below 60\n");
    expect(parts[4]).toContain("- **could not be checked** `jira:SHOP` Boundary: not judged");
    expect(parts[4]).toMatch(
      /\n- conditions: no rule fails at high or above; Delivery: its score can be 60 or more; /,
    );
  });

  it("marks what is known or waived, until when and why, and counts it", () => {
    const source = markdown(SAMPLE_OF_CHECK);
    expect(source).toContain("- Staleness `hygiene/staleness`, 61 findings, 40 new, 21 waived\n");
    expect(source).toContain("(waived until 31 Jan 2027, PO: parked until the audit is over &lt;b&gt;)\n");
    expect(source).toContain("states no acceptance criteria (known)\n");
  });

  it("lists waivers and the baseline under a heading of their own, where there are any", () => {
    const source = markdown(SAMPLE_OF_CHECK);
    expect(source).toContain("- expired 31 Oct 2026: `po/story-size` SHOP-9, was agreed (PM)\n");
    expect(source).toContain("- matches no finding, until 31 Mar 2027: pm/\\* OLD-1, not ours (Team)\n");
    expect(source).toContain("4 resolved: backlint baseline --prune removes them\n");
    expect(headings(source)).toContain("h2 Waivers and baseline");
    expect(headings(markdown(SAMPLE))).not.toContain("h2 Waivers and baseline");
  });

  it("shows what moved in the last weeks, of the teams that have a trend", () => {
    const source = markdown(SAMPLE_OF_CHECK);
    expect(source).toMatch(
      /\| Worse \| Staleness `hygiene\/staleness` \| fail \| ··▃.* \| 6 of 40 \| 24 of 40 \| new items 23 % → 47 % \|\n/,
    );
    expect(headings(source).filter((heading) => heading === "h3 Last 26 weeks")).toHaveLength(1);
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    const source = markdown(hostileReport(text), { verbose: true });
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);

    const types = tokensOf(source).map(({ type }) => type);
    expect(types.filter((type) => FOREIGN.includes(type))).toEqual([]);
    expect(shapeOf(source)).toEqual(harmless);

    const ours = new Set(
      types.filter((type) =>
        /^(heading|table|t[hrd]|thead|tbody|.*list|list_item|strong|code_inline|link)/.test(type),
      ),
    );
    expect(shownBy(source, ours).effects).toEqual([]);
    for (const { type, attrs } of tokensOf(source)) {
      if (type === "link_open") expect(attrs?.[0]?.[1]).toMatch(/^https?:\/\//);
    }
  });
});
