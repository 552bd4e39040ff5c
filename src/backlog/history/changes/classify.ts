/**
 * Classifies the entries of a history. Who made an entry, on whose item, and whether it was one of many plays
 * no part here.
 */

import type { StatusChange } from "../../changes.ts";
import type { Backlog, Change, Instant } from "../../model.ts";
import { declineIn } from "./declines.ts";
import { endIn } from "./endings.ts";
import { changeOf, type Entry } from "./entries.ts";
import { lastStages } from "./stages.ts";

const DECISIONS = [
  "declined",
  "merged",
  "deferred",
  "cut",
  "accepted",
  "returned",
  "reopened",
  "ordered",
  "worded",
  "answered",
] as const;
const ADMINISTRATION = ["planned", "moved", "filled", "remarked"] as const;

/**
 * - `merged`: closed as a duplicate; `accepted`: finished as delivered; `returned`: sent back from the last
 *   stage; `ordered`: rank or priority; `worded`: title, description or criteria; `answered`: another
 *   person's question.
 * - `planned`: added to a sprint or removed from it; `moved`: a status and nothing else; `filled`: any other
 *   field; `remarked`: a comment without a text.
 */
export type ChangeKind = (typeof DECISIONS)[number] | (typeof ADMINISTRATION)[number];

export const isDecision = (kind: ChangeKind): boolean => (DECISIONS as readonly ChangeKind[]).includes(kind);

/** An entry of several changes is classified by the most important of them. */
export interface Classified {
  readonly kind: ChangeKind;
  readonly change: Change;
}

export function classify(team: Backlog, entry: Entry, now: Instant): Classified {
  const end = endIn(team, entry);
  if (end !== undefined && (end.closure === "delivered" || end.closure === undefined))
    return { kind: "accepted", change: end.event };
  const no = declineIn(team, entry, now);
  if (no !== undefined) return { kind: no.way === "duplicate" ? "merged" : no.way, change: no.event };
  const status = changeOf(entry, "status");
  const move = status && moveOf(team, status);
  if (status !== undefined && (move === "reopened" || move === "returned"))
    return { kind: move, change: status };
  for (const kind of ["ordered", "worded", "planned"] as const) {
    const change = entry.events.find((one) => fieldKindOf(one) === kind);
    if (change !== undefined) return { kind, change };
  }
  const change = status ?? (entry.events[0] as Change);
  return { kind: status !== undefined && entry.events.length === 1 ? "moved" : "filled", change };
}

/** What a change of a field other than the status is by itself. */
export function fieldKindOf({ field }: Change): "ordered" | "worded" | "planned" | "filled" {
  switch (field) {
    case "rank":
    case "priority":
      return "ordered";
    case "title":
    case "description":
    case "criteria":
      return "worded";
    case "sprint":
      return "planned";
    default:
      return "filled";
  }
}

/** What a change of status is by itself; how an item ended is decided by the whole entry. */
export function moveOf(team: Backlog, change: StatusChange): "ended" | "reopened" | "returned" | "moved" {
  const { from, to } = change;
  if (to.category === "done") return from.category === "done" ? "moved" : "ended";
  if (from.category === "done") return "reopened";
  return leavesLastStage(team, change) && !lastStages(team).has(to.name) ? "returned" : "moved";
}

/** Whoever moves work out of the last stage has judged it, whatever came of it. */
export const leavesLastStage = (team: Backlog, { from }: StatusChange): boolean =>
  lastStages(team).has(from.name);
