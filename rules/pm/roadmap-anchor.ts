import { z } from "zod";
import { type Backlog, isRoadmapItem, type RoadmapItem } from "../../src/backlog/model.ts";
import { below } from "../../src/backlog/remedies.ts";
import { isNamed, RUN_WORK, wordSet } from "../../src/backlog/run-work.ts";
import { ancestors, byKey, isStarted } from "../../src/backlog/views/items/items.ts";
import { isTopLevel, openRoadmap } from "../../src/backlog/views/roadmap/roadmap.ts";
import { defineRule, fail, notObservable, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/roadmap-anchor",
  title: "Goals behind the roadmap",
  clause: "pm.vision",
  also: ["pm.roadmap"],
  asks: "Does every planned or started roadmap item serve a goal above it?",
  why: "An item that serves no goal cannot be compared with other items, and is seldom stopped.",
  remedy: "Link each roadmap item to the goal it serves, or drop the item.",
  examples: {
    good: "Every roadmap item is linked to a goal, by a link of any kind.",
    bad: "Nearly all roadmap items are linked to other items only, and have no goal above them.",
  },
  owner: "pm",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Maintenance and operations need no goal: items with such a label or type are left out.",
    "An epic that implements an idea needs no goal of its own; the idea is asked for its goal.",
    "Where nothing above epics is found, goals are kept in another tool: the question is then not observable.",
  ],
  needs: ["hierarchy", "roadmap-items"],
  reads: ["dates", "links"],
  options: z.strictObject({
    runWork: z
      .array(z.string())
      .default([...RUN_WORK])
      .describe("Labels and types of maintenance and operations work."),
  }),
  tolerance: { share: 0.3 },
  effort: "minutes",

  population({ team, options }) {
    const anchorable = openRoadmap(team).filter((item) => !isTopLevel(item));
    const goalsInSight =
      team.roadmap.some(isTopLevel) || anchorable.some((item) => typeof item.parent === "string");
    if (anchorable.length > 0 && !goalsInSight) {
      return notObservable("no goals or initiatives above epics, projects and ideas were found");
    }
    const runWork = wordSet(options.runWork);
    return anchorable.filter((item) => isCommitted(item) && !isNamed(item, runWork));
  },
  judge(item: RoadmapItem, { team }) {
    if (typeof item.parent === "string" || isAnchored(team, item)) return pass;
    if (item.parent === undefined) return unknown("its parent is not shown");
    // Linear connects projects with initiatives by membership alone.
    if (item.tier !== "project" && item.links === undefined) return unknown("its links are not shown");
    return fail({ tier: item.tier, parent: null, links: item.links?.length ?? 0 });
  },
  applyRemedy(item: RoadmapItem, { team }) {
    const goal = openRoadmap(team).find((one) => isTopLevel(one) && one !== item);
    return goal && [below(item, goal.key)];
  },
  message: ({ tier }) =>
    tier === "project" ? "belongs to no initiative" : "serves no goal: it has no parent",
});

/** Planned or started. An idea nobody committed to and what is parked for later are neither. */
const isCommitted = (item: RoadmapItem): boolean =>
  isStarted(item) ||
  (item.bucket !== "later" &&
    (item.tier !== "idea" || item.bucket !== undefined || typeof item.targetAt === "number"));

/** Through what stands above it, or through any link to a goal. */
function isAnchored(team: Backlog, item: RoadmapItem): boolean {
  const isAnchor = (one: RoadmapItem): boolean =>
    isTopLevel(one) || (one.tier === "idea" && item.tier !== "idea");
  if (ancestors(team, item).some((above) => isRoadmapItem(above) && isAnchor(above))) return true;
  return (item.links ?? []).some(({ key }) => {
    const other = byKey(team).get(key);
    return other !== undefined && isRoadmapItem(other) && isTopLevel(other);
  });
}
