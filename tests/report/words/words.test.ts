import { describe, expect, it } from "vitest";
import { count } from "../../../src/engine/count.ts";
import { ruleAnswer } from "../../../src/engine/outcome.ts";
import { looksFine, warnings } from "../../../src/report/answers.ts";
import type { RuleResult } from "../../../src/report/schema.ts";
import { standingOut } from "../../../src/report/verdict/words.ts";
import {
  besidesCounts,
  bulkWords,
  chanceWords,
  countsOf,
  countsWords,
  limitWords,
  nothingFirst,
  opinionWords,
  rangeWords,
  readingsOf,
  sizeOf,
  toleranceWords,
  tooManyWords,
  widenedOf,
} from "../../../src/report/words/words.ts";
import { fail, pass } from "../../../src/rule.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { limit, report, rule, team } from "../sample.ts";

const FINE = "looks fine so far: 0 of 8 fail, too few cases to say that it passes";
const answers = (...outcomes: RuleResult["outcome"][]): RuleResult[] =>
  outcomes.map((outcome, n) => rule({ id: `po/${n}`, outcome, judged: 40, failed: 9 }));

const wider: NonNullable<RuleResult["wider"]> = {
  ...{ own: "near the sprint", members: 4, judged: 4 },
  parts: [{ are: "finished stories", members: 40, created: null, past: true }],
};

/** A reader of texts that is wrong in 8 of 100, and so moves a limit of 40 %. */
const reading = {
  ...{ limit: 0.4, wrong: 0.08, sensitivity: 0.95, specificity: 0.9 },
  source: "labelled texts",
};

describe("how many questions were answered how", () => {
  it("begins with what fails, leaves out what there is none of and what does not apply", () => {
    const rules = answers("pass", "fail", "not-observable", "warn", "not-applicable", "fail");
    expect(countsWords(countsOf({ rules }))).toBe("2 fail, 1 warn, 1 pass, 1 cannot be seen");
    expect(countsWords(countsOf({ rules: answers("not-applicable") }))).toBe("no question applies");
    expect(countsWords(countsOf({ rules: answers("error", "error") }))).toBe("2 rule errors");
  });

  it("tells what looks fine so far from what lacks data", () => {
    const few = { outcome: "insufficient-evidence" as const, judged: 3 };
    const rules = [
      rule({ id: "po/a", ...few, reason: FINE }),
      rule({ id: "po/b", ...few, reason: FINE }),
      rule({ id: "po/c", ...few, reason: "only 3 cases to judge; at least 6 are needed" }),
    ];
    expect(countsWords(countsOf({ rules }))).toBe("2 look fine so far, 1 without enough data");
    expect(nothingFirst({ rules })).toBe("Nothing: what was seen looks fine so far.");
  });

  it("does not praise a team of whose questions few could be looked into", () => {
    const of = (seen: number, open: number): string =>
      nothingFirst({
        rules: [
          ...answers(...Array.from({ length: seen }, () => "pass" as const)),
          ...answers(...Array.from({ length: open }, () => "not-observable" as const), "not-applicable"),
        ],
      });
    expect(of(2, 3)).toBe("Nothing so far, but only 2 of 5 questions could be looked into.");
    expect(of(2, 2)).toBe("Nothing: every answer is within the limits of a healthy team.");
    expect(of(0, 4)).toBe("Nothing can be recommended: no question had an answer.");
  });

  it("knows what looks fine by what the engine says of it", () => {
    const counted = count([...Array.from({ length: 7 }, () => true), false], (one) =>
      one ? pass : fail({}),
    );
    const answer = ruleAnswer(counted, { share: 0.2, bad: 0.4 });
    expect(answer.outcome).toBe("insufficient-evidence");
    expect(looksFine(answer)).toBe(true);
  });

  it("lists warnings by themselves, the graver first", () => {
    const rules = [...answers("fail", "warn"), rule({ id: "po/z", outcome: "warn", severity: "high" })];
    expect(warnings({ rules }).map(({ id }) => id)).toEqual(["po/z", "po/1"]);
  });
});

