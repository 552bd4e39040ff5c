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
  asks: "Does a sprint keep the scope it set out with?",
  why: "What is added without anything leaving is paid by what was promised.",
  remedy: "Swap, do not stack: name what leaves.",
  owner: "po",
  severity: "medium",
  basis: {
    status: "published",
    source:
      "Harness on scope creep (10-20 % is common) and Telescope's Sprint Scope Creep (red above 30 %); in 1,308 open-source sprints the median was 38 % after four fifths of the time",
  },
  guards: [
    `Only the median of the last ${LOOK_BACK} closed sprints that set out with ${ITEMS_FROM} items or more is judged, never a single sprint; every sprint's own share is shown.`,
    "Planning may end after the start: 24 hours of grace.",
    "Sub-tasks, and bugs found on what the sprint set out with (tied to it by a link or below it), are no additions. Neither is what was taken out and came back.",
    "A planned buffer or support lane is left out by its labels, option `buffer`.",
  ],
  needs: ["history", "sprints"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints to add to" } },
  options: z.strictObject({
    warn: z.number().min(0).default(0.2).describe("Additions / items at the start from which on it warns."),
    fail: z.number().min(0).default(0.3).describe("Additions / items at the start from which on it fails."),
    buffer: z.array(z.string()).default([]).describe("Labels of work that sprints keep room for."),
  }),
  tolerance: { share: 0, from: 1 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    const sprints = lastScopes(team, now, ITEMS_FROM).length;
    return sprints < LOOK_BACK
      ? insufficient(
          `${sprints} of ${LOOK_BACK} closed sprints of ${ITEMS_FROM} items or more whose history is shown`,
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
    `adds ${middle} % to its sprints once they run, in the median of the last ${sprints.length} (${sprints.join(", ")} %, oldest first)`,
});

const percent = (share: number): number => Math.round(share * 100);

/** Of each sprint: added / set out with, oldest first. */
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
