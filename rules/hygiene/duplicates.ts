import { z } from "zod";
import type { WorkItem } from "../../src/backlog/model.ts";
import { closed } from "../../src/backlog/remedies.ts";
import { MOST_COMPARED, type Similar } from "../../src/backlog/similar.ts";
import { defineRule, fail, itemSubject, pass } from "../../src/rule.ts";
import { duplicates, MOST_JUDGED, maybeDuplicates } from "./duplicates/duplicates.ts";

/** Other items and words named in a finding. */
const NAMED = 3;
const WORDS = 8;

interface Member {
  readonly item: WorkItem;
  readonly same: readonly Similar[];
}

export default defineRule({
  id: "hygiene/duplicates",
  title: "Duplicate items",
  clause: "po.owns-backlog",
  also: ["po.how-and-when"],
  asks: "Is every open item different from all others?",
  why: "A request that is written down twice is refined twice, estimated twice, and sometimes built twice.",
  remedy: "Merge the two items, or link them and write down how they differ.",
  examples: {
    good: "No two open items ask for the same thing.",
    bad: "Several pairs of open items ask for the same thing in almost the same words.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "limits chosen by measurement, the share by judgement. On a labelled set of 30 reworded pairs among 30 pairs of similar but different items, written for the purpose: precision 1.00, recall 0.63. As a search for duplicates that people had linked (16 pairs of two public projects with 1,499 and 367 items, freely worded): the other item was first in 6 of 16 searches, among the first five in 10, among the first ten in 10. Of the eight pairs the rule reported there, seven were duplicates when read",
  },
  guards: [
    "Series look alike on purpose: titles that differ in one place only (“… for Android”, “… for iOS”) or in their numbers are left out. The rule therefore misses duplicates that differ in one word.",
    "Items that are linked in any way, or of which one is above the other, are left out: the relation is known. An open item is not compared with items closed as duplicate or invalid, or closed more than a year ago.",
    `Covers open stories and bugs, at most the ${MOST_JUDGED} created last. They are compared with up to ${MOST_COMPARED} items: open ones first, then those closed or changed last. Only the younger item of a pair gets a finding.`,
    "Descriptions are compared only where the titles have something in common, and only the beginning of each description is read.",
  ],
  needs: [],
  options: z.strictObject({
    similarity: z
      .number()
      .min(0)
      .max(1)
      .default(0.6)
      .describe("Similarity of title and description from which two items count as the same, 0 to 1."),
    titles: z
      .number()
      .min(0)
      .max(1)
      .default(0.8)
      .describe("The same for the titles alone, where one of the two items has no description."),
  }),
  tolerance: { share: 0.02 },
  effort: "minutes",

  population({ team, now, options: { similarity, titles } }) {
    const found = duplicates(team, now, { texts: similarity, titles });
    return maybeDuplicates(team).map((item) => ({ item, same: found.get(item) ?? [] }));
  },
  judge({ same }: Member) {
    if (same.length === 0) return pass;
    return fail({
      same: same.slice(0, NAMED).map((one) => ({
        key: one.item.key,
        similarity: Math.round(one.similarity * 100) / 100,
        shared: one.shared.slice(0, WORDS),
      })),
    });
  },
  applyRemedy: ({ item }: Member, { team, now }) => [closed(team, item, now, "duplicate")],
  subject: ({ item }: Member) => itemSubject(item),
  at: ({ item }: Member) => item.createdAt,
  // The same wish twice is built twice.
  ready: {
    ...{ order: 90, of: ["story", "bug"], asks: "Is it different from all other items?", needs: [] },
    whole: true,
  },
  message: ({ same }) => `is nearly the same as ${same.map(({ key }) => key).join(", ")}`,
});
