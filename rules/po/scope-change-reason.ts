import { z } from "zod";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import { defineRule, fail, itemSubject, notApplicable, pass, unknown } from "../../src/rule.ts";
import { REASON_DAYS, type ReasonedChange, reasonedChanges } from "./scope-change-reason/scope-reasons.ts";

export default defineRule({
  id: "po/scope-change-reason",
  title: "Reasons for scope changes",
  clause: "po.scope-decisions",
  asks: "Does anybody say why the scope of a running sprint changes?",
  why: "A change without a reason cannot be learned from, and looks the same as a whim.",
  remedy: "Write one line of why, where the change is.",
  owner: "po",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "A comment by a person, a link, or a status update of the roadmap item above counts, within 24 hours before or after; what it says is not judged.",
    "What was created in the running sprint says why in its own text: not asked. Neither are edits of a description that leave the criteria as they were, as far as the history holds the texts.",
    "Ten or more changes by one account within five minutes are one change, explained where one of its items is.",
    `Changes by people in the last ${REASON_DAYS} days, from 24 hours after the start of a sprint on. Those of one sprint count as related.`,
  ],
  needs: ["history", "sprints", "comments"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints whose scope could change" } },
  options: z.strictObject({}),
  tolerance: { share: 0.6, from: 15 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    return reasonedChanges(team, now);
  },
  judge({ change, explained }: ReasonedChange) {
    if (explained === undefined) return unknown("the tracker returned no comments of the item");
    if (explained) return pass;
    const { what, at, sprint } = change;
    return fail({ what, on: new Date(at).toISOString().slice(0, 10), sprint: sprint.name });
  },
  subject: ({ change }: ReasonedChange) => itemSubject(change.item),
  cluster: ({ change }: ReasonedChange) => change.sprint.id,
  message({ what, on, sprint }) {
    const how =
      what === "added"
        ? `was put into ${sprint}`
        : what === "removed"
          ? `was taken out of ${sprint}`
          : `got other acceptance criteria in ${sprint}`;
    return `${how} on ${on}, and nobody said why`;
  },
});
