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
  asks: "Where a date on the roadmap was moved out, did somebody say why?",
  why: "A date that slips in silence teaches everyone who relies on it to stop relying on it.",
  remedy: "Re-forecast in the open, with the reason.",
  owner: "pm",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    `An honest re-forecast does not count: a comment or update within ${EXPLAINED_DAYS} days of the move explains it, and on one of ten or more items moved together it explains them all.`,
    "Only moves by people to a later date. Moves of one person within a day are one, so that a slip of the pen is none; moves still young enough to be explained are not looked at.",
    "A slip counts against the length of the first plan, from the day the date was set, and only from two weeks on: days are no news.",
    "Linear keeps no readable history of a project's dates: not observable there.",
  ],
  needs: ["history", "dates"],
  options: z.strictObject({
    moves: z.int().positive().default(3).describe("Moves without a word from which on a date is unstable."),
    slip: z.number().positive().default(0.5).describe("Slip without a word, as part of the first plan."),
    leastDays: z.int().nonnegative().default(14).describe("Days of slip that are no news."),
    lookBackDays: z.int().positive().default(365).describe("How long ago an item may have ended."),
  }),
  tolerance: { share: 0.25, from: 8 },

  population({ team, now, options: { lookBackDays } }) {
    const since = subDays(now, lookBackDays).getTime();
    const recent = team.roadmap.filter((item) => !isDone(item) || (item.closedAt ?? now) >= since);
    if (!team.traits.roadmapHistory && recent.every(({ events }) => events === undefined))
      return notObservable("no history tells how dates on the roadmap were moved");
    return recent.filter((item) => datePlan(team, item, now) !== undefined);
  },
  judge(item: RoadmapItem, { team, now, options }) {
    const plan = datePlan(team, item, now);
    if (!plan) return unknown("its history is not shown");
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
      ? unknown("what was said about its moves is not shown")
      : pass;
  },
  message: ({ moves, slip, planned }) =>
    `was moved out ${moves === 1 ? "once" : `${moves} times`}, ${slip} days in all, without a word${planned > 0 ? `; the first plan was ${planned} days` : ""}`,
});

const days = (milliseconds: number): number => Math.round(milliseconds / millisecondsInDay);

const slipOf = (moves: readonly DateMove[]): number =>
  days(moves.reduce((sum, { from, to }) => sum + to - from, 0));
