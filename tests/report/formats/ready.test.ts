import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { READY_FORMATS } from "../../../src/report/ready/formats.ts";
import {
  type ReadyCheckReport,
  type ReadyItem,
  type ReadyReport,
  readySchema,
} from "../../../src/report/ready/schema.ts";
import { redactReady } from "../../../src/report/redact/ready.ts";
import { HOSTILE } from "../hostile.ts";
import { tokensOf } from "../rendered.ts";
import { commandsIn } from "../runner-commands.ts";
import { gap, SAMPLE_OF_ONE } from "../sample.ts";

const check = (outcome: ReadyCheckReport["outcome"], changes: Partial<ReadyCheckReport> = {}) => ({
  ...({ rule: "po/acceptance-criteria", owner: "po", severity: "high", gates: true, outcome } as const),
  title: "Acceptance criteria",
  asks: "How will we know that it is done?",
  message: outcome === "pass" ? null : "states no acceptance criteria",
  remedy: "Write the two checks you would use to reject it.",
  ...changes,
});
const item = (checks: readonly ReadyCheckReport[], changes: Partial<ReadyItem> = {}): ReadyItem => ({
  ...{ key: "SHOP-7", title: "Pay by card", url: "https://shop.example/browse/SHOP-7" },
  ...({ kind: "story", state: "new", ready: false, note: null } as const),
  ...changes,
  checks: [...checks],
});

const { version, tool, now, config, cost } = SAMPLE_OF_ONE;
const report = (items: readonly ReadyItem[], changes: Partial<ReadyReport> = {}): ReadyReport => ({
  ...{ version, kind: "ready", tool, now, config, cost, complete: true, gaps: [], failOn: "high" },
  ...{ readFrom: "tracker", missing: [] },
  ...changes,
  items: [...items],
});

/** The same text in every place that a tracker or a configuration fills. */
const hostile = (text: string): ReadyReport => {
  const waiver = { rule: "po/*", item: text, reason: text, owner: "po", expires: "2027-01-31" } as const;
  const checks = [
    check("fail", { message: text }),
    check("unknown", { message: text, unseen: true }),
    check("waived", { message: text, waiver }),
    check("pass"),
  ];
  return report(
    [item(checks, { key: text, title: text, url: text }), item(checks.slice(1, 2), { ready: null })],
    {
      ...{ complete: false, missing: [text] },
      gaps: [gap({ source: text, what: text, detail: text })],
    },
  );
};

const OPTIONS = { columns: 100, colour: false, verbose: true };
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Code is what a plain source of a gap is shown as, and does nothing. */
const kinds = (source: string): string[] =>
  tokensOf(source)
    .map(({ type }) => type)
    .filter((type) => !/^text|^code_inline$/.test(type));

describe("readiness", () => {
  it.each([
    ["not ready", item([check("fail")])],
    ["ready", item([check("pass")], { ready: true })],
    ["done already", item([], { ready: null, state: "done" })],
    ["not asked", item([], { ready: null, kind: "subtask" })],
    ["advice only", item([check("fail", { gates: false })], { ready: null })],
    ["could not be judged", item([check("unknown", { unseen: true })], { ready: null })],
    ["ready as far as visible", item([check("unknown")], { ready: null })],
  ])("is said in words: %s", (words, one) => {
    expect(READY_FORMATS.text(report([one]), OPTIONS)).toContain(`SHOP-7  ${words.toUpperCase()}  `);
    expect(READY_FORMATS.markdown(report([one]))).toContain(`: ${words}.** `);
    const [annotation] = commandsIn(READY_FORMATS.github(report([one])));
    expect(annotation?.name).toBe(/^(not ready|could)/.test(words) ? "error" : "notice");
  });

  it("is JSON that its schema takes, key by key", () => {
    const sample = hostile("x");
    const parsed = JSON.parse(READY_FORMATS.json(sample));
    expect(readySchema.parse(parsed)).toEqual(sample);
  });

  it("names nobody", () => {
    const named = redactReady(hostile("asked by Ada Byte"), new Set(["Ada Byte"]));
    const { items, gaps } = named;
    expect(
      JSON.stringify([items.map(({ title, checks }) => [title, checks]), gaps[0]?.detail]),
    ).not.toContain("Ada");
  });

  it("stays within what GitHub shows of a step, and counts the rest", () => {
    const many = report(Array.from({ length: 30 }, (_, n) => item([check("fail")], { key: `SHOP-${n}` })));
    const commands = commandsIn(READY_FORMATS.github(many));
    expect(commands.filter(({ name }) => name === "error")).toHaveLength(10);
    expect(commands.at(-1)?.data).toBe("20 more items are not ready");
  });
});

describe.each(Object.entries(HOSTILE))("hostile text: %s", (_, text) => {
  it("is not obeyed by a terminal", () => {
    for (const columns of [60, 160]) {
      const output = READY_FORMATS.text(hostile(text), { ...OPTIONS, columns });
      expect(output.replaceAll("\n", "")).not.toMatch(CONTROLS);
      expect(output.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    }
  });

  it("is no mark-up in Markdown", () => {
    const source = READY_FORMATS.markdown(hostile(text));
    expect(source.replaceAll("\n", "")).not.toMatch(CONTROLS);
    expect(kinds(source)).toEqual(kinds(READY_FORMATS.markdown(hostile("x y"))));
  });

  it("is no command for GitHub's runner", () => {
    const output = READY_FORMATS.github(hostile(text));
    expect(output.replaceAll("\n", "")).not.toMatch(CONTROLS);
    const names = (of: string) =>
      commandsIn(of).map(({ name, properties }) => [name, Object.keys(properties)]);
    expect(names(output)).toEqual(names(READY_FORMATS.github(hostile("x y"))));
  });
});
