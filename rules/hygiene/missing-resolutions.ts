import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { once } from "../../src/backlog/once.ts";
import { isDone } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, notObservable, pass } from "../../src/rule.ts";

/** When it was finished, and no later than its last change: without a resolution many trackers keep no date of it. */
const endOf = ({ closedAt, updatedAt }: WorkItem): Instant | undefined => closedAt ?? updatedAt;

/** Finished items of which the resolution is shown, of the types that are given one as a rule: more than half of them. */
const resolvedAsARule = once((team: Backlog): readonly WorkItem[] => {
  const shown = team.items.filter((item) => isDone(item) && item.resolved !== undefined);
  return [...Map.groupBy(shown, ({ type }) => type).values()].flatMap((items) =>
    2 * items.filter(({ resolved }) => resolved).length > items.length ? items : [],
  );
});

export default defineRule({
  id: "hygiene/missing-resolutions",
  title: "Finished without a resolution",
  clause: "po.owns-backlog",
  asks: "Does every finished item have a resolution?",
  why: "An item without a resolution is unresolved to the tracker: it stays in every list and count of open work although it is done.",
  remedy: "Set the resolution of the item, and let the workflow set it whenever an item is finished.",
  examples: {
    good: "All of the items finished within the last year have a resolution.",
    bad: "A quarter of the items finished within the last year have no resolution.",
  },
  owner: "team",
  severity: "low",
  basis: { status: "experimental", source: "judgement: one in twenty may lack it" },
  guards: [
    "Covers items finished within a year. Where the tracker shows no day of the end, as it often does without a resolution, the last change counts.",
    "Only types of which more than half of the finished items have a resolution are covered: the workflow of the others does not set one, which is a convention.",
    "A tracker without a field for it is not asked.",
  ],
  needs: ["finished-items"],
  reads: [],
  options: z.strictObject({
    days: z.int().positive().default(365).describe("Days before today within which an item was finished."),
  }),
  tolerance: { share: 0.05 },
  effort: "minutes",

  population({ team, now, options: { days } }) {
    if (!team.traits.resolutions) return notApplicable("the tracker keeps no resolution beside the status");
    if (!team.items.some(({ resolved }) => resolved !== undefined))
      return notObservable("the source has no resolutions");
    return resolvedAsARule(team).filter((item) => {
      const end = endOf(item);
      return end !== undefined && end <= now && daysBetween(end, now) <= days;
    });
  },
  judge: ({ resolved }: WorkItem) => (resolved ? pass : fail({})),
  applyRemedy: (item: WorkItem) => [{ ...item, resolved: true }],
  at: (item: WorkItem) => endOf(item),
  message: () => "is done and has no resolution",
});
