/**
 * Whether a backlog may pass: no rule that fails at a severity, no area under a score, no verdict at a
 * status.
 *
 * Waivers and a baseline only take away: what they leave out cannot fail. New work is judged for itself, so
 * that a backlog that is mostly old cannot hide what is done today. Where data that the gate needs is
 * missing, it never passes.
 */
import type { Backlog, FieldNeed, Gap, Instant } from "../../backlog/model.ts";
import { AREAS, type Area, isAtLeast, type Severity } from "../../rule.ts";
import { ask, type SettingsFor, type TeamResult } from "../ask.ts";
import { fingerprint } from "../fingerprint.ts";
import { limitOf } from "../limit.ts";
import { exactPercent, limitLine, limitWords } from "../limit-words.ts";
import type { Measurement } from "../measure.ts";
import { hasAnswer } from "../outcome.ts";
import { type Answer, answersIn, signalAnswers } from "../rests-on.ts";
import type { Assessment } from "../verdict/assess.ts";
import { STATUSES, type Status } from "../verdict/ladder.ts";
import { widerWords } from "../wider-words.ts";
import { gapGate } from "./gaps.ts";
import { type NewWork, newWork } from "./new-work.ts";
import type { Waivers } from "./waivers.ts";

export interface GateSettings {
  /** Rules that fail at this severity or above; null: no rule does. */
  readonly severity: Severity | null;
  /** The least score of an area, 0..100: it fails where its whole range lies below. */
  readonly areas: Readonly<Partial<Record<Area, number>>>;
  /** This status of the verdict or a worse one; null: none does. */
  readonly verdict: Status | null;
  readonly newWork: { readonly since: Instant; readonly atLeast: number } | null;
  /** The least share of a team's rules of the severity that must have an answer, 0..1; one must in any case. */
  readonly answered: number;
  /** Whether a gap on which a gated question rests fails it, or is only said. */
  readonly onGap: OnGap;
}

export const ON_GAP = ["fail", "warn"] as const;
export type OnGap = (typeof ON_GAP)[number];

/** What the gate looks at beside the settings. */
export interface Gated {
  readonly results: readonly TeamResult[];
  readonly verdicts: readonly {
    readonly team: Backlog;
    readonly status: Status;
    readonly assessments: readonly Assessment[];
  }[];
  /** What could not be read. */
  readonly gaps: readonly Gap[];
  /** What the backlogs themselves were made from: the history of an earlier day. */
  readonly madeFrom: readonly FieldNeed[];
  readonly waivers: Waivers;
  /** Fingerprints of the findings that are known; undefined where there is no baseline. */
  readonly baseline: ReadonlySet<string> | undefined;
  readonly now: Instant;
  readonly settingsFor: SettingsFor;
}

interface GateReason {
  /** Of a gap its source. */
  readonly team: string;
  readonly kind: "rule" | "area" | "verdict" | "answered" | "gap";
  /** The rule, the area, the status, the severity whose rules have too few answers, or what a gap is in. */
  readonly id: string;
  /** A clause: "31 of 40 fail, …". */
  readonly says: string;
}

export interface GateResult {
  readonly settings: GateSettings;
  readonly reasons: readonly GateReason[];
  /** Asked for, but the data is missing. */
  readonly unjudged: readonly GateReason[];
  readonly notes: readonly string[];
  /** Rules of the severity that apply, in all teams whose rules were judged, and how many have an answer. */
  readonly answered: Answered;
}

interface Answered {
  readonly answered: number;
  readonly of: number;
}

