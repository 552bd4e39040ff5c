import type { Sprint } from "../backlog/model.ts";

/** Oldest first; sprints without a date come last, in the order they were made. */
export function bySprintTime(a: Sprint, b: Sprint): number {
  const [from, until] = [a.startAt ?? a.endAt, b.startAt ?? b.endAt];
  if (from !== until) {
    if (from === undefined || from === null) return 1;
    if (until === undefined || until === null) return -1;
    return from - until;
  }
  return Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
