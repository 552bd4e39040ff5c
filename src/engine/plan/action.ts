/** One action: what is done for which members of a rule, and what every rule says of the backlog then. */
import { isDone } from "../../backlog/views/items/items.ts";
import { type Effort, itemSubject, type Rule, type Severity, type Subject } from "../../rule.ts";
import type { Failing, Measurement } from "../measure.ts";
import { type Found, queriesFor } from "../queries.ts";
import type { AreaResult } from "../score.ts";
import { type Bulk, bulkOf, closedInBulk, partsOf } from "./bulk.ts";
import { BULK_MINUTES, effortOf, minutesFor } from "./effort.ts";
import { isCleared, liftBetween, resolvedBetween } from "./lift.ts";
import { type Changed, nameOf, type State, type WhatIf } from "./what-if.ts";

export interface Action {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What to apply the remedy to, in this order. */
  readonly subjects: readonly Subject[];
  /** Failing members of the rule before that nobody excuses, of which `subjects` are as many as are needed. */
  readonly failing: number;
  readonly each: Effort;
  readonly total: Effort;
  /** To look up the failing members in the tracker; where most are closed at once, `bulk` has queries of its own. */
  readonly queries: readonly Found[];
  readonly bulk: Bulk | undefined;
  /** Sum over all rules of score gained, weighted by severity. */
  readonly lift: number;
  /** Rules that failed or warned before and do so no more. */
  readonly resolves: readonly string[];
  /** Whether the effect was measured on changed items; false: its members were counted as passing. */
  readonly changes: boolean;
  /** Whether some of its members are past and stay as they are; `subjects` are the others, where there are any. */
  readonly past: boolean;
  readonly areas: readonly AreaResult[];
}

/** An action, and the backlog after it. */
export interface Acted {
  readonly action: Action;
  readonly to: State;
}

/** What an action does to the backlog, before it is measured. */
interface Done {
  readonly changed: Changed;
  readonly subjects: readonly Subject[];
  readonly minutes: number;
  readonly changes: boolean;
  readonly past: boolean;
  readonly bulk: Bulk | undefined;
}

/** `also`: rules that it has to answer too. undefined: there is nothing to do. */
export function actionOn(
  whatIf: WhatIf,
  state: State,
  before: Measurement,
  also: readonly string[],
): Acted | undefined {
  const { rule, severity, options } = before;
  const failing = inOrder(state, whatIf.failing(state, rule), rule);
  if (failing.length === 0) return undefined;
  const each = rule.effort ?? "hours";
  const others = state.result.measurements.map((one) => one.rule).filter(({ id }) => also.includes(id));
  const { subjects, minutes, changes, past, bulk, changed } =
    inBulk(whatIf, state, rule, failing, each) ?? oneByOne(whatIf, state, rule, failing, each, others);
  const to = whatIf.measured(changed);
  const all = failing.map(({ subject }) => subject);
  const conditions = rule.search?.({ team: state.team, now: whatIf.now, options }) ?? [];
  const queries =
    bulk === undefined && all.some(({ kind }) => kind !== "team")
      ? queriesFor(subjects, conditions, state.team, whatIf.now, all)
      : [];
  return {
    action: {
      ...{ rule, severity, subjects, failing: failing.length, each, total: effortOf(minutes), queries, bulk },
      lift: liftBetween(state.result, to.result),
      resolves: resolvedBetween(state.result, to.result),
      changes,
      past,
      areas: to.result.areas,
    },
    to,
  };
}

