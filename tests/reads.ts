/** What a question reads of a backlog, watched field by field. */
import { isDeepStrictEqual } from "node:util";
import { ITEM_FEEDS, SPRINT_FEEDS } from "../src/backlog/feeds.ts";
import {
  type Backlog,
  FIELD_NEEDS,
  type FieldNeed,
  isRoadmapItem,
  type WorkItem,
} from "../src/backlog/model.ts";
import type { Reader } from "../src/engine/reads.ts";

type Feeds = Readonly<Record<string, FieldNeed | null>>;

const FEEDS: readonly (readonly [mark: string, feeds: Feeds])[] = [
  ["comments", ITEM_FEEDS],
  ["goal", SPRINT_FEEDS],
  ["ref", { roles: "roles" }],
  ["capabilities", { mappedRoles: "roles", sprints: "sprints" }],
];

interface Reading {
  /** Needs that a field of an object was read for. */
  readonly single: ReadonlySet<FieldNeed>;
  /** Those for which objects were copied whole: a field of the copy may have been read, and need not. */
  readonly copied: ReadonlySet<FieldNeed>;
}

/**
 * Watches a backlog while `act` reads it. The objects themselves are watched, for views compare them by identity: each
 * field becomes a getter. One who reads all fields of an object in their order copies it.
 */
function readingOf(team: Backlog, act: () => void): Reading {
  const [single, copied] = [new Set<FieldNeed>(), new Set<FieldNeed>()];
  let run: { object: object; needs: FieldNeed[] } | undefined;
  const end = (): void => {
    for (const need of run?.needs ?? []) single.add(need);
    run = undefined;
  };
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const feeds = FEEDS.find(([mark]) => mark in value)?.[1] ?? {};
    const watched = Object.entries(value).flatMap(([name, inner]) => {
      walk(inner);
      const need = feeds[name];
      return need === undefined || need === null ? [] : [{ name, inner, need }];
    });
    for (const [n, { name, inner, need }] of watched.entries()) {
      const get = (): unknown => {
        if (run?.object !== value || run.needs.length !== n) end();
        if (n === 0) run = { object: value, needs: [] };
        if (run === undefined) single.add(need);
        else run.needs.push(need);
        if (run !== undefined && watched.length > 1 && run.needs.length === watched.length) {
          for (const one of run.needs) copied.add(one);
          run = undefined;
        }
        return inner;
      };
      Object.defineProperty(value, name, { enumerable: true, configurable: true, get });
    }
  };
  walk(team);
  act();
  end();
  return { single, copied };
}

/** The same backlog from a source that shows nothing of this need. */
function without(team: Backlog, need: FieldNeed): Backlog {
  const blank = <T extends object>(value: T, feeds: Feeds): T => {
    const fields = Object.keys(value).filter((name) => feeds[name] === need);
    return {
      ...value,
      ...Object.fromEntries(fields.map((name) => [name, name === "children" ? [] : undefined])),
    };
  };
  const blanked = new Map<WorkItem, WorkItem>();
  const item = (one: WorkItem): WorkItem => {
    const known = blanked.get(one) ?? {
      ...blank(one, ITEM_FEEDS),
      ...(need === "sprint-goals" ? { sprints: one.sprints?.map((of) => blank(of, SPRINT_FEEDS)) } : {}),
    };
    blanked.set(one, known);
    return known;
  };
  return {
    ...team,
    items: team.items.map(item),
    roadmap: team.roadmap.map(item).filter(isRoadmapItem),
    sprints: need === "sprints" ? undefined : team.sprints?.map((of) => blank(of, SPRINT_FEEDS)),
  };
}

/** A backlog, and what is asked of it. */
interface Watched {
  readonly team: Backlog;
  readonly act: (team: Backlog) => unknown;
}

/**
 * Needs that a question reads without naming them, and those that it names and reads in none of these backlogs. Of a question
 * that copies whole items, to see them as they were, only what makes a difference to its answer counts.
 */
export function misread(
  question: Reader,
  backlogs: readonly Watched[],
): { readonly unnamed: readonly FieldNeed[]; readonly unread: readonly FieldNeed[] } {
  const named = new Set([
    ...FIELD_NEEDS.filter((need) => question.needs.includes(need)),
    ...(question.reads ?? FIELD_NEEDS).map((one) => (typeof one === "string" ? one : one.need)),
  ]);
  const unnamed = new Set<FieldNeed>();
  const read = new Set<FieldNeed>();
  for (const { team, act } of backlogs) {
    const { single, copied } = readingOf(team, () => act(team));
    const matters = (need: FieldNeed): boolean =>
      copied.size === 0 || !isDeepStrictEqual(act({ ...team }), act(without(team, need)));
    for (const need of new Set([...single, ...copied])) {
      read.add(need);
      if (!named.has(need) && !unnamed.has(need) && matters(need)) unnamed.add(need);
    }
  }
  return { unnamed: [...unnamed].sort(), unread: [...named].filter((need) => !read.has(need)) };
}
