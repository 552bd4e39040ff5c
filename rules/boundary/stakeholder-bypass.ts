import { z } from "zod";
import { fortnightOf } from "../../src/backlog/calendar.ts";
import { INCIDENT, isIncident } from "../../src/backlog/incidents.ts";
import { wordSet } from "../../src/backlog/run-work.ts";
import { defineRule, fail, itemSubject, notObservable, pass } from "../../src/rule.ts";
import { GIVEN_DAYS, type GivenWork, workGiven } from "./stakeholder-bypass/work-given.ts";

export default defineRule({
  id: "boundary/stakeholder-bypass",
  title: "Work bypassing the product owner",
  clause: "po.sprint-backlog",
  also: ["po.owns-backlog", "pm.stakeholder-alignment"],
  asks: "Does unplanned work reach the team through the product owner?",
  why: "Every request that bypasses the product owner delays planned work, and nobody has decided which of the two matters more.",
  remedy: "Send every request through one intake that the product owner decides on.",
  examples: {
    good: "Unplanned work is added by the product owner, the product manager or the team.",
    bad: "Sales and other outsiders add half of the unplanned work to the sprint themselves.",
  },
  owner: "po",
  severity: "high",
  basis: {
    status: "experimental",
    source:
      "the share is judgement; that backlog changes go through the product owner is from the Scrum Guide",
  },
  guards: [
    "Counts items added to a running sprint after its first day, and work assigned to a developer by somebody else; one person's changes of one item count once. A change bypasses the product owner if it was made by somebody who is neither in the team, nor its product owner or product manager.",
    "Role maps rarely list every developer: accounts without a role that move or carry out the team's work count as the team.",
    "A comment or change on the item by the product owner or product manager in the three days before makes it their decision.",
    "Incidents may reach the team in any way: an incident by type or label, or a bug of the most urgent priority.",
    "The assignee an item is created with is left out: it may be the tracker's default. Automation is left out. Items that one person adds in bulk, or assigns without a pause of five minutes, count as one change.",
    `Covers changes of the last ${GIVEN_DAYS} days; those of the same fortnight count as related.`,
  ],
  needs: ["history", "roles", "whole-backlog"],
  reads: ["assignee", "comments", "priority", "sprints"],
  options: z.strictObject({
    incidents: z
      .array(z.string())
      .default([...INCIDENT])
      .describe("Types and labels of incidents."),
  }),
  tolerance: { share: 0.1 },

  population({ team, now, options: { incidents } }) {
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    const words = wordSet(incidents);
    return workGiven(team, now).filter(({ item }) => !isIncident(item, words));
  },
  judge: ({ what, at, past }: GivenWork) => (past ? fail({ what, at: new Date(at).toISOString() }) : pass),
  subject: ({ item }: GivenWork) => itemSubject(item),
  cluster: ({ at }: GivenWork) => fortnightOf(at),
  at: ({ at }: GivenWork) => at,
  message: ({ what, at }) =>
    `${what === "added" ? "was added to the running sprint" : "was assigned to a developer"} on ${at.slice(0, 10)} by somebody outside the team, without a change or comment by the product owner`,
});
