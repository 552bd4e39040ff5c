import { describe, expect, it } from "vitest";
import signals from "../../rules/babysitter/index.ts";
import type { Cuts, WorkItem } from "../../src/backlog/model.ts";
import { failingMembers, measure } from "../../src/engine/measure.ts";
import { assess } from "../../src/engine/verdict/assess.ts";
import { fail, type Rule } from "../../src/rule.ts";
import type { Signal } from "../../src/signal.ts";
import { NOW, sprint, story, team, times } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const talk = (changes: Partial<Rule> = {}) => titleRule({ needs: [], reads: ["comments"], ...changes });
/** Ten bad items of which four are cut, and one good one. */
const backlog = (cut: Cuts, fields: Partial<WorkItem> = {}) =>
  team({
    items: [
      ...times(6, () => story({ title: "bad" })),
      ...times(4, () => story({ title: "bad", cut, ...fields })),
      story({ title: "good", cut }),
    ],
  });
const counts = (rule: Rule, of = backlog(["comments"])) => {
  const { failed, judged, unknown, failures } = measure(rule, of, NOW);
  return { failed, judged, unknown, findings: failures.length };
};

describe("a failing member of which not all was read", () => {
  it("is unknown where the question reads the list that is cut, and passes all the same", () => {
    expect(counts(talk())).toEqual({ failed: 6, judged: 7, unknown: 4, findings: 6 });
    expect(counts(talk({ needs: ["comments"], reads: [] }))).toMatchObject({ failed: 6, unknown: 4 });
    expect(counts(talk(), backlog("everything"))).toMatchObject({ failed: 6, unknown: 4 });
  });

  it("fails where the question reads another list, or says that a missing entry does no harm", () => {
    expect(counts(talk({ reads: ["history"] }))).toMatchObject({ failed: 10, unknown: 0 });
    expect(counts(talk({ reads: [{ need: "comments", safe: true }] }))).toMatchObject({ failed: 10 });
  });

  it("is not among those that a plan would mend", () => {
    const asked = { team: backlog(["comments"]), now: NOW, options: {} };
    expect(failingMembers(talk(), asked, { step: 0 })).toHaveLength(6);
  });

  it("says why", () => {
    const all = team({ items: times(12, () => story({ title: "bad", cut: ["comments"] })) });
    expect(measure(talk(), all, NOW).reason).toBe(
      "12 of 12 cannot be judged: its comments could not be read completely",
    );
  });

  it("may be a sprint with a cut item in it, and is never the team", () => {
    const [whole, cut] = [sprint(), sprint()];
    const items = [story({ sprints: [whole] }), story({ sprints: [cut], cut: ["comments"] })];
    const of = team({ items, sprints: [whole, cut] });
    const asked = { judge: () => fail({ title: "x" }) };
    expect(counts(talk({ ...asked, population: () => [whole, cut] }), of)).toMatchObject({
      failed: 1,
      unknown: 1,
    });
    expect(counts(talk({ ...asked, population: ({ team: all }) => [all] }), of)).toMatchObject({ failed: 1 });
  });

  it("may be an event of a signal", () => {
    const [known] = signals as unknown as readonly [Signal];
    const { cluster: _, ...plain } = known;
    const items = [story(), story({ cut: ["comments"] })];
    const signal: Signal = {
      ...plain,
      ...{ needs: [], reads: ["comments"] },
      population: () => items.map((item) => ({ item, at: NOW - 1 })),
      at: () => NOW - 1,
      judge: () => fail({}),
    };
    const window = { from: NOW - 2, until: NOW };
    expect(assess(signal, { team: team({ items }), now: NOW }, window)).toMatchObject({
      k: 1,
      n: 1,
      unknown: 1,
    });
  });
});
