/** Feature stories that were started, and the customer evidence the team had added to them by then. */

import { readsLikeFault } from "../../../text/conversation/bug-report.ts";
import { roleAt } from "../../actors.ts";
import { isFeature } from "../../features.ts";
import { INCIDENT, isIncident } from "../../incidents.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { once, onceAt } from "../../once.ts";
import { wordSet } from "../../run-work.ts";
import { importedItems } from "../changes/imports.ts";
import { startOfWork } from "../changes/status-changes.ts";
import { type EvidenceAtStart, evidenceAtStart } from "./evidence-at-start.ts";
import { workers } from "./requests.ts";

export interface FeatureStart {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly brought: EvidenceAtStart;
}

const INCIDENTS = wordSet(INCIDENT);
/** So many items with customer evidence show that a team keeps it here (rule catalogue, rule 50). */
const KEEPS_FROM = 10;

export const featureStarts = onceAt((team: Backlog, now: Instant): readonly FeatureStart[] => {
  const imported = importedItems(team);
  return team.items
    .flatMap((item) => {
      const start = isFeature(item) && !imported.has(item) ? startOfWork(team, item) : undefined;
      if (typeof start !== "number" || start > now || isOwnWork(team, item)) return [];
      if (isIncident(item, INCIDENTS)) return [];
      // Without types, anything that may be a fault is one.
      if (!team.traits.typed && readsLikeFault(item.title)) return [];
      return [{ item, at: start, brought: evidenceAtStart(team, item) }];
    })
    .sort((a, b) => a.at - b.at);
});

/** What those who do the work asked of themselves. */
function isOwnWork(team: Backlog, item: WorkItem): boolean {
  const { reporter, creator, createdAt = 0 } = item;
  const who = reporter ?? creator;
  if (!who) return false;
  const role = roleAt(who, createdAt);
  return role === "dev" || role === "qa" || (role === undefined && workers(team).has(who));
}

/** Whether customer evidence is kept in these teams' work at all, from whomever it comes. */
export function keepsEvidence(team: Backlog, now: Instant): boolean {
  const shown = featureStarts(team, now).filter(({ brought }) => brought !== "none" && brought !== "hidden");
  return tiedToCustomers(team) + shown.length >= KEEPS_FROM;
}

const tiedToCustomers = once(
  (team: Backlog): number =>
    [...team.items, ...team.roadmap].filter(
      (item) =>
        (item.customerRequests ?? 0) > 0 || item.remoteLinks?.some(({ leadsTo }) => leadsTo === "ticket"),
    ).length,
);
