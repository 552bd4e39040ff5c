/** How what a rule found is looked up in the tracker: by a condition where one says exactly it, else by keys. */
import { compareKeys } from "../backlog/keys.ts";
import type { Backlog, Instant, WorkItem } from "../backlog/model.ts";
import { all, type Condition, type Query, type Sought } from "../backlog/search/condition.ts";
import { matching } from "../backlog/search/matches.ts";
import type { Subject } from "../rule.ts";
import type { Measurement } from "./measure.ts";

/** A query, and what it finds of what was read. */
export interface Found extends Query {
  /** keys: it names them one by one, and stays with them whatever becomes of them. */
  readonly by: "condition" | "keys";
  /** Items of those read that it finds. */
  readonly finds: number;
}

interface Wanted {
  /** What the findings point at, where it is fewer than fail. */
  readonly subjects?: readonly Subject[];
  /** No conditions: they speak of the day they are used on. */
  readonly keysOnly?: boolean;
}

/** Queries for what fails, one for each language that is of use. */
export function queriesOf(
  { rule, options, failures }: Pick<Measurement, "rule" | "options" | "failures">,
  team: Backlog,
  now: Instant,
  { subjects, keysOnly = false }: Wanted = {},
): readonly Found[] {
  const all = failures.map(({ subject }) => subject);
  const sought = subjects ?? all;
  if (sought.length === 0) return [];
  const conditions = keysOnly ? [] : (rule.search?.({ team, now, options }) ?? []);
  if (!sought.some(({ kind }) => kind === "team")) return queriesFor(sought, conditions, team, now, all);
  // A convention is one finding on the team, and its members are not named.
  return rule.tolerance.share === 0 ? conditions.slice(0, 1).flatMap((one) => where(one, team, now)) : [];
}

/** `all`: what a condition has to find, where that is more than what is sought. */
export function queriesFor(
  sought: readonly Subject[],
  conditions: readonly Condition[],
  team: Backlog,
  now: Instant,
  all: readonly Subject[] = sought,
): readonly Found[] {
  const keys = byKeys(sought, team);
  const condition = best(all, conditions, team, now);
  if (keys === undefined) return condition === undefined ? [] : [condition.found];
  if (condition === undefined) return [keys];
  if (condition.found.language !== keys.language)
    return condition.exact || keys.texts.length > 1 ? [keys, condition.found] : [keys];
  // Keys that fit into one query find exactly what is sought; in several they are tedious.
  return [condition.exact || keys.texts.length > 1 ? condition.found : keys];
}

function byKeys(sought: readonly Subject[], team: Backlog): Found | undefined {
  const inOrder = sought.filter(isSought).sort((a, b) => compareKeys(a.key, b.key));
  const query = team.traits.search.items(inOrder);
  return query === undefined ? undefined : { ...query, by: "keys", finds: sought.length };
}

const isSought = (subject: Subject): subject is Subject & Sought => subject.kind !== "team";

/** A condition that finds fewer of what is sought is no use in place of their keys (judgement). */
const MOST_OF_THEM = 0.9;
/** So many items that a condition finds and should not are named as exceptions; more would not be read (judgement). */
const EXCEPTIONS = 10;

/**
 * The first condition that finds all of them and no others, but for a few exceptions that it names; else one that finds
 * most of them and no others.
 */
function best(
  subjects: readonly Subject[],
  conditions: readonly Condition[],
  team: Backlog,
  now: Instant,
): { readonly found: Found; readonly exact: boolean } | undefined {
  const ids = new Set(subjects.map(({ id }) => id));
  const sought = conditions
    .map((condition) => {
      const [own, others] = parted(matching(team, condition, now), ({ id }) => ids.has(id));
      return { condition: without(condition, others), own: own.length, others: others.length };
    })
    .filter(({ own, others }) => own >= ids.size * MOST_OF_THEM && others <= Math.min(EXCEPTIONS, own / 10))
    .sort((a, b) => b.own - a.own || a.others - b.others);
  for (const { condition, own } of sought) {
    const [found] = where(condition, team, now);
    if (found !== undefined) return { found, exact: own === ids.size };
  }
  return undefined;
}

function parted<T>(items: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((one) => !isFirst(one))];
}

const without = (condition: Condition, others: readonly WorkItem[]): Condition =>
  others.length === 0 ? condition : all(condition, { says: "except", keys: others.map(({ key }) => key) });

function where(condition: Condition, team: Backlog, now: Instant): readonly Found[] {
  const [item] = team.items;
  const query = item === undefined ? undefined : team.traits.search.where(condition, item.project);
  return query === undefined
    ? []
    : [{ ...query, by: "condition", finds: matching(team, condition, now).length }];
}
