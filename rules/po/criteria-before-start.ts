import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { fortnightOf } from "../../src/backlog/calendar.ts";
import { startOfWork } from "../../src/backlog/history/changes/status-changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { criteriaOf } from "../../src/backlog/views/items/criteria.ts";
import { stories } from "../../src/backlog/views/items/items.ts";
import { ALL_ITEMS, defineRule, fail, notObservable, pass, unknown } from "../../src/rule.ts";
import type { Criteria } from "../../src/text/criteria/criteria.ts";
import { criteriaInTime } from "./criteria-before-start/past-criteria.ts";

/** Days covered: stories started in the last half year. */
const WINDOW_DAYS = 180;

export default defineRule({
  id: "po/criteria-before-start",
  title: "Criteria before start",
  clause: "po.serves-the-team",
  also: ["po.stories-and-criteria", "po.acceptance-testing"],
  asks: "Are acceptance criteria written before work on a story starts?",
  why: "Criteria written after the start describe what was built, not what was wanted.",
  remedy: "Agree on the acceptance criteria before you start the story.",
  examples: {
    good: "Every story has its acceptance criteria by the end of the day it is started.",
    bad: "Most stories get their acceptance criteria two days after their start.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Criteria that were agreed in a refinement and typed in on the same day count as in time: there are 24 hours of grace after the start of work.",
    "Covers only stories that have criteria; po/acceptance-criteria asks whether there are any. Placeholders do not count as criteria, nor do the lines that every story gets from a template.",
    "Not observable in Linear: its history shows that a description changed, but not the text before the change.",
    `Covers stories started in the last ${WINDOW_DAYS} days. Stories started in the same fortnight count as related.`,
  ],
  needs: ["history", "body", "stories", ...ALL_ITEMS],
  reads: ["hierarchy", "links"],
  options: z.strictObject({}),
  tolerance: { share: 0.25 },

  population({ team, now }) {
    if (!team.traits.descriptionHistory) {
      return notObservable(
        "the history shows that a description changed, but not the text before the change",
      );
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
    if (known === undefined)
      return unknown("the change history does not show the story's text at the start of work");
    const { atStart, today } = known;
    const filledIn = atStart.substance === "placeholder" && today.substance !== "placeholder";
    if (says(atStart) && !filledIn) return pass;
    const placeholders = atStart.presence !== "missing";
    return fail({ started: new Date(known.startedAt).toISOString().slice(0, 10), placeholders });
  },
  cluster: (story: WorkItem, { team, now }) => fortnightOf(startOfWork(team, story) ?? now),
  // Late criteria make a story a member only once they are written.
  at(story: WorkItem, { team }) {
    const known = criteriaInTime(team, story);
    return says(known?.atStart) ? known?.startedAt : known?.changedAt;
  },
  message: ({ started, placeholders }) =>
    placeholders
      ? `was started on ${started} with placeholders for acceptance criteria, which were filled in later`
      : `was started on ${started} and got its acceptance criteria later`,
});

/** Placeholders, and lines that every story gets from a template, say nothing of this one. */
const says = (criteria: Criteria | undefined): boolean =>
  criteria !== undefined &&
  criteria.presence !== "missing" &&
  criteria.criteria.some((one) => one.class !== "placeholder" && one.class !== "template");
