import { z } from "zod";
import { fortnightOf, workingDaysBetween } from "../../src/backlog/calendar.ts";
import { defineRule, fail, itemSubject, notObservable, pass, unknown, warn } from "../../src/rule.ts";
import { ACCEPTANCE_DAYS, type Acceptance, acceptanceStages, acceptances } from "./acceptance/acceptance.ts";

const ACCEPT = ["po", "pm", "qa"] as const;

export default defineRule({
  id: "po/acceptance",
  title: "Acceptance before done",
  clause: "po.acceptance-testing",
  also: ["po.built-right"],
  asks: "Do those who asked for a story see it before it counts as done?",
  why: "Where whoever built a story also declares it done, nobody has asked whether it is what was wanted.",
  remedy: "Let the owner of the criteria close the item.",
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement. How long a story waited for acceptance is given with each finding; the catalogue's limit on that wait (an 85th percentile of two working days) is not asked",
  },
  guards: [
    "Acceptance in a review meeting leaves no trace: a workflow without a stage for it is not observable.",
    "Such a stage is one whose name says so in any of the main languages; else the last stage before the end, where product owner, product manager or QA let at least a tenth pass. The latter may be a review of code as well: no more than a warning.",
    "A comment by one of the three while the story waited there counts as much as the move itself. Stories that never passed the stage are left out, and so are those that somebody without a role let pass.",
    `Stories delivered in the last ${ACCEPTANCE_DAYS} days; those of one fortnight count as related.`,
  ],
  needs: ["history", "roles"],
  options: z.strictObject({}),
  tolerance: { share: 0.4, from: 20 },

  population({ team, now }) {
    if (!ACCEPT.some((role) => team.mappedRoles.includes(role)))
      return notObservable("no account is mapped to the role po, pm or qa");
    if (acceptanceStages(team).size === 0) return notObservable("the workflow has no stage for acceptance");
    return acceptances(team, now);
  },
  judge({ stage, enteredAt, leftAt, accepted }: Acceptance, { team }) {
    if (accepted === undefined) return unknown("who let it pass has no role, or its comments are not shown");
    if (accepted) return pass;
    const waited = Math.round(workingDaysBetween(team, enteredAt, leftAt) * 10) / 10;
    return (stage.named ? fail : warn)({ stage: stage.name, waited });
  },
  subject: ({ item }: Acceptance) => itemSubject(item),
  cluster: ({ leftAt }: Acceptance) => fortnightOf(leftAt),
  message({ stage, waited }) {
    const after = waited === 0 ? "at once," : `after ${waited} working ${waited === 1 ? "day" : "days"}`;
    return `left “${stage}” ${after} without a move or a word of product owner, product manager or QA`;
  },
});
