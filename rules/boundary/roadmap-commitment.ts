import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { fortnightOf } from "../../src/backlog/calendar.ts";
import {
  defineRule,
  fail,
  itemSubject,
  notApplicable,
  notObservable,
  pass,
  unknown,
} from "../../src/rule.ts";
import { type Commitment, commitments } from "./roadmap-commitment/commitments.ts";

const DEEDS = {
  created: "was added to the roadmap with a start or a date",
  started: "was started",
  cancelled: "was cancelled",
  date: "had its date changed",
  priority: "had its priority changed",
} as const;

export default defineRule({
  id: "boundary/roadmap-commitment",
  title: "Roadmap commitments",
  clause: "pm.roadmap",
  also: ["po.informed-of-roadmap"],
  asks: "Are roadmap commitments made by the people who own the roadmap?",
  why: "A promise made without the product manager has not been weighed against the other promises.",
  remedy: "Let the roadmap's owner decide starts, dates, priorities and cancellations on it.",
  examples: {
    good: "The product manager and leadership set all dates on the roadmap.",
    bad: "Other people change the dates on the roadmap, and the product manager does not comment.",
  },
  owner: "pm",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Other people may type what the product manager decided: a comment, a change or an assignment by the product manager or leadership within three days makes it their decision.",
    "A roadmap item that is moved to started after work below it began is only a status update and counts as no commitment.",
    "Ten or more changes by one account within five minutes count as one commitment. Automation and changes without a recorded author are left out.",
    "Changes of the same fortnight count as related. Linear keeps no readable history of projects: not observable there.",
    "Not applicable where one person is both product manager and product owner.",
  ],
  needs: ["history", "roles", "roadmap-items", "open-items", "finished-items"],
  reads: ["assignee", "comments", "dates", "hierarchy", "links", "updates"],
  options: z.strictObject({
    lookBackDays: z
      .int()
      .positive()
      .default(180)
      .describe("Commitments made up to this many days ago are judged."),
  }),
  tolerance: { share: 0.3 },

  population({ team, now, options: { lookBackDays } }) {
    if (team.model === "combined") return notApplicable("one person is product manager and product owner");
    if (!team.mappedRoles.includes("pm")) return notObservable("no account is mapped to the role pm");
    if (team.roadmap.length > 0 && team.roadmap.every(({ events }) => events === undefined))
      return notObservable("the source has no change history of the roadmap");
    return commitments(team, subDays(now, lookBackDays).getTime(), now);
  },
  judge({ what, at, by, owned }: Commitment) {
    if (owned) return pass;
    if (by === undefined) return unknown("the tracker does not show who made the change");
    return fail({ what, at: new Date(at).toISOString() });
  },
  subject: ({ item }: Commitment) => itemSubject(item),
  cluster: ({ at }: Commitment) => fortnightOf(at),
  at: ({ at }: Commitment) => at,
  message: ({ what, at }) =>
    `${DEEDS[what]} on ${at.slice(0, 10)} without a change or comment by the product manager or leadership`,
});
