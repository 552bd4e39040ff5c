/** The declined requests of a team: what was declined, deferred, or reduced before work on it started. */
import { isHuman, roleAt } from "../../actors.ts";
import type { Backlog, Change, Instant, Person, Role, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { bulkRuns } from "../changes/bulk.ts";
import { type Decline, declineIn } from "../changes/declines.ts";
import { entriesOf } from "../changes/entries.ts";
import { startOfWork } from "../changes/status-changes.ts";
import { reasonNear, type ScopeChange } from "../sprints/scope-changes.ts";

export interface Refusal {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly by: Person | undefined;
  /** undefined: an account that no role is mapped to. */
  readonly role: Role | undefined;
  readonly way: Decline["way"];
  /** Of deferred requests only. */
  readonly how: Decline["how"];
  readonly reason: ScopeChange["reason"];
  /** Before work on it started. */
  readonly beforeStart: boolean;
  /** One of many made in bulk: a clean-up, not an answer to a request. */
  readonly bulk: boolean;
}

/** By people, until `now`, oldest first. Sub-tasks and the roadmap are left out. */
export const refusals = onceAt((team: Backlog, now: Instant): readonly Refusal[] => {
  const found: { refusal: Omit<Refusal, "bulk">; event: Change }[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    const start = startOfWork(team, item);
    for (const entry of entriesOf(item, now)) {
      const { at, by } = entry;
      const no = isHuman(by, at) === true ? declineIn(team, entry, now) : undefined;
      if (no === undefined) continue;
      const beforeStart = typeof start !== "number" || at < start;
      if (no.way === "cut" && !beforeStart) continue;
      found.push({
        event: no.event,
        refusal: {
          ...{ item, at, by, role: roleAt(by, at), way: no.way, how: no.how, beforeStart },
          reason: reasonNear(item, at),
        },
      });
    }
  }
  const runs = bulkRuns(found.map(({ event, refusal }) => ({ event, item: refusal.item })));
  return found
    .map(({ event, refusal }) => ({ ...refusal, bulk: runs.has(event) }))
    .sort((a, b) => a.at - b.at);
});
