/** The accounts of a team by what they mostly do: building, testing, automation, and the rest, who may own it. */
import type { Person } from "../../model.ts";
import { countOf, type SignsOfOne } from "./kinds.ts";
import {
  actsOf,
  BROAD,
  breadthOf,
  MANAGER_WEIGHTS,
  OWNER_WEIGHTS,
  type SignsByPerson,
  sharesOf,
} from "./shares.ts";

export interface Cast {
  /** Whether a change history shows what people did. Without one only fields and comments are seen. */
  readonly shown: boolean;
  readonly people: SignsByPerson;
  readonly apps: SignsByPerson;
  readonly builders: SignsByPerson;
  readonly testers: SignsByPerson;
  /** People who neither build nor test: the candidates. */
  readonly rest: SignsByPerson;
}

export function castOf(all: SignsByPerson, shown: boolean): Cast {
  const some = (people: SignsByPerson, test: (person: Person, signs: SignsOfOne) => boolean): SignsByPerson =>
    new Map([...people].filter(([person, signs]) => test(person, signs)));
  const isApp = ({ kind, roles }: Person): boolean =>
    kind === "app" || roles.some(({ role }) => role === "bot");
  const people = some(all, (person) => !isApp(person));
  const builders = some(people, (_, signs) => builds(signs, shown));
  const testers = some(people, (person, signs) => !builders.has(person) && checks(signs));
  return {
    shown,
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

/** Without a history, testers and owners are seen by what they write down: more than they ever had to finish. */
function builds(signs: SignsOfOne, shown: boolean): boolean {
  const work = countOf(signs, "worked", "delivered");
  const rest = shown ? actsOf(signs, OWNER_WEIGHTS) : countOf(signs, "requested");
  return work >= FEWEST_PIECES && work >= MOSTLY * (work + rest);
}

function checks(signs: SignsOfOne): boolean {
  const checked = countOf(signs, "checked", "accepted", "returned");
  const rest = countOf(signs, "prioritised", "ordered", "worded", "answered", "planned", "declined", "filed");
  return checked >= FEWEST_PIECES && checked > 3 * rest;
}

/** An app that keeps a good part of the roadmap is used by whoever keeps the rest. */
const KEEPS = 0.3;

export const keepsRoadmap = ({ people, apps }: Cast, app: Person): boolean =>
  (sharesOf(new Map([...people, ...apps]), MANAGER_WEIGHTS).get(app) ?? 0) >= KEEPS;

/** Apps that do what only somebody who owns the product does: a person acts through them. */
export function actingApps({ people, apps }: Cast): readonly Person[] {
  const shares = sharesOf(new Map([...people, ...apps]), OWNER_WEIGHTS);
  return [...apps].flatMap(([app, signs]) =>
    (shares.get(app) ?? 0) >= 0.05 && breadthOf(signs) >= BROAD ? [app] : [],
  );
}
