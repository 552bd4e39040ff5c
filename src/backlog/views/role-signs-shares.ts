/** How much of what is a sign of a role each account does, and whether one took over from another. */
import type { Instant, Person } from "../model.ts";
import { countOf, type RoleSign, type SignsOfOne } from "./role-signs.ts";

export type SignsByPerson = ReadonlyMap<Person, SignsOfOne>;
type Weights = Partial<Readonly<Record<RoleSign, number>>>;

/**
 * What a sign weighs. Anybody reorders what they touch and planners only fill sprints, so that ordering and planning
 * weigh less than what takes a view of the product (judgement; measured by bench/roles.ts).
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

/** Signs that take a view of the product; who shows several of them plays a part in owning it. */
const JUDGING: readonly RoleSign[] = [
  "prioritised",
  "declined",
  "accepted",
  "answered",
  "worded",
  "filed",
  "unplanned",
];

/** Signs of one kind fewer than these tell nothing of who does them. */
const FEWEST = 3;

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

/** What happened from an instant on and before another. */
export function within(people: SignsByPerson, from: Instant, until: Instant): SignsByPerson {
  const cut = (signs: SignsOfOne): SignsOfOne =>
    new Map([...signs].map(([sign, list]) => [sign, list.filter((at) => at >= from && at < until)]));
  return new Map([...people].map(([person, signs]) => [person, cut(signs)]));
}

/** So much of both may lie on the wrong side of a hand-over: late remarks of one, a first look of the other. */
const STRAY = 0.12;
/** Fewer acts on a side than these are an episode. */
const FEWEST_ACTS = 8;

/** When `after` took over from `before`: the first act of the one who did. undefined: nobody took over. */
export function handOver(
  before: SignsOfOne,
  after: SignsOfOne,
  signs: readonly RoleSign[],
): Instant | undefined {
  const times = (of: SignsOfOne): Instant[] =>
    signs.flatMap((sign) => of.get(sign) ?? []).sort((a, b) => a - b);
  const [old, young] = [times(before), times(after)];
  if (old.length < FEWEST_ACTS || young.length < FEWEST_ACTS) return undefined;
  let best: { cost: number; at: Instant } | undefined;
  let passed = 0;
  for (const [early, at] of young.entries()) {
    while (passed < old.length && (old[passed] as Instant) < at) passed++;
    const cost = Math.max((old.length - passed) / old.length, early / young.length);
    if (best === undefined || cost < best.cost) best = { cost, at };
  }
  return best === undefined || best.cost > STRAY ? undefined : best.at;
}
