import { z } from "zod";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { isNamed, RUN_WORK, wordSet } from "../../src/backlog/run-work.ts";
import { startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notObservable, pass, unknown } from "../../src/rule.ts";
import {
  customerEvidence,
  hiddenEvidence,
  keepsCustomerEvidence,
} from "./customer-evidence/customer-evidence.ts";

/** Words in the title of a linked page that say it is about what customers said or did. */
const RESEARCH = [
  ...["research", "interview", "survey", "feedback", "usability", "user test", "customer call", "insight"],
  ...["forschung", "umfrage", "befragung", "nutzertest", "kundengespräch", "studie"],
  ...["entretien", "enquête", "entrevista", "encuesta", "pesquisa", "intervist", "sondaggio", "ricerca"],
  ...[
    "onderzoek",
    "badanie",
    "ankiet",
    "wywiad",
    "undersökning",
    "haastattelu",
    "kysely",
    "görüşme",
    "anket",
  ],
  ...[
    "исследован",
    "опрос",
    "интервью",
    "調査",
    "インタビュー",
    "アンケート",
    "调研",
    "調研",
    "访谈",
    "訪談",
  ],
  ...["问卷", "問卷", "설문", "인터뷰", "리서치"],
];

export default defineRule({
  id: "pm/customer-evidence",
  title: "Customer evidence",
  clause: "pm.customer-problems",
  also: ["babysitter.customer-blind"],
  asks: "Does every started feature on the roadmap show the customers that made us believe in it?",
  why: "A feature without evidence is a guess, and nobody can tell later whether the guess was right.",
  remedy: "Attach the requests, calls or data that made you believe this.",
  owner: "pm",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement; building without customer evidence is sign 1 and 5 of Cutler's feature factory (2016)",
  },
  guards: [
    "Severity is meant to be high; it stays low until the reading of texts is measured on a labelled set.",
    "Work for the infrastructure, compliance or an internal platform has no outside customer: items labelled or typed as such are left out.",
    "Where nothing that was read speaks for any customer, evidence is kept elsewhere and the question is not observable.",
    "An item with a linked document that cannot be read, or whose links or requests are not shown, is left out.",
    "A quotation that stands on three or more roadmap items is part of a template and does not count.",
  ],
  needs: ["body"],
  options: z.strictObject({
    votes: z.int().positive().default(3).describe("Votes from which on they count as evidence."),
    research: z.array(z.string().toLowerCase()).default(RESEARCH).describe("Words in titles of research."),
    runWork: z
      .array(z.string())
      .default([...RUN_WORK])
      .describe("Labels and types of work without an outside customer."),
  }),
  tolerance: { share: 0.5, from: 8 },
  effort: "hours",

  population({ team, options }) {
    if (!keepsCustomerEvidence(team, options)) {
      return notObservable("no request, ticket, vote, research or customer's word is in sight anywhere");
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
  message: ({ votes }) =>
    `was started without a customer in sight: no request, ticket, research or quoted word${votes === null ? "" : `, ${votes} votes`}`,
});
