/** Who decides in the backlog. */
import type { Instant, Person } from "../../model.ts";
import { type Candidate, candidate, NO_ACTIVITY, type RoleProposal, unsure } from "./candidates.ts";
import { actingApps, type Cast, keepsRoadmap } from "./cast.ts";
import type { SignsOfOne } from "./kinds.ts";
import { EVENLY } from "./manager.ts";
import {
  actsOf,
  BROAD,
  breadthOf,
  FEWEST_ACTS,
  MANAGER_WEIGHTS,
  OWNER_ACTS,
  OWNER_WEIGHTS,
  ranked,
  type SignsByPerson,
  sharesOf,
} from "./shares.ts";
import { succession } from "./succession.ts";

/** Of the leading account's share: from here on another one plays a part; below, none. */
const PART = 0.35;
const NO_PART = 0.2;
/** An owner without another beside them makes so large a share of all decisions. */
const ALONE = 0.5;
/** The next account must be left so far behind. */
const AHEAD = 1.5;
/** From this share on, of all signs and of the acts alone, an owner is sure (judgement). */
const SURELY = 0.45;
/** … and from so many acts: ten may be those of a fortnight (judgement). */
const SURE_ACTS = 30;
/** Kinds of judgement that only an owner of the product shows. */
const VERY_BROAD = 5;

export function ownerOf(cast: Cast, pm: RoleProposal, now: Instant): RoleProposal {
  const { rest, people, shown } = cast;
  if (!shown) return unsure("po", [], "only a change history shows who makes decisions in the backlog");
  const shares = sharesOf(rest, OWNER_WEIGHTS);
  const order = ranked(shares);
  const [first] = order;
  const [busiest] = ranked(sharesOf(people, OWNER_WEIGHTS));
  const byBuilder = busiest !== undefined && cast.builders.has(busiest[0]);
  const decidedBySome = byBuilder && decides(cast.builders.get(busiest[0]));
  if (first === undefined) return unsure("po", [], decidedBySome ? DECIDED_BY_BUILDERS : NO_ACTIVITY);
  const manager = pm.confidence === "unsure" ? undefined : pm.candidates[0]?.person;
  const close = order.slice(0, 2).map(([one, share]) => candidate(rest, one, share));
  const [leader, lead] = first;
  const of = (person: Person): Candidate => candidate(rest, person, shares.get(person));
  const isBroad = ({ signs }: Candidate): boolean => breadthOf(signs) >= BROAD;

  if (!decides(of(leader).signs)) return unsure("po", close, decidedBySome ? DECIDED_BY_BUILDERS : TOO_FEW);

  const through = actingApps(cast);
  const owner = leader === manager ? order.find(([person]) => person !== manager) : first;
  const [person, share] = owner ?? first;
  const sequence =
    succession(cast, leader, now) ?? (person === leader ? undefined : succession(cast, person, now));
  if (sequence !== undefined) {
    const remarks = ["one account takes over from another: a hand-over, or a new account of the same person"];
    return { role: "po", confidence: "medium", candidates: withApps(sequence, through), remarks };
  }

  if (leader === manager) {
    const kept = sharesOf(people, MANAGER_WEIGHTS);
    const app = through.some((one) => keepsRoadmap(cast, one));
    if (owner !== undefined && share >= PART * lead && isBroad(of(person))) {
      // Of two accounts that decide and keep the roadmap alike, none is the other's manager.
      if ((kept.get(person) ?? 0) >= EVENLY * (kept.get(leader) ?? 0))
        return sideBySide([of(leader), of(person)], through);
    } else {
      const others = order.flatMap(([one]) => (one === leader ? [] : [of(one)]));
      const traces = owner === undefined ? 0 : breadthOf(of(person).signs);
      // Whoever acts through an app leaves some traces of their own: without any it is the account that leads.
      if (through.length === 0 || app || (traces === 0 && breadthOf(of(leader).signs) >= VERY_BROAD))
        return combined({ cast, leader: of(leader), others, through, close });
      if (traces < 2) return unsure("po", close, APP_OF_NOBODY);
    }
  }
  const rivals = order.filter(
    ([one, its]) => one !== person && one !== manager && its >= PART * share && isBroad(of(one)),
  );
  if (rivals.length > 1) return unsure("po", close, "several accounts make the decisions in the backlog");
  const [rival] = rivals;
  if (rival !== undefined) return sideBySide([of(person), of(rival[0])], through);
  const next = order.find(([one]) => one !== person && one !== manager)?.[1] ?? 0;
  if (share < AHEAD * next)
    return unsure("po", close, "two accounts make nearly the same number of decisions");
  const remarks = byBuilder
    ? ["an account that does the team's development work makes more decisions in the backlog than this one"]
    : [];
  const high =
    leader === person && share >= SURELY && remarks.length === 0 && decidesSurely(rest, person, SURELY);
  return {
    role: "po",
    confidence: high ? "high" : "medium",
    candidates: withApps([of(person)], through),
    remarks,
  };
}

