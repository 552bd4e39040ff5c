/** What of an action is one act of the tracker for many items. */
import type { Condition } from "../../backlog/search/condition.ts";
import type { Rule, Subject } from "../../rule.ts";
import type { Failing } from "../measure.ts";
import { type Found, queriesFor } from "../queries.ts";
import type { Changed, WhatIf } from "./what-if.ts";

/** A bulk closing is worth its steps from so many items on: a page of a list shows 50 in Jira (judgement). */
const MANY = 50;

/** Items, and how they are looked up. */
interface Sought {
  readonly subjects: readonly Subject[];
  readonly queries: readonly Found[];
}

export interface Bulk {
  /** Closed at once. */
  readonly many: Sought;
  /** To be looked at one by one, with the reasons and how many they hold for, the commonest first. */
  readonly spared: Sought & {
    readonly reasons: readonly { readonly reason: string; readonly items: number }[];
  };
  /** Of the spared as many as it takes, with the many, for the rule to pass. */
  readonly looks: number;
}

interface Parts {
  readonly many: readonly Failing[];
  readonly spared: readonly (Failing & { readonly reason: string })[];
}

/** The failing members in two parts; undefined where it is not worth it. */
export function partsOf(
  whatIf: WhatIf,
  { team }: Changed,
  rule: Rule,
  failing: readonly Failing[],
): Parts | undefined {
  const asked = whatIf.asked(team, rule);
  if (rule.bulk === undefined || asked === undefined || failing.length < MANY) return undefined;
  const many: Failing[] = [];
  const spared: (Failing & { reason: string })[] = [];
  for (const one of failing) {
    const reason = rule.bulk.spares(one.member, asked);
    if (reason === undefined) many.push(one);
    else spared.push({ ...one, reason });
  }
  return many.length < MANY ? undefined : { many, spared };
}

/** The many closed, and so many of the others looked at, of which no field would show more than that they are kept. */
export function closedInBulk(
  whatIf: WhatIf,
  state: Changed,
  rule: Rule,
  { many, spared }: Parts,
  looks: number,
): Changed {
  const closed = whatIf.done(state, rule, many, rule.bulk?.close);
  return whatIf.done(closed, rule, spared.slice(0, looks), () => undefined);
}

/** The remedy done for all that fails, as the plan would do it. */
export function allDone(whatIf: WhatIf, state: Changed, rule: Rule): Changed {
  const failing = whatIf.failing(state, rule);
  const parts = partsOf(whatIf, state, rule, failing);
  return parts === undefined
    ? whatIf.done(state, rule, failing)
    : closedInBulk(whatIf, state, rule, parts, parts.spared.length);
}

export function bulkOf(
  whatIf: WhatIf,
  { team }: Changed,
  rule: Rule,
  { many, spared }: Parts,
  looks: number,
): Bulk {
  const asked = whatIf.asked(team, rule);
  const conditions = asked === undefined ? [] : (rule.bulk?.search(asked) ?? []);
  const sought = (members: readonly Failing[], conditions: readonly Condition[]): Sought => {
    const subjects = members.map(({ subject }) => subject);
    const queries = subjects.length === 0 ? [] : queriesFor(subjects, conditions, team, whatIf.now);
    return { subjects, queries };
  };
  const reasons = [...Map.groupBy(spared, ({ reason }) => reason)]
    .map(([reason, items]) => ({ reason, items: items.length }))
    .sort((a, b) => b.items - a.items || (a.reason < b.reason ? -1 : 1));
  return { many: sought(many, conditions), spared: { ...sought(spared, []), reasons }, looks };
}