describe("a score", () => {
  it("is a range of whole numbers, outwards", () => {
    expect(rangeWords({ low: 41.9, high: 78.1 })).toBe("41–79");
    expect(rangeWords({ low: 0, high: 100 }, "-")).toBe("0-100");
  });
});

describe("the limit of a count", () => {
  const many = (failed: number, judged: number, share: number): string =>
    tooManyWords({ failed, judged, tolerance: limit(share, 6) });

  it("is the most that may fail, and how many are too many", () => {
    expect(many(12, 40, 0.2)).toBe("8 would be the limit: 4 too many");
    expect(many(8, 40, 0.2)).toBe("8 would be the limit");
    expect(many(30, 100, 0.29)).toBe("29 would be the limit: 1 too many");
  });

  it("says where it was moved because texts are read wrongly at times", () => {
    const moved = rule({ id: "po/criteria", tolerance: limit(0.44, 6), reading });
    const words = "the limit is 44 % here, not 40 %: the reading of texts is wrong in 8 of 100";
    expect(limitWords(moved)).toBe(`(limit 44 %, our opinion; ${words})`);
    expect(limitWords(rule({ id: "po/a", limitFrom: "past" }))).toBe(
      "(limit 20 %, the team's own half a year ago)",
    );
    expect(toleranceWords(moved)).toBe(`fails above 44 % (${words}); needs at least 6 items`);
    expect(readingsOf([moved, rule({ id: "po/a" })])).toMatch(
      /: Criteria 44 %, not 40 % \(wrong in 8 of 100\)\.$/,
    );
    expect(readingsOf([rule({ id: "po/a" })])).toBeUndefined();
  });

  it("says what else a question covers, of several in one line where it is the same", () => {
    const some = rule({ id: "po/criteria", wider });
    const words = "also covers 40 finished stories, as only 4 are near the sprint";
    expect(limitWords(some)).toBe(`(limit 20 %, our opinion; ${words})`);
    expect(besidesCounts(some)).toBe(words);
    expect(besidesCounts({ ...some, tolerance: limit(0.44, 6), reading })).toMatch(
      /wrong in 8 of 100; also covers 40 finished stories, as/,
    );
    expect(besidesCounts(rule({ id: "po/a" }))).toBeUndefined();
    const other = rule({ id: "po/order", wider: { ...wider, members: 0, judged: 0 } });
    expect(widenedOf([some, rule({ id: "po/a" }), other, rule({ id: "po/size", wider })])).toEqual([
      `Criteria, Size: ${words}.`,
      "Order: covers 40 finished stories, as none is near the sprint.",
    ]);
  });

  it("is one answer of a question about the whole team", () => {
    expect(toleranceWords({ tolerance: limit(0, 1) })).toBe("one answer for the whole team");
  });
});

describe("a limit that is an opinion", () => {
  const of = (...rules: RuleResult[]): string | undefined =>
    opinionWords(report({ teams: [team({ rules })] }));

  it("is called so, with the line that sets one's own for what fails most gravely", () => {
    const [grave, mild] = [rule({ id: "po/a", outcome: "fail" }), rule({ id: "po/b", outcome: "warn" })];
    expect(of(mild, grave)).toBe("our opinion: no published source. To set yours: limits: { po/a: 0.2 }");
  });

  it("is set as it was before it was moved, and none is named where only whole teams were asked", () => {
    expect(of(rule({ id: "po/a", tolerance: limit(0.44, 6), reading }))).toMatch(/\{ po\/a: 0\.4 \}$/);
    expect(of(rule({ id: "po/a", tolerance: limit(0, 1) }))).toBe("our opinion: no published source.");
    expect(of(rule({ id: "po/a", experimental: false }))).toBeUndefined();
  });
});

