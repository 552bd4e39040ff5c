import { describe, expect, it } from "vitest";
import { z } from "zod";
import { slack } from "../../../src/report/formats/slack.ts";
import type { Report } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { finding, report, rule, SAMPLE, SAMPLE_OF_MANY, SAMPLE_OF_ONE, team } from "../sample.ts";

/** All that a message may be made of, with the published limits: nothing here is read for marks or mentions. */
const plainText = (most: number) =>
  z.strictObject({
    type: z.literal("plain_text"),
    text: z.string().min(1).max(most),
    emoji: z.literal(false),
  });
const element = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("text"),
    text: z.string().min(1),
    style: z.strictObject({ bold: z.literal(true) }).optional(),
  }),
  z.strictObject({ type: z.literal("link"), url: z.url({ protocol: /^https?$/ }), text: z.string().min(1) }),
]);
const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(element).min(1) });
const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("header"), text: plainText(150) }),
  z.strictObject({ type: z.literal("context"), elements: z.array(plainText(2_000)).min(1).max(10) }),
  z.strictObject({ type: z.literal("divider") }),
  z.strictObject({ type: z.literal("rich_text"), elements: z.tuple([section]) }),
]);
const message = z.strictObject({
  text: z.string().min(1),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
  blocks: z.array(block).max(50),
});
type Message = z.infer<typeof message>;

const sent = (of: Report): Message => message.parse(JSON.parse(slack(of)));
const elementsOf = ({ blocks }: Message) =>
  blocks.flatMap((one) => (one.type === "rich_text" ? one.elements[0].elements : []));
const linesOf = ({ blocks }: Message): string[] =>
  blocks.flatMap((one) => {
    if (one.type === "header") return [one.text.text];
    if (one.type === "context") return one.elements.map(({ text }) => text);
    if (one.type === "divider") return [];
    return one.elements[0].elements
      .map(({ text }) => text)
      .join("")
      .split("\n");
  });

const textsInPlain = ({ blocks }: Message): string[] =>
  blocks.flatMap((one) => {
    if (one.type === "header") return [one.text.text];
    return one.type === "context" ? one.elements.map(({ text }) => text) : [];
  });

/** By the strictest reading of the undocumented total: with every key and brace. */
function expectWithinLimits(of: Report): void {
  const { blocks } = sent(of);
  expect(JSON.stringify(blocks).length).toBeLessThan(12_000);
  for (const one of blocks) expect(JSON.stringify(one).length).toBeLessThanOrEqual(3_000);
}

const manyTeams = (total: number, like = SAMPLE_OF_CHECK.teams[0] ?? team()): Report => ({
  ...SAMPLE_OF_CHECK,
  teams: Array.from({ length: total }, (_, n) => ({ ...like, id: `jira:T${n}`, name: `${like.name} ${n}` })),
});

