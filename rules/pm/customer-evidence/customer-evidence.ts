/** Customer evidence on an item: requests, tickets, votes, research, words quoted, or what prose says of them. */

import { type Backlog, isRoadmapItem, type RoadmapItem, type WorkItem } from "../../../src/backlog/model.ts";
import { once } from "../../../src/backlog/once.ts";
import { ancestors, byKey, descendants } from "../../../src/backlog/views/items/items.ts";
import { linksOut } from "../../../src/backlog/views/roadmap/roadmap.ts";
import type { RichText } from "../../../src/text/blocks.ts";
import { namesCustomers } from "../../../src/text/conversation/customer-voice.ts";
import { quotations } from "../../../src/text/conversation/quotes.ts";
import { words } from "../../../src/text/words.ts";

type CustomerEvidence = "request" | "ticket" | "votes" | "research" | "quotation" | "words";

interface EvidenceTerms {
  /** Fewest votes that count as evidence. */
  readonly votes: number;
  /** Lower-case words in the title of a linked page that say it is research. */
  readonly research: readonly string[];
}

/** Shorter quotations are labels of buttons and names of screens. */
const FEWEST_WORDS = 5;
/** A quotation that stands on so many roadmap items came with the template. */
const TEMPLATE_FROM = 3;

/** The first kind of customer evidence found on the item, on the ideas it implements or on what is below it. */
export function customerEvidence(
  team: Backlog,
  item: RoadmapItem,
  terms: EvidenceTerms,
): CustomerEvidence | undefined {
  const known = byKey(team);
  const own = [item, ...ideasAbove(team, item)];
  const asked = (one: WorkItem | undefined): boolean => (one?.customerRequests ?? 0) > 0;
  if (own.some(asked) || descendants(team, item).some(asked)) return "request";
  if (own.some((one) => one.links?.some((link) => asked(known.get(link.key))) || hasTicket(one)))
    return "ticket";
  if (own.some((one) => (one.votes ?? 0) >= terms.votes)) return "votes";
  if (own.some((one) => linksOut(team, one)?.some(({ title }) => isResearch(title, terms))))
    return "research";
  if (own.some((one) => quotesOf(one).some((quote) => !isTemplate(team, quote)))) return "quotation";
  if (own.some((one) => textsOf(one).some(namesCustomers))) return "words";
  return undefined;
}

/** Where evidence may stand that the source does not show; undefined when everything was shown. */
export function hiddenEvidence(team: Backlog, item: RoadmapItem): string | undefined {
  if (item.description === undefined) return "its text is not shown";
  const links = linksOut(team, item);
  if (links === undefined) return "its links to pages outside the tracker are not shown";
  // Wherever it leads: a document that cannot be read may be the research.
  if (links.some((link) => link.leadsTo === "document"))
    return "a linked document that could not be read may contain the evidence";
  // Where insights are kept on ideas only, tickets of a service desk are attached to the rest by links.
  const carriers = team.traits.requestsOnItems ? [item] : [item, ...ideasAbove(team, item)].filter(isIdea);
  if (carriers.some((one) => one.customerRequests === undefined)) return "customer requests are not shown";
  if (!team.traits.requestsOnItems && item.links === undefined)
    return "its links to other items are not shown";
  const unread = item.links?.some(
    (link) => (link.kind === "relates" || link.kind === "other") && !byKey(team).has(link.key),
  );
  return unread ? "it is linked to items of other projects that were not read" : undefined;
}

/** Roadmap items whose texts are read to learn whether evidence is kept at all (judgement). */
const LOOKED_THROUGH = 200;

/**
 * Whether anything in what was read speaks for a customer; where nothing does, it is kept elsewhere. Of the
 * roadmap's texts those created last are read.
 */
export function keepsCustomerEvidence(team: Backlog, terms: EvidenceTerms): boolean {
  for (const item of byKey(team).values())
    if ((item.customerRequests ?? 0) > 0 || hasTicket(item)) return true;
  return [...team.roadmap]
    .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.key < b.key ? -1 : 1))
    .slice(0, LOOKED_THROUGH)
    .some((item) => customerEvidence(team, item, terms) !== undefined);
}

const isIdea = (item: RoadmapItem): boolean => item.tier === "idea";

const ideasAbove = (team: Backlog, item: RoadmapItem): readonly RoadmapItem[] =>
  ancestors(team, item).filter(isRoadmapItem).filter(isIdea);

const hasTicket = (item: WorkItem): boolean =>
  item.remoteLinks?.some((link) => link.leadsTo === "ticket") ?? false;

function isResearch(title: string, { research }: EvidenceTerms): boolean {
  const lower = title.normalize("NFKC").toLowerCase();
  return research.some((word) => lower.includes(word));
}

const textsOf = ({ description, problem = [], documents = [] }: RoadmapItem): readonly RichText[] => [
  ...(description ? [description] : []),
  ...problem,
  ...documents,
];

/** Quotations long enough to be somebody's words, in lower case. */
const quotesOf = once((item: RoadmapItem): readonly string[] =>
  textsOf(item)
    .flatMap((text) => quotations(text))
    .map((quote) => words(quote))
    .filter((said) => said.length >= FEWEST_WORDS)
    .map((said) => said.join(" ")),
);

const quoteCounts = once((team: Backlog): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of team.roadmap) {
    for (const quote of new Set(quotesOf(item))) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  }
  return counts;
});

const isTemplate = (team: Backlog, quote: string): boolean =>
  (quoteCounts(team).get(quote) ?? 0) >= TEMPLATE_FROM;
