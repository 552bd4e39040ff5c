/**
 * A role map proposed from what accounts do. It says "unsure" where there is little to go by or two accounts are
 * close; a person confirms it, and nothing else ever reads it.
 */
import type { Backlog, Instant, Person, Role } from "../../model.ts";
import { onceAt } from "../../once.ts";
import type { RoleProposal } from "./candidates.ts";
import { type Cast, castOf } from "./cast.ts";
import { countOf, type SignsOfOne } from "./kinds.ts";
import { managerOf, sharedManager } from "./manager.ts";
import { ownerOf } from "./owner.ts";
import { roleSigns } from "./signs.ts";

export const proposedRoles = onceAt((team: Backlog, now: Instant): readonly RoleProposal[] => {
  const cast = castOf(roleSigns(team, now));
  const alone = managerOf(cast);
  const po = ownerOf(cast, alone, now);
  const pm = sharedManager(cast, alone, po);
  const sure = [pm, po].filter(({ confidence }) => confidence !== "unsure");
  const taken = new Set(sure.flatMap(({ candidates }) => candidates.map(({ person }) => person)));
  return [pm, po, ...othersOf(cast, taken)];
});

function othersOf({ builders, testers, rest }: Cast, taken: ReadonlySet<Person>): readonly RoleProposal[] {
  const list = (role: Role, people: Iterable<readonly [Person, SignsOfOne]>): RoleProposal => {
    const candidates = [...people]
      .filter(([person]) => !taken.has(person))
      .map(([person, signs]) => ({ person, signs, share: undefined }))
      .sort((a, b) => a.person.ref - b.person.ref);
    return { role, confidence: "medium", candidates, remarks: [] };
  };
  const deciders = [...rest].filter(
    ([, signs]) => countOf(signs, "planned", "prioritised", "unplanned") >= 5,
  );
  const busy = new Set(deciders.map(([person]) => person));
  const askers = [...rest].filter(([person, signs]) => !busy.has(person) && countOf(signs, "requested") > 0);
  const leaders = { ...list("leader", deciders), confidence: "unsure" as const };
  return [list("dev", builders), list("qa", testers), list("stakeholder", askers), leaders].filter(
    ({ candidates }) => candidates.length > 0,
  );
}
