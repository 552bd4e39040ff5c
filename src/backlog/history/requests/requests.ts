/** Requests from outside the team, and when somebody first decided on them. */

import { asksQuestion } from "../../../text/conversation/questions.ts";
import { isHuman, isMachine, roleAt, rolesAt } from "../../actors.ts";
import type { Backlog, Instant, Person, Role, WorkItem } from "../../model.ts";
import { once, onceAt } from "../../once.ts";
import { type ChangeKind, classify } from "../changes/classify.ts";
import { type Entry, entriesOf } from "../changes/entries.ts";
import { importedItems } from "../changes/imports.ts";
import { moves } from "../changes/status-changes.ts";

/**
 * Where a request comes from: a person outside the team, another team's desk or portal by way of an app, a
 * ticket or customer linked to the item when it was created.
 */
export type Origin = "stakeholder" | "portal" | "ticket";

export interface Request {
  readonly item: WorkItem;
  readonly origin: Origin;
  readonly receivedAt: Instant;
  /** undefined: nobody has decided yet. */
  readonly decision: RequestDecision | undefined;
}

export interface RequestDecision {
  readonly at: Instant;
  readonly by: Person;
  readonly role: Role | undefined;
  readonly what: "declined" | "duplicate" | "deferred" | "accepted" | "asked";
}

/** Signs that somebody belongs to the team: items of theirs were started, or they moved started work. */
const FEWEST_SIGNS = 3;

/** Requests for stories, bugs and spikes made until `now`, oldest first; imports are left out. */
export const requests = onceAt((team: Backlog, now: Instant): readonly Request[] => {
  const imported = importedItems(team);
  const found: Request[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask" || imported.has(item)) continue;
    const { createdAt } = item;
    if (createdAt === undefined || createdAt > now) continue;
    const origin = originOf(team, item);
    if (origin === undefined) continue;
    found.push({ item, origin, receivedAt: createdAt, decision: firstDecision(team, item, now) });
  }
  return found.sort((a, b) => a.receivedAt - b.receivedAt);
});

/** undefined: it comes from the team itself, or nobody knows from whom. */
export function originOf(team: Backlog, item: WorkItem): Origin | undefined {
  const { reporter, creator, createdAt = 0 } = item;
  const asked = reporter ?? creator;
  if (asked) {
    const roles = rolesAt(asked, createdAt);
    if (roles.some((role) => role === "stakeholder" || role === "leader")) return "stakeholder";
    if (roles.length === 0 && isMachine(asked, createdAt)) return "portal";
    if (roles.length === 0 && !workers(team).has(asked)) return "stakeholder";
  }
  const linked = item.remoteLinks?.some(
    ({ leadsTo, by, at }) =>
      leadsTo === "ticket" && by === undefined && (at === undefined || at <= createdAt),
  );
  return linked ? "ticket" : undefined;
}

/** Accounts without a role that do the team's work all the same: nobody lists every developer. */
export const workers = once((team: Backlog): ReadonlySet<Person> => {
  const signs = new Map<Person, number>();
  const sign = (person: Person | null | undefined): void => {
    if (person) signs.set(person, (signs.get(person) ?? 0) + 1);
  };
  for (const item of team.items) {
    if (item.kind === "roadmap") continue;
    if (item.status.category !== "new" && item.startedAt) sign(item.assignee);
    for (const { by, from, to } of moves(item) ?? [])
      if (from.category === "started" || to.category === "started") sign(by);
  }
  return new Set([...signs].filter(([, count]) => count >= FEWEST_SIGNS).map(([person]) => person));
});

/**
 * The first act of somebody else than the requester that decides anything: a refusal, a deferral, a
 * new place in the order, a sprint, a version, a move, a rewording, or a question back. Filling in other fields decides
 * nothing.
 */
function firstDecision(team: Backlog, item: WorkItem, now: Instant): RequestDecision | undefined {
  const requester = item.reporter ?? item.creator;
  const found: RequestDecision[] = [];
  for (const entry of entriesOf(item, now)) {
    const { at, by } = entry;
    if (by === undefined || by === requester || isHuman(by, at) !== true) continue;
    const what = DECIDED[classify(team, entry, now).kind] ?? (isPlanned(entry) ? "accepted" : undefined);
    if (what === undefined) continue;
    found.push({ at, by, role: roleAt(by, at), what });
    break;
  }
  for (const { at, by, text } of item.comments ?? []) {
    if (at > (found[0]?.at ?? now)) break;
    if (by === undefined || by === requester || isHuman(by, at) !== true || !asksQuestion(text)) continue;
    return { at, by, role: roleAt(by, at), what: "asked" };
  }
  return found[0];
}

/** Given a version: where there are no sprints, that is the plan. */
const isPlanned = ({ events }: Entry): boolean => events.some(({ field, to }) => field === "release" && to);

const DECIDED: Partial<Readonly<Record<ChangeKind, RequestDecision["what"]>>> = {
  declined: "declined",
  merged: "duplicate",
  deferred: "deferred",
  cut: "accepted",
  accepted: "accepted",
  ordered: "accepted",
  worded: "accepted",
  planned: "accepted",
  moved: "accepted",
};
