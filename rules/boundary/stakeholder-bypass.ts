import { z } from "zod";
import { fortnightOf } from "../../src/backlog/calendar.ts";
import { INCIDENT, isIncident } from "../../src/backlog/incidents.ts";
import { wordSet } from "../../src/backlog/run-work.ts";
import { defineRule, fail, itemSubject, notObservable, pass } from "../../src/rule.ts";
import { GIVEN_DAYS, type GivenWork, workGiven } from "./stakeholder-bypass/work-given.ts";

export default defineRule({
  id: "boundary/stakeholder-bypass",
  title: "Work past the owner",
  clause: "po.sprint-backlog",
  also: ["po.owns-backlog", "pm.stakeholder-alignment"],
  asks: "Does unplanned work reach the team through the product owner?",
  why: "Every back door costs the sprint its plan, and the product owner the say.",
  remedy: "Open one door in, and send every ask through it.",
  owner: "po",
  severity: "high",
  basis: {
    status: "experimental",
    source:
      "the share is judgement; that changes of the backlog go by way of the product owner is the Scrum Guide's",
  },
  guards: [
    "Counted is what is put into a running sprint after its first day, and work given to a developer by somebody else; one person's acts on one item are one. It went past the product owner where the hand was of nobody in the team, its product owner or its product manager.",
    "Nobody lists every developer: accounts without a role that move or carry the team's work are of the team.",
    "A word or change of the product owner or product manager on the item in the three days before makes it theirs.",
    "Incidents may enter by any door: an incident by type or label, or a bug of the most urgent priority.",
    "The assignee an item is created with is not looked at: it may be the tracker's default. Machines are left out. What one person puts in at a stroke, or assigns without a pause of five minutes, is one act.",
    `Acts of the last ${GIVEN_DAYS} days; those of one fortnight count as related.`,
  ],
  needs: ["history", "roles"],
  options: z.strictObject({
    incidents: z
      .array(z.string())
      .default([...INCIDENT])
      .describe("Types and labels of incidents."),
  }),
  tolerance: { share: 0.1, from: 20 },

  population({ team, now, options: { incidents } }) {
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    const words = wordSet(incidents);
    return workGiven(team, now).filter(({ item }) => !isIncident(item, words));
  },
  judge: ({ what, at, past }: GivenWork) => (past ? fail({ what, at: new Date(at).toISOString() }) : pass),
  subject: ({ item }: GivenWork) => itemSubject(item),
  cluster: ({ at }: GivenWork) => fortnightOf(at),
  message: ({ what, at }) =>
    `${what === "added" ? "was put into the running sprint" : "was given to a developer"} on ${at.slice(0, 10)} from outside the team, without a trace of the product owner`,
});
