/** Who did something: a person, a machine, and for which role. */
import type { Instant, Person, Role } from "../../model.ts";
import { hasRole } from "../../order.ts";
import { isMachine } from "../human-activity.ts";

/** Roles in the order in which an act is credited where one account holds several. */
const CREDIT: readonly Role[] = ["po", "pm", "leader", "qa", "dev", "stakeholder"];

/** The roles an account held at that instant, `bot` left out. */
export const rolesAt = (by: Person | null | undefined, at: Instant): readonly Role[] =>
  CREDIT.filter((role) => hasRole(by, role, at));

/** The role an act is credited to; undefined for an account that none is mapped to. */
export const roleAt = (by: Person | null | undefined, at: Instant): Role | undefined => rolesAt(by, at)[0];

/**
 * Whether somebody decided this. An app or automation that the role map gives a role acts for whoever has that role;
 * every other one is a machine. Of what nobody signed it cannot be told: undefined.
 */
export function isHuman(by: Person | null | undefined, at: Instant): boolean | undefined {
  if (by === null || by === undefined) return undefined;
  return rolesAt(by, at).length > 0 || !isMachine(by, at);
}
