/**
 * A role map proposed from what accounts do. It says "unsure" where there is little to go by or two accounts are
 * close; a person confirms it, and nothing else ever reads it.
 */
import { subDays } from "date-fns/subDays";
import type { Backlog, Instant, Person, Role } from "../model.ts";
import { onceAt } from "./once.ts";
import { countOf, type RoleSign, roleSigns, type SignsOfOne } from "./role-signs.ts";
import {
  actsOf,
  breadthOf,
  handOver,
  MANAGER_WEIGHTS,
  OWNER_WEIGHTS,
  type SignsByPerson,
  sharesOf,
  within,
} from "./role-signs-shares.ts";

export interface Candidate {
  readonly person: Person;
  readonly signs: SignsOfOne;
  /** Share of what is a sign of the role among people of the team, 0..1. undefined: the role has no such measure. */
  readonly share: number | undefined;
  /** When the one took over from the other. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Apps that do what the holder of the role does. */
  readonly through?: readonly Person[];
}

export interface RoleProposal {
  readonly role: Role;
  readonly confidence: "high" | "medium" | "unsure";
  /** Whom it is proposed for; where it is unsure, who comes closest. */
  readonly candidates: readonly Candidate[];
  /** Why it is unsure, or what to look at before it is taken over. */
  readonly remarks: readonly string[];
}

export const proposedRoles = onceAt((team: Backlog, now: Instant): readonly RoleProposal[] => {
  const cast = castOf(roleSigns(team, now));
  const alone = managerOf(cast);
  const po = ownerOf(cast, alone, now);
  const pm = sharedManager(cast, alone, po);
  const taken = new Set([...pm.candidates, ...po.candidates].map(({ person }) => person));
  return [pm, po, ...othersOf(cast, taken)];
});

/** Accounts by what they mostly do. */
interface Cast {
  readonly people: SignsByPerson;
  readonly apps: SignsByPerson;
  readonly builders: SignsByPerson;
  readonly testers: SignsByPerson;
  /** People who neither build nor test: the candidates. */
  readonly rest: SignsByPerson;
}

function castOf(all: SignsByPerson): Cast {
  const some = (people: SignsByPerson, test: (person: Person, signs: SignsOfOne) => boolean): SignsByPerson =>
    new Map([...people].filter(([person, signs]) => test(person, signs)));
  const isApp = ({ kind, roles }: Person): boolean =>
    kind === "app" || roles.some(({ role }) => role === "bot");
  const people = some(all, (person) => !isApp(person));
  const builders = some(people, (_, signs) => builds(signs));
  const testers = some(people, (person, signs) => !builders.has(person) && tests(signs));
  return {
    people,
    apps: some(all, (person) => isApp(person)),
    builders,
    testers,
    rest: some(people, (person) => !builders.has(person) && !testers.has(person)),
  };
}

/** At least this share of what somebody does in the backlog shows what they are (judgement). */
const MOSTLY = 0.2;
const FEWEST_PIECES = 3;

function builds(signs: SignsOfOne): boolean {
  const work = countOf(signs, "worked", "delivered");
  return work >= FEWEST_PIECES && work >= MOSTLY * (work + actsOf(signs, OWNER_WEIGHTS));
}

function tests(signs: SignsOfOne): boolean {
  const checks = countOf(signs, "checked", "accepted", "returned");
  const rest = countOf(signs, "prioritised", "ordered", "worded", "answered", "planned", "declined", "filed");
  return checks >= FEWEST_PIECES && checks > 3 * rest;
}

const ranked = (shares: ReadonlyMap<Person, number>): readonly (readonly [Person, number])[] =>
  [...shares].sort(([a, x], [b, y]) => y - x || a.ref - b.ref);

/** The account that does at least so much of the roadmap, and so much more than the next, is its manager (judgement). */
const MANAGES = 0.4;
const AHEAD = 1.5;
const FEWEST_ROADMAP = 6;

