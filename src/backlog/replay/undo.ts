/** One change taken back: what an item's field was before it. */

import { statusNamed, vocabularyOf } from "../history/changes/vocabulary.ts";
import {
  type Backlog,
  type Event,
  type EventField,
  isRoadmapItem,
  type Link,
  type WorkItem,
} from "../model.ts";
import { pastText } from "./past-text.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type PastItem = Mutable<WorkItem> & { targetAt?: WorkItem["dueAt"]; archived?: boolean | undefined };

type Undo = (item: PastItem, event: Event, team: Backlog) => void;

/**
 * By field. Where a field has one value, the oldest of the changes since that day has the word; lists that
 * histories give entry by entry are unwound change by change. Sprints, parents, kinds and how an item ended follow
 * from more than one change and are settled by `rewind`.
 */
export const UNDO: Partial<Readonly<Record<EventField, Undo>>> = {
  status: (item, { from }, team) => {
    item.status = statusNamed(team, from);
  },
  priority: (item, { from }, team) => {
    item.priority =
      typeof from === "string"
        ? (vocabularyOf(team).priorities.get(from) ?? { name: from, rank: undefined })
        : from;
  },
  title: (item, { from }) => {
    item.title = from ?? "";
  },
  description: (item, event) => {
    item.description = pastText(event, "from");
  },
  criteria: (item, event) => {
    // Of several fields the history does not say which one it speaks of.
    const text = (item.criteria?.length ?? 0) > 1 ? undefined : pastText(event, "from");
    item.criteria = text === undefined ? undefined : text === null ? [] : [text];
  },
  estimate: (item, { from }) => {
    const value = from === undefined || from === null || from === "" ? Number.NaN : Number(from);
    item.estimate = Number.isFinite(value) ? value : from === undefined ? undefined : null;
  },
  due: (item, { from }) => {
    const due = dayOf(from);
    // A due date is the target date where there is no better one.
    if ("targetAt" in item && item.targetAt === item.dueAt) item.targetAt = due;
    item.dueAt = due;
  },
  target: (item, { from }) => {
    if ("targetAt" in item) item.targetAt = dayOf(from);
  },
  assignee: (item, { from }, team) => {
    item.assignee = typeof from === "string" ? vocabularyOf(team).people.get(Number(from)) : from;
  },
  labels: (item, { from }, team) => {
    item.labels = from === undefined ? undefined : labelsIn(from, team);
  },
  component: (item, event) => {
    item.components = unlisted(item.components, event);
  },
  release: (item, event, team) => {
    const known = vocabularyOf(team).releases;
    const has = item.releases?.map(({ name }) => name);
    item.releases = unlisted(has, event)?.map(
      (name) =>
        item.releases?.find((one) => one.name === name) ??
        known.get(name) ?? { name, date: undefined, released: undefined },
    );
  },
  flagged: (item, { from }) => {
    item.flagged = from === undefined ? undefined : from !== null && from !== "";
  },
  link: (item, event) => {
    item.links = linksBefore(item.links, event);
  },
  "remote-link": (item, { from }) => {
    // What a link led to is gone with it. Those made since then are left out by their own time.
    if (typeof from === "string") item.remoteLinks = undefined;
  },
  archived: (item, { from }) => {
    if (isRoadmapItem(item as WorkItem))
      item.archived = from === undefined ? undefined : from !== null && from !== "" && from !== "false";
  },
  type: (item, { from }) => {
    item.type = from ?? undefined;
  },
};

/** A day, or the interval of Product Discovery as text. */
export function dayOf(value: string | null | undefined): number | null | undefined {
  if (value === undefined || value === null || value === "") return value === undefined ? undefined : null;
  if (value.startsWith("{")) {
    try {
      const { start, end } = JSON.parse(value) as { start?: unknown; end?: unknown };
      return dayOf(typeof end === "string" ? end : typeof start === "string" ? start : undefined);
    } catch {
      return undefined;
    }
  }
  const at = value.length > 40 ? Number.NaN : Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

/** Jira's labels hold no spaces; Linear's are listed with commas. */
function labelsIn(value: string | null, team: Backlog): readonly string[] {
  const labels = (value ?? "").split(team.tracker === "linear" ? ", " : " ");
  return labels.filter((label) => label !== "");
}

/** A list before an entry was put in or taken out of it, or one was put in the place of another. */
function unlisted(list: readonly string[] | undefined, { from, to }: Event): readonly string[] | undefined {
  if (list === undefined || (from === undefined && to === undefined)) return undefined;
  const found = typeof to === "string" ? list.filter((one) => one !== to) : [...list];
  if (typeof from === "string" && from !== "" && !found.includes(from)) found.push(from);
  return found;
}

/** undefined as soon as it cannot be told which link was meant. */
function linksBefore(
  links: readonly Link[] | undefined,
  { from, to, link }: Event,
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
