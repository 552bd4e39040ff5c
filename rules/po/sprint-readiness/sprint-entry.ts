/** The stories that sprints started with, as they were when planning was over. */

import { lastScopes } from "../../../src/backlog/history/sprints/last-sprints.ts";
import type { Backlog, Instant, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { replay } from "../../../src/backlog/replay/replay.ts";
import { type Lack, lacksOf } from "../../../src/backlog/views/items/readiness.ts";

export interface SprintEntry {
  /** The story of today. */
  readonly item: WorkItem;
  readonly sprint: Sprint;
  /** What it lacked of the definition of ready. */
  readonly lacking: readonly Lack[];
  /** What is not known of that day. */
  readonly hidden: readonly Lack[];
}

/** Of the last six closed sprints. */
export const sprintEntries = onceAt((team: Backlog, now: Instant): readonly SprintEntry[] => {
  const scopes = [...lastScopes(team, now)].sort((a, b) => b.committedAt - a.committedAt);
  const days = replay(
    team,
    scopes.map(({ committedAt }) => committedAt),
  );
  return scopes.flatMap(({ sprint, committed }) => {
    const past = days.next().value ?? team;
    const then = new Map(past.items.map((item) => [item.id, item]));
    return committed.flatMap(({ item }) => {
      const was = item.kind === "story" ? then.get(item.id) : undefined;
      if (was === undefined) return [];
      const lacks = [...lacksOf(past, was)];
      const those = (known: boolean): Lack[] => lacks.flatMap((one) => (one.known === known ? one.what : []));
      return { item, sprint, lacking: those(true), hidden: those(false) };
    });
  });
});
