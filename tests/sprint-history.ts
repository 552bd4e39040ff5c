/** Builders for tests of what histories of sprints tell: six sprints of a fortnight, the last of them over since yesterday. */
import type { Backlog, Change, Sprint, WorkItem } from "../src/backlog/model.ts";
import { changed } from "./changed.ts";
import { daysAgo, person, sprint, story, team, times, VOCABULARY } from "./make.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const po = person("po");
export const dev = person("dev");
export const app = { ...person(), kind: "app" as const };

/** Closed sprints without a pause between them, oldest first. */
export const fortnights = (n: number): Sprint[] =>
  times(n, (i) => {
    const end = daysAgo(1 + (n - 1 - i) * 14);
    return sprint({ startAt: end - 14 * DAY, endAt: end, completeAt: end });
  });

export const SIX = fortnights(6);
export const startOf = (one: Sprint | undefined): number => one?.startAt ?? 0;
export const endOf = (one: Sprint | undefined): number => one?.endAt ?? 0;

type More = Partial<Omit<WorkItem, "events">> & { readonly events?: readonly Change[] };

/** A story added to the sprint at that instant, and what happened to it then. */
export const putInto = (one: Sprint, at: number, { events = [], ...more }: More = {}): WorkItem =>
  story({
    createdAt: at - 30 * DAY,
    sprints: [one],
    ...more,
    events: [changed("sprint", "", one.id, at, po), ...events].sort((a, b) => a.at - b.at),
  });

/** Planned for the sprint before it began, and still open. */
export const planned = (one: Sprint, more: More = {}): WorkItem => putInto(one, startOf(one) - HOUR, more);

/** Started and delivered so many days after the start of the sprint. */
export const deliveredIn = (one: Sprint, days = 8, { events = [], ...more }: More = {}): WorkItem => {
  const [from, until] = [startOf(one) + DAY, startOf(one) + days * DAY];
  return planned(one, {
    status: { name: "Done", category: "done" },
    closure: "delivered",
    startedAt: from,
    closedAt: until,
    ...more,
    events: [
      changed("status", "To Do", "In Progress", from, dev),
      changed("status", "In Progress", "Done", until, dev),
      ...events,
    ],
  });
};

export const board = (items: readonly WorkItem[], fields: Parameters<typeof team>[0] = {}): Backlog =>
  team({ items, sprints: SIX, vocabulary: VOCABULARY, mappedRoles: ["po", "dev"], ...fields });

/** For each of the six sprints. */
export const inEach = (make: (one: Sprint, index: number) => readonly WorkItem[]): WorkItem[] =>
  SIX.flatMap(make);