describe("the Slack message", () => {
  it("reads as this file shows", async () => {
    await expect(`${linesOf(sent(SAMPLE_OF_CHECK)).join("\n")}\n`).toMatchFileSnapshot("snapshots/slack.txt");
  });

  it("is one line of JSON, the same for the same report", () => {
    expect(slack(SAMPLE_OF_CHECK)).toMatch(/^\{.*\}\n$/);
    expect(slack(SAMPLE_OF_CHECK)).toBe(slack(structuredClone(SAMPLE_OF_CHECK)));
  });

  it("says first that it is incomplete, then whether the gate holds", () => {
    const [day, gap, , , gate] = linesOf(sent(SAMPLE_OF_CHECK));
    expect(day).toBe("Backlog report, 24 Nov 2026");
    expect(gap).toMatch(/^Incomplete: 2 gaps/);
    expect(gate).toBe(
      "Gate: FAILED, and part COULD NOT BE CHECKED, 2 failures, 3 not checked, 3 of 4 gated questions were answered",
    );
    expect(slack(SAMPLE_OF_ONE)).not.toMatch(/Incomplete|Gate/);
    const { gate: failed } = SAMPLE_OF_CHECK;
    const passed = failed && { gate: { ...failed, passed: true, reasons: [], unjudged: [], notes: [] } };
    expect(linesOf(sent({ ...SAMPLE_OF_ONE, ...passed }))[1]).toBe(
      "Gate: PASSED, 3 of 4 gated questions were answered",
    );
  });

  it("tells a notification the result in words and numbers of its own", () => {
    expect(sent(SAMPLE_OF_CHECK).text).toBe(
      "Backlog report, 24 Nov 2026. Incomplete: 2 gaps. Gate: FAILED, and part COULD NOT BE CHECKED. 3 of 4 gated questions were answered. 3 teams, 131 findings, 91 new, 19 known, 21 waived, and 2 findings that do not judge the team.",
    );
  });

  it("counts new findings by severity, and what is known or waived apart", () => {
    expect(linesOf(sent(SAMPLE_OF_CHECK))).toContain(
      "81 new findings: 23 high, 51 medium, 7 low; 16 known, 21 waived",
    );
  });

  it("links the keys of the first actions, and leaves an address that is no plain one alone", () => {
    const links = elementsOf(sent(SAMPLE_OF_ONE)).filter(({ type }) => type === "link");
    expect(links[0]).toEqual({
      type: "link",
      url: "https://example.atlassian.net/browse/SHOP-7",
      text: "SHOP-7",
    });
    const failing = team({ rules: [rule({ id: "po/a", outcome: "fail", failed: 9, judged: 9 })] });
    const linked = (url: string): string =>
      JSON.stringify(
        elementsOf(
          sent(
            report({
              teams: [failing],
              findings: [finding({ rule: "po/a", subject: { kind: "item", key: "A-1", title: "", url } })],
            }),
          ),
        ),
      );
    expect(linked("https://example.org/?a=1&b=2")).toContain('"https://example.org/?a=1&b=2"');
    for (const url of ["javascript:alert(1)", "https://a@evil.example", `https://e.org/${"a".repeat(400)}`])
      expect(linked(url)).not.toContain('"link"');
  });

  it("says what moved, the worst first and at most three of it", () => {
    const lines = linesOf(sent(SAMPLE_OF_CHECK));
    const at = lines.indexOf("Last 26 weeks:");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "• worse: Staleness 6 of 40 → 24 of 40 (new items 23 % → 47 %)",
      "• better: Acceptance criteria 34 of 40 → 6 of 40 (new items 71 % → 35 %)",
      "Do first",
    ]);
    expect(lines[at + 3]).toBe("Do first");
  });
});

