import { z } from "zod";
import type { Backlog, RoadmapItem } from "../../src/backlog/model.ts";
import { hasWord, wordSet } from "../../src/backlog/run-work.ts";
import { isOpen } from "../../src/backlog/views/items/items.ts";
import { isTopLevel, linksOut, openRoadmap } from "../../src/backlog/views/roadmap/roadmap.ts";
import { defineRule, fail, insufficient, notObservable, pass } from "../../src/rule.ts";
import { wordCount } from "../../src/text/read.ts";

/** Open items from which on a product is large enough to be asked for its direction. */
const FROM = 20;

const VISION = [
  ...["vision", "product-vision", "north-star", "northstar", "produktvision", "vision-produit"],
  ...["visión", "visão", "visione", "visie", "wizja", "vize", "visio", "vizyon", "видение", "бачення"],
  ...["ビジョン", "愿景", "願景", "비전"],
];

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
  asks: "Does the place where the team plans say where the product is going?",
  why: "Without a direction in sight, every request is as good as the next, and the roadmap is a list.",
  remedy: "Write one paragraph of direction where the team plans and link it.",
  owner: "pm",
  severity: "high",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "A vision may live in another tool: any link out of the project's description or a top-level item is accepted, and so is the option url.",
    "Where the project's description, the links or the text of top-level items are not shown, the question is not observable.",
  ],
  needs: [],
  options: z.strictObject({
    url: z.url().optional().describe("Where the vision is kept, if not in the tracker."),
    words: z.int().positive().default(40).describe("Fewest words that count as a direction."),
    labels: z.array(z.string()).default(VISION).describe("Labels of roadmap items that hold the vision."),
  }),
  tolerance: { share: 0, from: 1 },
  effort: "days",

  population({ team, options }) {
    const open = team.items.filter(isOpen).length;
    if (open < FROM) return insufficient(`${open} open items, at least ${FROM} are needed`);
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
    `says nowhere where the product is going: ${topLevelItems} top-level items, no link to a vision, and the longest text has ${mostWords} of ${minimum} words`,
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
  if (top.some((item) => item.description === undefined)) return "texts of top-level items are not shown";
  if (top.some((item) => linksOut(team, item) === undefined)) return "links of top-level items are not shown";
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
