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
  created: "was put on the roadmap with a commitment",
  started: "was committed to",
  cancelled: "was cancelled",
  date: "had its date changed",
  priority: "had its priority changed",
} as const;

export default defineRule({
  id: "boundary/roadmap-commitment",
  title: "Roadmap commitments",
  clause: "pm.roadmap",
  also: ["po.informed-of-roadmap"],
  asks: "Are the commitments of the roadmap made by those who own it?",
  why: "A promise made beside the product manager is one nobody weighed against the others.",
  remedy: "Let the roadmap owner make roadmap commitments.",
  owner: "pm",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Others type what the product manager decided: a word, a change or an assignment of the product manager or leadership within three days makes it theirs.",
    "A roadmap item that is moved to started after work below it began is bookkeeping and commits nobody.",
    "What ten or more times the same hand changes within five minutes is one commitment; machines are left out, and of what nobody signed nothing is said.",
    "Changes of one fortnight count as related. Linear keeps no readable history of projects: not observable there.",
    "Where one person is product manager and product owner the question makes no sense: not applicable.",
  ],
  needs: ["history", "roles"],
  options: z.strictObject({
    lookBackDays: z.int().positive().default(180).describe("How far back commitments are looked for."),
  }),
  tolerance: { share: 0.3, from: 15 },

  population({ team, now, options: { lookBackDays } }) {
    if (team.model === "combined") return notApplicable("one person is product manager and product owner");
    if (!team.mappedRoles.includes("pm")) return notObservable("no account is mapped to the role pm");
    if (team.roadmap.length > 0 && team.roadmap.every(({ events }) => events === undefined))
      return notObservable("the source holds no change history of the roadmap");
    return commitments(team, subDays(now, lookBackDays).getTime(), now);
  },
  judge({ what, at, by, owned }: Commitment) {
    if (owned) return pass;
    if (by === undefined) return unknown("the tracker does not say who made the change");
    return fail({ what, at: new Date(at).toISOString() });
  },
  subject: ({ item }: Commitment) => itemSubject(item),
  cluster: ({ at }: Commitment) => fortnightOf(at),
  message: ({ what, at }) =>
    `${DEEDS[what]} on ${at.slice(0, 10)}, without a trace of the product manager or leadership`,
});