function managerOf({ people, rest }: Cast): RoleProposal {
  const shares = sharesOf(people, MANAGER_WEIGHTS);
  const order = ranked(shares);
  const [first, second] = order;
  if (first === undefined) return unsure("pm", [], "nobody does anything that can be seen");
  const [person, share] = first;
  const signs = people.get(person) ?? new Map();
  const chosen: Candidate = { person, signs, share };
  const close = order.slice(0, 2).map(([one, its]) => candidate(people, one, its));
  if (actsOf(signs, MANAGER_WEIGHTS) < FEWEST_ROADMAP)
    return unsure("pm", close, "there is too little of a roadmap to see who keeps it");
  if (share < MANAGES || share < AHEAD * (second?.[1] ?? 0))
    return unsure("pm", close, "several accounts keep the roadmap");
  if (!rest.has(person))
    return unsure("pm", [chosen], "who keeps the roadmap does the team's own work as well");
  return { role: "pm", confidence: share >= 0.6 ? "high" : "medium", candidates: [chosen], remarks: [] };
}

/** Who share the product owner's work may share the roadmap as well: one person with two accounts. */
function sharedManager({ people }: Cast, pm: RoleProposal, po: RoleProposal): RoleProposal {
  if (pm.confidence !== "unsure" || po.confidence === "unsure" || po.candidates.length < 2) return pm;
  const order = ranked(sharesOf(people, MANAGER_WEIGHTS)).slice(0, 2);
  const both = po.candidates.filter(({ person }) => order.some(([one]) => one === person));
  const share = order.reduce((sum, [, its]) => sum + its, 0);
  const acts = both.reduce((sum, { signs }) => sum + actsOf(signs, MANAGER_WEIGHTS), 0);
  if (both.length < 2 || share < MANAGES || acts < FEWEST_ROADMAP) return pm;
  return { role: "pm", confidence: "medium", candidates: both, remarks: po.remarks };
}

const candidate = (people: SignsByPerson, person: Person, share: number | undefined): Candidate => ({
  person,
  signs: people.get(person) ?? new Map(),
  share,
});

const unsure = (role: Role, candidates: readonly Candidate[], why: string): RoleProposal => ({
  role,
  confidence: "unsure",
  candidates,
  remarks: [why],
});

/** Signs by which a hand-over is dated; texts and ranks go on for other reasons. */
const DATED: readonly RoleSign[] = [
  ...([
    "prioritised",
    "planned",
    "unplanned",
    "declined",
    "accepted",
    "returned",
    "answered",
    "filed",
  ] as const),
];

/** Of the leading account's share: from here on another one plays a part; below, none. */
const PART = 0.35;
const NO_PART = 0.2;
const FEWEST_JUDGEMENTS = 10;
/** Kinds of judgement from which on somebody plays the part. */
const BROAD = 3;
const VERY_BROAD = 5;
const RECENT_DAYS = 56;