describe("what chance alone may make fail", () => {
  const of = (n: number, ...teams: number[]): string | undefined =>
    chanceWords(
      report({
        teams: [n, ...teams].map((size) =>
          team({ rules: answers(...Array.from({ length: size }, () => "pass" as const)) }),
        ),
      }),
    );

  it("is one in twenty of the answers that are shares", () => {
    expect(of(20)).toContain("at most 1 of 20 answers.");
    expect(of(21)).toContain("at most 2 of 21 answers");
    expect(of(30, 10)).toContain("at most 2 of 40 answers.");
  });

  it("is nothing where no share was answered", () => {
    const whole = rule({ id: "po/a", judged: 1, tolerance: limit(0, 1) });
    const rules = [whole, ...answers("insufficient-evidence", "not-observable", "error")];
    expect(chanceWords(report({ teams: [team({ rules })] }))).toBeUndefined();
  });
});

describe("the teams that stand out", () => {
  const verdict = SAMPLE_OF_CHECK.teams[0]?.verdict;
  if (verdict === undefined) throw new Error("the sample has a verdict");
  const named = (name: string, amongMany: boolean) => team({ name, verdict: { ...verdict, amongMany } });
  const of = (...teams: ReturnType<typeof team>[]): string | undefined =>
    standingOut(report({ teams }), (name) => name);

  it("are named in a list of several, with the share of them that is expected to be false", () => {
    expect(of(named("A", true), named("B", false), team({ name: "C" }))).toBe(
      "Backlog babysitter: A stands out among the 2 teams read (expected share of false ones: 10 %).",
    );
    const seven = Array.from({ length: 7 }, (_, n) => named(`T${n}`, true));
    expect(of(...seven)).toContain("T0, T1, T2, T3, T4 and 2 more stand out among the 7 teams read");
  });

  it("are none where one team was read, or none stands out", () => {
    expect(of(named("A", true))).toBeUndefined();
    expect(of(named("A", false), named("B", false))).toBeUndefined();
  });
});

describe("the size of a team", () => {
  it("says since when nothing has happened in a dormant project, and nothing of one in use", () => {
    const dormant = "nothing was created or resolved since 3 May 2021: habits are not judged";
    expect(sizeOf(team({ dormantSince: "2021-05-03T09:00:00.000Z" })).at(-1)).toBe(dormant);
    expect(sizeOf(team()).join()).not.toContain("habits");
  });

  it("says what was left out, and that what follows is of the rest", () => {
    const part = { leftOut: ["only open items were read (links and parents name 37 finished items)"] };
    expect(sizeOf(team({ ...part, dormantSince: "2021-05-03T09:00:00.000Z" })).slice(-2)).toEqual([
      ...part.leftOut,
      "nothing of this was created or resolved since 3 May 2021: habits are not judged",
    ]);
  });
});

describe("days on which many items changed at once", () => {
  const edit = { day: "2020-06-12", what: "changed", items: 27, of: 30, open: false } as const;
  const update = { day: "2018-02-28", what: "updated", items: 1349, of: 1578, open: true } as const;

  it("are a line each where all are asked for", () => {
    expect(bulkWords({ bulk: [edit, update] }, true)).toEqual([
      "12 Jun 2020: 27 of 30 items changed at once; not counted as touched",
      "28 Feb 2018: 1,349 of 1,578 open items updated at once; not counted as touched",
    ]);
  });

  it("are one line otherwise, with how many more there are", () => {
    const [line] = bulkWords({ bulk: [edit] });
    expect(bulkWords({ bulk: [edit] })).toHaveLength(1);
    expect(bulkWords({ bulk: [edit, update] })).toEqual([`${line} (and 1 more such day)`]);
    expect(bulkWords({ bulk: [edit, update, update] })).toEqual([`${line} (and 2 more such days)`]);
  });

  it("are not mentioned where there are none", () => {
    expect([bulkWords({}), bulkWords({ bulk: [] }, true)]).toEqual([[], []]);
  });
});