/** What earlier actions left of a rule that failed at the start: its remedy is still to be done, and no score shows it. */
export function leftOver(
  whatIf: WhatIf,
  start: State,
  state: State,
  { rule, severity }: Measurement,
): Acted | undefined {
  const done = new Set(state.team.items.filter(isDone).map(({ id }) => id));
  const failing = whatIf.failing(start, rule);
  const subjects = distinct(failing.filter(({ past }) => !past)).filter(({ id }) => !done.has(id));
  if (subjects.length === 0) return undefined;
  const each = rule.effort ?? "hours";
  const isOnItems = subjects.some(({ kind }) => kind !== "team");
  return {
    action: {
      ...{
        rule,
        severity,
        subjects,
        failing: failing.length,
        each,
        lift: 0,
        resolves: [],
        changes: false,
        past: false,
      },
      total: effortOf(minutesFor(each, subjects.length)),
      queries: isOnItems ? queriesFor(subjects, [], state.team, whatIf.now) : [],
      bulk: undefined,
      areas: state.result.areas,
    },
    to: state,
  };
}

function oneByOne(
  whatIf: WhatIf,
  state: State,
  rule: Rule,
  failing: readonly Failing[],
  each: Effort,
  others: readonly Rule[],
): Done {
  const members = failing.slice(
    0,
    enough(failing.length, (n) =>
      passes(whatIf, whatIf.done(state, rule, failing.slice(0, n)), rule, others),
    ),
  );
  const { items, ...changed } = whatIf.done(state, rule, members);
  const whole = members.length === 1 && members[0]?.subject.kind === "team";
  const mendable = members.filter(({ past }) => !past);
  const subjects =
    whole && items.length > 0 ? items.map(itemSubject) : distinct(mendable.length > 0 ? mendable : members);
  return {
    changed,
    subjects,
    minutes: minutesFor(each, Math.max(1, subjects.length)),
    changes: items.length > 0,
    past: mendable.length < members.length,
    bulk: undefined,
  };
}

/** Most closed at once, and of the others as few looked at as are needed; undefined where it is not worth it. */
function inBulk(
  whatIf: WhatIf,
  state: State,
  rule: Rule,
  failing: readonly Failing[],
  each: Effort,
): Done | undefined {
  const parts = partsOf(whatIf, state, rule, failing);
  if (parts === undefined) return undefined;
  const closing = (looks: number): Changed => closedInBulk(whatIf, state, rule, parts, looks);
  const looks = passes(whatIf, closing(0), rule)
    ? 0
    : enough(parts.spared.length, (some) => passes(whatIf, closing(some), rule));
  return {
    changed: closing(looks),
    subjects: distinct([...parts.many, ...parts.spared.slice(0, looks)]),
    minutes: BULK_MINUTES + minutesFor(each, looks),
    changes: true,
    past: false,
    bulk: bulkOf(whatIf, state, rule, parts, looks),
  };
}

/** What can be mended first; of that what other rules fail as well: what is done for it may do for those too. */
function inOrder({ result }: State, failing: readonly Failing[], rule: Rule): readonly Failing[] {
  const others = new Map<string, number>();
  for (const { rule: other, failures } of result.measurements) {
    if (other === rule) continue;
    for (const { subject } of failures) others.set(nameOf(subject), (others.get(nameOf(subject)) ?? 0) + 1);
  }
  const weight = ({ subject }: Failing): number => others.get(nameOf(subject)) ?? 0;
  return [...failing].sort((a, b) => Number(a.past) - Number(b.past) || weight(b) - weight(a));
}

/** Whether the rule would pass, and the others fail no more. */
function passes(whatIf: WhatIf, changed: Changed, rule: Rule, others: readonly Rule[] = []): boolean {
  const after = whatIf.answer(changed, rule);
  if (after === undefined || !(after.outcome === "pass" || isCleared(after))) return false;
  return others.every((other) => {
    const outcome = whatIf.answer(changed, other)?.outcome;
    return outcome !== "fail" && outcome !== "warn";
  });
}

/** The least number of `most` for which it holds; `most` where it holds for none. */
function enough(most: number, holds: (n: number) => boolean): number {
  if (!holds(most)) return most;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const distinct = (members: readonly Failing[]): readonly Subject[] => [
  ...new Map(members.map(({ subject }) => [nameOf(subject), subject])).values(),
];
