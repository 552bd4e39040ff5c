import { describe, expect, it } from "vitest";
import signals from "../../rules/babysitter/index.ts";
import type { Cuts } from "../../src/backlog/model.ts";
import { ask } from "../../src/engine/ask.ts";
import { defaultSettings } from "../../src/engine/measure.ts";
import { answersIn, restingOn, signalAnswers } from "../../src/engine/rests-on.ts";
import type { Assessment } from "../../src/engine/verdict/assess.ts";
import { notObservable, type Rule } from "../../src/rule.ts";
import type { Signal } from "../../src/signal.ts";
import { NOW, story, team, times } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const backlog = team({ items: times(30, () => story({ title: "good" })) });
const rule = (id: `po/${string}`, changes: Partial<Rule> = {}) =>
  titleRule({ id, title: id, needs: [], reads: [], ...changes });
const rules = [
  rule("po/body", { needs: ["body"] }),
  rule("po/talk", { needs: ["body"], reads: ["comments"] }),
  rule("po/plain"),
  rule("po/hidden", { needs: ["body"], population: () => notObservable("it is hidden") }),
];
const resting = (cuts: Cuts, also: Parameters<typeof answersIn>[1] = []) =>
  restingOn({ cuts }, answersIn(ask(backlog, rules, NOW), also)).map(({ id }) => id);

describe("the answers that rest on a gap", () => {
  it("are those of questions that need or read what it cuts, and that were answered", () => {
    expect(resting(["comments"])).toEqual(["po/talk"]);
    expect(resting(["links", "body"])).toEqual(["po/body", "po/talk"]);
    expect(resting(["links"])).toEqual([]);
  });

  it("are all answers where it cuts everything", () => {
    expect(resting("everything")).toEqual(["po/body", "po/talk", "po/plain"]);
  });

  it("are all where the backlog itself was made from what it cuts", () => {
    expect(resting(["history"], ["history"])).toEqual(["po/body", "po/talk", "po/plain"]);
  });

  it("are those held against the past too where the history is cut", () => {
    const past = ask(backlog, rules, NOW, (one, of) => ({
      ...defaultSettings(one, of),
      ...(one.id === "po/plain" ? { limitFrom: "past" as const } : {}),
    }));
    expect(restingOn({ cuts: ["history"] }, answersIn(past)).map(({ id }) => id)).toEqual(["po/plain"]);
  });

  it("are named once, however many teams have them", () => {
    const answers = answersIn(ask(backlog, rules, NOW));
    expect(restingOn({ cuts: ["comments"] }, [...answers, ...answers])).toHaveLength(1);
  });

  it("are those of signals that say something; by comments and history accounts are credited for all", () => {
    const found = (signals as unknown as readonly Signal[]).map(
      (signal): Assessment => ({
        ...{
          signal,
          k: 0,
          n: 0,
          unknown: 0,
          clusters: 0,
          effective: 0,
          lower: null,
          upper: null,
          reason: null,
        },
        state: signal.id === "babysitter/secretary" ? "insufficient-evidence" : "refuted",
      }),
    );
    const answers = signalAnswers({ assessments: found });
    const all = found.map(({ signal }) => signal.id).filter((id) => id !== "babysitter/secretary");
    expect(restingOn({ cuts: ["comments"] }, answers).map(({ id }) => id)).toEqual(all);
    expect(restingOn({ cuts: ["estimates"] }, answers).map(({ id }) => id)).toEqual([
      "babysitter/absorbs-without-trade-off",
    ]);
  });
});
