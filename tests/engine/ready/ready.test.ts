import { describe, expect, it } from "vitest";
import rules from "../../../rules/index.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { NO_WAIVERS, waiversOn } from "../../../src/engine/gate/waivers.ts";
import { defaultSettings } from "../../../src/engine/measure.ts";
import { type ReadyOptions, readyChecks } from "../../../src/engine/ready/ready.ts";
import type { Rule } from "../../../src/rule.ts";
import { bug, done, epic, markdown, NOW, started, story, team, times } from "../../make.ts";
import { titleRule } from "../title-rule.ts";

const CRITERIA = markdown("## Acceptance criteria\n- A refused card leaves the basket as it was\n- 3 tries");
const OPTIONS: ReadyOptions = {
  ...{ now: NOW, waivers: NO_WAIVERS, settingsFor: defaultSettings, alone: true },
};

function asked(item: WorkItem, options: Partial<ReadyOptions> = {}, of: Backlog = team({ items: [item] })) {
  const checks = readyChecks(of, item, rules, { ...OPTIONS, ...options });
  return Object.fromEntries(checks.map(({ rule, ...check }) => [rule.id, check]));
}
const outcomes = (...of: Parameters<typeof asked>) =>
  Object.fromEntries(Object.entries(asked(...of)).map(([rule, { outcome }]) => [rule, outcome]));

describe("the definition of ready", () => {
  it("puts its questions in one order, whatever the order of the catalogue", () => {
    const orders = rules.flatMap(({ ready }) => ready?.order ?? []);
    expect(new Set(orders).size).toBe(orders.length);
    const item = story({ title: "As a guest, I want to pay by card", description: CRITERIA });
    const backwards = readyChecks(team({ items: [item] }), item, rules.toReversed(), OPTIONS);
    expect(backwards.map(({ rule }) => rule.id)).toEqual([
      "po/acceptance-criteria",
      "po/criteria-substance",
      "po/story-benefit",
      "po/story-atomic",
      "po/story-minimal",
      "po/story-size",
      "boundary/roadmap-link",
    ]);
  });

  it("asks a story that is not near any sprint, and says what it lacks", () => {
    expect(outcomes(story())).toEqual({
      "po/acceptance-criteria": "fail",
      "po/story-benefit": "fail",
      "po/story-size": "pass",
      "boundary/roadmap-link": "fail",
    });
  });

  it("is met by a story with criteria, an end and a place", () => {
    const above = epic();
    const ready = story({
      title: "As a guest, I want to pay by card so that I need no account",
      description: CRITERIA,
      parent: above.key,
    });
    expect(outcomes(ready, {}, team({ items: [ready, above] }))).toEqual({
      "po/acceptance-criteria": "pass",
      "po/criteria-substance": "pass",
      "po/story-benefit": "pass",
      "po/story-atomic": "pass",
      "po/story-minimal": "pass",
      "po/story-size": "pass",
      "boundary/roadmap-link": "pass",
    });
  });

  it("asks a started item all the same, and one that is done nothing", () => {
    expect(Object.keys(asked(started()))).toHaveLength(4);
    expect(asked(done())).toEqual({});
  });

  it("asks a bug and a spike only whether something stands in them, and a sub-task nothing", () => {
    expect(asked(bug())["hygiene/hollow-items"]?.message).toBe("has an empty description");
    expect(outcomes(bug({ description: markdown("It crashes.") }))).toEqual({
      "hygiene/hollow-items": "pass",
    });
    expect(Object.keys(asked(story({ kind: "spike" })))).toEqual(["hygiene/hollow-items"]);
    expect(asked(story({ kind: "subtask", level: -1 }))).toEqual({});
  });

  it("speaks of a roadmap item that is not started as of one that is not started", () => {
    const item = epic({ status: { name: "To Do", category: "new" }, startedAt: null });
    const { "pm/problem-statement": problem, "pm/success-metric": metric } = asked(item);
    expect([problem?.message, metric?.message]).toEqual([
      "has no problem statement: its description is empty",
      "names no success metric",
    ]);
  });

  it("asks no place under the roadmap of run work", () =>
    expect(asked(story({ labels: ["tech-debt"] }))).not.toHaveProperty("boundary/roadmap-link"));

  it("does not weigh an estimate where the team's sizes were not seen", () => {
    expect(asked(story({ estimate: 40 }))["po/story-size"]).toMatchObject({ outcome: "unknown" });
    const others = times(30, () => story({ estimate: 3 }));
    const large = story({ estimate: 40 });
    const whole = team({ items: [large, ...others] });
    expect(outcomes(large, { alone: false }, whole)["po/story-size"]).toBe("fail");
    expect(outcomes(others[0] as WorkItem, { alone: false }, whole)["po/story-size"]).toBe("pass");
  });
});

