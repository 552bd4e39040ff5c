import { addDays } from "date-fns/addDays";
import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { isDelivered } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";
import { type Review, reviewOf } from "./outcome-review/reviews.ts";

export default defineRule({
  id: "pm/outcome-review",
  title: "Outcome reviews",
  clause: "pm.business-impact",
  also: ["pm.right-thing", "pm.success-metrics"],
  asks: "After a roadmap item is finished, does somebody write down its result?",
  why: "Expected and actual benefit can only be compared where both are written down; otherwise every item looks like a success.",
  remedy: "Add a short review to the item: what you expected, what happened, what you decided.",
  examples: {
    good: "Each finished roadmap item has a result, such as “Churn is now 3 % (was 5 %)”.",
    bad: "Roadmap items ended 90 days ago, and nobody has written down a result since then.",
  },
  owner: "pm",
  severity: "low",
  basis: {
    status: "experimental",
    source: "judgement, after sign 6 of Cutler's feature factory (2016): compare expected to actual benefits",
  },
  guards: [
    "The severity is meant to be medium. It stays low until the reading of results has been measured on 200 labelled texts.",
    "Results may be kept in another tool: a link added after the end to a review, a dashboard or a report counts.",
    "A linked document that could not be read may contain the review: such an item is left out and does not fail.",
    "Items that ended less than a month ago are left out: numbers need time to move.",
  ],
  needs: ["roadmap-items", "finished-items"],
  reads: ["body", "comments", "links", "remote-links", "updates"],
  options: z.strictObject({
    fromDays: z
      .int()
      .nonnegative()
      .default(30)
      .describe("Days after the end from which a result is expected."),
    untilDays: z.int().positive().default(180).describe("Days after the end until which the item is judged."),
  }),
  tolerance: { share: 0.6 },
  effort: "hours",

  population: ({ team, now, options }) =>
    team.roadmap.filter((item) => {
      if (!isDelivered(item) || typeof item.closedAt !== "number") return false;
      const days = daysBetween(item.closedAt, now);
      return days >= options.fromDays && days <= options.untilDays;
    }),
  judge(item: RoadmapItem, { team, now }) {
    const review: Review = reviewOf(team, item, now);
    if (review.found) return pass;
    if (review.hidden !== undefined) return unknown(review.hidden);
    return fail({
      days: daysBetween(item.closedAt ?? now, now),
      comments: review.comments,
      updates: review.updates,
    });
  },
  at: ({ closedAt }: RoadmapItem, { options: { fromDays } }) =>
    typeof closedAt === "number" ? addDays(closedAt, fromDays).getTime() : undefined,
  message: ({ days, comments, updates }) =>
    `ended ${days} days ago, and none of the texts since then states a measured result (comments: ${comments}, updates: ${updates})`,
});
