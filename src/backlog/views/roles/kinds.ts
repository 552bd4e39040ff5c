/** Kinds of acts that are a sign of a role. */
import type { Instant, Role } from "../../model.ts";

export const BACKLOG_SIGNS = [
  "ordered",
  "prioritised",
  "planned",
  "unplanned",
  "declined",
  "accepted",
  "returned",
  "answered",
  "worded",
  "wrote",
  "filed",
] as const;
export const ROADMAP_SIGNS = [
  "opened",
  "described",
  "dated",
  "steered",
  "reported",
  "replied",
  "led",
] as const;
const DELIVERY_SIGNS = ["assigned", "worked", "delivered", "estimated", "asked", "checked"] as const;
const SIGNS = [...BACKLOG_SIGNS, ...ROADMAP_SIGNS, ...DELIVERY_SIGNS, "requested"] as const;

/**
 * - `ordered` changed the rank; `planned`, `unplanned` added work that was not theirs to a sprint, removed
 *   it; `declined` closed others' work that never began; `accepted` finished and `returned` sent back work of
 *   others from the last stage; `answered` the question of somebody who works on the item; `worded` title,
 *   description or criteria before the work started; `wrote` a story that was started later; `filed` it for
 *   somebody else.
 * - of the roadmap: `opened` an item, `described` and `dated` it, `steered` its status or what it belongs to,
 *   `reported` an update, `replied` in a comment, `led` it by its own word.
 * - `assigned` has or had an item; `worked` started one of their own; `delivered` had one that was finished as
 *   delivered; `checked` moved work of others between stages.
 * - `requested` made an item.
 */
export type RoleSign = (typeof SIGNS)[number];

/** What somebody in the other roles contributes: whoever shows most of it is named first. */
export const CONTRIBUTIONS = {
  dev: ["delivered", "worked"],
  qa: ["checked", "accepted", "returned"],
  stakeholder: ["requested"],
  leader: ["planned", "prioritised", "unplanned"],
} as const satisfies Partial<Record<Role, readonly RoleSign[]>>;

/** The instants of every sign of one account, oldest first. Ten edits of a field within five minutes are one. */
export type SignsOfOne = ReadonlyMap<RoleSign, readonly Instant[]>;

export const countOf = (signs: SignsOfOne, ...wanted: readonly RoleSign[]): number =>
  wanted.reduce((sum, sign) => sum + (signs.get(sign)?.length ?? 0), 0);