describe("a question of which the rule only warns", () => {
  it("fails softly, and one of which it fails does not", () => {
    const ready = { order: 10, of: ["story"], asks: "Is it good?", needs: [] } as const;
    const soft = (title: string) => {
      const item = story({ title });
      const [check] = readyChecks(team({ items: [item] }), item, [titleRule({ ready })], OPTIONS);
      return [check?.outcome, check?.soft];
    };
    expect([soft("soft"), soft("bad")]).toEqual([
      ["fail", true],
      ["fail", undefined],
    ]);
  });
});

describe("what is unknown", () => {
  it("is unseen where the source hides what the question needs", () => {
    expect(asked(story({ description: undefined }))["po/acceptance-criteria"]).toMatchObject({
      ...{ outcome: "unknown", unseen: true },
      message: "the tracker returned no description",
    });
    const bare = team({ items: [], capabilities: { body: "the source has no descriptions" } });
    expect(asked(story(), {}, bare)["po/story-benefit"]).toMatchObject({
      ...{ outcome: "unknown", unseen: true },
      message: "the source has no descriptions",
    });
    expect(asked(story({ parent: undefined }))["boundary/roadmap-link"]?.unseen).toBe(true);
  });

  it("is what fails by a list of the item that is not complete", () => {
    const ready = { order: 10, of: ["story"], asks: "Is it good?", needs: [] } as const;
    const item = story({ title: "bad", cut: ["comments"] });
    const answer = (reads: Rule["reads"] & object) =>
      readyChecks(team({ items: [item] }), item, [titleRule({ ready, reads })], OPTIONS)[0];
    expect(answer(["comments"])).toMatchObject({
      outcome: "unknown",
      message: "its comments could not be read completely",
    });
    expect(answer([])?.outcome).toBe("fail");
  });

  it("is not so where one item cannot tell", () => {
    const check = asked(story({ parent: "OTHER-1" }))["po/story-benefit"];
    expect([check?.outcome, check?.unseen]).toEqual(["unknown", undefined]);
  });

  it("is what a rule says that stops with an error: never a pass", () => {
    const broken = rules.map(
      (rule): Rule =>
        rule.id === "po/acceptance-criteria"
          ? {
              ...rule,
              judge: () => {
                throw new Error("boom");
              },
            }
          : rule,
    );
    const item = story();
    expect(readyChecks(team({ items: [item] }), item, broken, OPTIONS)[0]).toMatchObject({
      ...{ outcome: "unknown", unseen: true },
      message: "the rule stopped with an error: boom",
    });
  });

  it("is the roadmap where the whole backlog shows none", () => {
    const whole = { alone: false };
    expect(asked(story(), whole)["boundary/roadmap-link"]).toMatchObject({
      ...{ outcome: "unknown", message: "no roadmap item was found" },
    });
    const item = story();
    const underEpic = team({ items: [item, epic()] });
    expect(outcomes(item, whole, underEpic)["boundary/roadmap-link"]).toBe("fail");
  });
});

describe("the whole backlog", () => {
  it("shows what says the same, and the item alone does not", () => {
    const text = markdown("The buyer chooses a card of her own, and the shop keeps it for the next order.");
    const [older, younger] = [90, 10].map((days) =>
      story({
        title: "Pay the order by a stored card",
        description: text,
        createdAt: NOW - days * 86_400_000,
      }),
    ) as [WorkItem, WorkItem];
    const whole = team({ items: [older, younger] });
    expect(asked(younger, { alone: false }, whole)["hygiene/duplicates"]?.message).toContain(older.key);
    expect(outcomes(older, { alone: false }, whole)["hygiene/duplicates"]).toBe("pass");
    expect(asked(younger, {}, whole)).not.toHaveProperty("hygiene/duplicates");
  });
});

describe("settings", () => {
  it("switch rules off, and give them another severity by profile", () => {
    const off: ReadyOptions["settingsFor"] = (rule, of) =>
      rule.id === "po/story-benefit" ? "switched off" : defaultSettings(rule, of);
    expect(asked(story(), { settingsFor: off })).not.toHaveProperty("po/story-benefit");
    const item = story();
    const linear = asked(item, {}, team({ items: [item], tracker: "linear", profile: "cycles" }));
    expect(linear["po/acceptance-criteria"]?.severity).toBe("low");
    expect(linear).not.toHaveProperty("po/story-benefit");
  });

  it("waive what fails, until the day they name", () => {
    const item = story();
    const waiver = { rule: "po/*", item: item.key, reason: "a trial", owner: "po" } as const;
    const on = (expires: string) =>
      asked(item, { waivers: waiversOn([{ ...waiver, expires }], NOW) })["po/acceptance-criteria"];
    expect(on("2027-01-31")).toMatchObject({ outcome: "waived", waiver: { reason: "a trial" } });
    expect(on("2026-11-23")).toMatchObject({ outcome: "fail" });
  });
});
