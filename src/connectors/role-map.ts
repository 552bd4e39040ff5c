/** The role map of the configuration, prepared for asking which roles an account holds, and from when until when. */
import { TZDate } from "@date-fns/tz/date";
import { addDays } from "date-fns/addDays";
import { type Instant, ROLES, type Role, type RoleSpan } from "../backlog/model.ts";
import { type Fits, wildcards } from "../text/wildcards.ts";

/**
 * One person in a role, where a name alone does not say it. Days are ISO days of the team's time zone, both of
 * them included.
 */
export interface RoleHolder {
  /** One account, a group or a glob. */
  readonly account?: string | undefined;
  /** The accounts of one person. */
  readonly accounts?: readonly string[] | undefined;
  /** Apps this person acts through, such as a chat connector. */
  readonly through?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Stands in for the person who holds the role. */
  readonly delegate?: boolean | undefined;
}

/** An account id, user name, e-mail address, `group:NAME` or glob; or all of one person. */
export type RoleEntry = string | RoleHolder;
export type RoleEntries = Readonly<Partial<Record<string, readonly RoleEntry[]>>>;

/** What of an account the map goes by. */
interface Named {
  readonly id?: string | undefined;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly displayName?: string | undefined;
  readonly groups?: readonly string[] | undefined;
}

export class RoleMap {
  private readonly exact = new Map<string, RoleSpan[]>();
  private readonly groups = new Map<string, RoleSpan[]>();
  private readonly globs: { readonly span: RoleSpan; readonly fits: Fits }[] = [];
  /** Name of an account → the person it belongs to, where the configuration says that of several accounts. */
  private readonly persons = new Map<string, number>();

  constructor(entries: RoleEntries, timeZone = "UTC") {
    const holders = ROLES.flatMap((role) =>
      (entries[role] ?? []).map((entry) => ({ role, ...asHolder(entry) })),
    );
    for (const holder of holders) {
      const span = spanOf(holder.role, holder, timeZone);
      for (const name of namesIn(holder)) this.put(folded(name), span);
    }
    this.unite(holders);
  }

  /** Roles in the order of `ROLES`, earlier entries first. */
  rolesOf(account: Named): readonly RoleSpan[] {
    const found = new Set<RoleSpan>();
    for (const name of namesOf(account)) {
      for (const span of this.exact.get(name) ?? []) found.add(span);
      for (const { span, fits } of this.globs) if (fits(name)) found.add(span);
    }
    for (const group of account.groups ?? [])
      for (const span of this.groups.get(group.toLowerCase()) ?? []) found.add(span);
    return inOrder(found);
  }

  /** A number shared by the accounts of one person; undefined for an account that stands alone. */
  personOf(account: Named): number | undefined {
    for (const name of namesOf(account)) {
      const found = this.persons.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private put(name: string, span: RoleSpan): void {
    if (name.startsWith("group:")) push(this.groups, name.slice("group:".length), span);
    else if (name.includes("*")) this.globs.push({ span, fits: wildcards(name) });
    else push(this.exact, name, span);
  }

  /**
   * Accounts named in one entry are one person, and so are those of two entries that share one. An app belongs to
   * the person who acts through it, as long as no other person does: it then has the roles of both, by date.
   */
  private unite(holders: readonly RoleHolder[]): void {
    let next = 0;
    const unite = (names: readonly string[]): void => {
      const met = new Set(names.flatMap((name) => this.persons.get(name) ?? []));
      const number = next++;
      for (const name of names) this.persons.set(name, number);
      for (const [name, other] of this.persons) if (met.has(other)) this.persons.set(name, number);
    };
    for (const { account, accounts = [], through = [] } of holders) {
      const own = [...(account === undefined ? [] : [account]), ...accounts].map(folded);
      if (accounts.length > 1 || through.length > 0) unite(own.filter(isExact));
    }
    const users = new Map<string, Set<number>>();
    for (const { account, accounts = [], through = [] } of holders) {
      const person = this.persons.get(folded(account ?? accounts[0] ?? ""));
      if (person === undefined) continue;
      for (const app of through.map(folded)) users.set(app, (users.get(app) ?? new Set()).add(person));
    }
    for (const [app, of] of users) {
      const [person] = of;
      if (of.size === 1 && person !== undefined) this.persons.set(app, person);
    }
    this.shareRoles();
  }

  /** What one account of a person is mapped to, all of them are. */
  private shareRoles(): void {
    for (const names of Map.groupBy(this.persons.keys(), (name) => this.persons.get(name)).values()) {
      const all = inOrder(new Set(names.flatMap((name) => this.exact.get(name) ?? [])));
      for (const name of names) this.exact.set(name, [...all]);
    }
  }
}

/** Every name in an entry: accounts, groups, globs and apps. */
export const namesIn = (entry: RoleEntry): readonly string[] => {
  const { account, accounts = [], through = [] } = asHolder(entry);
  return [...(account === undefined ? [] : [account]), ...accounts, ...through];
};

const asHolder = (entry: RoleEntry): RoleHolder => (typeof entry === "string" ? { account: entry } : entry);
const folded = (name: string): string => name.trim().toLowerCase();
const isExact = (name: string): boolean => !name.startsWith("group:") && !name.includes("*");

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const namesOf = ({ id, key, name, email, displayName }: Named): readonly string[] =>
  [id, key, name, email, displayName].flatMap((one) => (one ? [one.toLowerCase()] : []));

/** In the order of `ROLES`. Of spans that say the same one is left, and a role held always needs no bounds. */
export function inOrder(spans: Iterable<RoleSpan>): readonly RoleSpan[] {
  const all = [...spans];
  return ROLES.flatMap((role) => {
    const own = all.filter((span) => span.role === role);
    const always = own.find(({ from, until, delegate }) => (from ?? until ?? delegate) === undefined);
    if (always !== undefined) return [always];
    return own.filter((span, i) => own.findIndex((other) => same(span, other)) === i);
  });
}

const same = (a: RoleSpan, b: RoleSpan): boolean =>
  a.from === b.from && a.until === b.until && a.delegate === b.delegate;

function spanOf(role: Role, { from, until, delegate }: RoleHolder, timeZone: string): RoleSpan {
  return {
    role,
    ...(from !== undefined && { from: dayIn(timeZone, from, 0) }),
    ...(until !== undefined && { until: dayIn(timeZone, until, 1) }),
    ...(delegate === true && { delegate }),
  };
}

/** The first instant of an ISO day, or of a day after it. */
function dayIn(timeZone: string, day: string, after: number): Instant {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return addDays(new TZDate(year, month - 1, date, timeZone), after).getTime();
}
