import { describe, expect, it } from "vitest";
import rules from "../../../rules/index.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { closed } from "../../../src/backlog/remedies.ts";
import { ask } from "../../../src/engine/ask.ts";
import { planFor } from "../../../src/engine/plan/plan.ts";
import { defineRule, fail, pass, type Rule } from "../../../src/rule.ts";
import { daysAgo, NOW, story, team, times } from "../../make.ts";
import { RULE_FIELDS } from "../title-rule.ts";

/** Open items titled "old" are to be closed. */
const old = defineRule({
  ...RULE_FIELDS,
  id: "hygiene/old",
  title: "Old items",
  asks: "Is it young?",
  effort: "minutes",
  population: ({ team }) => team.items.filter(({ status }) => status.category === "new"),
  judge: (item: WorkItem) => (item.title.startsWith("old") ? fail({}) : pass),
  applyRemedy: (item: WorkItem, { team, now }) => [closed(team, item, now)],
  message: () => "is old",
});

/** A backlog of more than 12 open items is too long. */
const long = defineRule({
  ...RULE_FIELDS,
  id: "hygiene/long",
  title: "Long backlog",
  asks: "Is it short?",
  effort: "days",
  tolerance: { share: 0, from: 1 },
  population: ({ team }) => [team],
  judge: (team: Backlog) =>
    team.items.filter(({ status }) => status.category === "new").length > 12 ? fail({}) : pass,
  message: () => "is too long",
});

/** No field says that it is mended. */
const vague = defineRule({
  ...RULE_FIELDS,
  id: "po/vague",
  title: "Vague items",
  asks: "Is it plain?",
  population: ({ team }) => team.items,
  judge: (item: WorkItem) => (item.title.endsWith("vague") ? fail({}) : pass),
  message: () => "is vague",
});

const backlog = (old: number, fine: number, vague = 0): Backlog =>
  team({
    items: [
      ...times(old, (n) => story({ title: `old ${n}` })),
      ...times(fine, (n) => story({ title: `fine ${n}` })),
      ...times(vague, (n) => story({ title: `${n} vague` })),
    ],
  });
const planned = (of: Backlog, asked: readonly Rule[]) =>
  planFor(of, asked, NOW).actions.map(({ rule, subjects, failing, resolves, changes }) => ({
    rule: rule.id,
    subjects: subjects.length,
    failing,
    resolves,
    changes,
  }));

describe("a plan", () => {
  it("mends as few members as take a rule under what is tolerated", () => {
    // Of 20 items 10 are old; with n closed, 10 - n of 20 - n are: at most a fifth from 8 on.
    expect(planned(backlog(10, 10), [old])).toEqual([
      { rule: "hygiene/old", subjects: 8, failing: 10, resolves: ["hygiene/old"], changes: true },
    ]);
  });

  it("counts what the changed backlog answers to other rules, and plans nothing twice", () => {
    expect(planned(backlog(10, 10), [long, old])).toEqual([
      expect.objectContaining({ rule: "hygiene/old", resolves: ["hygiene/long", "hygiene/old"] }),
    ]);
  });

  it("takes members as mended where no field would say so, and changes nothing else", () => {
    expect(planned(backlog(0, 8, 12), [vague])).toEqual([
      { rule: "po/vague", subjects: 8, failing: 12, resolves: ["po/vague"], changes: false },
    ]);
  });

  it("does first what lifts most for the work it takes", () => {
    const [first, second] = planned(backlog(10, 8, 12), [vague, old]);
    expect([first?.rule, second?.rule]).toEqual(["hygiene/old", "po/vague"]);
  });

  it("names what stays as it is, and ends where nothing fails", () => {
    expect(planFor(backlog(0, 10), [old, long, vague], NOW)).toMatchObject({ actions: [], left: [] });
    const mute = { ...vague, severity: "info" } as Rule;
    expect(planFor(backlog(0, 8, 12), [mute], NOW).left).toEqual([mute]);
  });

  it("survives a rule that throws", () => {
    const broken = {
      ...old,
      applyRemedy: () => undefined,
      judge: () => {
        throw new Error("broken");
      },
    } as Rule;
    expect(planned(backlog(10, 10), [broken, vague])).toEqual([]);
  });
});

describe("the remedies of the catalogue", () => {
  it("never make their own rule answer worse", () => {
    const today = team({
      items: [
        ...times(60, () => story({ createdAt: daysAgo(400), updatedAt: daysAgo(300) })),
        ...times(10, () =>
          story({ status: { name: "In Progress", category: "started" }, startedAt: daysAgo(9) }),
        ),
      ],
    });
    const before = ask(today, rules, NOW);
    const plan = planFor(today, rules, NOW);
    expect(plan.actions.length).toBeGreaterThan(0);
    for (const { rule, resolves, lift } of plan.actions) {
      expect(lift).toBeGreaterThan(0);
      expect(before.measurements.find((one) => one.rule === rule)?.outcome).toMatch(/fail|warn/);
      expect(Array.isArray(resolves)).toBe(true);
    }
  });
});
