import { z } from "zod";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { isNamed, RUN_WORK, wordSet } from "../../src/backlog/run-work.ts";
import { startedRoadmap, startOrBirth } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notObservable, pass, unknown } from "../../src/rule.ts";
import { entries } from "../../src/text/languages/merged.ts";
import {
  customerEvidence,
  hiddenEvidence,
  keepsCustomerEvidence,
} from "./customer-evidence/customer-evidence.ts";

/** Words in the title of a linked page that say it is about what customers said or did. */
const RESEARCH = [...entries(({ names }) => names?.research)];

export default defineRule({
  id: "pm/customer-evidence",
  title: "Customer evidence",
  clause: "pm.customer-problems",
  also: ["babysitter.customer-blind"],
  asks: "Does every started feature on the roadmap show which customers asked for it or need it?",
  why: "A feature without customer evidence is a guess, and nobody can check later whether the guess was right.",
  remedy: "Attach the customer requests, calls or data that support this feature.",
  examples: {
    good: "Every started feature shows a request, a ticket, research, votes or a customer's words.",
    bad: "Nearly all started features show no request, ticket, research or customer's words.",
  },
  owner: "pm",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement; building without customer evidence is sign 1 and 5 of Cutler's feature factory (2016)",
  },
  guards: [
    "The severity is meant to be high. It stays low because of the reading of prose: of 172 real items in which no customer was recognised, two people found nobody in 140 and somebody in 17.",
    "Work on infrastructure, compliance or an internal platform has no outside customer: items with such a label or type are left out.",
    "Where no item at all shows customer evidence, it is probably kept in another tool: the question is then not observable.",
    "An item is left out where a linked document cannot be read, or where its links or customer requests are not shown.",
    "A sentence that says which customers asked, need or complained counts, and so does a link to a help desk or a forum.",
    "A quotation that appears on three or more roadmap items is part of a template and does not count.",
  ],
  needs: ["body", "roadmap-items"],
  reads: ["customer-requests", "hierarchy", "history", "links", "remote-links"],
  options: z.strictObject({
    votes: z.int().positive().default(3).describe("Number of votes that counts as evidence."),
    research: z
      .array(z.string().toLowerCase())
      .default(RESEARCH)
      .describe("Words that mark a linked page as research, when they are in its title."),
    runWork: z
      .array(z.string())
      .default([...RUN_WORK])
      .describe("Labels and types of work without an outside customer."),
  }),
  tolerance: { share: 0.5 },
  effort: "hours",

  population({ team, options }) {
    if (!keepsCustomerEvidence(team, options)) {
      return notObservable(
        "no roadmap item shows a customer request, ticket, vote, research or customer quotation",
      );
    }
    const runWork = wordSet(options.runWork);
    return startedRoadmap(team).filter((item) => !isNamed(item, runWork));
  },
  judge(item: RoadmapItem, { team, options }) {
    if (customerEvidence(team, item, options) !== undefined) return pass;
    const hidden = hiddenEvidence(team, item);
    if (hidden !== undefined) return unknown(hidden);
    return fail({ requests: 0, tickets: 0, research: 0, quotations: 0, votes: item.votes ?? null });
  },
  at: startOrBirth,
  // Whether customer evidence is kept in this tracker at all, only the whole backlog shows.
  ready: {
    ...{ order: 120, of: ["roadmap"], asks: "Which customers asked for it or need it?", needs: ["body"] },
    whole: true,
    applies: (item, { options }) => !isNamed(item, wordSet(options.runWork)),
    says: () => "has no customer evidence: no request, ticket, research or quotation",
  },
  message: ({ votes }) =>
    `was started without customer evidence: no request, ticket, research or quotation${votes === null ? "" : `, ${votes} votes`}`,
});
