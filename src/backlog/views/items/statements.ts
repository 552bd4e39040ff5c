/** What roadmap items and stories state: the problem they are about, and the metric they should move. */

import type { RichText } from "../../../text/blocks.ts";
import { documentLinks, isMostlyLink } from "../../../text/conversation/document-links.ts";
import { type Metrics, readMetrics } from "../../../text/metrics/metrics.ts";
import { plainText } from "../../../text/read.ts";
import { reasonIn, type Statement } from "../../../text/statements/reasons.ts";
import { isFilled } from "../../../text/statements/sections.ts";
import { type Backlog, isRoadmapItem, type WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { linksOut } from "../roadmap/roadmap.ts";
import { ancestors, byKey } from "./items.ts";

/** Fewest words in a field made for the problem. */
const FIELD_WORDS = 2;

/** Whether the item itself says why it is done; undefined where no text of it is shown. */
export const reasonOf = once((item: WorkItem): Statement | undefined => {
  const fields = isRoadmapItem(item) ? item.problem : undefined;
  if (fields?.some((field) => isFilled(plainText(field).split("\n"), FIELD_WORDS))) return "stated";
  const texts = textsOf(item);
  const said = reasonIn(item.title, texts ?? []);
  return said !== "stated" && texts === undefined && fields === undefined ? undefined : said;
});

/** The metrics the item itself names; undefined where no text of it is shown. */
export const metricsOf = once((item: WorkItem): Metrics | undefined => {
  const fields = isRoadmapItem(item) ? item.metric : undefined;
  const texts = textsOf(item);
  if (fields === undefined && texts === undefined) return undefined;
  const read = [
    ...(fields ?? []).map((field) => readMetrics(field, "field")),
    ...(isRoadmapItem(item) ? (item.problem ?? []) : []).map((field) => readMetrics(field)),
    ...(texts ?? []).map((text) => readMetrics(text)),
    readMetrics(item.title),
  ];
  return {
    outcome: read.flatMap(({ outcome }) => outcome),
    output: read.flatMap(({ output }) => output),
    unclear: read.flatMap(({ unclear }) => unclear),
  };
});

/** Description and readable documents. */
function textsOf(item: WorkItem): readonly RichText[] | undefined {
  const documents = isRoadmapItem(item) ? item.documents : undefined;
  if (item.description === undefined && documents === undefined) return undefined;
  return [...(item.description ? [item.description] : []), ...(documents ?? [])];
}

/**
 * Whether a document is linked, from the item or its description, whose text was not read. A description that is little
 * more than a link leads to one, whatever its address looks like.
 */
export function hasUnreadDocument(team: Backlog, item: WorkItem): boolean {
  const links = isRoadmapItem(item) ? linksOut(team, item) : item.remoteLinks;
  if (links?.some((link) => link.leadsTo === "document")) return true;
  if (item.description && documentLinks(item.description).length === 0 && isMostlyLink(item.description))
    return true;
  // The tracker's own documents are read with the item where they are read at all.
  const read = isRoadmapItem(item) && item.documents !== undefined;
  const addresses = item.description ? documentLinks(item.description) : [];
  const { ownDocumentsAt } = team.traits;
  const isRead = (address: string): boolean =>
    read && ownDocumentsAt !== null && address.includes(ownDocumentsAt);
  return addresses.some((address) => !isRead(address));
}

/** Why what stands above an item is not wholly known; undefined where it is. */
export function hiddenAbove(team: Backlog, item: WorkItem): string | undefined {
  if (team.capabilities.hierarchy !== true) return "its parent is not shown";
  const known = byKey(team);
  for (const one of [item, ...ancestors(team, item)]) {
    const above = [
      one.parent,
      ...(one.links ?? []).filter(({ kind }) => kind === "implements").map(({ key }) => key),
    ];
    if (above.some((key) => typeof key === "string" && !known.has(key)))
      return "an item above it was not read";
  }
  return undefined;
}
