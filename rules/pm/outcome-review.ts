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
  asks: "After a roadmap item is finished, does somebody write down what came of it?",
  why: "Expected and actual benefit are only ever compared in writing; without it every bet looks like a win.",
  remedy: "Two sentences: expected, actual, decision.",
  owner: "pm",
  severity: "low",
  basis: {
    status: "experimental",
    source: "judgement, after sign 6 of Cutler's feature factory (2016): compare expected to actual benefits",
  },
  guards: [
    "Severity is meant to be medium; it stays low until the reading of results is measured on 200 labelled texts.",
    "Results may be told in another tool: a link to a review, a dashboard or a report after the end counts.",
    "A linked document that was not read may hold the review: such an item is left out, not failed.",
    "Items that ended less than a month ago are not asked yet: numbers need time to move.",
  ],
  needs: [],
  options: z.strictObject({
    fromDays: z.int().nonnegative().default(30).describe("Days after the end from which on a result is due."),
    untilDays: z.int().positive().default(180).describe("Days after the end until which it is asked for."),
  }),
  tolerance: { share: 0.6, from: 8 },
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
  message: ({ days, comments, updates }) =>
    `ended ${days} days ago and nothing since says with a number what came of it (${comments} comments, ${updates} updates)`,
});
