import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { fortnightOf } from "../../src/backlog/calendar.ts";
import { startOfWork } from "../../src/backlog/history/changes/status-changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { criteriaOf } from "../../src/backlog/views/items/criteria.ts";
import { stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notObservable, pass, unknown } from "../../src/rule.ts";
import type { Criteria } from "../../src/text/criteria/criteria.ts";
import { criteriaInTime } from "./criteria-before-start/past-criteria.ts";

/** Stories begun in the last half year. */
const WINDOW_DAYS = 180;

export default defineRule({
  id: "po/criteria-before-start",
  title: "Criteria before start",
  clause: "po.serves-the-team",
  also: ["po.stories-and-criteria", "po.acceptance-testing"],
  asks: "Do acceptance criteria stand before work on a story begins?",
  why: "Criteria that come after the start describe what was built, not what was wanted.",
  remedy: "Agree criteria before the first commit.",
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Criteria typed up from a refinement of the same day count as agreed before: 24 hours of grace after the start of work.",
    "Only stories that have criteria are asked when they came; po/acceptance-criteria asks whether there are any. Placeholders are no criteria; those of a template are none where they were filled in later.",
    "Not observable in Linear: its history says that a description was changed, not what it said before.",
    `Stories begun in the last ${WINDOW_DAYS} days. Those begun in one fortnight count as related.`,
  ],
  needs: ["history", "body"],
  options: z.strictObject({}),
  tolerance: { share: 0.25, from: 20 },

  population({ team, now }) {
    if (!team.traits.descriptionHistory) {
      return notObservable("the history says that a description was changed, not what it said before");
    }
    const since = subDays(now, WINDOW_DAYS).getTime();
    return stories(team).filter((story) => {
      const at = startOfWork(team, story);
      if (typeof at !== "number" || at < since || at > now) return false;
      return says(criteriaOf(team, story)) || says(criteriaInTime(team, story)?.atStart);
    });
  },
  judge(story: WorkItem, { team }) {
    const known = criteriaInTime(team, story);
    if (known === undefined) return unknown("the history does not tell what the story said when work began");
    const { atStart, today } = known;
    const filledIn = atStart.substance === "placeholder" && today.substance !== "placeholder";
    if (says(atStart) && !filledIn) return pass;
    const placeholders = atStart.presence !== "missing";
    return fail({ started: new Date(known.startedAt).toISOString().slice(0, 10), placeholders });
  },
  cluster: (story: WorkItem, { team, now }) => fortnightOf(startOfWork(team, story) ?? now),
  message: ({ started, placeholders }) =>
    placeholders
      ? `was begun on ${started} with placeholders for acceptance criteria, which were filled in later`
      : `was begun on ${started} and got its acceptance criteria later`,
});

/** Text of a template may be all that a team ever writes: only what stands for nothing does not count. */
const says = (criteria: Criteria | undefined): boolean =>
  criteria !== undefined &&
  criteria.presence !== "missing" &&
  criteria.criteria.some((one) => one.class !== "placeholder");
