import { addDays } from "date-fns/addDays";
import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { Backlog, Instant } from "../../src/backlog/model.ts";
import { openRoadmap, plannedEnd } from "../../src/backlog/views/roadmap/roadmap.ts";
import { defineRule, fail, insufficient, notObservable, pass } from "../../src/rule.ts";

/** Roadmap items from which on there is a roadmap to speak of. */
const FROM = 5;

export default defineRule({
  id: "pm/horizon",
  title: "Roadmap horizon",
  clause: "pm.horizon",
  also: ["pm.roadmap"],
  asks: "Does the roadmap look beyond the current quarter?",
  why: "A team that sees only one quarter cannot prepare, hire or make room for the next one.",
  remedy: "Add at least the direction of the next two quarters to the roadmap.",
  examples: {
    good: "One roadmap item is due in 91 days, all others are due earlier.",
    bad: "The furthest date on the roadmap is 90 days ahead, and nothing is planned for later.",
  },
  owner: "pm",
  severity: "low",
  basis: {
    status: "experimental",
    source: "judgement: the ownership model asks for quarters and years; the number of days is our choice",
  },
  guards: [
    "A Now, Next, Later roadmap has no dates: an item in Next or Later counts as beyond the quarter.",
    "In Linear, a project with the status Backlog or Planned counts as beyond the quarter too.",
    "An item whose due date is not shown counts as undated only if the source shows another kind of date of it. A release without a date is no date.",
    "A date given as a quarter or half-year counts as its last day.",
  ],
  needs: ["roadmap-items", "open-items", "older-items", "other-items"],
  reads: ["dates"],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(90)
      .describe("At least one item must reach further than this many days ahead."),
  }),
  tolerance: { share: 0 },
  effort: "hours",

  population({ team, now, options: { days } }) {
    const roadmap = openRoadmap(team);
    if (roadmap.length < FROM) {
      return insufficient(`only ${roadmap.length} open roadmap items; at least ${FROM} are needed`);
    }
    const hidden = roadmap.filter((item) => plannedEnd(item) === undefined).length;
    if (hidden > 0 && !looksAhead(team, now, days)) {
      return notObservable(`the dates of ${hidden} of ${roadmap.length} roadmap items are not shown`);
    }
    return [team];
  },
  judge(team: Backlog, { now, options: { days } }) {
    if (looksAhead(team, now, days)) return pass;
    const ends = openRoadmap(team)
      .map(plannedEnd)
      .filter((end) => typeof end === "number");
    return fail({
      roadmapItems: openRoadmap(team).length,
      dated: ends.length,
      furthestDays: ends.length === 0 ? null : daysBetween(now, Math.max(...ends)),
      days,
    });
  },
  message({ roadmapItems, dated, furthestDays, days }) {
    const plans = `has no roadmap beyond the next ${days} days`;
    if (furthestDays === null)
      return `${plans}: none of its ${roadmapItems} open roadmap items has a date or is planned for later`;
    const furthest = furthestDays < 0 ? "lies in the past" : `is ${furthestDays} days ahead`;
    return `${plans}: the furthest date of ${dated} dated roadmap items ${furthest}`;
  },
});

function looksAhead(team: Backlog, now: Instant, days: number): boolean {
  const limit = addDays(now, days).getTime();
  return openRoadmap(team).some(
    (item) =>
      item.bucket === "next" ||
      item.bucket === "later" ||
      (team.traits.unstartedIsLater && item.status.category === "new") ||
      (plannedEnd(item) ?? Number.NEGATIVE_INFINITY) > limit,
  );
}
