/**
 * The fewest actions that lift the most. An action applies the remedy of one rule to as many of its failing
 * members as it takes to get below the tolerated share. Its lift is measured by asking every rule of the
 * changed backlog, never by adding points: a closed item is no duplicate any more, and shortens the backlog.
 */
import type { Backlog, Instant } from "../../backlog/model.ts";
import { type Effort, itemSubject, type Rule, type Severity, type Subject } from "../../rule.ts";
import type { SettingsFor } from "../ask.ts";
import { defaultSettings, type Failing } from "../measure.ts";
import type { AreaResult } from "../score.ts";
import { totalEffort, workOf } from "./effort.ts";
import { isCleared, liftBetween, resolvedBetween } from "./lift.ts";
import { nameOf, type State, WhatIf } from "./what-if.ts";

export interface Action {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What to apply the remedy to, in this order. */
  readonly subjects: readonly Subject[];
  /** Failing members of the rule before, of which `subjects` are as many as are needed. */
  readonly failing: number;
  readonly each: Effort;
  readonly total: Effort;
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

export interface Plan {
  readonly team: Backlog;
  readonly before: readonly AreaResult[];
  readonly actions: readonly Action[];
  /** Rules that fail or warn still after all of it. */
  readonly left: readonly Rule[];
}

/** A tenth of what resolving the least severe rule lifts: below it an action changes nothing that anyone would see. */
const LEAST_LIFT = 0.25;

export function planFor(
  team: Backlog,
  rules: readonly Rule[],
  now: Instant,
  settingsFor: SettingsFor = defaultSettings,
): Plan {
  const whatIf = new WhatIf(rules, now, settingsFor);
  const start = whatIf.start(team);
  const actions: Action[] = [];
  let state = start;
  let open = candidates(whatIf, state, new Set());
  while (open.length > 0) {
    open.sort((a, b) => b.worth - a.worth || (a.action.rule.id < b.action.rule.id ? -1 : 1));
    const [best, ...rest] = open;
    if (best === undefined) break;
    if (best.from !== state) {
      // Measured on an earlier backlog: what was done since may have changed it.
      const again = candidate(whatIf, state, best.action.rule);
      open = again === undefined ? rest : [...rest, again];
      continue;
    }
    if (best.action.lift < LEAST_LIFT) {
      open = rest;
      continue;
    }
    actions.push(best.action);
    state = best.to;
    const known = new Set([...actions.map(({ rule }) => rule), ...rest.map(({ action }) => action.rule)]);
    open = [...rest, ...candidates(whatIf, state, known)];
  }
  const left = state.result.measurements.filter(({ outcome }) => outcome === "fail" || outcome === "warn");
  return { team, before: start.result.areas, actions, left: left.map(({ rule }) => rule) };
}

interface Candidate {
  readonly action: Action;
  readonly from: State;
  readonly to: State;
  /** Lift by the minutes it takes. */
  readonly worth: number;
}

const candidates = (whatIf: WhatIf, state: State, known: ReadonlySet<Rule>): Candidate[] =>
  state.result.measurements.flatMap(({ rule }) =>
    known.has(rule) ? [] : (candidate(whatIf, state, rule) ?? []),
  );

function candidate(whatIf: WhatIf, state: State, rule: Rule): Candidate | undefined {
  const before = state.result.measurements.find((one) => one.rule === rule);
  if (before === undefined || (before.outcome !== "fail" && before.outcome !== "warn")) return undefined;
  const failing = inOrder(state, whatIf.failing(state, rule), rule);
  const members = enough(whatIf, state, rule, failing);
  if (members.length === 0) return undefined;
  const { items, ...changed } = whatIf.done(state, rule, members);
  const to = whatIf.measured(changed);
  const whole = members.length === 1 && members[0]?.subject.kind === "team";
  const mendable = members.filter(({ past }) => !past);
  const subjects =
    whole && items.length > 0 ? items.map(itemSubject) : distinct(mendable.length > 0 ? mendable : members);
  const each = rule.effort ?? "hours";
  const lift = liftBetween(state.result, to.result);
  const action: Action = {
    ...{ rule, severity: before.severity, subjects, failing: before.failed, each, lift },
    total: totalEffort(each, subjects.length),
    resolves: resolvedBetween(state.result, to.result),
    changes: items.length > 0,
    past: mendable.length < members.length,
    areas: to.result.areas,
  };
  return { action, from: state, to, worth: lift / workOf(each, subjects.length) };
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

/** The fewest of the members, from the front, with which the rule passes; all where it passes with none. */
function enough(whatIf: WhatIf, state: State, rule: Rule, failing: readonly Failing[]): readonly Failing[] {
  const passes = (n: number): boolean => {
    const after = whatIf.answer(whatIf.done(state, rule, failing.slice(0, n)), rule);
    return after !== undefined && (after.outcome === "pass" || isCleared(after));
  };
  let [low, high] = [0, failing.length];
  if (!passes(high)) return failing;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return failing.slice(0, high);
}

const distinct = (members: readonly Failing[]): readonly Subject[] => [
  ...new Map(members.map(({ subject }) => [nameOf(subject), subject])).values(),
];
