/** Who does the work of a team. */

import { subDays } from "date-fns/subDays";
import { isMachine, rolesAt } from "../../../src/backlog/actors.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Instant, Person } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";

/** Half a year. */
const DEVELOPER_DAYS = 180;

/** People whose work was started or finished in the last half year: developers, and accounts without a role. */
export const developers = onceAt((team: Backlog, now: Instant): ReadonlySet<Person> => {
  const since = subDays(now, DEVELOPER_DAYS).getTime();
  const found = new Set<Person>();
  for (const item of team.items) {
    const { assignee, closedAt, kind } = item;
    if (kind === "roadmap" || !assignee || isMachine(assignee, now)) continue;
    const recent = [startOfWork(team, item), closedAt].some(
      (at) => typeof at === "number" && at >= since && at <= now,
    );
    const roles = rolesAt(assignee, now);
    if (recent && (roles.length === 0 || roles.includes("dev"))) found.add(assignee);
  }
  return found;
});
