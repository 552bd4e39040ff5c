/**
 * Accounts become people with roles and without names. Roles are a team's own: one account may be product
 * owner of one team and stakeholder of another, so every team has its own `Person` for it, with the same `ref`.
 */
import { type Person, ROLES, type Role } from "../backlog/model.ts";
import { isPlainWord } from "./plain-words.ts";
import type { SettingsOf } from "./reading.ts";
import { inOrder, RoleMap } from "./role-map.ts";

/** What a tracker shows of an account; the mapping of roles needs it, nothing else may see it. */
export interface Account {
  /** Cloud account id, or the tracker's id of a user. */
  readonly id?: string | undefined;
  /** Data Center user key. */
  readonly key?: string | undefined;
  /** User name, handle. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly displayName?: string | undefined;
  readonly kind: Person["kind"];
  readonly groups?: readonly string[] | undefined;
}

interface Known extends Account {
  readonly ref: number;
}

interface Team {
  readonly roles: RoleMap;
  readonly people: Map<Known, Person>;
  /** Accounts of one person, by the number the role map gives that person. */
  readonly shared: Map<number, Person>;
  readonly mapped: Set<Role>;
}

export class PersonRegistry {
  private readonly byName = new Map<string, Known>();
  private readonly teams = new Map<string, Team>();
  private readonly accounts = new Map<Person, Known[]>();
  private readonly words = new Set<string>();
  private readonly tracker: string;
  private readonly settings: SettingsOf;
  private refs = 0;

  constructor(tracker: string, settings: SettingsOf) {
    this.tracker = tracker;
    this.settings = settings;
  }

  /** Words that identify a person, for redaction: see `personalWords`. */
  get personal(): ReadonlySet<string> {
    return this.words;
  }

  /**
   * Makes an account known. An account met before under one of its names keeps its number; what was not
   * known then (an address, its groups) is added, so feed lists of users before the items that name them.
   */
  register(account: Account): void {
    this.know(account);
  }

  /** The person an account is to a team; always the same object for one account and one team. */
  person(account: Account, team: string): Person {
    return this.inTeam(this.know(account), this.team(team));
  }

  /** The person behind one of an account's names, as histories give them; undefined when never met. */
  named(name: string, team: string): Person | undefined {
    const known = this.byName.get(name);
    return known === undefined ? undefined : this.inTeam(known, this.team(team));
  }

  /** The same account as seen by another team. */
  asSeenBy<P extends Person | null | undefined>(person: P, team: string): P {
    if (person === null || person === undefined) return person;
    const known = this.accounts.get(person)?.[0];
    return known === undefined ? person : (this.inTeam(known, this.team(team)) as P);
  }

  /** Roles that at least one account met in this team is mapped to, in the order of `ROLES`. */
  mappedRoles(team: string): readonly Role[] {
    const { mapped } = this.team(team);
    return ROLES.filter((role) => mapped.has(role));
  }

  /** Everyone met in a team. */
  met(team: string): readonly Person[] {
    return [...new Set(this.team(team).people.values())];
  }

  /** People of a team that hold any role. */
  holders(team: string): readonly Person[] {
    return this.met(team).filter((person) => person.roles.length > 0);
  }

  /**
   * The accounts of a person, each by what a role map can name it by; for the configuration, never for a report.
   * An account of which only a display name is known is left out: names are printed nowhere.
   */
  accountsOf(person: Person): readonly string[] {
    const accounts = this.accounts.get(person) ?? [];
    return accounts.flatMap(({ id, key, name, email }) => id || key || name || email || []);
  }

  private know(account: Account): Known {
    const { id, key, name, email, displayName } = account;
    const found =
      (id && this.byName.get(id)) ||
      (key && this.byName.get(key)) ||
      (name && this.byName.get(name)) ||
      (email && this.byName.get(email)) ||
      undefined;
    const known =
      found ?? (id || key || name || email || !displayName ? undefined : this.byName.get(displayName));
    if (known !== undefined && !addsTo(account, known)) return known;
    const merged: Known =
      known === undefined
        ? { ...account, ref: ++this.refs }
        : Object.assign(known, withoutGaps(account), { kind: surer(account.kind, known.kind) });
    for (const one of [id, key, name, email]) if (one) this.byName.set(one, merged);
    // A display name is not unique: it stands for an account only until another one claims it first.
    if (displayName && !this.byName.has(displayName)) this.byName.set(displayName, merged);
    if (merged.kind !== "app") for (const word of personalWords(account)) this.words.add(word);
    if (known !== undefined) this.refresh(known);
    return merged;
  }

  /** People made before all of an account was known: they are completed too, as items refer to them already. */
  private refresh(known: Known): void {
    for (const team of this.teams.values()) {
      const person = team.people.get(known);
      if (person === undefined) continue;
      this.complete(person, known, team);
    }
  }

  private inTeam(known: Known, team: Team): Person {
    const met = team.people.get(known);
    if (met !== undefined) return met;
    const number = team.roles.personOf(known);
    const shared = number === undefined ? undefined : team.shared.get(number);
    const person: Person = shared ?? { ref: known.ref, kind: known.kind, roles: [] };
    if (number !== undefined) team.shared.set(number, person);
    team.people.set(known, person);
    const accounts = this.accounts.get(person);
    if (accounts === undefined) this.accounts.set(person, [known]);
    else accounts.push(known);
    this.complete(person, known, team);
    return person;
  }

  /** Writes kind and roles into a person: those of the account, with those of the person's other accounts. */
  private complete(person: Person, known: Known, team: Team): void {
    const roles = inOrder((this.accounts.get(person) ?? []).flatMap((one) => team.roles.rolesOf(one)));
    for (const { role } of roles) team.mapped.add(role);
    // An app that belongs to somebody acts for them.
    const kind = team.roles.personOf(known) === undefined ? known.kind : "human";
    Object.assign(person, { kind, roles });
  }

  private team(key: string): Team {
    const known = this.teams.get(key);
    if (known !== undefined) return known;
    const settings = this.settings(`${this.tracker}:${key}`, key);
    const roles = new RoleMap(settings.roles ?? {}, settings.timeZone);
    const team: Team = { roles, people: new Map(), shared: new Map(), mapped: new Set() };
    this.teams.set(key, team);
    return team;
  }
}

const addsTo = (account: Account, known: Account): boolean =>
  (account.id !== undefined && known.id === undefined) ||
  (account.key !== undefined && known.key === undefined) ||
  (account.name !== undefined && known.name === undefined) ||
  (account.email !== undefined && known.email === undefined) ||
  (account.displayName !== undefined && known.displayName === undefined) ||
  (account.groups !== undefined && known.groups === undefined) ||
  (account.kind !== "unknown" && known.kind === "unknown");

const withoutGaps = (account: Account): Partial<Account> =>
  Object.fromEntries(Object.entries(account).filter(([, value]) => value !== undefined && value !== ""));

const surer = (a: Person["kind"], b: Person["kind"]): Person["kind"] => (a === "unknown" ? b : a);

/**
 * Display names of at least two words (a single word may be any word of a text), e-mail addresses, and ids
 * or user names of at least six characters that are not an ordinary word.
 */
function personalWords({ id, key, name, email, displayName }: Account): readonly string[] {
  const words: string[] = [];
  const display = displayName?.trim() ?? "";
  if (/\S\s+\S/u.test(display)) words.push(display);
  if (email?.includes("@")) words.push(email);
  for (const one of [id, key, name, /\s/.test(display) ? "" : display]) {
    if (one && one.length >= 6 && !isPlainWord(one)) words.push(one);
  }
  return words;
}
