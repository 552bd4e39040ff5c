/** Whether one account took over from another. */
import { subDays } from "date-fns/subDays";
import type { Instant, Person } from "../../model.ts";
import { type Candidate, candidate } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import type { RoleSign, SignsOfOne } from "./kinds.ts";
import { BROAD, breadthOf, OWNER_WEIGHTS, ranked, type SignsByPerson, sharesOf } from "./shares.ts";

/** Signs by which a hand-over is dated; texts and ranks go on for other reasons. */
const DATED: readonly RoleSign[] = [
  "prioritised",
  "planned",
  "unplanned",
  "declined",
  "accepted",
  "returned",
  "answered",
  "filed",
];

const RECENT_DAYS = 56;

/** The leading account before or after another one that does the same work in the rest of the time. */
export function succession({ rest }: Cast, leader: Person, now: Instant): readonly Candidate[] | undefined {
  const times = [...rest.values()].flatMap((signs) => DATED.flatMap((sign) => signs.get(sign) ?? []));
  const start = times.reduce((least, at) => Math.min(least, at), now);
  const early = subDays(start, -RECENT_DAYS).getTime();
  const late = subDays(now, RECENT_DAYS).getTime();
  const windows = [within(rest, start, early), within(rest, late, now + 1), rest];
  const others = new Set(windows.flatMap((window) => ranked(sharesOf(window, OWNER_WEIGHTS)).slice(0, 2)));
  const mine = rest.get(leader) ?? new Map();
  for (const [other] of others) {
    const signs = rest.get(other);
    if (other === leader || signs === undefined || breadthOf(signs) < BROAD) continue;
    for (const [old, young] of [
      [leader, other],
      [other, leader],
    ] as const) {
      const [before, after] = old === leader ? [mine, signs] : [signs, mine];
      const change = handOver(before, after, DATED);
      if (change === undefined) continue;
      return [
        { ...candidate(rest, old, undefined), until: change },
        { ...candidate(rest, young, undefined), from: change },
      ];
    }
  }
  return undefined;
}

/** So much of both may lie on the wrong side of a hand-over: late remarks of one, a first look of the other. */
const STRAY = 0.12;
/** Fewer acts on a side than these are an episode. */
const FEWEST_ACTS = 8;

/** When `after` took over from `before`: the first act of the successor. undefined: nobody took over. */
function handOver(before: SignsOfOne, after: SignsOfOne, signs: readonly RoleSign[]): Instant | undefined {
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

/** What happened from an instant on and before another. */
function within(people: SignsByPerson, from: Instant, until: Instant): SignsByPerson {
  const cut = (signs: SignsOfOne): SignsOfOne =>
    new Map([...signs].map(([sign, list]) => [sign, list.filter((at) => at >= from && at < until)]));
  return new Map([...people].map(([person, signs]) => [person, cut(signs)]));
}
