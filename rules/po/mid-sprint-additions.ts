import { z } from "zod";
import { hasSprints, lastScopes } from "../../src/backlog/history/sprints/last-sprints.ts";
import { median } from "../../src/backlog/median.ts";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { LOOK_BACK } from "../../src/backlog/views/items/throughput.ts";
import { defineRule, fail, insufficient, notApplicable, pass, warn } from "../../src/rule.ts";

/** Smaller sprints say nothing: one more item is a fifth of them. */
const ITEMS_FROM = 5;

export default defineRule({
  id: "po/mid-sprint-additions",
  title: "Added during the sprint",
  clause: "po.priority-in-sprint",
  also: ["po.scope-decisions"],
  asks: "Does a sprint keep the scope it started with?",
  why: "When items are added and none removed, the planned items are the ones that do not get done.",
  remedy: "Remove an item of similar size from the sprint for each one you add.",
  examples: {
    good: "Each sprint starts with ten items, and two are added later.",
    bad: "Each sprint starts with ten items, and four are added later.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "published",
    source:
      "Harness on scope creep (10-20 % is common) and Telescope's Sprint Scope Creep (red above 30 %); in 1,308 open-source sprints the median was 38 % after four fifths of the time",
  },
  guards: [
    `Judges the median of the last ${LOOK_BACK} closed sprints that started with ${ITEMS_FROM} items or more, never a single sprint; each sprint's own share is shown.`,
    "Planning may end after the start of the sprint: there are 24 hours of grace.",
    "These are not additions: sub-tasks, bugs found in the sprint's own items (linked to them or below them), and items that were removed and came back.",
    "Work on a planned buffer or a support lane is left out by its labels: option `buffer`.",
  ],
  needs: ["history", "sprints"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints to add to" } },
  options: z.strictObject({
    warn: z
      .number()
      .min(0)
      .default(0.2)
      .describe("Additions divided by items at the start, from which the rule warns."),
    fail: z
      .number()
      .min(0)
      .default(0.3)
      .describe("Additions divided by items at the start, from which the rule fails."),
    buffer: z.array(z.string()).default([]).describe("Labels of work that sprints keep a buffer for."),
  }),
  tolerance: { share: 0 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    const sprints = lastScopes(team, now, ITEMS_FROM).length;
    return sprints < LOOK_BACK
      ? insufficient(
          `only ${sprints} closed sprints of ${ITEMS_FROM} items or more have a change history; at least ${LOOK_BACK} are needed`,
        )
      : [team];
  },
  judge(team: Backlog, { now, options }) {
    const shares = additions(team, now, options.buffer);
    const middle = median(shares);
    if (middle <= options.warn) return pass;
    const answer = middle > options.fail ? fail : warn;
    return answer({ percent: percent(middle), sprints: shares.map(percent) });
  },
  message: ({ percent: middle, sprints }) =>
    `adds ${middle} % to its sprints after their start (median of the last ${sprints.length}: ${sprints.join(", ")} %, oldest first)`,
});

const percent = (share: number): number => Math.round(share * 100);

/** Of each sprint: added / planned at the start, oldest first. */
function additions(team: Backlog, now: Instant, buffer: readonly string[]): readonly number[] {
  const kept = new Set(buffer);
  const isBuffer = (item: WorkItem): boolean => item.labels?.some((label) => kept.has(label)) ?? false;
  return lastScopes(team, now, ITEMS_FROM).map(({ committed, added }) => {
    const planned = new Set(committed.map(({ item }) => item.key));
    const more = added.filter(({ item }) => !isBuffer(item) && !isFoundOn(item, planned));
    return more.length / committed.length;
  });
}

const isFoundOn = (item: WorkItem, planned: ReadonlySet<string>): boolean =>
  item.kind === "bug" &&
  ((typeof item.parent === "string" && planned.has(item.parent)) ||
    (item.links?.some(({ key }) => planned.has(key)) ?? false));
