/** What was written after a roadmap item ended about what came of it. */

import type { Backlog, Instant, RoadmapItem } from "../../../src/backlog/model.ts";
import { byKey } from "../../../src/backlog/views/items/items.ts";
import { linksOut } from "../../../src/backlog/views/roadmap/roadmap.ts";
import type { RichText } from "../../../src/text/blocks.ts";
import { documentLinks } from "../../../src/text/conversation/document-links.ts";
import { linksToReview, namesReview, reportedResult } from "../../../src/text/metrics/results.ts";

export interface Review {
  readonly found: boolean;
  /** Why a review may exist that was not seen. */
  readonly hidden: string | undefined;
  /** Comments and updates written since the item ended. */
  readonly comments: number;
  readonly updates: number;
}

/** People often write the result and close the item minutes later (judgement). */
const GRACE = 24 * 3_600_000;

/** Looks at comments, updates, linked items and links from a day before the end until `now`. */
export function reviewOf(team: Backlog, item: RoadmapItem, now: Instant): Review {
  const from = (item.closedAt ?? now) - GRACE;
  const since = <T extends { readonly at: Instant }>(all: readonly T[] | undefined): readonly T[] =>
    (all ?? []).filter(({ at }) => at >= from && at <= now);
  const comments = since(item.comments);
  const updates = since(item.updates);
  const texts = [...comments, ...updates].map(({ text }) => text);
  const links = linksOut(team, item);
  const found =
    texts.some((text) => reportedResult(text) !== undefined || linksToReview(text)) ||
    (links ?? []).some(({ at, title }) => (at === undefined || at >= from) && namesReview(title)) ||
    tiedSince(team, item, from, now).some((text) => reportedResult(text) !== undefined);
  return {
    found,
    hidden: hiddenReview(item, links, texts),
    comments: comments.length,
    updates: updates.length,
  };
}

/** Texts of items linked to this one that were written after it ended. */
function tiedSince(team: Backlog, item: RoadmapItem, from: Instant, now: Instant): readonly RichText[] {
  const known = byKey(team);
  return (item.links ?? [])
    .map(({ key }) => known.get(key))
    .filter((one) => one !== undefined)
    .filter(({ createdAt }) => createdAt !== undefined && createdAt >= from && createdAt <= now)
    .flatMap(({ title, description }) => [
      { format: "plain" as const, source: title },
      ...(description ? [description] : []),
    ]);
}

function hiddenReview(
  item: RoadmapItem,
  links: ReturnType<typeof linksOut>,
  texts: readonly RichText[],
): string | undefined {
  if (item.comments === undefined && item.updates === undefined)
    return "its comments and updates are not shown";
  const unread =
    links?.some(({ leadsTo }) => leadsTo === "document") ||
    texts.some((text) => documentLinks(text).length > 0);
  return unread ? "a linked document that could not be read may contain the review" : undefined;
}
