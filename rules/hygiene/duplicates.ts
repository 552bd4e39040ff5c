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
      "limits chosen by measurement, the share by judgement. Measured on all 12,159 items of a public project with 462 pairs that people had linked as duplicates, split by a hash of the two keys, and on the 1,866 items of two more projects with 16 pairs; links were not read. One half of the pairs chose the limits (9 of 222 linked pairs reported; 28 of 32 reports right). On the rest: 29 of 32 reports right (95 % range 75 to 98 %), 6 of 256 linked pairs reported. All reports but two were read by one person, who had also chosen the limits; long descriptions were read to their first 400 signs or more. In half of all reports the two descriptions are the same word for word. The names of platforms were partly taken from these projects. Most real duplicates are worded so differently that word statistics do not find them with certainty: at least a quarter of them at 80 % right reports was the aim, and is out of reach. As a search, the linked item was among the first ten in 118 of 256 by title and description, in 106 by title alone, which is how the rule looks for candidates",
  },
  guards: [
    "Only near-certain pairs are reported, as possible duplicates. Of duplicates in freely chosen words the rule misses nearly all: no finding does not mean that there are none.",
    "Series look alike on purpose: titles that differ in one place only (“… for Android”, “… for iOS”), in their numbers, in the platform or in the label in front are left out, and so are items whose components name different platforms. The rule therefore misses duplicates that differ in one word.",
    "Recurring work is left out: items with more than two others of nearly the same title, and cloned checklists, of which three or more items of one day are like items of another day.",
    "Items that one person wrote within 30 days are left out unless the titles are the same, because that person knew of the first one.",
    "Items that are linked in any way, of which one is above the other, or of which one description names the other are left out: the relation is known. An open item is not compared with items closed as duplicate or invalid, or closed more than a year ago.",
    `Covers open stories and bugs, at most the ${MOST_JUDGED} created last. They are compared with up to ${MOST_COMPARED} items: open ones first, then those closed or changed last. Only the younger item of a pair gets a finding.`,
    "Descriptions are compared only where the titles have much in common, and only the beginning of each description is read. Where one has fewer than 12 different words, the titles have to be the same.",
  ],
  needs: ["open-items"],
  reads: ["body", "hierarchy", "links"],
  options: z.strictObject({
    similarity: z
      .number()
      .min(0)
      .max(1)
      .default(0.7)
      .describe(
        "Similarity of title and description from which two items count as possible duplicates, 0 to 1.",
      ),
    titles: z
      .number()
      .min(0)
      .max(1)
      .default(0.95)
      .describe(
        "The same for the titles alone, where one of the two items has no description or a very short one.",
      ),
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
  message: ({ same }) => `is a possible duplicate of ${same.map(({ key }) => key).join(", ")}`,
});
