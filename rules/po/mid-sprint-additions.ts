import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import { hasSprints, lastScopes } from "../../src/backlog/history/sprints/last-sprints.ts";
import type { Member } from "../../src/backlog/history/sprints/sprint-scope.ts";
import type { Backlog, Instant, Sprint, WorkItem } from "../../src/backlog/model.ts";
import { LOOK_BACK } from "../../src/backlog/views/items/throughput.ts";
import { ALL_ITEMS, defineRule, fail, itemSubject, notApplicable, pass } from "../../src/rule.ts";

/** An item that was in a sprint, from its start or later. */
interface Entry {
  readonly item: WorkItem;
  readonly sprint: Sprint;
  readonly endedAt: Instant;
  /** Whole days from the start of the sprint to the addition; undefined: it was planned. */
  readonly addedOnDay: number | undefined;
}

export default defineRule({
  id: "po/mid-sprint-additions",
  title: "Added during the sprint",
  clause: "po.priority-in-sprint",
  also: ["po.scope-decisions"],
  asks: "Does a sprint keep the scope it started with?",
  why: "When items are added and none removed, the planned items are the ones that do not get done.",
  remedy: "Remove an item of similar size from the sprint for each one you add.",
  examples: {
    good: "Each sprint starts with ten items, and one is added later.",
    bad: "Each sprint starts with ten items, and twelve are added later.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "published",
    source:
      "50 added for 100 planned items, above which KnowHOW’s Scope Churn (Publicis Sapient) gives its lowest grade; it is a third of all items that were in the sprint. Telescope is red above 30 for 100, Harness calls more than 10-20 for 100 an issue; both count bugs that are left out here. The median of 1,308 open-source sprints is 38 for 100",
  },
  guards: [
    `The items of the last ${LOOK_BACK} closed sprints are counted together: one busy sprint is not enough. Items of the same sprint count as related.`,
    "Planning may end after the start of the sprint: there are 24 hours of grace.",
    "These are not additions: sub-tasks, bugs found in the sprint's own items (linked to them or below them), and items that were removed and came back.",
    "Work on a planned buffer or a support lane is left out by its labels: option `buffer`.",
  ],
  needs: ["history", "sprints", ...ALL_ITEMS],
  reads: ["hierarchy", "links"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints to add to" } },
  options: z.strictObject({
    buffer: z.array(z.string()).default([]).describe("Labels of work that sprints keep a buffer for."),
  }),
  tolerance: { share: 0.33, bad: 0.5 },

  population: ({ team, now, options }) =>
    hasSprints(team)
      ? entries(team, now, new Set(options.buffer))
      : notApplicable("the team works without sprints"),
  judge: ({ sprint, addedOnDay }: Entry) =>
    addedOnDay === undefined ? pass : fail({ sprint: sprint.name, days: addedOnDay }),
  subject: ({ item }: Entry) => itemSubject(item),
  cluster: ({ sprint }: Entry) => sprint.id,
  at: ({ endedAt }: Entry) => endedAt,
  message: ({ sprint, days }) =>
    `was added to ${sprint} ${days} ${days === 1 ? "day" : "days"} after its start`,
});

/** Of the last six closed sprints, oldest first. */
function entries(team: Backlog, now: Instant, buffer: ReadonlySet<string>): readonly Entry[] {
  return lastScopes(team, now).flatMap(({ sprint, startAt, endAt, committed, added }) => {
    const planned = new Set(committed.map(({ item }) => item.key));
    const entry = ({ item }: Member, addedOnDay?: number): Entry => ({
      ...{ item, sprint, endedAt: endAt ?? now, addedOnDay },
    });
    return [
      ...committed.map((member) => entry(member)),
      ...added
        .filter(({ item }) => !isFoundOn(item, planned))
        .map((member) => entry(member, daysBetween(startAt, member.stay.from))),
    ].filter(({ item }) => !(item.labels?.some((label) => buffer.has(label)) ?? false));
  });
}

const isFoundOn = (item: WorkItem, planned: ReadonlySet<string>): boolean =>
  item.kind === "bug" &&
  ((typeof item.parent === "string" && planned.has(item.parent)) ||
    (item.links?.some(({ key }) => planned.has(key)) ?? false));
