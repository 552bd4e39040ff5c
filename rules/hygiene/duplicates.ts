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
  asks: "Does every open item say something that no other item says?",
  why: "The same wish written twice is refined twice, estimated twice and once built by two people.",
  remedy: "Merge the two, or link them and say how they differ.",
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "limits chosen by measurement, the share by judgement. On a labelled set of 30 reworded pairs among 30 pairs of close neighbours, written for the purpose: precision 1.00, recall 0.63. As a search for duplicates people had linked (16 pairs of two public projects of 1,499 and 367 items, worded freely): the other item comes first in 6 of 16, among the first five in 10, among the first ten in 10; seven of the eight pairs the rule itself named there were the same by reading",
  },
  guards: [
    "Series look alike on purpose: titles that differ in one place only (“… for Android”, “… for iOS”) or in their numbers are left out. That costs reworded pairs which differ in one word.",
    "Two items that are linked in whatever way, or of which one is above the other, are known to belong together. Items closed as duplicate or invalid, or more than a year ago, are not held against an open one.",
    `Judged are open stories and bugs, at most the ${MOST_JUDGED} created last, against ${MOST_COMPARED} items: open ones first, then those closed and changed last. A pair stands on the younger item alone.`,
    "Only titles with something in common are followed up by their descriptions, and of these the beginning is read.",
  ],
  needs: [],
  options: z.strictObject({
    similarity: z
      .number()
      .min(0)
      .max(1)
      .default(0.6)
      .describe("Least similarity of title and description, 0 to 1."),
    titles: z
      .number()
      .min(0)
      .max(1)
      .default(0.8)
      .describe("Least similarity of the titles where one of two items has no description."),
  }),
  tolerance: { share: 0.02, from: 30 },
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
  settle: ({ item }: Member, { team, now }) => [closed(team, item, now, "duplicate")],
  subject: ({ item }: Member) => itemSubject(item),
  message: ({ same }) => `says nearly the same as ${same.map(({ key }) => key).join(", ")}`,
});
