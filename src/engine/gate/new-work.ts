/** Recent work: items and roadmap items created or started, sprints started, since an instant. */
import type { Backlog, Instant } from "../../backlog/model.ts";
import type { Subject } from "../../rule.ts";

export interface NewWork {
  /** Items of the team created or started since then, roadmap items left out. */
  readonly items: number;
  /** Whether a subject is new work; the team as a whole never is. */
  has(subject: Pick<Subject, "kind" | "id">): boolean;
}

export function newWork(team: Backlog, since: Instant): NewWork {
  const late = (at: Instant | null | undefined): boolean => typeof at === "number" && at >= since;
  const started = [...team.items, ...team.roadmap].filter(
    ({ createdAt, startedAt }) => late(createdAt) || late(startedAt),
  );
  const ids = {
    item: new Set(started.map(({ id }) => id)),
    sprint: new Set((team.sprints ?? []).flatMap(({ id, startAt }) => (late(startAt) ? [id] : []))),
  };
  return {
    items: new Set(started.flatMap(({ id, kind }) => (kind === "roadmap" ? [] : [id]))).size,
    has: ({ kind, id }) => (kind === "sprint" ? ids.sprint.has(id) : kind !== "team" && ids.item.has(id)),
  };
}
