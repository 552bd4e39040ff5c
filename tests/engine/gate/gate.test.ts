import fc from "fast-check";
import { describe, expect, it } from "vitest";
import signals from "../../../rules/babysitter/index.ts";
import type { Gap, WorkItem } from "../../../src/backlog/model.ts";
import { ask } from "../../../src/engine/ask.ts";
import { fingerprint } from "../../../src/engine/fingerprint.ts";
import { type GateSettings, gate } from "../../../src/engine/gate/gate.ts";
import { type Waiver, waiversOn } from "../../../src/engine/gate/waivers.ts";
import { defaultSettings } from "../../../src/engine/measure.ts";
import type { Assessment } from "../../../src/engine/verdict/assess.ts";
import type { Status } from "../../../src/engine/verdict/ladder.ts";
import { fail, itemSubject, notObservable, type Rule } from "../../../src/rule.ts";
import type { Signal } from "../../../src/signal.ts";
import { daysAgo, NOW, story, team } from "../../make.ts";
import { titleRule } from "../title-rule.ts";

/** Of `bad` bad items and `good` good ones, the last `late` of each started a few days ago. */
function items(bad: number, good: number, late = 0): WorkItem[] {
  const make = (title: string, n: number, of: number): WorkItem =>
    story({
      id: `${title}-${n}`,
      key: `${title.toUpperCase()}-${n}`,
      title,
      createdAt: daysAgo(n >= of - late ? 5 : 200),
      startedAt: null,
    });
  return [
    ...Array.from({ length: bad }, (_, n) => make("bad", n, bad)),
    ...Array.from({ length: good }, (_, n) => make("good", n, good)),
  ];
}

const SETTINGS: GateSettings = {
  ...{ severity: "high", areas: {}, verdict: null, newWork: null, answered: 0.5 },
  onGap: "fail",
};

interface World {
  readonly items?: readonly WorkItem[];
  readonly rules?: readonly Rule[];
  readonly waivers?: readonly Waiver[];
  readonly known?: readonly WorkItem[];
  readonly status?: Status;
  readonly assessments?: readonly Assessment[];
  readonly gaps?: readonly Gap[];
}

function judged(settings: Partial<GateSettings>, world: World = {}) {
  const backlog = team({ items: world.items ?? items(20, 10) });
  const results = [ask(backlog, world.rules ?? [titleRule()], NOW)];
  const known = world.known?.map((item) => fingerprint("po/example", backlog.tracker, itemSubject(item)));
  return gate(
    { ...SETTINGS, ...settings },
    {
      results,
      verdicts:
        world.status === undefined
          ? []
          : [{ team: backlog, status: world.status, assessments: world.assessments ?? [] }],
      ...{ gaps: world.gaps ?? [], madeFrom: [] },
      waivers: waiversOn(world.waivers ?? [], NOW),
      baseline: known && new Set(known),
      now: NOW,
      settingsFor: defaultSettings,
    },
  );
}

const waiver = (item: string): Waiver => ({
  ...{ rule: "po/*", item, reason: "agreed", owner: "po" },
  expires: "2027-01-31",
});

