/** Closed sprints and the items in them, for tests of what sprints held. */
import type { Sprint, WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { daysAgo, sprint, story, team, VOCABULARY } from "../../../make.ts";

export const HOUR = 3_600_000;
export const ended = (days: number, fields: Partial<Sprint> = {}): Sprint =>
  sprint({ startAt: daysAgo(days + 14), endAt: daysAgo(days), completeAt: daysAgo(days), ...fields });
export const inIt = (one: Sprint, fields: Partial<WorkItem> = {}): WorkItem =>
  story({
    ...{ createdAt: daysAgo(500), sprints: [one] },
    events: [changed("sprint", "", one.id, (one.startAt ?? 0) - HOUR)],
    ...fields,
  });
export const of = (sprints: readonly Sprint[], items: readonly WorkItem[]) =>
  team({ sprints, items, vocabulary: VOCABULARY });