function ownerOf(cast: Cast, pm: RoleProposal, now: Instant): RoleProposal {
  const { rest, people } = cast;
  const shares = sharesOf(rest, OWNER_WEIGHTS);
  const order = ranked(shares);
  const [first] = order;
  if (first === undefined) return unsure("po", [], "nobody does anything that can be seen");
  const manager = pm.confidence === "unsure" ? undefined : pm.candidates[0]?.person;
  const close = order.slice(0, 2).map(([one, share]) => candidate(rest, one, share));
  const [leader, lead] = first;
  const of = (person: Person): Candidate => candidate(rest, person, shares.get(person));
  const isBroad = ({ signs }: Candidate): boolean => breadthOf(signs) >= BROAD;

  if (actsOf(of(leader).signs, OWNER_WEIGHTS) < FEWEST_JUDGEMENTS || !isBroad(of(leader)))
    return unsure("po", close, "too little is decided in the backlog to see by whom");

  const through = actingApps(cast);
  const sequence = succession(cast, leader, now);
  if (sequence !== undefined) {
    const remarks = [
      "one account takes over from the other: a hand-over, or a new account of the same person",
    ];
    return { role: "po", confidence: "medium", candidates: withApps(sequence, through), remarks };
  }

  const owner = leader === manager ? order.find(([person]) => person !== manager) : first;
  const [person, share] = owner ?? first;
  if (leader === manager) {
    const kept = sharesOf(people, MANAGER_WEIGHTS);
    const app = through.some((one) => keepsRoadmap(cast, one));
    if (owner !== undefined && share >= PART * lead && isBroad(of(person))) {
      // Of two accounts that decide and keep the roadmap, none is the other's manager.
      if ((kept.get(person) ?? 0) >= PART * (kept.get(leader) ?? 0))
        return sideBySide([of(leader), of(person)], through);
    } else {
      const other = owner && of(person);
      const traces = other === undefined ? 0 : breadthOf(other.signs);
      // Whoever acts through an app leaves some traces of their own: without any it is the account that leads.
      if (through.length === 0 || app || (traces === 0 && breadthOf(of(leader).signs) >= VERY_BROAD))
        return combined({ cast, leader: of(leader), other, through, close });
      if (traces < 2) return unsure("po", close, APP_OF_NOBODY);
    }
  }
  const rivals = order.filter(
    ([one, its]) => one !== person && one !== manager && its >= PART * share && isBroad(of(one)),
  );
  if (rivals.length > 1) return unsure("po", close, "several accounts decide in the backlog");
  const [rival] = rivals;
  if (rival !== undefined) return sideBySide([of(person), of(rival[0])], through);
  const next = order.find(([one]) => one !== person && one !== manager)?.[1] ?? 0;
  if (share < AHEAD * next) return unsure("po", close, "two accounts are close");
  const [busiest] = ranked(sharesOf(people, OWNER_WEIGHTS));
  const remarks =
    busiest !== undefined && cast.builders.has(busiest[0])
      ? ["somebody who does the team's own work decides more in the backlog than this account"]
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
  readonly other: Candidate | undefined;
  readonly through: readonly Person[];
  readonly close: readonly Candidate[];
}

/** Who keeps the roadmap leads in the backlog as well: both roles in one, or an owner who is hardly seen. */
function combined({ cast, leader, other, through, close }: Combining): RoleProposal {
  const all = sharesOf(new Map([...cast.people, ...cast.apps]), OWNER_WEIGHTS);
  const ofAll = [leader.person, ...through].reduce((sum, one) => sum + (all.get(one) ?? 0), 0);
  const alone =
    other === undefined || (other.share ?? 0) < NO_PART * (leader.share ?? 0) || breadthOf(other.signs) < 2;
  if (!alone || ofAll < 0.35 || breadthOf(leader.signs) < 4)
    return unsure(
      "po",
      close,
      "who keeps the roadmap decides in the backlog too, and it does not show for whom",
    );
  const candidates = withApps([leader], through);
  return { role: "po", confidence: ofAll >= 0.5 ? "high" : "medium", candidates, remarks: [] };
}

const APP_OF_NOBODY = "an app does what a product owner does, and it does not show for whom";

const sideBySide = (both: readonly Candidate[], through: readonly Person[]): RoleProposal => ({
  role: "po",
  confidence: "medium",
  candidates: withApps(both, through),
  remarks: ["two accounts decide in the backlog side by side: two accounts of one person, or two people?"],
});

/** An app that keeps a good part of the roadmap is used by whoever keeps the rest. */
const KEEPS = 0.3;

const keepsRoadmap = ({ people, apps }: Cast, app: Person): boolean =>
  (sharesOf(new Map([...people, ...apps]), MANAGER_WEIGHTS).get(app) ?? 0) >= KEEPS;

const withApps = (candidates: readonly Candidate[], through: readonly Person[]): readonly Candidate[] =>
  through.length === 0 ? candidates : candidates.map((one) => ({ ...one, through }));

/** Apps that do what takes a view of the product: somebody acts through them. */
function actingApps({ people, apps }: Cast): readonly Person[] {
  const shares = sharesOf(new Map([...people, ...apps]), OWNER_WEIGHTS);
  return [...apps].flatMap(([app, signs]) =>
    (shares.get(app) ?? 0) >= 0.05 && breadthOf(signs) >= BROAD ? [app] : [],
  );
}

/** The leading account before or after another one that does the same work in the rest of the time. */
function succession({ rest }: Cast, leader: Person, now: Instant): readonly Candidate[] | undefined {
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
