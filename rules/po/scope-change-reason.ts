import { millisecondsInDay } from "date-fns/constants";
import { z } from "zod";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import { ALL_ITEMS, defineRule, fail, itemSubject, notApplicable, pass, unknown } from "../../src/rule.ts";
import { REASON_DAYS, type ReasonedChange, reasonedChanges } from "./scope-change-reason/scope-reasons.ts";

export default defineRule({
  id: "po/scope-change-reason",
  title: "Reasons for scope changes",
  clause: "po.scope-decisions",
  asks: "Is the reason for each scope change in a running sprint written down?",
  why: "A change without a reason cannot be understood later, and the team cannot learn from it.",
  remedy: "Write one comment with the reason on each item you add, remove or change.",
  examples: {
    good: "Each item added to a running sprint gets a comment within a day.",
    bad: "Items are added to running sprints, and no comment or link says why.",
  },
  owner: "po",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "These count as a reason within 24 hours before or after the change: a comment by a person, a link, or a status update of the roadmap item above. Its content is not judged.",
    "An item created in the running sprint has its reason in its own text and is left out. Edits of a description that do not change the criteria are left out too, where the history contains the texts.",
    "Ten or more changes by one account within five minutes count as one change, and a reason on one of the items explains them all.",
    `Covers changes by people in the last ${REASON_DAYS} days, from 24 hours after the start of a sprint. Changes in the same sprint count as related.`,
  ],
  needs: ["history", "sprints", "comments", ...ALL_ITEMS],
  reads: ["hierarchy", "links", "roles", "updates"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints whose scope could change" } },
  options: z.strictObject({}),
  tolerance: { share: 0.6 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    return reasonedChanges(team, now);
  },
  judge({ change, explained }: ReasonedChange) {
    if (explained === undefined) return unknown("the tracker returned no comments on the item");
    if (explained) return pass;
    const { what, at, sprint } = change;
    return fail({ what, on: new Date(at).toISOString().slice(0, 10), sprint: sprint.name });
  },
  subject: ({ change }: ReasonedChange) => itemSubject(change.item),
  cluster: ({ change }: ReasonedChange) => change.sprint.id,
  // The reason may come within a day.
  at: ({ change }: ReasonedChange) => change.at + millisecondsInDay,
  message({ what, on, sprint }) {
    const how =
      what === "added"
        ? `was added to ${sprint}`
        : what === "removed"
          ? `was removed from ${sprint}`
          : `had its acceptance criteria changed in ${sprint}`;
    return `${how} on ${on} without a written reason`;
  },
});