interface Combining {
  readonly cast: Cast;
  readonly leader: Candidate;
  /** Everybody else who neither builds nor tests. */
  readonly others: readonly Candidate[];
  readonly through: readonly Person[];
  readonly close: readonly Candidate[];
}

/** Who keeps the roadmap leads in the backlog as well: both roles in one, or an owner who is hardly seen. */
function combined({ cast, leader, others, through, close }: Combining): RoleProposal {
  const all = sharesOf(new Map([...cast.people, ...cast.apps]), OWNER_WEIGHTS);
  const ofAll = [leader.person, ...through].reduce((sum, one) => sum + (all.get(one) ?? 0), 0);
  const broad = others.filter(({ signs }) => breadthOf(signs) >= BROAD);
  const part = others
    .filter(({ signs }) => breadthOf(signs) >= 2)
    .reduce((sum, one) => sum + (one.share ?? 0), 0);
  const alone = broad.length === 0 && part < NO_PART * (leader.share ?? 0);
  if (!alone || ofAll < 0.35 || breadthOf(leader.signs) < 4)
    return unsure(
      "po",
      close,
      "the account that maintains the roadmap decides in the backlog too, and it is not clear for whom",
    );
  const candidates = withApps([leader], through);
  const high = ofAll >= ALONE && decidesSurely(cast.rest, leader.person, ALONE);
  return { role: "po", confidence: high ? "high" : "medium", candidates, remarks: [] };
}

/** Whether somebody makes enough decisions, of several kinds, to be seen as the one who does. */
const decides = (signs: SignsOfOne = new Map()): boolean =>
  actsOf(signs, OWNER_ACTS) >= FEWEST_ACTS && breadthOf(signs) >= BROAD;

/** Whether what they decided, and not only what they wrote down, is so large a share of many decisions. */
const decidesSurely = (rest: SignsByPerson, person: Person, least: number): boolean =>
  actsOf(rest.get(person) ?? new Map(), OWNER_ACTS) >= SURE_ACTS &&
  (sharesOf(rest, OWNER_ACTS).get(person) ?? 0) >= least;

const TOO_FEW = "there are too few decisions in the backlog to see who makes them";
const DECIDED_BY_BUILDERS =
  "the account that makes most decisions in the backlog does the team's development work too";
const APP_OF_NOBODY = "an app does a product owner's work, and it is not clear for whom";

const sideBySide = (both: readonly Candidate[], through: readonly Person[]): RoleProposal => ({
  role: "po",
  confidence: "medium",
  candidates: withApps(both, through),
  remarks: [
    "two accounts make decisions in the backlog at the same time: two accounts of one person, or two people?",
  ],
});

const withApps = (candidates: readonly Candidate[], through: readonly Person[]): readonly Candidate[] =>
  through.length === 0 ? candidates : candidates.map((one) => ({ ...one, through }));
