/** What was changed in stories after the start of the sprint. */

import { millisecondsInHour } from "date-fns/constants";
import { hasRole, isHuman, isMachine } from "../../../src/backlog/actors.ts";
import { isOwn } from "../../../src/backlog/changes.ts";
import { changedShare } from "../../../src/backlog/history/changes/text-edits.ts";
import { lastScopes } from "../../../src/backlog/history/sprints/last-sprints.ts";
import { categoryAt } from "../../../src/backlog/history/sprints/sprint-scope.ts";
import type { Backlog, Change, Instant, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";

/** Hours before and after a change in which a comment by the product owner explains it (rule catalogue, rule 21). */
const WORD_HOURS = 24;

export interface StoryEdit {
  readonly at: Instant;
  readonly what: "description" | "criteria" | "estimate";
  /** Share of the words changed; undefined where the history does not hold the texts. 1 for an estimate. */
  readonly share: number | undefined;
}

export interface CommittedStory {
  readonly item: WorkItem;
  /** The first of the last six closed sprints that started with it. */
  readonly sprint: Sprint;
  /** Made by nobody known to be a machine while it was in one of them and not done; without those that were explained. */
  readonly edits: readonly StoryEdit[];
}

/** The stories that the last six closed sprints started with, each once. */
export const committedStories = onceAt((team: Backlog, now: Instant): readonly CommittedStory[] => {
  const found = new Map<WorkItem, { item: WorkItem; sprint: Sprint; edits: StoryEdit[] }>();
  for (const { sprint, committed, committedAt, endAt } of lastScopes(team, now)) {
    for (const { item, stay } of committed) {
      if (item.kind !== "story") continue;
      const story = found.get(item) ?? { item, sprint, edits: [] };
      found.set(item, story);
      const until = Math.min(stay.until ?? now, endAt ?? now);
      for (const event of item.events ?? []) {
        if (event.at <= committedAt || event.at >= until || !isOwn(event)) continue;
        const edit = editOf(event);
        if (edit === undefined || isHuman(event.by, event.at) === false) continue;
        if (categoryAt(item, event.at) === "done" || isExplained(team, item, event.at)) continue;
        story.edits.push(edit);
      }
    }
  }
  return [...found.values()];
});

function editOf(event: Change): StoryEdit | undefined {
  const { at, field } = event;
  if (field === "description" || field === "criteria") return { at, what: field, share: changedShare(event) };
  if (field !== "estimate" || event.from === event.to) return undefined;
  // The first estimate is no change of one.
  const changed = typeof event.from === "number" && typeof event.to === "number";
  return changed ? { at, what: field, share: 1 } : undefined;
}

/** By the product owner's comment; where nobody is mapped to that role, by any person's. */
function isExplained(team: Backlog, item: WorkItem, at: Instant): boolean {
  const known = team.mappedRoles.includes("po");
  return (item.comments ?? []).some(
    (one) =>
      Math.abs(one.at - at) <= WORD_HOURS * millisecondsInHour &&
      (known ? hasRole(one.by, "po", one.at) : !isMachine(one.by, one.at)),
  );
}
