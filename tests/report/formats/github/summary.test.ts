import { describe, expect, it } from "vitest";
import { comment, summary } from "../../../../src/report/formats/github/summary.ts";
import type { Report } from "../../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../../check-sample.ts";
import { HOSTILE, hostileReport } from "../../hostile.ts";
import { shownBy, tokensOf } from "../../rendered.ts";
import { finding, gap, report, rule, SAMPLE, SAMPLE_OF_ONE, team } from "../../sample.ts";

const MARKER = "<!-- backlint -->\n";
const VIEWS = [
  ["summary", summary],
  ["comment", (of: Report) => comment(of).slice(MARKER.length)],
] as const;

const OURS = new Set([
  ...["heading", "strong", "table", "thead", "tbody", "tr", "th", "td"].flatMap(both),
  ...["bullet_list", "ordered_list", "list_item", "link"].flatMap(both),
  "code_inline",
]);
function both(name: string): string[] {
  return [`${name}_open`, `${name}_close`];
}

const blocks = (source: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of tokensOf(source)) {
    if (/^(heading|tr|td|list_item)_open$/.test(type)) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

const many = (teams: number, findings: number): Report => {
  const all = Array.from({ length: teams }, (_, n) =>
    team({
      id: `jira:T${n}`,
      name: `Team ${n} ${"漢字".repeat(20)}`,
      rules: Array.from({ length: 20 }, (_, r) =>
        rule({ id: `po/rule-${r}`, severity: "high", outcome: "fail", failed: findings, judged: findings }),
      ),
    }),
  );
  return report({
    teams: all,
    findings: all.flatMap(({ id }) =>
      Array.from({ length: findings }, (_, n) =>
        finding({
          team: id,
          rule: `po/rule-${n % 20}`,
          subject: { kind: "item", key: `K-${n}`, title: "漢".repeat(300) },
        }),
      ),
    ),
  });
};

describe.each(VIEWS)("the %s for GitHub", (name, render) => {
  it("says the result of the gate first, with its reasons and what could not be seen", () => {
    const [heading, result, reasons] = render(SAMPLE_OF_CHECK).trimStart().split("\n\n");
    expect(heading).toMatch(/^#+ Backlog check, 24 Nov 2026$/);
    expect(result).toBe(
      "**Gate: FAILED, and part COULD NOT BE CHECKED.** 2 failures, 3 not checked, 3 of 4 gated questions were answered.",
    );
    expect(reasons).toContain("- **fails** `jira:SHOP` Delivery: scores between 30.1 and 52.7, below 60");
    expect(reasons).toContain("- **could not be checked** `jira:SHOP` Boundary");
  });

  it("shows areas, three first actions, and only what is new", () => {
    const source = render(SAMPLE_OF_CHECK);
    expect(source).toMatch(
      /1 fail, 2 warn, 6 pass, 1 looks fine so far, 3 cannot be seen|\| 3 \| 3 \| 12 \|/,
    );
    expect(source).toContain("of teams at the limit, fewer than 1 in 20 show this");
    expect(source).toMatch(/^3\. \*\*P[MO]\*\*: /m);
    expect(source).not.toMatch(/^4\. /m);
    expect(source).toContain("- Acceptance criteria `po/acceptance-criteria`, 15 findings");
    expect(source).not.toContain("waived until");
    expect(source).toContain("Expired waivers");
    expect(source).toContain("- expired 31 Oct 2026: `po/story-size` SHOP-9");
  });

  it("is a report where there is no gate, and whole where there is nothing", () => {
    expect(render(SAMPLE)).toContain("Backlog report, 24 Nov 2026");
    expect(render(SAMPLE)).toContain("**Incomplete: 2 gaps.**");
    expect(render(SAMPLE_OF_ONE)).not.toContain("Incomplete");
    expect(render(SAMPLE_OF_ONE)).toContain("| Delivery | Are we building this right? |");
    expect(render(report({ teams: [] }))).toContain("Backlog report");
    expect(render(report({ teams: [team()] }))).toContain("None.");
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_, text) => {
    const source = render(hostileReport(text));
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(shownBy(source, OURS).effects).toEqual([]);
    expect(blocks(source)).toEqual(blocks(render(hostileReport("x"))));
    for (const { type, attrs } of tokensOf(source)) {
      if (type === "link_open") expect(attrs?.[0]?.[1]).toMatch(/^https?:\/\//);
    }
  });

  it("keeps within what GitHub takes, and says where it was cut", () => {
    const source = render(many(400, 40));
    if (name === "comment") expect([...source].length).toBeLessThan(65_536);
    else expect(Buffer.byteLength(source)).toBeLessThan(1_048_576);
    expect(source.length).toBeGreaterThan(60_000);
    const [last, blank, before] = source.trimEnd().split("\n").reverse();
    expect(last).toMatch(/^\*\*Cut here, at GitHub's limit of a .+:\*\* [\d,]+ lines? left out\./);
    expect(blank).toBe("");
    expect(before).not.toMatch(/^#/);
    expect(shownBy(source, OURS).effects).toEqual([]);
    expect(render(SAMPLE_OF_CHECK)).not.toContain("Cut here");
  });

  it("is cut before a line that alone is too long", () => {
    const [reason] = SAMPLE_OF_CHECK.gate?.reasons ?? [];
    if (SAMPLE_OF_CHECK.gate === undefined || reason === undefined) throw new Error("no reason");
    const endless = { ...reason, says: "x".repeat(2_000_000) };
    const source = render({ ...SAMPLE_OF_CHECK, gate: { ...SAMPLE_OF_CHECK.gate, reasons: [endless] } });
    expect(source).toContain("**Gate: FAILED");
    expect(source).toContain("Cut here");
    expect(source.length).toBeLessThan(1_000);
  });
});

describe("the comment", () => {
  it("begins with the marker it is found by, and has no other mark-up of that kind", () => {
    for (const of of [SAMPLE_OF_CHECK, report(), hostileReport("<!-- backlint -->")]) {
      const source = comment(of);
      expect(source.startsWith(MARKER)).toBe(true);
      const html = tokensOf(source).filter(({ type }) => type.startsWith("html"));
      expect(html.map(({ content }) => content.trim())).toEqual([MARKER.trim()]);
    }
  });

  it("names three gaps and counts the others", () => {
    const gaps = Array.from({ length: 9 }, (_, n) => gap({ source: `f${n}`, what: "line 1", detail: "cut" }));
    const source = comment(report({ gaps }));
    expect(source).toContain("**Incomplete: 9 gaps.**");
    expect(source).toContain("- and 6 more gaps");
    expect(source).not.toContain("`f3`");
  });
});
