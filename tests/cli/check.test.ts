import { beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { cutExport, staleExport } from "./gate-sample.ts";
import { workplace } from "./harness.ts";

const at = workplace();

/** An export without history answers few of the questions: here one is enough. */
const ONE_ANSWER = "gate: { answered: 0 }\n";
beforeEach(() => at.write("backlint.config.yaml", ONE_ANSWER));

const waiver = (expires: string, item = "SHOP-*") =>
  `waivers:\n  - { rule: hygiene/staleness, item: "${item}", reason: parked, owner: po, expires: ${expires} }\n${ONE_ANSWER}`;

/** The report of a check as JSON, with its exit code. */
async function check(args = ""): Promise<{ code: number; report: Report }> {
  const { code, output } = await at.run(`check export.jsonl --fail-on medium --format json ${args}`);
  return { code, report: JSON.parse(output) };
}

describe("the exit code of check", () => {
  // Every combination of findings, gaps, waivers and baseline: incomplete never passes, and 3 wins over 1.
  const combinations = [false, true].flatMap((findings) =>
    [false, true].flatMap((gap) =>
      ["none", "in force", "expired"].flatMap((waived) =>
        ["none", "all", "some"].map((known) => ({ findings, gap, waived, known })),
      ),
    ),
  );
  const expected = ({ findings, gap, waived, known }: (typeof combinations)[number]): number =>
    gap ? 3 : findings && waived !== "in force" && known !== "all" ? 1 : 0;

  it.each(combinations.map((one) => ({ ...one, code: expected(one) })))(
    "is $code with findings: $findings, gap: $gap, waiver: $waived, known: $known",
    async ({ findings, gap, waived, known, code }) => {
      const options = { stale: findings ? 30 : 0 };
      if (known !== "none") {
        at.write("export.jsonl", staleExport({ stale: known === "all" ? options.stale : options.stale / 2 }));
        expect((await at.run("baseline export.jsonl")).code).toBe(0);
      }
      at.write("export.jsonl", gap ? cutExport(options) : staleExport(options));
      if (waived !== "none")
        at.write("backlint.config.yaml", waiver(waived === "in force" ? "2026-11-01" : "2026-10-31"));
      const { code: is, report } = await check();
      expect(is).toBe(code);
      expect(report.gate?.passed).toBe(code === 0);
      expect(report.complete).toBe(!gap);
      if (code === 1) expect(report.gate?.reasons.map(({ id }) => id)).toEqual(["hygiene/staleness"]);
    },
  );

  it("is 0 where nothing is asked for", async () => {
    at.write("export.jsonl", staleExport());
    expect((await at.run("check export.jsonl --fail-on never")).code).toBe(0);
  });

  it("is 3 where no gated question was answered, and by default only high severity is gated", async () => {
    at.write("export.jsonl", staleExport());
    const { code, output } = await at.run("check export.jsonl");
    expect(code).toBe(3);
    expect(output).not.toContain("PASSED");
    expect(output).toMatch(
      /Gate: COULD NOT BE CHECKED {2}1 not checked, 0 of \d+ gated questions were answered\n/,
    );
    expect(output.replace(/\s+/g, " ")).toMatch(
      /Answers: 0 of \d+ gated questions were answered; at least one must be/,
    );
  });

  it("is 3 where fewer were answered than half, or than the configuration asks for", async () => {
    at.write("export.jsonl", staleExport({ stale: 0 }));
    const passed = await check();
    expect(passed.code).toBe(0);
    const { answered, of } = passed.report.gate?.answered ?? { answered: 0, of: 0 };
    expect(answered).toBeGreaterThan(0);
    expect(answered / of).toBeLessThan(0.5);
    at.write("backlint.config.yaml", "");
    expect((await check()).code).toBe(3);
    at.write("backlint.config.yaml", `gate: { answered: ${answered / of} }\n`);
    expect((await check()).code).toBe(0);
  });

  it("is 3 where an area is asked for that is not judged", async () => {
    at.write("export.jsonl", staleExport());
    expect((await at.run("check export.jsonl --fail-on strategy=1")).code).toBe(3);
  });

  it("is 2 for a word that means nothing, with what is allowed", async () => {
    at.write("export.jsonl", staleExport());
    const { code, notes = [] } = await at.run("check export.jsonl --fail-on urgent");
    expect(code).toBe(2);
    expect(notes.join()).toContain("delivery=60");
    expect((await at.run("check export.jsonl --new-since soon")).code).toBe(2);
    expect((await at.run("check export.jsonl --baseline none.json")).code).toBe(2);
  });

  it("is that of audit, which has no gate, where only audit is asked", async () => {
    at.write("export.jsonl", staleExport());
    expect((await at.run("audit export.jsonl")).code).toBe(0);
    at.write("export.jsonl", cutExport());
    expect((await at.run("audit export.jsonl")).code).toBe(3);
  });
});

describe("check", () => {
  it("takes the gate from the configuration, and the command line over it", async () => {
    at.write("export.jsonl", staleExport());
    at.write("backlint.config.yaml", "gate: { fail-on: medium, answered: 0 }\n");
    expect((await at.run("check export.jsonl")).code).toBe(1);
    expect((await at.run("check export.jsonl --fail-on never")).code).toBe(0);
  });

  it("does not hold new work to what is old", async () => {
    at.write("export.jsonl", staleExport());
    const { code, report } = await check("--new-since 2026-09-01 --at-least 5");
    expect(code).toBe(0);
    expect(report.gate).toMatchObject({
      newWork: { since: "2026-09-01T00:00:00.000Z", atLeast: 5 },
      notes: [],
    });
    expect((await check("--new-since 2023-01-01")).code).toBe(1);
  });

  it("says of too little new work that it was not judged", async () => {
    at.write("export.jsonl", staleExport());
    const { code, report } = await check("--new-since 2026-09-01");
    expect(code).toBe(0);
    expect(report.gate?.notes).toEqual([
      expect.stringContaining("only 10 items of new work; at least 20 are needed"),
    ]);
  });

  it("marks what is waived, with the waiver, and leaves the rule's own numbers alone", async () => {
    at.write("export.jsonl", staleExport());
    at.write("backlint.config.yaml", waiver("2027-01-31", "SHOP-3*"));
    const { report } = await check();
    const waived = report.findings.filter(({ status }) => status === "waived");
    expect(waived.map(({ subject }) => subject.key)).toEqual(["SHOP-3", "SHOP-30"]);
    expect(waived[0]?.waiver).toMatchObject({ reason: "parked", owner: "po", expires: "2027-01-31" });
    expect(report.waivers).toEqual({ used: 1, expired: [], unused: [] });
    const rule = report.teams[0]?.rules.find(({ id }) => id === "hygiene/staleness");
    expect(rule).toMatchObject({ failed: 30, judged: 40 });
    expect(report.gate?.reasons[0]?.says).toContain("28 of 38 fail");
  });

  it("brings a finding back when its waiver expires, and names waivers that excuse nothing", async () => {
    at.write("export.jsonl", staleExport());
    at.write("backlint.config.yaml", waiver("2026-10-31"));
    const expired = await check();
    expect(expired.report.findings.some(({ status }) => status === "waived")).toBe(false);
    expect(expired.report.waivers.expired).toHaveLength(1);
    at.write("backlint.config.yaml", waiver("2027-10-31", "PAY-*"));
    expect((await check()).report.waivers.unused).toEqual([expect.objectContaining({ item: "PAY-*" })]);
    // With one team of several, a waiver for another is not unused.
    expect((await check("--team SHOP")).report.waivers.unused).toEqual([]);
  });

  it.each([
    [
      "a rule that is none",
      "{ rule: hygiene/stalenes, item: X-1, reason: r, owner: po, expires: 2027-01-31 }",
      "hygiene/staleness",
    ],
    [
      "no reason",
      '{ rule: hygiene/staleness, item: X-1, reason: " ", owner: po, expires: 2027-01-31 }',
      "must state the reason",
    ],
    ["no end", "{ rule: hygiene/staleness, item: X-1, reason: r, owner: po }", "expires"],
    [
      "a person for an owner",
      "{ rule: hygiene/staleness, item: X-1, reason: r, owner: Anna, expires: 2027-01-31 }",
      "owner",
    ],
  ])("refuses a waiver with %s", async (_, line, word) => {
    at.write("export.jsonl", staleExport());
    at.write("backlint.config.yaml", `waivers:\n  - ${line}\n`);
    const { code, notes = [] } = await at.run("check export.jsonl");
    expect(code).toBe(2);
    expect(notes.join(" ")).toContain("backlint.config.yaml:2");
    expect(notes.join(" ")).toContain(word);
  });

  it("shows only what is new with --only-new", async () => {
    at.write("export.jsonl", staleExport({ stale: 25 }));
    await at.run("baseline export.jsonl");
    at.write("export.jsonl", staleExport({ stale: 30 }));
    const { report } = await check("--only-new");
    const stale = report.findings.filter(({ rule }) => rule === "hygiene/staleness");
    expect(stale.map(({ subject }) => subject.key)).toEqual([
      "SHOP-26",
      "SHOP-27",
      "SHOP-28",
      "SHOP-29",
      "SHOP-30",
    ]);
  });
});
