/** What is done first: the one order of “Do first” and of the plan, and which findings ask for nothing of their own. */
import type { Instant } from "../../backlog/model.ts";
import type { Severity, SharedFact } from "../../rule.ts";
import type { SettingsFor, TeamResult } from "../ask.ts";
import type { Measurement } from "../measure.ts";
import { SEVERITY_WEIGHT } from "../score.ts";
import { isFinished } from "../wider.ts";
import { allDone } from "./bulk.ts";
import { type Changed, type IsExcused, WhatIf } from "./what-if.ts";

export interface Pressing {
  readonly id: string;
  readonly severity: Severity;
  readonly outcome: Measurement["outcome"];
  /** Failing members that are not excused. */
  readonly failing: number;
  /** All that was asked is finished: it can be done otherwise from now on, and nothing be mended. */
  readonly finished: boolean;
}

/**
 * How much a rule's findings press. The number counts by its logarithm: six times as many make it two to
 * three times as pressing, so that a thousand stale items do not hide twelve stories that cannot be started.
 */
const urgency = ({ severity, failing }: Pressing): number =>
  SEVERITY_WEIGHT[severity] * Math.log2(1 + failing);

/** Whether anything is asked for at all: not by a rule that only informs, nor where all is excused. */
export const asks = (one: Pressing): boolean => urgency(one) > 0;

/** What fails comes before what may be chance, what can be mended before what can only be done otherwise, then what presses more. */
export const byUrgency = (a: Pressing, b: Pressing): number =>
  Number(b.outcome === "fail") - Number(a.outcome === "fail") ||
  Number(a.finished) - Number(b.finished) ||
  urgency(b) - urgency(a) ||
  SEVERITY_WEIGHT[b.severity] - SEVERITY_WEIGHT[a.severity] ||
  (a.id < b.id ? -1 : 1);

export interface PressingRule extends Pressing {
  readonly measurement: Measurement;
}

/** What fails or warns and asks for something, the most pressing first. */
export const pressingOf = (
  whatIf: WhatIf,
  state: Changed,
  measurements: readonly Measurement[],
): readonly PressingRule[] =>
  measurements
    .filter(({ outcome }) => outcome === "fail" || outcome === "warn")
    .map((measurement) => ({
      id: measurement.rule.id,
      severity: measurement.severity,
      outcome: measurement.outcome,
      failing: whatIf.failing(state, measurement.rule).length,
      finished: isFinished(measurement.wider),
      measurement,
    }))
    .filter(asks)
    .sort(byUrgency);

/**
 * Findings on the whole team that ask for nothing of their own, by the id of the rule, with the id of the one that
 * answers them too: both say one fact, or the team passes once that one's remedy is done for all that fails it. What is
 * done is done in the order of `pressing`.
 */
export function answeredToo(
  whatIf: WhatIf,
  state: Changed,
  pressing: readonly PressingRule[],
): ReadonlyMap<string, string> {
  const answered = new Map<string, string>();
  let after = state;
  pressing.forEach(({ measurement }, at) => {
    const { rule } = measurement;
    const later = pressing
      .slice(at + 1)
      .map((one) => one.measurement)
      .filter((one) => !answered.has(one.rule.id) && isOnTeam(one));
    if (answered.has(rule.id) || later.length === 0) return;
    after = allDone(whatIf, after, rule);
    const fact = factOf(measurement);
    for (const other of later) {
      const outcome = whatIf.answer(after, other.rule)?.outcome;
      const isResolved = outcome !== "fail" && outcome !== "warn";
      if (isResolved || (fact !== undefined && factOf(other) === fact)) answered.set(other.rule.id, rule.id);
    }
  });
  return answered;
}

/** The same of a team that was asked, over what fails: what “Do first” needs to know of it. */
export function answeredIn(
  result: TeamResult,
  now: Instant,
  isExcused: IsExcused,
): ReadonlyMap<string, string> {
  const asked = new Map(result.measurements.map((one) => [one.rule, one]));
  const settings: SettingsFor = (rule) => asked.get(rule) ?? "it was not asked";
  const whatIf = new WhatIf([], now, settings, isExcused);
  const state = whatIf.startFrom(result);
  const failing = pressingOf(whatIf, state, result.measurements).filter(({ outcome }) => outcome === "fail");
  return answeredToo(whatIf, state, failing);
}

const isOnTeam = ({ failures }: Measurement): boolean => failures[0]?.subject.kind === "team";

const factOf = ({ rule, failures }: Measurement): SharedFact | undefined => {
  const evidence = failures[0]?.evidence;
  return evidence === undefined ? undefined : rule.fact?.(evidence);
};
