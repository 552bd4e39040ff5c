/**
 * Whether a backlog may pass: no rule that fails at a severity, no area under a score, no verdict at a status.
 *
 * Waivers and a baseline only take away: what they leave out cannot fail. New work is judged for itself, so that a
 * backlog that is mostly old cannot hide what is done today. What is asked for and cannot be seen never passes.
 */
import type { Backlog, Instant } from "../../backlog/model.ts";
import { AREAS, type Area, SEVERITIES, type Severity, type Subject } from "../../rule.ts";
import { ask, type SettingsFor, type TeamResult } from "../ask.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Measurement } from "../measure.ts";
import { STATUSES, type Status } from "../verdict/ladder.ts";
import { newWork } from "./new-work.ts";
import type { Waivers } from "./waivers.ts";

export interface GateSettings {
  /** Rules that fail at this severity or above; null: no rule does. */
  readonly severity: Severity | null;
  /** The least score of an area, 0..100. */
  readonly areas: Readonly<Partial<Record<Area, number>>>;
  /** This status of the verdict or a worse one; null: none does. */
  readonly verdict: Status | null;
  readonly newWork: { readonly since: Instant; readonly atLeast: number } | null;
}

/** What the gate looks at beside the settings. */
export interface Gated {
  readonly results: readonly TeamResult[];
  readonly verdicts: readonly { readonly team: Backlog; readonly status: Status }[];
  readonly waivers: Waivers;
  /** Fingerprints of the findings that are known; undefined where there is no baseline. */
  readonly baseline: ReadonlySet<string> | undefined;
  readonly now: Instant;
  readonly settingsFor: SettingsFor;
}

export interface GateReason {
  readonly team: string;
  readonly kind: "rule" | "area" | "verdict";
  /** The rule, the area, or the status. */
  readonly id: string;
  /** A clause: "31 of 40 fail, …". */
  readonly says: string;
}

export interface GateResult {
  readonly settings: GateSettings;
  readonly reasons: readonly GateReason[];
  /** Asked for and not to be seen. */
  readonly unjudged: readonly GateReason[];
  readonly notes: readonly string[];
}

export function gate(settings: GateSettings, gated: Gated): GateResult {
  const reasons: GateReason[] = [];
  const unjudged: GateReason[] = [];
  const notes: string[] = [];
  for (const result of gated.results) {
    const rules = ruleGate(result, settings, gated);
    if (typeof rules === "string") notes.push(rules);
    else {
      reasons.push(...rules.reasons);
      unjudged.push(...rules.unjudged);
    }
    for (const one of areaGate(result, settings)) (one.seen ? reasons : unjudged).push(one.reason);
  }
  reasons.push(...verdictGate(settings, gated));
  return { settings, reasons, unjudged, notes };
}

/** Text: the rules of this team were not judged, and why. */
function ruleGate(result: TeamResult, settings: GateSettings, gated: Gated) {
  const { severity } = settings;
  const { team } = result;
  if (severity === null) return { reasons: [], unjudged: [] };
  const fresh = settings.newWork === null ? undefined : newWork(team, settings.newWork.since);
  if (fresh !== undefined && fresh.items < (settings.newWork?.atLeast ?? 0)) {
    return `${team.id}: ${fresh.items} items of new work, fewer than ${settings.newWork?.atLeast}: its rules were not judged`;
  }
  const counts = ({ severity: own }: Measurement): boolean =>
    SEVERITIES.indexOf(own) <= SEVERITIES.indexOf(severity);
  const measured = result.measurements.filter(counts);
  const { waivers } = gated;
  const narrowed =
    fresh === undefined && waivers.inForce.length === 0
      ? measured
      : ask(
          team,
          measured.map(({ rule }) => rule),
          gated.now,
          gated.settingsFor,
          {
            only: (rule) => (subject: Subject) =>
              (fresh?.has(subject) ?? true) && waivers.excusing(rule.id, subject).length === 0,
          },
        ).measurements;
  const reasonOf = ({ rule }: Measurement, says: string): GateReason => ({
    team: team.id,
    kind: "rule",
    id: rule.id,
    says,
  });
  return {
    reasons: narrowed.flatMap((one) => {
      const says = failing(one, team, gated);
      return says === undefined ? [] : [reasonOf(one, says)];
    }),
    unjudged: narrowed.flatMap((one) => (one.outcome === "error" ? [reasonOf(one, one.reason ?? "")] : [])),
  };
}

/** undefined: the rule does not fail, or with nothing that is not known. */
function failing(one: Measurement, team: Backlog, { baseline, waivers }: Gated): string | undefined {
  if (one.outcome !== "fail") return undefined;
  // A finding on the whole team, where the answers are a convention, is waived by the key of the team.
  const live = one.failures.filter(({ subject }) => waivers.excusing(one.rule.id, subject).length === 0);
  const fresh = live.filter(({ subject }) => !baseline?.has(fingerprint(one.rule.id, team.tracker, subject)));
  if (fresh.length === 0) return undefined;
  const known = baseline === undefined ? "" : `; ${fresh.length} not in the baseline`;
  return `${one.failed} of ${one.judged} fail, at least ${percent(one.bound ?? 0)} where ${percent(one.tolerance.share)} are tolerated${known}`;
}

function* areaGate(
  { team, areas }: TeamResult,
  settings: GateSettings,
): Generator<{ seen: boolean; reason: GateReason }> {
  for (const id of AREAS) {
    const least = settings.areas[id];
    if (least === undefined) continue;
    const { score = null, coverage = 0 } = areas.find((area) => area.id === id) ?? {};
    const reason = (says: string): GateReason => ({ team: team.id, kind: "area", id, says });
    if (score === null)
      yield { seen: false, reason: reason(`not judged: ${percent(coverage)} of it is seen`) };
    // As it is printed, so that a score of 59.96 does not read "60, under 60".
    else if (Number(score.toFixed(1)) < least)
      yield { seen: true, reason: reason(`scores ${Number(score.toFixed(1))}, under ${least}`) };
  }
}

/** Too little evidence is an answer, and no accusation: only a status that was reached fails. */
const verdictGate = ({ verdict }: GateSettings, { verdicts }: Gated): GateReason[] =>
  verdict === null
    ? []
    : verdicts
        .filter(({ status }) => STATUSES.indexOf(status) >= STATUSES.indexOf(verdict))
        .map(({ team, status }) => ({
          team: team.id,
          kind: "verdict",
          id: status,
          says: `the product-owner function is judged ${status}; the gate holds below ${verdict}`,
        }));

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;