describe("the limits of a Slack message", () => {
  it.each(Object.entries({ SAMPLE, SAMPLE_OF_ONE, SAMPLE_OF_MANY, SAMPLE_OF_CHECK }))(
    "hold for %s",
    (_name, of) => {
      expectWithinLimits(of);
      expect(slack(of)).not.toMatch(/more team/);
    },
  );

  it("leave out whole teams, and count them", () => {
    const many = manyTeams(200);
    expectWithinLimits(many);
    const lines = linesOf(sent(many));
    const named = lines.filter((line) => /^Checkout \d+ jira:T\d+$/.test(line)).length;
    expect(named).toBeGreaterThan(5);
    expect(lines).toContain(`and ${200 - named} more teams: see the full report`);
    expect(lines.at(-2)).toBe("Read by backlint 0.1.0.");
  });

  it("leave out whole teams of which there is much to say, too", () => {
    const many = manyTeams(200);
    const findings = many.teams.flatMap(({ id }) =>
      SAMPLE_OF_ONE.findings.slice(0, 40).map((one) => ({ ...one, team: id, remedy: "Say it. ".repeat(99) })),
    );
    const like = many.teams.map((one) => ({ ...one, name: `${"決".repeat(400)} ${one.name}` }));
    expectWithinLimits({ ...many, teams: like, findings });
    expect(
      linesOf(sent({ ...many, teams: like, findings })).some((line) => /^and 1\d\d more teams/.test(line)),
    ).toBe(true);
  });

  it("leave out whole gaps, reasons and waivers, and count them", () => {
    const [gap] = SAMPLE.gaps;
    const reasons = SAMPLE_OF_CHECK.gate?.reasons ?? [];
    const times = <T>(list: readonly T[]): T[] => Array.from({ length: 900 }, () => list).flat();
    const many: Report = {
      ...SAMPLE_OF_CHECK,
      gaps: gap === undefined ? [] : times([gap]),
      waivers: { ...SAMPLE_OF_CHECK.waivers, expired: times(SAMPLE_OF_CHECK.waivers.expired) },
      ...(SAMPLE_OF_CHECK.gate && { gate: { ...SAMPLE_OF_CHECK.gate, reasons: times(reasons) } }),
    };
    expectWithinLimits(many);
    const lines = linesOf(sent(many));
    const gaps = lines.filter((line) => line.startsWith("• jira:SHOP")).length;
    expect(lines).toContain(`and ${900 - gaps} more gaps: see the full report`);
    expect(lines.filter((line) => /^and [\d,]+ more (line|waiver)s: see/.test(line))).toHaveLength(2);
    expect(lines.some((line) => line.startsWith("Checkout jira:SHOP"))).toBe(true);
  });

  it.each(['"', "\\", "漢", "👩‍👩‍👧‍👦", "e\u0301\u0316", "🇩🇪", "\ud800", "a "])(
    "hold for endless names of %j, and no character is cut",
    (unit) => {
      const of = hostileReport(unit.repeat(20_000));
      expectWithinLimits(of);
      expect(linesOf(sent(of)).join("\n")).not.toMatch(/\p{Cs}/u);
      expect(JSON.stringify(sent({ ...of, teams: manyTeams(9, of.teams[0]).teams })).length).toBeLessThan(
        12_500,
      );
    },
  );

  it("hold for 10,000 findings", () => {
    const rules = [rule({ id: "po/a", outcome: "fail", failed: 10_000, judged: 10_000 })];
    const findings = Array.from({ length: 10_000 }, () => finding({ rule: "po/a" }));
    expectWithinLimits(report({ teams: [team({ rules })], findings }));
  });

  it("hold for 2,000 teams", () => {
    expectWithinLimits(manyTeams(2_000));
  });
});

describe("hostile text in a Slack message", () => {
  const harmless = linesOf(sent(hostileReport("x"))).length;
  /** What opens a line: a word of ours. Only a team's own line begins with text of the tracker. */
  const OURS =
    /^(Backlog report|Incomplete: |Gate: |Conditions: |[•✗○·] |(Strategy|Delivery|Boundary|Hygiene): |Over the limit, |Fail: |Backlog babysitter: |This speaks of |Do first|Last |\d\. P|\d\. T|No |Noth|\d+ new|and \d|1 waiver|Read by|Baseline: )/;

  it.each(Object.entries(HOSTILE))("is text and no more: %s", (_name, text) => {
    // The schema has no mention, no emoji, no mark but bold, and no text that Slack reads for any.
    const hostile = sent(hostileReport(text));
    expect(hostile.text).toBe(sent(hostileReport("x")).text);
    for (const words of textsInPlain(hostile)) expect(words).not.toMatch(/evil|[<@*_`]|:[\w+]+:/);

    for (const one of elementsOf(hostile)) {
      expect(one.text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      if (one.type === "link") expect(new URL(one.url).username).toBe("");
    }
    const foreign = linesOf(hostile).filter((line) => !OURS.test(line));
    expect(foreign.length).toBeLessThanOrEqual(3);
    expect(linesOf(hostile).length).toBeLessThanOrEqual(harmless);
  });

  it("has no mark, mention or link in what Slack reads for them", () => {
    expect(sent(SAMPLE_OF_CHECK).text).not.toMatch(/[<>&*_~`@#]|:\w+:|\/\//);
  });
});
