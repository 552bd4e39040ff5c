/** Whether the team knew a customer's case when it started a story: recorded on the item by a member of the team. */

import { addHours } from "date-fns/addHours";
import type { RichText } from "../../../text/blocks.ts";
import { namesCustomerCase, quotesWithNews } from "../../../text/conversation/customer-case.ts";
import { namesCustomers } from "../../../text/conversation/customer-voice.ts";
import { hasLink } from "../../../text/conversation/document-links.ts";
import { isHuman, roleAt } from "../../actors.ts";
import { changesOf, type RemoteLinkChange } from "../../changes.ts";
import type { Backlog, Instant, Person, RemoteLink, WorkItem } from "../../model.ts";
import { startOfWork } from "../changes/status-changes.ts";
import { originOf, workers } from "./requests.ts";

/** What is written down on the day work starts was known before (the grace of rule 20). */
const GRACE_HOURS = 24;
/** What an app links to an item in its first minutes came with it. */
const FIRST_MS = 10 * 60_000;

export type EvidenceAtStart = "quotation" | "link" | "comment" | "hidden" | "none";

/**
 * `hidden`: a link to something that cannot be read, a customer's wish without a particular, or a text of that day
 * that is not known.
 */
export function evidenceAtStart(team: Backlog, item: WorkItem): EvidenceAtStart {
  const start = startOfWork(team, item);
  const by = addHours(typeof start === "number" ? start : (item.closedAt ?? 0), GRACE_HOURS).getTime();
  const links = (item.remoteLinks ?? []).filter((link) => isBrought(team, item, link, by));
  if (links.some(({ leadsTo }) => leadsTo === "ticket" || leadsTo === "other")) return "link";
  const said = (item.comments ?? []).filter((one) => one.at <= by && isOwn(team, item, one.by, one.at));
  if (said.some(({ text }) => namesCustomerCase(text) || quotesWithNews(text, item.title, true).length > 0))
    return "comment";
  const written = textBrought(team, item, by);
  if (written === "quotation") return "quotation";
  const unread =
    written === "hidden" ||
    hasNoAuthor(item, by) ||
    item.remoteLinks === undefined ||
    item.comments === undefined ||
    links.some(({ leadsTo }) => leadsTo === "document") ||
    said.some(({ text }) => hasLink(text) || namesCustomers(text));
  return unread ? "hidden" : "none";
}

/** Customer evidence without an author: trackers leave out the author of what came through an app. */
const hasNoAuthor = (item: WorkItem, by: Instant): boolean =>
  (item.comments ?? []).some(
    (one) =>
      one.by === undefined &&
      one.at <= by &&
      (namesCustomerCase(one.text) || quotesWithNews(one.text, item.title, true).length > 0),
  ) ||
  (item.remoteLinks ?? []).some(
    ({ at, by: who, leadsTo }) =>
      who === undefined &&
      at !== undefined &&
      at <= by &&
      at - (item.createdAt ?? at) > FIRST_MS &&
      leadsTo !== "code" &&
      leadsTo !== "design",
  );

/** Added by somebody of the team, before the start, and not on creation. */
function isBrought(team: Backlog, item: WorkItem, link: RemoteLink, by: Instant): boolean {
  const event = linkEvent(item, link);
  const at = link.at ?? event?.at ?? item.createdAt;
  const who = link.by ?? event?.by;
  if (at === undefined || at > by || who === undefined) return false;
  if (isHuman(who, at) !== true || !isOwn(team, item, who, at)) return false;
  return event !== undefined || at - (item.createdAt ?? 0) > FIRST_MS || originOf(team, item) === undefined;
}

/** Histories name a link by its number or by its words; the one nearest in time is the one where neither fits. */
const linkEvent = (item: WorkItem, { url, title }: RemoteLink): RemoteLinkChange | undefined => {
  const made = changesOf(item, "remote-link").filter(({ to }) => typeof to === "string");
  return (
    made.find(({ to }) => to === url || to === title || to?.includes(url) || to?.includes(title)) ?? made[0]
  );
};

/** Not the one who asked for it, and not an outsider. */
function isOwn(team: Backlog, item: WorkItem, who: Person | undefined, at: Instant): boolean {
  if (who === undefined) return false;
  const role = roleAt(who, at);
  if (role === "po" || role === "pm" || role === "dev" || role === "qa") return true;
  return role === undefined && who !== item.reporter && workers(team).has(who);
}

function textBrought(team: Backlog, item: WorkItem, by: Instant): "quotation" | "hidden" | "none" {
  const { description, title, creator, createdAt = 0 } = item;
  if (description === undefined) return "hidden";
  const edits = changesOf(item, "description");
  const [first] = edits;
  // A text that somebody of the team entered for a requester counts as the requester's text.
  const outside = originOf(team, item) !== undefined || !isOwn(team, item, creator ?? undefined, createdAt);
  const initial = first === undefined ? description : first.from;
  const inTime = edits.filter(({ at }) => at <= by);
  const next = edits[inTime.length];
  const atStart = next === undefined ? description : next.from;
  // Where the text of the day is not known, what stands there today may have come later.
  if (atStart === undefined)
    return description !== null && speaks(description, title, false) ? "hidden" : unsureIn(description);
  if (atStart === null) return "none";
  const own = inTime.some((edit) => isOwn(team, item, edit.by, edit.at)) || !outside;
  const withoutAuthor =
    inTime.some((edit) => edit.by === undefined) || item.creator === undefined || item.events === undefined;
  if (!own && withoutAuthor && speaks(atStart, title, true)) return "hidden";
  if (!own || (outside && initial && initial.source === atStart.source)) return unsureIn(atStart);
  // Where the first text is hidden, only a quotation set off as one is surely not the request's own.
  const found =
    outside && initial === undefined
      ? speaks(atStart, title, true)
      : speaksNew(atStart, outside ? (initial ?? null) : null, title);
  return found ? "quotation" : unsureIn(atStart);
}

/** What is linked cannot be read, and of a customer named in passing nobody can say whose words they are. */
const unsureIn = (text: RichText | null): "hidden" | "none" =>
  text !== null && (hasLink(text) || namesCustomers(text)) ? "hidden" : "none";

const speaks = (text: RichText, title: string, blocks: boolean): boolean =>
  namesCustomerCase(text) || quotesWithNews(text, title, blocks).length > 0;

function speaksNew(text: RichText, before: RichText | null, title: string): boolean {
  if (before === null) return speaks(text, title, false);
  const old = new Set(quotesWithNews(before, title));
  if (quotesWithNews(text, title).some((quote) => !old.has(quote))) return true;
  return namesCustomerCase(text) && !namesCustomerCase(before);
}
