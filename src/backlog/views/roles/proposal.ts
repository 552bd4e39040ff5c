/**
 * A role map proposed from what accounts do. It says "unsure" where there is little to go by or two accounts are
 * close; a person confirms it, and nothing else ever reads it.
 */
import type { Backlog, Instant, Person } from "../../model.ts";
import { onceAt } from "../../once.ts";
import type { Candidate, RoleProposal } from "./candidates.ts";
import { type Cast, castOf } from "./cast.ts";
import { CONTRIBUTIONS, countOf, type SignsOfOne } from "./kinds.ts";
import { managerOf, sharedManager } from "./manager.ts";
import { ownerOf } from "./owner.ts";
import { actsOf, FEWEST, MANAGER_ACTS, MANAGER_WEIGHTS, OWNER_ACTS, OWNER_WEIGHTS } from "./shares.ts";
import { roleSigns } from "./signs.ts";

/**
 * Every account stands in one role; only the Product Manager and the Product Owner may be one account. Who is sure
 * to have a role comes before who is not, and those who build or test before who only might own the product.
 */
export const proposedRoles = onceAt((team: Backlog, now: Instant): readonly RoleProposal[] => {
  const cast = castOf(roleSigns(team, now), team.capabilities.history === true);
  const alone = managerOf(cast);
  const po = ownerOf(cast, alone, now);
  const pm = sharedManager(cast, alone, po);
  const owners = [pm, po].map((one) => without(one, one.confidence === "unsure" ? teamOf(cast) : []));
  const taken = new Set(owners.flatMap(({ candidates }) => candidates.map(({ person }) => person)));
  return [...owners, ...othersOf(cast, taken)];
});

/** People who build or test. */
const teamOf = ({ builders, testers }: Cast): readonly Person[] => [...builders.keys(), ...testers.keys()];

/** Nobody is named of whom another list says what they do, or who shows hardly a sign of the role. */
function without(proposal: RoleProposal, others: readonly Person[]): RoleProposal {
  const named = new Set(others);
  const weights = proposal.role === "pm" ? MANAGER_WEIGHTS : OWNER_WEIGHTS;
  const candidates = proposal.candidates.filter(
    ({ person, signs }) => !named.has(person) && actsOf(signs, weights) >= FEWEST,
  );
  return { ...proposal, candidates };
}

/** From so many decisions on what enters or leads the backlog, somebody does more than ask (judgement). */
const LEADS = 5;

function othersOf(
  { shown, builders, testers, rest }: Cast,
  taken: ReadonlySet<Person>,
): readonly RoleProposal[] {
  const free = [...rest].filter(([person]) => !taken.has(person));
  const leads = (signs: SignsOfOne): boolean => countOf(signs, ...CONTRIBUTIONS.leader) >= LEADS;
  const leaders = free.filter(([, signs]) => leads(signs));
  const askers = free.filter(([, signs]) => shown && builders.size > 0 && !leads(signs) && onlyAsks(signs));
  return [
    listed("dev", builders),
    listed("qa", testers),
    listed("stakeholder", askers),
    listed("leader", leaders),
  ].filter(({ candidates }) => candidates.length > 0);
}

/** Asked several times, never had work, and decides little. */
function onlyAsks(signs: SignsOfOne): boolean {
  const asked = countOf(signs, "requested");
  const inTeam = countOf(signs, "assigned", "worked", "checked", "estimated");
  const decided = actsOf(signs, OWNER_ACTS) + actsOf(signs, MANAGER_ACTS);
  return asked >= FEWEST && inTeam === 0 && decided < asked;
}

/** Whoever did most of what the role does comes first. */
function listed(
  role: keyof typeof CONTRIBUTIONS,
  people: Iterable<readonly [Person, SignsOfOne]>,
): RoleProposal {
  const done = ({ signs }: Candidate): number => countOf(signs, ...CONTRIBUTIONS[role]);
  const candidates = [...people]
    .map(([person, signs]): Candidate => ({ person, signs, share: undefined }))
    .sort((a, b) => done(b) - done(a) || a.person.ref - b.person.ref);
  return { role, confidence: role === "leader" ? "unsure" : "medium", candidates, remarks: [] };
}
