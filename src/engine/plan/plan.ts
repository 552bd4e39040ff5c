/**
 * What to do first, and what it changes. The actions come in the order of “Do first”: what fails before what may be
 * chance, what presses more before what presses less. An action applies the remedy of one rule to as many of its failing
 * members as it takes to get below the tolerated share, or closes most of them at once. Its lift is measured by asking
 * every rule of the changed backlog, never by adding points: a closed item is no duplicate any more, and shortens the
 * backlog. So a rule that an earlier action has answered needs no action of its own.
 */
import type { Backlog, Instant } from "../../backlog/model.ts";
import type { Rule } from "../../rule.ts";
import type { SettingsFor, TeamResult } from "../ask.ts";
import { defaultSettings, type Measurement } from "../measure.ts";
import type { AreaResult } from "../score.ts";
import { type Acted, type Action, actionOn, leftOver } from "./action.ts";
import { answeredToo, type Pressing, type PressingRule, pressingOf } from "./order.ts";
import { type IsExcused, type State, WhatIf } from "./what-if.ts";

export interface Plan {
  readonly team: Backlog;
  readonly before: readonly AreaResult[];
  /** Of the backlog as it is. */
  readonly measurements: TeamResult["measurements"];
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
  isExcused?: IsExcused,
): Plan {
  const whatIf = new WhatIf(rules, now, settingsFor, isExcused);
  const start = whatIf.start(team);
  const first = pressingOf(whatIf, start, start.result.measurements);
  const answered = answeredToo(whatIf, start, first);
  const places = new Map(first.map(({ id }, place) => [id, place]));
  const place = ({ id }: Pressing): number => places.get(id) ?? first.length;
  const tried = new Set<string>();
  const actions: Action[] = [];
  let state = start;
  for (;;) {
    // What only fails because of an action comes after all else.
    const gone = unasked(first, state, actions);
    const [next] = [...pressingOf(whatIf, state, state.result.measurements), ...gone]
      .filter(({ id }) => !tried.has(id) && !answered.has(id))
      .sort((a, b) => place(a) - place(b));
    if (next === undefined) break;
    tried.add(next.id);
    const found = gone.includes(next)
      ? leftOver(whatIf, start, state, next.measurement)
      : worthwhile(
          next,
          actionOn(
            whatIf,
            state,
            next.measurement,
            [...answered].flatMap(([id, by]) => (by === next.id ? [id] : [])),
          ),
        );
    if (found === undefined) continue;
    actions.push(found.action);
    state = found.to;
  }
  const left = state.result.measurements.filter(({ outcome }) => outcome === "fail" || outcome === "warn");
  const { areas: before, measurements } = start.result;
  return { team, before, measurements, actions, left: left.map(({ rule }) => rule) };
}

/** What fails is worth an action that resolves it, whatever else that changes: “Do first” asks for it as well. */
function worthwhile({ outcome }: Pressing, found: Acted | undefined): Acted | undefined {
  if (found === undefined || found.action.lift >= LEAST_LIFT) return found;
  const { rule, resolves } = found.action;
  return outcome === "fail" && resolves.includes(rule.id) ? found : undefined;
}

/** What failed at first and is no longer asked, though no action has resolved it: too few are left, or it does not apply. */
function unasked(
  first: readonly PressingRule[],
  { result }: State,
  actions: readonly Action[],
): readonly PressingRule[] {
  const resolved = new Set(actions.flatMap(({ resolves }) => resolves));
  const isOpen = ({ rule, outcome }: Measurement): boolean =>
    outcome !== "fail" && outcome !== "warn" && !resolved.has(rule.id);
  const gone = new Set(result.measurements.filter(isOpen).map(({ rule }) => rule.id as string));
  return first.filter(({ id, outcome }) => outcome === "fail" && gone.has(id));
}
