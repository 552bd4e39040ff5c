/** Who did something: a person, a machine, and for which role. */
import type { Instant, Person, Role } from "./model.ts";

/** Whether the person held the role at that instant. */
export function hasRole(person: Person | null | undefined, role: Role, at: Instant): boolean {
  return (
    person?.roles.some(
      (span) =>
        span.role === role &&
        (span.from === undefined || at >= span.from) &&
        (span.until === undefined || at < span.until),
    ) ?? false
  );
}

/** Roles in the order in which an act is credited where one account holds several. */
const CREDIT: readonly Role[] = ["po", "pm", "leader", "qa", "dev", "stakeholder"];

/** The roles an account held at that instant, `bot` left out. */
export const rolesAt = (by: Person | null | undefined, at: Instant): readonly Role[] =>
  CREDIT.filter((role) => hasRole(by, role, at));

/** The role an act is credited to; undefined for an account that none is mapped to. */
export const roleAt = (by: Person | null | undefined, at: Instant): Role | undefined => rolesAt(by, at)[0];

/**
 * An app, or an account mapped to the role `bot`. One that the role map gives another role too is no machine: it acts
 * for whoever has that role.
 */
export const isMachine = (by: Person | null | undefined, at: Instant): boolean =>
  (by?.kind === "app" || hasRole(by, "bot", at)) && rolesAt(by, at).length === 0;

/** Whether somebody decided this. undefined: the source names nobody. */
export const isHuman = (by: Person | null | undefined, at: Instant): boolean | undefined =>
  by === null || by === undefined ? undefined : !isMachine(by, at);
