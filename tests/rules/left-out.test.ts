/** Which questions are asked where a part of the items was not read; of the others it is said why not. */
import { describe, expect, it } from "vitest";
import signals from "../../rules/babysitter/index.ts";
import rules from "../../rules/index.ts";
import { type Capabilities, ITEM_NEEDS, type ItemNeed } from "../../src/backlog/model.ts";
import { measure } from "../../src/engine/measure.ts";
import { assess } from "../../src/engine/verdict/assess.ts";
import { NOW, team } from "../make.ts";

const WHY = "only a part was read";
const without = (...needs: readonly ItemNeed[]) => {
  const capabilities: Partial<Capabilities> = Object.fromEntries(needs.map((need) => [need, WHY]));
  return team({ capabilities, mappedRoles: ["po", "pm"] });
};
const WINDOW = { from: NOW - 365 * 86_400_000, until: NOW };

/** Rules that say why they are not asked. */
const silent = (...needs: readonly ItemNeed[]): readonly string[] => {
  const part = without(...needs);
  return rules.filter((rule) => measure(rule, part, NOW).reason === WHY).map(({ id }) => id);
};
const asked = (...needs: readonly ItemNeed[]): readonly string[] => {
  const none = new Set(silent(...needs));
  return rules.map(({ id }) => id).filter((id) => !none.has(id));
};

describe("where only a part of the items was read", () => {
  it("every rule is asked of a whole backlog", () => {
    expect(silent()).toEqual([]);
  });

  it("no question is asked about what is done with open items alone", () => {
    expect(asked("finished-items", "whole-backlog")).toEqual([
      ...["pm/customer-evidence", "pm/date-stability", "pm/horizon", "pm/problem-statement"],
      ...["pm/roadmap-anchor", "pm/roadmap-freshness", "pm/stakeholder-updates", "pm/success-metric"],
      ...["pm/vision", "po/acceptance-criteria", "po/criteria-substance", "po/priority-spread"],
      ...["po/sprint-goal", "po/sprint-overrun", "po/story-atomic", "po/story-benefit", "po/story-minimal"],
      ...["boundary/priority-alignment", "boundary/roadmap-link", "boundary/role-model"],
      ...[
        "hygiene/absent-assignees",
        "hygiene/carried-items",
        "hygiene/duplicates",
        "hygiene/hollow-items",
        "hygiene/staleness",
      ],
      ...["hygiene/status-contradictions", "hygiene/urgent-untouched"],
    ]);
  });

  it("no question is asked about the backlog with finished items alone", () => {
    expect(asked("open-items", "whole-backlog")).toEqual([
      ...["pm/customer-evidence", "pm/date-stability", "pm/honest-health", "pm/outcome-review"],
      ...["pm/problem-statement", "pm/roadmap-anchor", "pm/roadmap-freshness", "pm/roadmap-pruning"],
      ...["pm/stakeholder-updates", "pm/success-metric", "po/acceptance", "po/blocked-attention"],
      ...["po/done-criteria", "po/sprint-goal", "po/sprint-overrun", "boundary/role-model"],
      "hygiene/status-contradictions",
    ]);
  });

  it("no question is asked about the roadmap without roadmap items", () => {
    expect(silent("roadmap-items")).toEqual([
      ...rules.filter(({ area }) => area === "strategy").map(({ id }) => id),
      ...["boundary/priority-alignment", "boundary/roadmap-breakdown", "boundary/roadmap-commitment"],
      "boundary/roadmap-link",
    ]);
  });

  it("no question is asked about stories without stories, nor about amounts", () => {
    expect(asked("stories", "whole-backlog", "roadmap-items")).toEqual([
      ...["po/blocked-attention", "po/carry-over", "po/mid-sprint-additions", "po/question-latency"],
      ...["po/scope-change-reason", "po/sprint-goal", "po/sprint-overrun", "boundary/role-model"],
      ...[
        "boundary/sprint-override",
        "hygiene/absent-assignees",
        "hygiene/aging-wip",
        "hygiene/carried-items",
        "hygiene/duplicates",
      ],
      ...["hygiene/hollow-items", "hygiene/staleness", "hygiene/status-contradictions"],
      "hygiene/urgent-untouched",
    ]);
  });

  it("amounts are not counted where bugs are missing", () => {
    expect(silent("whole-backlog")).toEqual([
      ...["po/descoping", "po/ready-depth", "boundary/decision-owner", "boundary/roadmap-breakdown"],
      ...["boundary/stakeholder-bypass", "hygiene/backlog-size", "hygiene/net-growth"],
      "hygiene/triage-latency",
    ]);
  });

  it("nothing is called fresh where only what was changed lately was read", () => {
    expect(silent("older-items")).toEqual(
      expect.arrayContaining(["hygiene/staleness", "hygiene/urgent-untouched", "pm/roadmap-freshness"]),
    );
  });

  it("no habit of sprints is judged by the items of one", () => {
    const habits = ["po/carry-over", "po/mid-sprint-additions", "po/sprint-readiness", "po/story-stability"];
    expect(silent("other-items")).toEqual(expect.arrayContaining([...habits, "hygiene/carried-items"]));
    expect(silent("other-items")).not.toContain("po/acceptance-criteria");
  });

  it("no signal on the product-owner function is judged", () => {
    const part = without("whole-backlog");
    for (const signal of signals)
      expect(assess(signal, { team: part, now: NOW }, WINDOW)).toMatchObject({
        state: "not-observable",
        reason: WHY,
      });
  });

  it("each need is one that some rule has", () => {
    for (const need of ITEM_NEEDS) expect([need, silent(need).length > 0]).toEqual([need, true]);
  });
});
