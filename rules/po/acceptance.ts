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
  asks: "Is a story accepted by the product side before it counts as done?",
  why: "Where the person who built a story also declares it done, nobody has checked that it is what was asked for.",
  remedy: "Let the product owner, the product manager or QA accept each story before it is closed.",
  examples: {
    good: "The product owner moves every story from acceptance to done.",
    bad: "Developers move every story from acceptance to done, and nobody else comments.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement. Each finding states how long the story waited for acceptance; that wait has no limit of its own",
  },
  guards: [
    "Acceptance in a review meeting leaves no trace in the tracker: a workflow without a stage for acceptance is not observable.",
    "An acceptance stage is a status whose name says so in any of the main languages. Otherwise it is the last stage before the end, if the product owner, product manager or QA moved at least a tenth of the stories out of it. That stage may be a code review as well, so it gives at most a warning.",
    "A comment by one of these three roles while the story waited in the stage counts as much as the move itself. Stories that skipped the stage are left out, and so are stories that an account without a role moved on.",
    `Covers stories delivered in the last ${ACCEPTANCE_DAYS} days. Stories of the same fortnight count as related.`,
  ],
  needs: ["history", "roles", "finished-items", "stories"],
  reads: ["comments"],
  options: z.strictObject({}),
  tolerance: { share: 0.4 },

  population({ team, now }) {
    if (!ACCEPT.some((role) => team.mappedRoles.includes(role)))
      return notObservable("no account is mapped to the role po, pm or qa");
    if (acceptanceStages(team).size === 0) return notObservable("the workflow has no stage for acceptance");
    return acceptances(team, now);
  },
  judge({ stage, enteredAt, leftAt, accepted }: Acceptance, { team }) {
    if (accepted === undefined)
      return unknown("the account that moved it on has no role, or its comments are not shown");
    if (accepted) return pass;
    const waited = Math.round(workingDaysBetween(team, enteredAt, leftAt) * 10) / 10;
    return (stage.named ? fail : warn)({ stage: stage.name, waited });
  },
  subject: ({ item }: Acceptance) => itemSubject(item),
  cluster: ({ leftAt }: Acceptance) => fortnightOf(leftAt),
  at: ({ item }: Acceptance) => item.closedAt ?? undefined,
  message({ stage, waited }) {
    const after = waited === 0 ? "at once," : `after ${waited} working ${waited === 1 ? "day" : "days"}`;
    return `left “${stage}” ${after} without a move or a comment by the product owner, product manager or QA`;
  },
});
