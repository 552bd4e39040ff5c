import { z } from "zod";
import { workingDaysBetween } from "../../src/backlog/calendar.ts";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import type { Sprint } from "../../src/backlog/model.ts";
import { defineRule, fail, notApplicable, notObservable, pass } from "../../src/rule.ts";

export default defineRule({
  id: "po/sprint-overrun",
  title: "Sprints past their end",
  clause: "po.sprint-backlog",
  also: ["po.sprint-success"],
  asks: "Is every sprint closed when it ends?",
  why: "A sprint that stays open after its end hides what was not finished, and its figures count later work as part of it.",
  remedy: "Close the sprint, and decide for each open item whether it is planned again.",
  examples: {
    good: "The active sprint ends next week.",
    bad: "A sprint that ended two weeks ago is still active.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement: three working days; the Scrum Guide has a new sprint start immediately after the previous one",
  },
  guards: [
    "A sprint may be closed up to three working days late (option `days`): reviews are moved, and people are away.",
    "Covers sprints that the tracker shows as active and whose end is known. Cycles, as in Linear, end by themselves and pass.",
    "Where an item names its sprint, the state of the sprint is that of the day the source was read. Reading an old export for a later day would report every sprint that was active then.",
  ],
  needs: ["sprints"],
  reads: [],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints" } },
  options: z.strictObject({
    days: z
      .number()
      .positive()
      .default(3)
      .describe("Working days after its end within which a sprint is to be closed."),
  }),
  tolerance: { share: 0 },
  effort: "minutes",

  population({ team }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    const active = (team.sprints ?? []).filter(({ state }) => state === "active");
    if (active.length === 0) return notApplicable("no sprint is active");
    const dated = active.filter(({ endAt }) => typeof endAt === "number");
    return dated.length > 0 ? dated : notObservable("the tracker does not show when the active sprint ends");
  },
  judge({ endAt }: Sprint, { team, now, options }) {
    const late = workingDaysBetween(team, endAt ?? now, now);
    return late <= options.days ? pass : fail({ days: Math.floor(late), limit: options.days });
  },
  message: ({ days, limit }) => `is still active ${days} working days after its end (limit: ${limit})`,
});
