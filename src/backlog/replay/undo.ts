/** Undoes one change: what an item's field was before it. */
import type { LinkChange } from "../changes.ts";
import { type Change, isRoadmapItem, type Link, type Release, type WorkItem } from "../model.ts";
import { once } from "../once.ts";

/** A history shows which release an item was planned for, and never which date that release had then. */
export const nameOnly = once((release: Release): Release => {
  const { name, date, released } = release;
  return date === undefined && released === undefined
    ? release
    : { name, date: undefined, released: undefined };
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type PastItem = Mutable<WorkItem> & { targetAt?: WorkItem["dueAt"]; archived?: boolean | undefined };

/**
 * Where a field has one value, the oldest of the changes since that day decides; lists that histories give
 * entry by entry are undone change by change. Sprints, parents, kinds and how an item ended follow from more
 * than one change and are inferred by `rewind`.
 */
export function undo(item: PastItem, change: Change): void {
  switch (change.field) {
    case "status":
      item.status = change.from;
      return;
    case "priority":
      item.priority = change.from;
      return;
    case "title":
      item.title = change.from ?? "";
      return;
    case "description":
      item.description = change.from;
      return;
    case "criteria": {
      // Of several fields the history does not say which one it speaks of.
      const text = (item.criteria?.length ?? 0) > 1 ? undefined : change.from;
      item.criteria = text === undefined ? undefined : text === null ? [] : [text];
      return;
    }
    case "estimate":
      item.estimate = change.from;
      return;
    case "due":
      // A due date is the target date where there is no better one.
      if ("targetAt" in item && item.targetAt === item.dueAt) item.targetAt = change.from;
      item.dueAt = change.from;
      return;
    case "target":
      if ("targetAt" in item) item.targetAt = change.from;
      return;
    case "assignee":
      item.assignee = change.from;
      return;
    case "labels":
      item.labels = change.from ?? (change.from === undefined ? undefined : []);
      return;
    case "component":
      item.components = unlisted(item.components, change, (one) => one);
      return;
    case "release":
      item.releases = unlisted(item.releases, change, ({ name }) => name)?.map(nameOnly);
      return;
    case "resolution":
      if (item.resolved !== undefined)
        item.resolved = change.from === undefined ? undefined : change.from !== null;
      return;
    case "flagged":
      item.flagged = change.from ?? undefined;
      return;
    case "link":
      item.links = linksBefore(item.links, change);
      return;
    case "remote-link":
      // What a link led to is gone with it. Those made since then are left out by their own time.
      if (typeof change.from === "string") item.remoteLinks = undefined;
      return;
    case "archived":
      if (isRoadmapItem(item as WorkItem)) item.archived = change.from ?? undefined;
      return;
    case "type":
      item.type = change.from ?? undefined;
  }
}

/** A list before an entry was added to or removed from it, or replaced by another that the history shows. */
function unlisted<T extends string | Release>(
  list: readonly T[] | undefined,
  { from, to }: { readonly from: T | null | undefined; readonly to: T | null | undefined },
  nameOf: (one: T) => string,
): readonly T[] | undefined {
  if (list === undefined || from === undefined || to === undefined) return undefined;
  const found = to ? list.filter((one) => nameOf(one) !== nameOf(to)) : [...list];
  if (from && !found.some((one) => nameOf(one) === nameOf(from))) found.push(from);
  return found;
}

/** undefined as soon as it is not known which link was meant. */
function linksBefore(
  links: readonly Link[] | undefined,
  { from, to, link }: LinkChange,
): readonly Link[] | undefined {
  if (links === undefined) return undefined;
  if (typeof to === "string") {
    // A link that says when it was made is left out by its own time.
    const meant = links.filter(({ key }) => key === to);
    if (meant.length > 0 && meant.every(({ at }) => at !== undefined)) return links;
    const same = meant.filter((one) => one.kind === link?.kind && one.direction === link.direction);
    const [gone, another] = same.length > 0 ? same : meant;
    if (gone === undefined || (another !== undefined && same.length === 0)) return undefined;
    return links.filter((one) => one !== gone);
  }
  if (typeof from !== "string" || link === undefined) return undefined;
  return [...links, { ...link, key: from }];
}
