import { describe, expect, it } from "vitest";
import rules from "../../../rules/index.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { closed } from "../../../src/backlog/remedies.ts";
import { ask } from "../../../src/engine/ask.ts";
import { planFor } from "../../../src/engine/plan/plan.ts";
import { defineRule, fail, notApplicable, pass, type Rule, warn } from "../../../src/rule.ts";
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

/** Judges the same members, and none of them with certainty. */
const soften = (item: WorkItem) => (item.title.endsWith("vague") ? warn({}) : pass);

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

describe("a plan for more than a rule's own members", () => {
  const rule = defineRule({
    ...RULE_FIELDS,
    id: "po/good",
    title: "Good titles",
    tolerance: { share: 0.2 },
    population: ({ team }) => team.items.filter(({ title }) => title.endsWith("open")),
    judge: (item: WorkItem) => (item.title.startsWith("bad") ? fail({}) : pass),
    wider: {
      own: "open",
      steps: [
        {
          are: "finished stories",
          which: "the last",
          past: true,
          members: ({ items }) => items.filter(({ title }) => title.endsWith("finished")),
        },
      ],
    },
    applyRemedy: (item: WorkItem) => [{ ...item, title: item.title.replace("bad", "good") }],
    message: () => "is bad",
  });
  const of = (open: number, finished: number): Backlog =>
    team({
      items: [
        ...times(finished, () => story({ title: "bad finished" })),
        ...times(open, () => story({ title: "bad open" })),
        ...times(10, () => story({ title: "good finished" })),
      ],
    });

  it("names what can be mended, and that the rest is past", () => {
    const [action] = planFor(of(3, 15), [rule], NOW).actions;
    expect(action?.subjects.map(({ title }) => title)).toEqual(times(3, () => "bad open"));
    expect(action).toMatchObject({ failing: 18, past: true, resolves: ["po/good"] });
  });

  it("names what is past where nothing else is left", () => {
    const [action] = planFor(of(0, 15), [rule], NOW).actions;
    expect(action?.subjects[0]?.title).toBe("bad finished");
    expect(action?.past).toBe(true);
  });

  it("says so of no rule that its own members answer", () => {
    expect(planFor(of(9, 15), [rule], NOW).actions[0]).toMatchObject({ failing: 9, past: false });
  });
});

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

  it("does first what presses most, though something else lifts more for the work it takes", () => {
    const [first, second] = planned(backlog(30, 10, 34), [old, vague]);
    expect([first?.rule, second?.rule]).toEqual(["po/vague", "hygiene/old"]);
    const graver = { ...old, severity: "high" } as Rule;
    expect(planned(backlog(30, 10, 34), [vague, graver])[0]?.rule).toBe("hygiene/old");
  });

  it("does what fails before what may be chance", () => {
    const chance = { ...vague, severity: "critical", judge: soften } as Rule;
    const rules = planned(backlog(30, 10, 34), [chance, old]).map(({ rule }) => rule);
    expect(rules).toEqual(["hygiene/old", "po/vague"]);
  });

  it("keeps what fails, though its effect is smaller than anyone would see", () => {
    const slope = { share: 0.2, from: 5, bad: 1 };
    const least = { ...vague, severity: "low", tolerance: slope } as Rule;
    const [only] = planFor(backlog(0, 39, 21), [least], NOW).actions;
    expect(only?.resolves).toEqual(["po/vague"]);
    const mild = { ...least, judge: soften } as Rule;
    const [chance] = planFor(backlog(0, 39, 21), [mild], NOW).actions;
    expect(chance?.lift).toBeGreaterThanOrEqual(0.25);
  });

  it("lists what earlier actions left of a rule that is not asked any more", () => {
    const few = defineRule({
      ...RULE_FIELDS,
      id: "po/few",
      title: "Few items",
      asks: "Are there few?",
      severity: "low",
      population: ({ team }) => {
        const open = team.items.filter(({ status }) => status.category === "new");
        return open.length < 15 ? notApplicable("there are few") : open;
      },
      judge: (item: WorkItem) => (item.title.includes("vague") ? fail({}) : pass),
      message: () => "is one of few",
    });
    const both = times(3, (n) => story({ title: `old ${n} vague` }));
    const items = [...backlog(17, 2, 8).items, ...both];
    const [first, second] = planFor(team({ items }), [few, old], NOW).actions;
    expect([first?.rule.id, first?.resolves]).toEqual(["hygiene/old", ["hygiene/old"]]);
    expect([second?.rule.id, second?.subjects.length, second?.failing]).toEqual(["po/few", 8, 11]);
    expect([second?.lift, second?.resolves, second?.changes]).toEqual([0, [], false]);
  });

  it("asks for nothing that somebody excuses", () => {
    const [first] = backlog(10, 10).items;
    const shop = team({ items: [first as WorkItem, ...backlog(9, 10).items] });
    const plan = planFor(shop, [old], NOW, undefined, (_, { id }) => id === first?.id);
    expect(plan.actions.map(({ failing }) => failing)).toEqual([9]);
    expect(plan.actions[0]?.subjects.map(({ id }) => id)).not.toContain(first?.id);
    expect(planFor(shop, [old], NOW, undefined, () => true).actions).toEqual([]);
  });

  it("looks up in the tracker what its members are", () => {
    const [action] = planFor(backlog(10, 10), [old], NOW).actions;
    expect(action?.queries).toMatchObject([{ language: "JQL", by: "keys", finds: 8 }]);
  });

  it("mends what warns as well as what fails", () => {
    expect(planned(backlog(0, 8, 4), [vague])).toEqual([
      expect.objectContaining({ subjects: 2, failing: 4, resolves: ["po/vague"] }),
    ]);
  });

  it("begins with the members that other rules fail as well", () => {
    const both = times(3, (n) => story({ title: `old ${n} vague` }));
    const items = [...backlog(7, 10).items, ...both];
    const all = { ...vague, tolerance: { share: 0, from: 1 } } as Rule;
    const [first] = planFor(team({ items }), [old, all], NOW).actions;
    expect([first?.rule.id, first?.subjects.length]).toEqual(["hygiene/old", 8]);
    expect(first?.subjects.slice(0, 3).map(({ id }) => id)).toEqual(both.map(({ id }) => id));
  });

  it("names the items that a remedy for the whole team changes, and the team where it changes none", () => {
    const shorten = {
      ...long,
      applyRemedy: (whole: Backlog, { now }: { now: number }) =>
        whole.items.filter(({ title }) => title.startsWith("old")).map((item) => closed(whole, item, now)),
    } as Rule;
    expect(planned(backlog(4, 10), [shorten])).toEqual([
      expect.objectContaining({ subjects: 4, resolves: ["hygiene/long"], changes: true }),
    ]);
    expect(planned(backlog(4, 10), [long])).toEqual([
      expect.objectContaining({ subjects: 1, resolves: ["hygiene/long"], changes: false }),
    ]);
  });

  it("names a member, not what else its remedy changes", () => {
    const [one, ...others] = backlog(1, 10).items;
    const both = {
      ...old,
      tolerance: { share: 0, from: 1 },
      applyRemedy: (_: WorkItem, { team: of, now }: { team: Backlog; now: number }) =>
        of.items.slice(0, 2).map((item) => closed(of, item, now)),
    } as Rule;
    const [first] = planFor(team({ items: [one as WorkItem, ...others] }), [both], NOW).actions;
    expect(first?.subjects.map(({ id }) => id)).toEqual([one?.id]);
  });

  it("plans no remedy twice, though it would lift again", () => {
    const bad = {
      ...old,
      judge: ({ title }: WorkItem) => (title.startsWith("bad") ? fail({}) : pass),
      applyRemedy: (item: WorkItem) => [{ ...item, title: item.title.replace("bad ", "") }],
    } as Rule;
    const items = ["bad", "bad bad", "fine"].flatMap((title) =>
      times(7, (n) => story({ title: `${title} ${n}` })),
    );
    const plan = planFor(team({ items }), [bad], NOW);
    expect(plan.actions.map(({ subjects }) => subjects.length)).toEqual([14]);
    expect(plan.left).toEqual([bad]);
  });

  it("leaves out what lifts less than a tenth of what the least severe rule can", () => {
    const slope = { share: 0.2, from: 5, bad: 1 };
    const least = { ...vague, severity: "low", tolerance: slope } as Rule;
    const [little] = planFor(backlog(0, 26, 14), [least], NOW).actions;
    expect(little?.lift).toBeGreaterThan(0.25);
    expect(little?.lift).toBeLessThan(0.5);
    expect(planFor(backlog(0, 30, 10), [least], NOW)).toMatchObject({ actions: [], left: [least] });
  });

  it("plans nothing for a rule that passes, though some of its members fail", () => {
    const weighty = { ...vague, severity: "critical" } as Rule;
    expect(planned(backlog(0, 40, 10), [weighty])).toEqual([]);
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
