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
describe("where only a part of the items was read", () => {
  it("every rule is asked of a whole backlog", () => {
    expect(silent()).toEqual([]);
  });

  it("no question is asked about what is done with open items alone", () => {
    const none = silent("finished-items", "whole-backlog");
    expect(none).toEqual(
      expect.arrayContaining([
        ...["pm/honest-health", "pm/outcome-review", "pm/roadmap-pruning", "po/acceptance"],
        ...["po/blocked-attention", "po/carry-over", "po/criteria-before-start", "po/descoping"],
        ...["po/done-criteria", "po/mid-sprint-additions", "po/order-upkeep", "po/question-latency"],
        ...["po/ready-depth", "po/reopen-rate", "po/scope-change-reason", "po/sprint-readiness"],
        ...["po/story-size", "po/story-stability", "boundary/decision-owner", "boundary/roadmap-breakdown"],
        ...["boundary/roadmap-commitment", "boundary/sprint-override", "boundary/stakeholder-bypass"],
        ...["hygiene/aging-wip", "hygiene/net-growth", "hygiene/triage-latency", "hygiene/backlog-size"],
        ...["hygiene/missing-resolutions", "hygiene/absent-assignees"],
      ]),
    );
    for (const id of ["po/acceptance-criteria", "hygiene/staleness", "pm/horizon"])
      expect(none).not.toContain(id);
  });

  it("no question is asked about the backlog with finished items alone", () => {
    const none = silent("open-items", "whole-backlog");
    expect(none).toEqual(
      expect.arrayContaining([
        ...["pm/horizon", "pm/vision", "po/acceptance-criteria", "po/carry-over", "po/criteria-before-start"],
        ...["po/criteria-substance", "po/descoping", "po/mid-sprint-additions", "po/order-upkeep"],
        ...["po/priority-spread", "po/question-latency", "po/ready-depth", "po/reopen-rate"],
        ...["po/scope-change-reason", "po/sprint-readiness", "po/story-atomic", "po/story-benefit"],
        ...["po/story-minimal", "po/story-size", "po/story-stability", "boundary/decision-owner"],
        ...["boundary/priority-alignment", "boundary/roadmap-breakdown", "boundary/roadmap-commitment"],
        ...["boundary/roadmap-link", "boundary/sprint-override", "boundary/stakeholder-bypass"],
        ...["hygiene/aging-wip", "hygiene/backlog-size", "hygiene/carried-items", "hygiene/duplicates"],
        ...["hygiene/hollow-items", "hygiene/net-growth", "hygiene/staleness", "hygiene/triage-latency"],
        "hygiene/urgent-untouched",
      ]),
    );
    for (const id of ["po/acceptance", "po/done-criteria", "pm/outcome-review"])
      expect(none).not.toContain(id);
  });

  it("no question is asked about the roadmap without roadmap items", () => {
    expect(silent("roadmap-items")).toEqual(
      expect.arrayContaining([
        ...rules.filter(({ area }) => area === "strategy").map(({ id }) => id),
        ...["boundary/priority-alignment", "boundary/roadmap-breakdown", "boundary/roadmap-commitment"],
        "boundary/roadmap-link",
      ]),
    );
  });

  it("no question is asked about stories without stories", () => {
    const none = silent("stories");
    expect(none).toEqual(
      expect.arrayContaining([
        ...["po/acceptance", "po/acceptance-criteria", "po/criteria-before-start", "po/criteria-substance"],
        ...["po/done-criteria", "po/order-upkeep", "po/priority-spread", "po/reopen-rate"],
        ...["po/sprint-readiness", "po/story-atomic", "po/story-benefit", "po/story-minimal"],
        ...["po/story-size", "po/story-stability", "boundary/roadmap-link", "hygiene/backlog-size"],
      ]),
    );
    for (const id of ["hygiene/staleness", "po/carry-over"]) expect(none).not.toContain(id);
  });

  it("amounts are not counted where bugs are missing", () => {
    const none = silent("whole-backlog");
    expect(none).toEqual(
      expect.arrayContaining([
        ...["po/descoping", "po/ready-depth", "boundary/decision-owner", "boundary/roadmap-breakdown"],
        ...["boundary/stakeholder-bypass", "hygiene/backlog-size", "hygiene/net-growth"],
        ...["hygiene/triage-latency", "hygiene/absent-assignees"],
      ]),
    );
    expect(none).not.toContain("po/carry-over");
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
