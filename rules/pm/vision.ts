import { z } from "zod";
import type { Backlog, RoadmapItem } from "../../src/backlog/model.ts";
import { hasWord, wordSet } from "../../src/backlog/run-work.ts";
import { byKey, isOpen } from "../../src/backlog/views/items/items.ts";
import { isTopLevel, linksOut, openRoadmap } from "../../src/backlog/views/roadmap/roadmap.ts";
import { defineRule, fail, insufficient, notObservable, pass } from "../../src/rule.ts";
import { entries } from "../../src/text/languages/merged.ts";
import { wordCount } from "../../src/text/read.ts";

/** Open items from which on a product is large enough to be asked for its direction. */
const FROM = 20;

const VISION = [...entries(({ names }) => names?.vision)];

interface Options {
  readonly url?: string | undefined;
  readonly words: number;
  readonly labels: readonly string[];
}

export default defineRule({
  id: "pm/vision",
  title: "Product vision",
  clause: "pm.vision",
  also: ["pm.what-and-why"],
  asks: "Is the product's direction written down where the team plans?",
  why: "Without a written direction every request looks equally important, and the roadmap is only a list.",
  remedy:
    "Write one paragraph on the product's direction where the team plans, or link the page that has it.",
  examples: {
    good: "A goal describes the direction of the product in a paragraph of 40 words.",
    bad: "The project has a description of three words, and there is no goal above the epics.",
  },
  owner: "pm",
  severity: "high",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "The vision may be kept in another tool: any link out of the project's description or of a top-level item counts, and so does the option `url`.",
    "Where the project's description, or the links or texts of top-level items, are not shown, the question is not observable.",
  ],
  needs: ["roadmap-items", "open-items", "older-items", "other-items"],
  reads: ["body", "hierarchy", "history", "remote-links"],
  options: z.strictObject({
    url: z
      .url()
      .optional()
      .describe("Address of the page with the vision, where it is kept outside the tracker."),
    words: z.int().positive().default(40).describe("Fewest words that count as a direction."),
    labels: z.array(z.string()).default(VISION).describe("Labels of roadmap items that contain the vision."),
  }),
  tolerance: { share: 0 },
  effort: "days",

  population({ team, options }) {
    const open = team.items.filter(isOpen).length;
    if (open < FROM) return insufficient(`only ${open} open items; at least ${FROM} are needed`);
    const hidden = saysDirection(team, options) ? undefined : hiddenPlace(team, options);
    return hidden === undefined ? [team] : notObservable(hidden);
  },
  judge(team: Backlog, { options }) {
    if (saysDirection(team, options)) return pass;
    const top = topItems(team, options);
    return fail({
      topLevelItems: top.length,
      mostWords: Math.max(0, wordCountOf(team), ...top.map(wordsOf)),
      minimum: options.words,
    });
  },
  message: ({ topLevelItems, mostWords, minimum }) =>
    `has no written product direction: ${topLevelItems} top-level items, no link to a vision, and the longest text has ${mostWords} words (at least ${minimum} are needed)`,
});

function saysDirection(team: Backlog, options: Options): boolean {
  if (options.url !== undefined || (team.vision?.links.length ?? 0) > 0) return true;
  if (wordCountOf(team) >= options.words) return true;
  return topItems(team, options).some(
    (item) =>
      wordsOf(item) >= options.words ||
      linksOut(team, item)?.some(({ leadsTo }) => leadsTo === "document" || leadsTo === "other"),
  );
}

/** Where a direction may stand that the source does not show. */
function hiddenPlace(team: Backlog, options: Options): string | undefined {
  const top = topItems(team, options);
  // Where initiatives are the place for direction, the project's own description may be missing.
  const hasPlace = team.traits.directionInInitiatives && top.length > 0;
  if (team.vision?.text === undefined && !hasPlace) return "the project's description is not shown";
  const above = openRoadmap(team).some(
    ({ parent }) => typeof parent === "string" && !byKey(team).has(parent),
  );
  if (above) return "the items above some roadmap items were not read";
  if (top.some((item) => item.description === undefined)) return "the texts of top-level items are not shown";
  if (top.some((item) => linksOut(team, item) === undefined))
    return "the links of top-level items are not shown";
  return undefined;
}

function topItems(team: Backlog, { labels }: Options): readonly RoadmapItem[] {
  const wanted = wordSet(labels);
  return openRoadmap(team).filter(
    (item) => isTopLevel(item) || item.labels?.some((label) => hasWord(label, wanted)),
  );
}

const wordCountOf = ({ vision }: Backlog): number => (vision?.text ? wordCount(vision.text) : 0);

const wordsOf = ({ description, problem, documents }: RoadmapItem): number =>
  [description, ...(problem ?? []), ...(documents ?? [])].reduce(
    (sum, text) => sum + (text ? wordCount(text) : 0),
    0,
  );
