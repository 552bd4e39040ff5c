/** Each account's share of the signs of a role. */
import type { Person } from "../../model.ts";
import { countOf, type RoleSign, type SignsOfOne } from "./kinds.ts";

export type SignsByPerson = ReadonlyMap<Person, SignsOfOne>;
type Weights = Partial<Readonly<Record<RoleSign, number>>>;

/**
 * What a sign weighs. Anybody reorders what they touch and planners only fill sprints, so that ordering and
 * planning weigh less than what takes knowledge of the product (judgement; measured by bench/roles.ts).
 */
export const OWNER_WEIGHTS: Weights = {
  ordered: 1,
  prioritised: 1.5,
  planned: 1,
  unplanned: 0.5,
  declined: 1,
  accepted: 1,
  returned: 0.5,
  answered: 1.5,
  worded: 1.5,
  wrote: 0.5,
  filed: 1,
};
export const MANAGER_WEIGHTS: Weights = {
  opened: 2,
  described: 1,
  dated: 1,
  steered: 1.5,
  reported: 2,
  led: 1,
  replied: 0.5,
};

/** What anybody may do without owning anything: write an item down, comment on one, be named in it. */
const ANYBODYS: ReadonlySet<RoleSign> = new Set(["wrote", "filed", "opened", "replied", "led"]);

const deciding = (weights: Weights): Weights =>
  Object.fromEntries(Object.entries(weights).filter(([sign]) => !ANYBODYS.has(sign as RoleSign)));

/** Of the signs of each role those that decide something. Only they make a proposal sure. */
export const OWNER_ACTS = deciding(OWNER_WEIGHTS);
export const MANAGER_ACTS = deciding(MANAGER_WEIGHTS);

/** Fewer acts than these leave a share of them to chance (judgement). */
export const FEWEST_ACTS = 10;

/** Signs that take knowledge of the product; somebody who shows several of them plays a part in owning it. */
const JUDGING: readonly RoleSign[] = [
  "prioritised",
  "declined",
  "accepted",
  "answered",
  "worded",
  "filed",
  "unplanned",
];

/** Fewer signs of one kind than these do not show who does them. */
export const FEWEST = 3;

/** Each account's share of the signs, weighted, 0..1. What nobody does counts for nobody. */
export function sharesOf(people: SignsByPerson, weights: Weights): ReadonlyMap<Person, number> {
  const shares = new Map<Person, number>([...people.keys()].map((person) => [person, 0]));
  let all = 0;
  for (const [sign, weight] of Object.entries(weights) as [RoleSign, number][]) {
    const counts = [...people].map(([person, signs]) => ({ person, count: countOf(signs, sign) }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total < FEWEST) continue;
    all += weight;
    for (const { person, count } of counts)
      shares.set(person, (shares.get(person) ?? 0) + (weight * count) / total);
  }
  if (all > 0) for (const [person, sum] of shares) shares.set(person, sum / all);
  return shares;
}

/** How many kinds of judgement an account has shown at least twice. */
export const breadthOf = (signs: SignsOfOne): number =>
  JUDGING.filter((sign) => countOf(signs, sign) >= 2).length;

export const actsOf = (signs: SignsOfOne, weights: Weights): number =>
  countOf(signs, ...(Object.keys(weights) as RoleSign[]));

/** Kinds of judgement from which on somebody plays a part in owning the product (judgement). */
export const BROAD = 3;

/** The account that does most first. */
export const ranked = (shares: ReadonlyMap<Person, number>): readonly (readonly [Person, number])[] =>
  [...shares].sort(([a, x], [b, y]) => y - x || a.ref - b.ref);
