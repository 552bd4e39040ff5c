import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../src/backlog/model.ts";
import type { Wider } from "../../src/backlog/views/wider.ts";
import { ask } from "../../src/engine/ask.ts";
import { defaultSettings, failingMembers, measure, passingSubjects } from "../../src/engine/measure.ts";
import { askWeeks } from "../../src/engine/weeks.ts";
import { notApplicable, notObservable, type Rule } from "../../src/rule.ts";
import { changed } from "../changed.ts";
import { daysAgo, done, NOW, story, team, times, VOCABULARY } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const labelled = (label: string, more: Partial<Wider<WorkItem>> = {}): Wider<WorkItem> => ({
  are: `${label} items`,
  which: `those labelled ${label}`,
  members: ({ items }) => items.filter(({ labels }) => labels?.includes(label)),
  ...more,
});

/** Its own members have the label own; the limit needs five of them. */
const laddered = (changes: Partial<Rule> = {}): Rule =>
  titleRule({
    tolerance: { share: 0.2 },
    population: ({ team: { items } }) => items.filter(({ labels }) => labels?.includes("own")),
    wider: {
      own: "own",
      steps: [labelled("past", { past: true }), labelled("early", { early: true })],
    },
    ...changes,
  });

const items = (label: string, title: string, n: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => story({ labels: [label], title, ...fields }));

const asked = (of: readonly WorkItem[], rule: Rule = laddered()) => measure(rule, team({ items: of }), NOW);

describe("a question whose own population is too small", () => {
  it("is asked of its own members alone where the limit needs no more", () => {
    const measured = asked([...items("own", "bad", 5), ...items("past", "good", 50)]);
    expect(measured).toMatchObject({ judged: 5, failed: 5, outcome: "fail", wider: null, step: 0 });
  });

  it("covers the next population where it is one short, and says so", () => {
    const measured = asked([
      ...items("own", "bad", 4),
      ...items("past", "good", 20, { createdAt: daysAgo(40) }),
      ...items("past", "bad", 1, { createdAt: daysAgo(9) }),
      ...items("early", "bad", 50),
    ]);
    expect(measured).toMatchObject({ judged: 25, failed: 5, step: 1 });
    expect(measured.wider).toEqual({
      own: "own",
      members: 4,
      judged: 4,
      parts: [
        {
          are: "past items",
          members: 21,
          created: { from: new Date(daysAgo(40)).toISOString(), to: new Date(daysAgo(9)).toISOString() },
          past: true,
        },
      ],
    });
  });

  it("goes by the limit that is set: a higher one needs more members", () => {
    const of = [...items("own", "bad", 5), ...items("past", "bad", 50)];
    const rule = laddered();
    const settings = { ...defaultSettings(rule, team()), tolerance: { share: 0.8, bad: 0.9, from: 6 } };
    expect(measure(rule, team({ items: of }), NOW, settings)).toMatchObject({ judged: 55, step: 1 });
  });

  it("counts members that can be judged, not those that are hidden", () => {
    const measured = asked([
      ...items("own", "hidden", 9),
      ...items("own", "bad", 4),
      ...items("past", "bad", 9),
    ]);
    expect(measured.wider).toMatchObject({ members: 13, judged: 4 });
  });

  it("takes in one population after the other, and none that adds nothing", () => {
    const measured = asked([...items("own", "good", 2), ...items("early", "good", 3)]);
    expect(measured).toMatchObject({ judged: 5, step: 2 });
    expect(measured.wider?.parts.map(({ are }) => are)).toEqual(["early items"]);
  });

  it("asks nobody twice", () => {
    const both = items("own", "bad", 3).map((item) => ({ ...item, labels: ["own", "past", "early"] }));
    expect(asked([...both, ...items("past", "bad", 2)])).toMatchObject({ judged: 5, failed: 5 });
  });

  it("stays with the most members where none of the populations is enough", () => {
    const few = asked([...items("own", "bad", 1), ...items("past", "bad", 2)]);
    expect(few).toMatchObject({
      outcome: "insufficient-evidence",
      reason: "only 3 cases to judge; at least 5 are needed",
      step: 1,
    });
    expect(asked([...items("own", "bad", 4), ...items("past", "hidden", 3)])).toMatchObject({
      judged: 4,
      unknown: 0,
      wider: null,
    });
  });

  it("asks only whom the question is about", () => {
    const rule = laddered({
      wider: {
        own: "own",
        steps: [labelled("past")],
        only: ({ flagged }: WorkItem) => flagged === true,
      },
    });
    const of = [...items("past", "bad", 9), ...items("past", "good", 6, { flagged: true })];
    expect(asked(of, rule)).toMatchObject({ judged: 6, failed: 0 });
  });

  it("is asked where the population says that it does not apply, and a wider one has members", () => {
    const none = laddered({ population: () => notApplicable("none is open") });
    expect(asked(items("past", "bad", 6), none)).toMatchObject({ outcome: "fail", judged: 6 });
    expect(asked([], none)).toMatchObject({ outcome: "not-applicable", reason: "none is open" });
  });

  it("is asked where the source leaves out its own members alone, and says so", () => {
    const part = { capabilities: { "open-items": "only finished items were read" } };
    const rule = laddered({ needs: ["body", "open-items"] });
    const of = items("past", "bad", 6);
    expect(measure(rule, team({ items: of, ...part }), NOW)).toMatchObject({
      outcome: "fail",
      judged: 6,
      wider: { members: 0, hidden: "only finished items were read" },
    });
    const unseen = { outcome: "not-observable", reason: "only finished items were read", judged: 0 };
    expect(measure(rule, team({ items: [], ...part }), NOW)).toMatchObject(unseen);
    expect(measure(titleRule({ needs: ["open-items"] }), team({ items: of, ...part }), NOW)).toMatchObject(
      unseen,
    );
    const blind = { capabilities: { ...part.capabilities, body: "no descriptions" } };
    expect(measure(rule, team({ items: of, ...blind }), NOW)).toMatchObject({ reason: "no descriptions" });
  });

  it("is not asked where the source does not show it", () => {
    const hidden = laddered({ population: () => notObservable("the roadmap is elsewhere") });
    expect(asked(items("past", "bad", 6), hidden)).toMatchObject({ outcome: "not-observable", judged: 0 });
  });

  it("lets a judge see all that are asked", () => {
    const rule = laddered({
      judge: (_: unknown, { among }) => {
        if (among?.length !== 7) throw new Error(`among ${among?.length}`);
        return { verdict: "pass" };
      },
    });
    const of = [...items("own", "good", 7)];
    expect(asked(of, rule).outcome).toBe("pass");
    const split = [...items("own", "good", 5), ...items("past", "good", 2)];
    expect(asked(split, rule)).toMatchObject({ outcome: "error" });
  });
});

