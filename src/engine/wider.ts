/** A rule's own population, and the wider ones it is asked of where that is too small. */
import type { Need } from "../backlog/model.ts";
import { dormantSince } from "../backlog/views/items/dormant.ts";
import type { Wider } from "../backlog/views/wider.ts";
import {
  type Asked,
  type Evidence,
  type Judgement,
  type NotAsked,
  notObservable,
  type Rule,
} from "../rule.ts";
import { type Count, membersOf } from "./count.ts";
import { isWorkItem, type PartOf } from "./failures.ts";

/** A part of what was asked beyond the rule's own members. */
export interface WiderPart extends Pick<Wider<unknown>, "are" | "past" | "early"> {
  readonly members: number;
  /** When the first and the last of them were created, in UTC; null where no such time is shown. */
  readonly created: { readonly from: string; readonly to: string } | null;
}

/** What a rule was asked of, where its own population was too small to answer it. */
export interface Widened {
  /** Completes "only 4 are …". */
  readonly own: string;
  readonly members: number;
  /** How many of those could be judged. */
  readonly judged: number;
  /** Why none of those is shown. */
  readonly hidden?: string | undefined;
  readonly parts: readonly WiderPart[];
}

/** Whether none of the rule's own members was there to ask, and all others are finished. */
export const isFinished = (
  wider: { readonly members: number; readonly parts: readonly { readonly past?: true | undefined }[] } | null,
): boolean => wider !== null && wider.members === 0 && wider.parts.every(({ past }) => past === true);

/** A rule's own members. */
export interface Own {
  readonly members: readonly unknown[];
  /** What is said where no wider population has members either; left out where there is nothing else to say. */
  readonly otherwise?: NotAsked;
  /** Why none is shown. */
  readonly hidden?: string;
}

/** What the own members of a rule need, and finished ones do not. */
const OF_OWN: Need = "open-items";

/** A wider population may be asked where the rule's own does not apply, or is not in the source. */
export function ownMembers(rule: Rule, asked: Asked<unknown>): Own | NotAsked {
  const shown = asked.team.capabilities[OF_OWN];
  const hidden =
    rule.wider === undefined || shown === true || !rule.needs.includes(OF_OWN) ? undefined : shown;
  const needs = hidden === undefined ? rule.needs : rule.needs.filter((need) => need !== OF_OWN);
  const unmet = membersOf({ needs, population: () => [] }, asked);
  if ("notAsked" in unmet) return unmet;
  const found: readonly unknown[] | NotAsked = rule.population(asked);
  const isAsked = !("notAsked" in found) || (rule.wider !== undefined && found.notAsked === "not-applicable");
  if (hidden !== undefined) {
    const otherwise = notObservable(hidden);
    return isAsked ? { members: [], otherwise, hidden } : otherwise;
  }
  if (!("notAsked" in found)) return { members: found };
  return isAsked ? { members: [], otherwise: found } : found;
}

/** Members that a rule is put to; the rule's own come first. */
export interface Population {
  /** 0: the rule's own; n: with the first n wider ones. */
  readonly step: number;
  readonly members: readonly unknown[];
  readonly parts: readonly WiderPart[];
  readonly partOf: PartOf;
}

/** The rule's own members, then with each wider population as well, as far as that adds any. */
export function* populations(
  rule: Rule,
  own: readonly unknown[],
  asked: Asked<unknown>,
): Generator<Population, void> {
  const added = new Map<unknown, Wider<unknown>>();
  const partOf: PartOf = (member) => added.get(member);
  yield { step: 0, members: own, parts: [], partOf };
  if (rule.wider === undefined) return;
  const known = new Set(own);
  const members = [...own];
  const parts: WiderPart[] = [];
  const { team, now } = asked;
  for (const [n, wider] of rule.wider.steps.entries()) {
    if (wider.past === true && dormantSince(team, now) !== undefined) continue;
    const more = wider
      .members(team, now)
      .filter((member) => !known.has(member) && rule.wider?.only?.(member, asked) !== false);
    if (more.length === 0) continue;
    for (const member of more) {
      known.add(member);
      added.set(member, wider);
      members.push(member);
    }
    const { are, past, early } = wider;
    parts.push({
      ...{ are, members: more.length, created: createdIn(more) },
      ...(past === undefined ? {} : { past }),
      ...(early === undefined ? {} : { early }),
    });
    yield { step: n + 1, members: [...members], parts: [...parts], partOf };
  }
}

function createdIn(members: readonly unknown[]): WiderPart["created"] {
  const times = members.filter(isWorkItem).flatMap(({ createdAt }) => createdAt ?? []);
  if (times.length === 0) return null;
  const iso = (at: number): string => new Date(at).toISOString();
  return { from: iso(Math.min(...times)), to: iso(Math.max(...times)) };
}

/** What need not have happened yet does not fail: it is a warning. */
export const judgedIn = (
  { partOf }: Population,
  member: unknown,
  judgement: Judgement<Evidence>,
): Judgement<Evidence> =>
  judgement.verdict === "fail" && partOf(member)?.early === true
    ? { verdict: "warn", evidence: judgement.evidence }
    : judgement;

/** null where the rule's own members were enough. */
export const widenedBy = (
  rule: Rule,
  own: Pick<Count<unknown>, "judged" | "unknown">,
  { parts }: Population,
  hidden: string | undefined,
): Widened | null =>
  parts.length === 0 || rule.wider === undefined
    ? null
    : {
        own: rule.wider.own,
        members: own.judged + own.unknown,
        judged: own.judged,
        ...(hidden === undefined ? {} : { hidden }),
        parts,
      };