export function gate(settings: GateSettings, gated: Gated): GateResult {
  const rulings: Ruling[] = [];
  const notes: string[] = [];
  const seen: Answered[] = [];
  const answers: Answer[] = [];
  for (const result of gated.results) {
    const rules = ruleGate(result, settings, gated);
    if (typeof rules === "string") notes.push(rules);
    else {
      rulings.push(...rules.rulings);
      seen.push(rules.seen);
      answers.push(...rules.answers);
    }
    rulings.push(...areaGate(result, settings), ...verdictGate(result, settings, gated));
    answers.push(...areaAnswers(result, settings, gated), ...verdictAnswers(result, settings, gated));
  }
  const { severity, areas, verdict, onGap } = settings;
  const missing = gapGate(gated.gaps, answers, {
    asks: severity !== null || verdict !== null || Object.keys(areas).length > 0,
    warns: onGap === "warn",
    unread: gated.results.length === 0,
  });
  notes.push(...missing.notes);
  const reasonsOf = (wanted: boolean): GateReason[] =>
    rulings.flatMap(({ seen, ...reason }) => (seen === wanted ? [reason] : []));
  const answered = {
    answered: seen.reduce((sum, one) => sum + one.answered, 0),
    of: seen.reduce((sum, one) => sum + one.of, 0),
  };
  return {
    settings,
    reasons: reasonsOf(true),
    unjudged: [...reasonsOf(false), ...missing.unjudged],
    notes,
    answered,
  };
}

/** Why the gate does not hold. `seen` false: what it asks for could not be judged. */
interface Ruling extends GateReason {
  readonly seen: boolean;
}

/** Text: the rules of this team were not judged, and why. */
function ruleGate(
  result: TeamResult,
  { severity, newWork: asked, answered: least }: GateSettings,
  gated: Gated,
):
  | { readonly rulings: readonly Ruling[]; readonly seen: Answered; readonly answers: readonly Answer[] }
  | string {
  if (severity === null) return { rulings: [], seen: { answered: 0, of: 0 }, answers: [] };
  const { team } = result;
  const fresh = asked === null ? undefined : newWork(team, asked.since);
  if (asked !== null && fresh !== undefined && fresh.items < asked.atLeast) {
    return `${team.id}: only ${fresh.items} items of new work; at least ${asked.atLeast} are needed, so its rules were not judged`;
  }
  const measured = result.measurements.filter((one) => isAtLeast(one.severity, severity));
  const now = remeasured(team, measured, fresh, gated);
  const rulings = now.flatMap((one): Ruling[] => {
    const about = { team: team.id, kind: "rule", id: one.rule.id } as const;
    if (one.outcome === "error") return [{ ...about, seen: false, says: one.reason ?? "" }];
    const says = failing(one, team, gated);
    return says === undefined ? [] : [{ ...about, seen: true, says }];
  });
  // A question whose every member is waived was seen; one that new work is too little to answer was not.
  const measurements = fresh === undefined ? measured : now;
  const seen = answeredOf(measurements);
  const answers = answersIn({ measurements }, gated.madeFrom);
  const about = { team: team.id, kind: "answered", id: severity, seen: false } as const;
  // A failure is one, whatever the questions without an answer would say.
  const says = rulings.some((one) => one.seen) ? undefined : tooFewAnswered(seen, least);
  return { rulings: says === undefined ? rulings : [...rulings, { ...about, says }], seen, answers };
}

function answeredOf(measured: readonly Measurement[]): Answered {
  const asked = measured.filter(({ outcome }) => outcome !== "not-applicable");
  return { answered: asked.filter(hasAnswer).length, of: asked.length };
}

/** The score of an area is made of all its answers. */
const areaAnswers = (
  { measurements }: TeamResult,
  { areas }: GateSettings,
  { madeFrom }: Gated,
): readonly Answer[] =>
  answersIn({ measurements: measurements.filter(({ rule }) => areas[rule.area] !== undefined) }, madeFrom);

function verdictAnswers(
  { team }: TeamResult,
  { verdict }: GateSettings,
  { verdicts, madeFrom }: Gated,
): readonly Answer[] {
  const found = verdict === null ? undefined : verdicts.find((one) => one.team === team);
  return found === undefined ? [] : signalAnswers(found, madeFrom);
}

function tooFewAnswered({ answered, of }: Answered, least: number): string | undefined {
  if (of === 0 || (answered > 0 && answered >= least * of)) return undefined;
  const most = answered === 0 ? "at least one" : `at least ${exactPercent(least)}`;
  return `${answered} of ${of} gated ${of === 1 ? "question was" : "questions were"} answered; ${most} must be`;
}