describe("what a wider population can say", () => {
  it("is at most a warning where nobody needs to have come to it yet", () => {
    expect(asked(items("past", "bad", 20)).outcome).toBe("fail");
    expect(asked(items("early", "bad", 20))).toMatchObject({ outcome: "warn", failed: 20 });
    expect(asked(items("early", "good", 20)).outcome).toBe("pass");
  });

  it("does not say of its own members that they are early", () => {
    const of = [...items("own", "bad", 4), ...items("early", "good", 1)];
    expect(asked(of).outcome).toBe("fail");
  });

  it("is nothing of how a dormant project worked", () => {
    const of = done({
      labels: ["past"],
      title: "bad",
      createdAt: daysAgo(400),
      closedAt: daysAgo(300),
      updatedAt: daysAgo(300),
    });
    const dormant = times(20, () => ({ ...of }));
    expect(asked(dormant)).toMatchObject({ outcome: "insufficient-evidence", judged: 0 });
    expect(asked([...dormant, ...items("past", "bad", 1)])).toMatchObject({ outcome: "fail", judged: 21 });
  });

  it("names its own members first, and marks the others", () => {
    const of = [...items("past", "bad", 3), ...items("own", "bad", 2)];
    expect(asked(of).failures.map(({ wider }) => wider ?? false)).toEqual([false, false, true, true, true]);
  });

  it("says of early items what is said of an item before it is built", () => {
    const ready = {
      order: 1,
      of: ["story"],
      asks: "Is it good?",
      needs: [],
      says: () => "is not good yet",
    } as const;
    const of = [...items("own", "bad", 1), ...items("past", "bad", 1), ...items("early", "bad", 3)];
    expect(new Set(asked(of, laddered({ ready })).failures.map(({ message }) => message))).toEqual(
      new Set(["is bad", "is not good yet"]),
    );
  });
});

describe("asked again", () => {
  const of = [
    ...items("own", "bad", 2),
    ...items("own", "good", 1),
    ...items("past", "bad", 1),
    ...items("past", "good", 9),
  ];
  const backlog = team({ items: of });
  const rule = laddered();

  it("a rule is asked of the same members, however few are left", () => {
    const only =
      (): ((subject: { id: string }) => boolean) =>
      ({ id }) =>
        id === of[0]?.id;
    const [wide] = ask(backlog, [rule], NOW, defaultSettings, { only, step: () => 0 }).measurements;
    expect(wide).toMatchObject({ judged: 1, step: 0 });
    expect(measure(rule, backlog, NOW, defaultSettings(rule, backlog), { step: 0 })).toMatchObject({
      judged: 3,
    });
    expect(measure(rule, backlog, NOW, defaultSettings(rule, backlog), { step: 1 })).toMatchObject({
      judged: 13,
    });
  });

  it("says which of them nobody can mend", () => {
    const question = { team: backlog, now: NOW, options: {} };
    expect(failingMembers(rule, question, { step: 1 }).map(({ past }) => past)).toEqual([false, false, true]);
    expect(failingMembers(rule, question, { step: 0 })).toHaveLength(2);
    expect(passingSubjects(rule, backlog, NOW, { options: {}, step: 0 })).toHaveLength(1);
    expect(passingSubjects(rule, backlog, NOW, { options: {}, step: 1 })).toHaveLength(10);
  });

  it("a team held against its own past is asked of its own members, then as now", () => {
    const settings = { ...defaultSettings(rule, backlog), limitFrom: "past" } as const;
    expect(measure(rule, backlog, NOW, settings)).toMatchObject({ judged: 3, wider: null });
  });

  it("a trend asks the same from week to week", () => {
    const lived = team({
      vocabulary: VOCABULARY,
      items: of.map((item) => ({ ...item, events: [changed("status", "Done", "To Do", daysAgo(50))] })),
    });
    const weeks = [...askWeeks(lived, [rule], NOW, 3)];
    const judged = weeks.map(({ result }) => typeof result === "object" && result.measurements[0]?.judged);
    expect(judged).toEqual([3, 3, 3]);
  });
});