describe("the gate on rules", () => {
  it("does not hold where a rule of the severity fails, and says by how much", () => {
    expect(judged({}).reasons).toEqual([
      expect.objectContaining({
        kind: "rule",
        id: "po/example",
        says: "20 of 30 fail (at least 50 % with 95 % confidence; limit 20 %, our opinion; to set yours: limits: { po/example: 0.2 })",
      }),
    ]);
  });

  it("holds where the rule passes, warns, or is less severe", () => {
    expect(judged({}, { items: items(2, 18) }).reasons).toEqual([]);
    expect(judged({}, { items: items(4, 8) }).reasons).toEqual([]);
    expect(judged({ severity: "critical" }).reasons).toEqual([]);
    expect(judged({ severity: "low" }).reasons).toHaveLength(1);
    expect(judged({ severity: null }).reasons).toEqual([]);
  });

  it("looks at new work alone where it is asked to", () => {
    const newWork = { since: daysAgo(30), atLeast: 10 };
    expect(judged({ newWork }, { items: items(40, 30, 12) }).reasons[0]?.says).toContain("12 of 24 fail");
    // Old items are bad, those of today are good: the whole fails, the new work does not.
    const better = [...items(40, 0), ...items(0, 20, 20)];
    expect(judged({}, { items: better }).reasons).toHaveLength(1);
    expect(judged({ newWork }, { items: better }).reasons).toEqual([]);
    // And the other way round: much that is old and good hides nothing that is new and bad.
    const worse = [...items(20, 0, 20), ...items(0, 200)];
    expect(judged({}, { items: worse }).reasons).toEqual([]);
    expect(judged({ newWork }, { items: worse }).reasons).toHaveLength(1);
  });

  it("says what else a rule covers whose own members are too few, and brings in no others for those waived", () => {
    const own = items(4, 0, 4);
    const finished = items(20, 9).map((item) => ({ ...item, id: `${item.id}-old`, key: `${item.key}-OLD` }));
    const rule = (of: readonly WorkItem[]): Rule =>
      titleRule({
        tolerance: { share: 0.2 },
        population: () => of,
        wider: {
          own: "open",
          steps: [{ are: "finished stories", which: "the last", past: true, members: () => finished }],
        },
      });
    const [reason] = judged({}, { items: own, rules: [rule(own)] }).reasons;
    expect(reason?.says).toMatch(
      /^24 of 33 fail .*; also covers 29 finished stories, created \d+ \w+ 2026, as only 4 are open$/,
    );
    const [rest] = judged({}, { items: own, rules: [rule(own)], waivers: [waiver("BAD-0")] }).reasons;
    expect(rest?.says).toMatch(/^23 of 32 fail .* as only 4 are open$/);
    const enough = rule([...own, ...items(0, 4)]);
    const seen = judged({}, { items: own, rules: [enough], waivers: [waiver("BAD-*")] });
    expect(seen.reasons).toEqual([]);
    expect(seen.answered).toEqual({ answered: 1, of: 1 });
  });

  it("does not judge too little new work, and says so", () => {
    const { reasons, notes } = judged(
      { newWork: { since: daysAgo(30), atLeast: 25 } },
      { items: items(40, 30, 12) },
    );
    expect(reasons).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("only 24 items of new work; at least 25 are needed")]);
    const enough = judged({ newWork: { since: daysAgo(30), atLeast: 24 } }, { items: items(40, 30, 12) });
    expect([enough.reasons.length, enough.notes]).toEqual([1, []]);
  });

  it("leaves waived members out, of those that fail and of all", () => {
    expect(judged({}, { waivers: [waiver("BAD-*")] }).reasons).toEqual([]);
    expect(judged({}, { waivers: [waiver("BAD-1")] }).reasons[0]?.says).toContain("19 of 29 fail");
    expect(judged({}, { waivers: [waiver("GOOD-*")] }).reasons[0]?.says).toContain("20 of 20 fail");
  });

  it("speaks only of what is not in the baseline", () => {
    const all = items(20, 10);
    expect(judged({}, { items: all, known: all }).reasons).toEqual([]);
    expect(judged({}, { items: all, known: all.slice(1) }).reasons[0]?.says).toContain(
      "; 1 not in the baseline",
    );
    expect(judged({}, { items: all, known: [] }).reasons[0]?.says).toContain("; 20 not in the baseline");
  });

  it("says of one answer about the whole team what it is, and no share", () => {
    const whole = titleRule({
      tolerance: { share: 0, from: 1 },
      population: ({ team: one }: { team: unknown }) => [one],
      judge: () => fail({ title: "too long" }),
    });
    expect(judged({}, { rules: [whole] }).reasons[0]?.says).toBe("the team is too long");
  });

  it("says the share where many were judged of which none may fail", () => {
    const none = titleRule({ tolerance: { share: 0, from: 1 } });
    expect(judged({}, { rules: [none] }).reasons[0]?.says).toMatch(/^20 of 30 fail/);
  });

  it("waives a convention of the whole team by the key of the team", () => {
    const convention = titleRule({ convention: () => ({ title: "bad" }) });
    expect(judged({}, { rules: [convention], waivers: [waiver(team().id)] }).reasons).toEqual([]);
    expect(judged({}, { rules: [convention], waivers: [waiver("other:*")] }).reasons).toHaveLength(1);
  });

  it("does not pass a rule that stopped with an error", () => {
    const broken = titleRule({
      judge: () => {
        throw new Error("no");
      },
    });
    const { reasons, unjudged } = judged({}, { rules: [broken] });
    expect(reasons).toEqual([]);
    expect(unjudged).toEqual([
      expect.objectContaining({ id: "po/example", says: expect.stringContaining("no") }),
      expect.objectContaining({ kind: "answered" }),
    ]);
  });

  it("is never stricter for a baseline: what it takes away cannot fail", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (bad, good, known) => {
        const all = items(bad, good);
        const without = judged({}, { items: all }).reasons.length;
        expect(judged({}, { items: all, known: all.slice(0, known) }).reasons.length).toBeLessThanOrEqual(
          without,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("the gate on areas", () => {
  it("does not hold where the whole range of the score lies below the least", () => {
    const at = (areas: number, of: Parameters<typeof judged>[1]) =>
      judged({ severity: null, areas: { delivery: areas } }, of).reasons.map(({ says }) => says);
    expect(at(100, { items: items(30, 0) })).toEqual(["scores 0, below 100"]);
    expect(at(0, { items: items(30, 0) })).toEqual([]);
    // 8 of 40 are at the limit: anything from nearly all right to nearly all wrong may be true.
    const [wide = ""] = at(100, { items: items(8, 32) });
    const [, low, high] = /^scores between ([\d.]+) and ([\d.]+), below 100$/.exec(wide) ?? [];
    expect(Number(low)).toBeLessThan(Number(high));
    expect(at(Number(high), { items: items(8, 32) })).toEqual([]);
    expect(at(Number(high) + 0.1, { items: items(8, 32) })).toHaveLength(1);
  });

  it("never passes an area of which less than half could be answered, unless even that is enough", () => {
    const unseen = (id: `po/${string}`) => titleRule({ id, population: () => notObservable("it is hidden") });
    const asked = (rules: readonly Rule[], least: number) => {
      const backlog = { ...team({ items: items(0, 60), capabilities: { history: "there is none" } }) };
      const results = [ask(backlog, rules, NOW)];
      const { reasons, unjudged } = gate(
        { ...SETTINGS, severity: null, areas: { delivery: least } },
        {
          ...{ results, verdicts: [], waivers: waiversOn([], NOW), baseline: undefined, now: NOW },
          ...{ gaps: [], madeFrom: [] },
          settingsFor: defaultSettings,
        },
      );
      return [reasons.length, unjudged.map(({ says }) => says)];
    };
    const half = [titleRule(), unseen("po/hidden")];
    expect(asked(half, 80)).toEqual([0, []]);
    const less = [...half, unseen("po/hidden-too")];
    expect(asked(less, 80)).toEqual([0, ["not judged: only 33.3 % of it could be answered"]]);
    expect(asked(less, 20)).toEqual([0, []]);
  });

  it("never passes an area that is not judged", () => {
    const { reasons, unjudged } = judged({ severity: null, areas: { boundary: 10 } });
    expect(reasons).toEqual([]);
    expect(unjudged).toEqual([expect.objectContaining({ kind: "area", id: "boundary" })]);
  });
});

describe("the gate on what could not be read", () => {
  const gaps = [{ source: "jira:SHOP", what: "comments", detail: "cut", cuts: ["comments"] }] as const;
  const talks = (changes: Partial<Rule> = {}) => titleRule({ reads: ["comments"], ...changes });
  const unjudged = (settings: Partial<GateSettings>, rules: readonly Rule[], more: World = {}) =>
    judged(settings, { items: items(0, 60), gaps, rules, ...more }).unjudged.map(({ kind, says }) => [
      kind,
      says,
    ]);

  it("does not hold where an answer that it gates rests on it", () => {
    const rests = [["gap", "1 gated question rests on it: Good titles"]];
    expect(unjudged({}, [talks()])).toEqual(rests);
    expect(unjudged({}, [titleRule({ reads: [] })])).toEqual([]);
    expect(unjudged({}, [titleRule({ reads: [] }), talks({ severity: "low", id: "po/low" })])).toEqual([]);
    expect(unjudged({ severity: null, areas: { delivery: 1 } }, [talks({ severity: "low" })])).toEqual(rests);
    expect(unjudged({ severity: null, areas: { hygiene: 0 } }, [talks()])).not.toEqual(rests);
  });

  it("does not hold for a question of which the gap left no answer either, by how much was answered", () => {
    const blind = talks({ population: () => notObservable("comments could not be read") });
    expect(unjudged({}, [blind])).toEqual([
      ["answered", "0 of 1 gated question was answered; at least one must be"],
    ]);
  });

  it("does not hold on the verdict where a signal with an answer rests on it", () => {
    const [signal] = signals as unknown as readonly [Signal];
    const numbers = { k: 0, n: 0, unknown: 0, clusters: 0, effective: 0, lower: null, upper: null };
    const verdict = (state: Assessment["state"]): World => ({
      status: "watch",
      assessments: [{ signal, state, ...numbers, reason: null }],
    });
    const settings = { severity: null, verdict: "pattern" } as const;
    expect(unjudged(settings, [], verdict("refuted"))).toMatchObject([["gap", expect.any(String)]]);
    expect(unjudged(settings, [], verdict("insufficient-evidence"))).toEqual([]);
  });

  it("only says it where on-gap is warn", () => {
    const { unjudged: none, notes } = judged(
      { onGap: "warn" },
      { items: items(0, 60), gaps, rules: [talks()] },
    );
    expect(none).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("on-gap is warn")]);
  });
});

describe("the gate on how much was answered", () => {
  const seen = titleRule({ id: "po/seen" });
  const unseen = (id: Rule["id"]) => titleRule({ id, population: () => notObservable("it is hidden") });
  const blind = (hidden: number, least: number, items_ = items(0, 30)) => {
    const rules = [seen, ...Array.from({ length: hidden }, (_, n) => unseen(`po/hidden-${n}`))];
    return judged({ answered: least }, { rules, items: items_ });
  };

  it("could not be checked where no gated question was answered, whatever is asked for", () => {
    const { reasons, unjudged, answered } = judged({ answered: 0 }, { items: items(0, 3) });
    expect(reasons).toEqual([]);
    expect(answered).toEqual({ answered: 0, of: 1 });
    expect(unjudged).toEqual([
      {
        ...{ team: "jira:SHOP", kind: "answered", id: "high" },
        says: "0 of 1 gated question was answered; at least one must be",
      },
    ]);
  });

  it("could not be checked below the share that is asked for", () => {
    expect(blind(1, 0.5).unjudged).toEqual([]);
    expect(blind(2, 0.5).unjudged[0]?.says).toBe(
      "1 of 3 gated questions were answered; at least 50 % must be",
    );
    expect(blind(2, 0.33).unjudged).toEqual([]);
    expect(blind(2, 0.34).unjudged).toHaveLength(1);
  });

  it("fails, and was checked, where a rule fails, however few were answered", () => {
    const { reasons, unjudged, answered } = blind(9, 0.5, items(20, 10));
    expect(answered).toEqual({ answered: 1, of: 10 });
    expect(reasons.map(({ id }) => id)).toEqual(["po/seen"]);
    expect(unjudged).toEqual([]);
  });

  it("takes what looks fine so far for an answer, and what does not apply for no question", () => {
    expect(judged({}, { items: items(4, 16) }).answered).toEqual({ answered: 1, of: 1 });
    const none = titleRule({ profiles: { scrum: { notApplicable: "no" }, kanban: { notApplicable: "no" } } });
    const { answered, unjudged } = judged({}, { rules: [none] });
    expect([answered.of, unjudged]).toEqual([0, []]);
  });

  it("takes a question whose members are all waived for answered", () => {
    const { unjudged, answered } = judged({}, { waivers: [waiver("*")] });
    expect(answered).toEqual({ answered: 1, of: 1 });
    expect(unjudged).toEqual([]);
  });

  it("counts the answers on new work where only that is judged", () => {
    const newWork = { since: daysAgo(30), atLeast: 4 };
    expect(judged({ newWork }, { items: items(20, 20, 2) }).answered).toEqual({ answered: 0, of: 1 });
    expect(judged({ newWork }, { items: items(20, 20, 2) }).unjudged).toHaveLength(1);
  });

  it("asks nothing of it where no severity is gated", () => {
    expect(judged({ severity: null }, { items: [] })).toMatchObject({
      unjudged: [],
      answered: { answered: 0, of: 0 },
    });
  });
});

describe("the gate on the verdict", () => {
  it.each([
    ["not-indicated", 0],
    ["insufficient-evidence", 0],
    ["inconclusive", 0],
    ["watch", 0],
    ["pattern", 1],
    ["strong-pattern", 1],
  ] as const)("set to pattern, at %s gives %i reasons", (status, count) => {
    expect(judged({ severity: null, verdict: "pattern" }, { status }).reasons).toHaveLength(count);
  });

  it("is not passed unseen where signals about roles are switched off", () => {
    const { reasons, unjudged } = judged({ severity: null, verdict: "pattern" });
    expect(reasons).toEqual([]);
    expect(unjudged).toEqual([expect.objectContaining({ kind: "verdict" })]);
  });
});
