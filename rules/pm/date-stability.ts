import { addDays } from "date-fns/addDays";
import { millisecondsInDay } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { type DateMove, datePlan, EXPLAINED_DAYS } from "../../src/backlog/history/decisions/date-moves.ts";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { isDone } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notObservable, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/date-stability",
  title: "Reasons for moved dates",
  clause: "pm.roadmap",
  also: ["pm.stakeholder-alignment"],
  asks: "When a date on the roadmap moves to a later day, does somebody say why?",
  why: "When dates slip without an explanation, people stop relying on the roadmap.",
  remedy: "Comment on every date you move: give the new date and the reason.",
  examples: {
    good: "Each time a date moves, a comment such as “The supplier is late.” says why.",
    bad: "The dates of roadmap items moved three times, and nobody said why.",
  },
  owner: "pm",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    `A move that is explained does not count: a comment or update within ${EXPLAINED_DAYS} days of the move explains it. Where ten or more items are moved together, an explanation on one of them explains them all.`,
    "Only moves to a later date, made by people, are counted. Several moves by one person within a day are one move, so that a typing mistake does not count. Moves that can still be explained in time are left out.",
    "A slip is compared with the length of the first plan, counted from the day the date was set. Slips of less than two weeks are ignored.",
    "Linear keeps no readable history of a project's dates: not observable there.",
  ],
  needs: ["history", "dates", "roadmap-items"],
  reads: ["comments", "roles", "updates"],
  options: z.strictObject({
    moves: z.int().positive().default(3).describe("Number of unexplained moves that makes a date unstable."),
    slip: z
      .number()
      .positive()
      .default(0.5)
      .describe("Unexplained slip that makes a date unstable, as a share of the first plan's length."),
    leastDays: z.int().nonnegative().default(14).describe("Slips of this many days or fewer are ignored."),
    lookBackDays: z
      .int()
      .positive()
      .default(365)
      .describe("Items that ended up to this many days ago are judged."),
  }),
  tolerance: { share: 0.25 },

  population({ team, now, options: { lookBackDays } }) {
    const since = subDays(now, lookBackDays).getTime();
    const recent = team.roadmap.filter((item) => !isDone(item) || (item.closedAt ?? now) >= since);
    if (!team.traits.roadmapHistory && recent.every(({ events }) => events === undefined))
      return notObservable("the change history does not show how dates on the roadmap moved");
    return recent.filter((item) => datePlan(team, item, now) !== undefined);
  },
  judge(item: RoadmapItem, { team, now, options }) {
    const plan = datePlan(team, item, now);
    if (!plan) return unknown("its change history or its date is not shown");
    const due = addDays(now, -EXPLAINED_DAYS).getTime();
    const later = plan.moves.filter(({ at, from, to }) => to > from && at <= due);
    const planned = days(plan.first - plan.setAt);
    const isUnstable = (moves: readonly DateMove[]): boolean => {
      const slip = slipOf(moves);
      const tooFar = planned > 0 && slip > options.slip * planned && slip > options.leastDays;
      return moves.length >= options.moves || tooFar;
    };
    const silent = later.filter(({ explained }) => explained === false);
    if (isUnstable(silent)) return fail({ moves: silent.length, slip: slipOf(silent), planned });
    return isUnstable(later.filter(({ explained }) => explained !== true))
      ? unknown("the comments that may explain its moves are not shown")
      : pass;
  },
  message: ({ moves, slip, planned }) =>
    `was moved to a later date ${moves === 1 ? "once" : `${moves} times`} without an explanation, ${slip} days in all${planned > 0 ? ` (the first plan was ${planned} days long)` : ""}`,
});

const days = (milliseconds: number): number => Math.round(milliseconds / millisecondsInDay);

const slipOf = (moves: readonly DateMove[]): number =>
  days(moves.reduce((sum, { from, to }) => sum + to - from, 0));