/** Without what is waived, and of new work alone where that is asked for. */
function remeasured(
  team: Backlog,
  measured: readonly Measurement[],
  fresh: NewWork | undefined,
  { waivers, now, settingsFor }: Gated,
): readonly Measurement[] {
  if (fresh === undefined && waivers.inForce.length === 0) return measured;
  const before = new Map(measured.map((one) => [one.rule, one]));
  const after = ask(team, [...before.keys()], now, settingsFor, {
    only: (rule) => (subject) =>
      (fresh?.has(subject) ?? true) && waivers.excusing(rule.id, subject).length === 0,
    // Leaving members out must not bring in others.
    step: (rule) => before.get(rule)?.step,
  }).measurements;
  return after.map((one) => ({ ...one, wider: before.get(one.rule)?.wider ?? null }));
}

/** undefined: the rule does not fail, or only with findings that are known. */
function failing(one: Measurement, team: Backlog, { baseline, waivers }: Gated): string | undefined {
  if (one.outcome !== "fail") return undefined;
  // A finding on the whole team, where the answers are a convention, is waived by the key of the team.
  const live = one.failures.filter(({ subject }) => waivers.excusing(one.rule.id, subject).length === 0);
  const fresh = live.filter(({ subject }) => !baseline?.has(fingerprint(one.rule.id, team.tracker, subject)));
  if (fresh.length === 0) return undefined;
  // One answer about the whole team: a share of it would say nothing.
  if (one.judged === 1 && one.tolerance.share === 0) return `the team ${fresh[0]?.message}`;
  const known = baseline === undefined ? "" : `; ${fresh.length} not in the baseline`;
  const own =
    one.limitFrom === "experimental" ? `; to set yours: ${limitLine(one.rule.id, one.tolerance.share)}` : "";
  const { share } = limitOf(one.tolerance, one.rule.accuracy);
  const wider = one.wider === null ? "" : `; ${widerWords(one.wider)}`;
  return `${one.failed} of ${one.judged} fail (at least ${exactPercent(one.bound ?? 0)} with 95 % confidence; ${limitWords(share, one.limitFrom)}${own})${known}${wider}`;
}

/** With less of an area answered, its range says nothing against the bar it reaches (judgement). */
const LEAST_COVERAGE = 0.5;

function areaGate({ team, areas }: TeamResult, settings: GateSettings): Ruling[] {
  return AREAS.flatMap((id): Ruling[] => {
    const least = settings.areas[id];
    if (least === undefined) return [];
    const about = { team: team.id, kind: "area", id } as const;
    const { score = null, coverage = 0 } = areas.find((area) => area.id === id) ?? {};
    const unseen = (why: string): Ruling[] => [{ ...about, seen: false, says: `not judged: ${why}` }];
    if (score === null) return unseen("no question of it was answered");
    // As it is printed, so that a score of 59.96 does not read "60, under 60".
    const [low, high] = [Number(score.low.toFixed(1)), Number(score.high.toFixed(1))];
    const range = low === high ? String(high) : `between ${low} and ${high}`;
    if (high < least) return [{ ...about, seen: true, says: `scores ${range}, below ${least}` }];
    // Hiding data widens the range until it reaches any bar: that is no pass.
    return low < least && coverage < LEAST_COVERAGE
      ? unseen(`only ${exactPercent(coverage)} of it could be answered`)
      : [];
  });
}

/** Too little evidence is an answer, and no accusation: only a status that was reached fails. */
function verdictGate({ team }: TeamResult, { verdict }: GateSettings, { verdicts }: Gated): Ruling[] {
  if (verdict === null) return [];
  const status = verdicts.find((one) => one.team === team)?.status;
  const about = { team: team.id, kind: "verdict", id: status ?? verdict } as const;
  if (status === undefined)
    return [{ ...about, seen: false, says: "signals about roles are switched off in the configuration" }];
  if (STATUSES.indexOf(status) < STATUSES.indexOf(verdict)) return [];
  const says = `the verdict on the product-owner function is ${status}; the gate fails from ${verdict}`;
  return [{ ...about, seen: true, says }];
}
