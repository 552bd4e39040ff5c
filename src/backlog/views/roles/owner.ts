/** Who decides in the backlog. */
import type { Instant, Person } from "../../model.ts";
import { type Candidate, candidate, type RoleProposal, unsure } from "./candidates.ts";
import { actingApps, type Cast, keepsRoadmap } from "./cast.ts";
import { EVENLY } from "./manager.ts";
import { actsOf, BROAD, breadthOf, MANAGER_WEIGHTS, OWNER_WEIGHTS, ranked, sharesOf } from "./shares.ts";
import { succession } from "./succession.ts";

/** Of the leading account's share: from here on another one plays a part; below, none. */
const PART = 0.35;
const NO_PART = 0.2;
/** The next account must be left so far behind. */
const AHEAD = 1.5;
const FEWEST_JUDGEMENTS = 10;
/** Kinds of judgement that only an owner of the product shows. */
const VERY_BROAD = 5;

export function ownerOf(cast: Cast, pm: RoleProposal, now: Instant): RoleProposal {
  const { rest, people } = cast;
  const shares = sharesOf(rest, OWNER_WEIGHTS);
  const order = ranked(shares);
  const [first] = order;
  if (first === undefined) return unsure("po", [], "the change history shows no activity");
  const manager = pm.confidence === "unsure" ? undefined : pm.candidates[0]?.person;
  const close = order.slice(0, 2).map(([one, share]) => candidate(rest, one, share));
  const [leader, lead] = first;
  const of = (person: Person): Candidate => candidate(rest, person, shares.get(person));
  const isBroad = ({ signs }: Candidate): boolean => breadthOf(signs) >= BROAD;

  if (actsOf(of(leader).signs, OWNER_WEIGHTS) < FEWEST_JUDGEMENTS || !isBroad(of(leader)))
    return unsure("po", close, "there are too few decisions in the backlog to see who makes them");

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
  const [busiest] = ranked(sharesOf(people, OWNER_WEIGHTS));
  const remarks =
    busiest !== undefined && cast.builders.has(busiest[0])
      ? ["an account that does the team's development work makes more decisions in the backlog than this one"]
      : [];
  const high = leader === person && share >= 0.45 && remarks.length === 0;
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
  return { role: "po", confidence: ofAll >= 0.5 ? "high" : "medium", candidates, remarks: [] };
}

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
