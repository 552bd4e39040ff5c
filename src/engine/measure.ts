/** Asks one rule of one team: population, judgements, counts, bound, outcome, findings. */
import { subDays } from "date-fns/subDays";
import { daysBetween } from "../backlog/calendar.ts";
import type { Backlog, Instant } from "../backlog/model.ts";
import { dormantSince } from "../backlog/views/items/dormant.ts";
import {
  type Asked,
  type Evidence,
  type Judgement,
  type LimitSource,
  type Outcome,
  pass,
  type Rule,
  type Severity,
  type Subject,
  type Tolerance,
} from "../rule.ts";
import { cameAt } from "./came-at.ts";
import { type Count, count } from "./count.ts";
import { type Failure, failuresOf, memberFailures, subjectIn } from "./failures.ts";
import { heldBack } from "./judgement.ts";
import { limitOf } from "./limit.ts";
import { type RuleAnswer, ruleAnswer } from "./outcome.ts";
import { type Range, scoreRange } from "./score-range.ts";
import {
  judgedIn,
  type Own,
  ownMembers,
  type Population,
  populations,
  type Widened,
  widenedBy,
} from "./wider.ts";

/** How a rule is to be asked, after presets and configuration. */
export interface RuleSettings {
  readonly severity: Severity;
  readonly tolerance: Tolerance;
  readonly limitFrom: LimitSource;
  /** Why the limit is not known; the question is not observable then. */
  readonly unseen?: string;
  readonly options: unknown;
}

export interface Measurement {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly tolerance: Tolerance;
  readonly limitFrom: LimitSource;
  /** Those of the rule that it was asked with. */
  readonly options: unknown;
  readonly outcome: Outcome;
  readonly failed: number;
  readonly judged: number;
  readonly unknown: number;
  /** failed / judged; null when nothing was judged. */
  readonly share: number | null;
  /** Exact one-sided 95 % lower bound of the share, favourable to the team; null as above. */
  readonly bound: number | null;
  /** The upper one; null as above. */
  readonly upper: number | null;
  /** Why there is no pass, warn or fail; null where there is one. */
  readonly reason: string | null;
  /** null where nothing was judged. */
  readonly score: Range | null;
  /** Of the members that came since the time asked for; null where none was asked for, or members are of no time. */
  readonly fresh: { readonly failed: number; readonly judged: number } | null;
  /** The same of the last year, of a rule whose failures pile up; null of all others. */
  readonly lastYear: { readonly failed: number; readonly judged: number } | null;
  /** What it was asked of beyond the rule's own population; null where that was enough. */
  readonly wider: Widened | null;
  /** How many of the rule's wider populations were taken in; what is asked again of this team is asked of the same. */
  readonly step: number;
  /** Also of a team that cannot be judged by them; none of a team that passes. */
  readonly failures: readonly Failure[];
}

/** The settings a rule brings along, for a team of this profile. */
export function defaultSettings(rule: Rule, team: Backlog): RuleSettings {
  return {
    severity: rule.profiles?.[team.profile]?.severity ?? rule.severity,
    tolerance: rule.tolerance,
    limitFrom: rule.basis.status,
    options: rule.options.parse({}),
  };
}

const YEAR_DAYS = 365;

type Unasked = Exclude<Outcome, "pass" | "warn" | "fail">;

/** The measurement of a question that was not put, or not answered. */
export const notAsked = (
  rule: Rule,
  { severity, tolerance, limitFrom, options }: RuleSettings,
  outcome: Unasked,
  reason: string,
): Measurement => ({
  ...{ rule, severity, tolerance, limitFrom, options },
  outcome,
  reason,
  failed: 0,
  judged: 0,
  unknown: 0,
  share: null,
  bound: null,
  upper: null,
  score: null,
  fresh: null,
  lastYear: null,
  wider: null,
  step: 0,
  failures: [],
});

type Which = (subject: Subject) => boolean;

/** What replaces a part of a rule's answers. */
export interface Overrides {
  /** Failing members that count as passing: a plan asks what would be, were their remedy applied. */
  readonly remedied?: Which | undefined;
  /** The only members that are asked. */
  readonly only?: Which | undefined;
  /** How many wider populations are taken in, whatever the rule's own holds; as many as it takes where left out. */
  readonly step?: number | undefined;
  /** Members that came after this are counted by themselves too. */
  readonly freshSince?: Instant | undefined;
}

/** Never throws for a rule's fault: a rule that throws measures as `error`. */
export function measure(
  rule: Rule,
  team: Backlog,
  now: Instant,
  settings: RuleSettings = defaultSettings(rule, team),
  overrides: Overrides = {},
): Measurement {
  const unasked = (outcome: Unasked, reason: string): Measurement =>
    notAsked(rule, settings, outcome, reason);

  const notApplicable = rule.profiles?.[team.profile]?.notApplicable;
  if (notApplicable !== undefined) return unasked("not-applicable", notApplicable);
  const dormant = rule.habit === true ? dormantSince(team, now) : undefined;
  if (dormant !== undefined) return unasked("not-applicable", noHabits(team, dormant, now));
  if (settings.unseen !== undefined) return unasked("not-observable", settings.unseen);

  try {
    const asked: Asked<unknown> = { team, now, options: settings.options };
    const own = ownMembers(rule, asked);
    if ("notAsked" in own) return unasked(own.notAsked, own.reason);
    const found = answered(rule, settings, own, asked, overrides);
    return own.otherwise === undefined || found.judged + found.unknown > 0
      ? found
      : unasked(own.otherwise.notAsked, own.otherwise.reason);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return unasked("error", `the rule stopped with an error: ${words}`);
  }
}

const noHabits = (team: Backlog, since: Instant, now: Instant): string =>
  `nothing ${team.leftOut === undefined ? "" : "that was read "}was created or resolved for ${daysBetween(since, now)} days: habits are not judged`;

function answered(
  rule: Rule,
  { severity, tolerance, limitFrom }: RuleSettings,
  own: Own,
  asked: Asked<unknown>,
  overrides: Overrides,
): Measurement {
  const { freshSince } = overrides;
  // The team's own past is a share as the same judge saw it: it holds the judge's errors already.
  const accuracy = limitFrom === "past" ? undefined : rule.accuracy;
  // Of another population the past would be another share.
  const step = overrides.step ?? (limitFrom === "past" ? 0 : undefined);
  const { population, counted, wider } = countedIn(
    rule,
    own,
    asked,
    { ...overrides, step },
    (judged) => judged >= limitOf(tolerance, accuracy).from,
  );
  const { failed, judged, unknown, share, lower, upper, failing } = counted;
  const answer = ruleAnswer(counted, tolerance, accuracy);
  return {
    ...{
      rule,
      severity,
      tolerance,
      limitFrom,
      options: asked.options,
      failed,
      judged,
      unknown,
      share,
      bound: lower,
      upper,
      ...answer,
    },
    score: judged === 0 ? null : scoreRange(counted, tolerance, accuracy),
    fresh: freshSince === undefined ? null : freshOf(rule, counted, asked, freshSince),
    lastYear:
      rule.pilesUp === undefined
        ? null
        : freshOf(rule, counted, asked, subDays(asked.now, YEAR_DAYS).getTime()),
    wider,
    step: population.step,
    failures: FINDINGS[answer.outcome](rule, failing, asked, population.partOf),
  };
}

interface Counted {
  readonly population: Population;
  readonly counted: Count<unknown>;
  readonly wider: Widened | null;
}

/**
 * The first population with enough members that can be judged. Where none has enough, the one with the most of them: what
 * fails among them is there all the same.
 */
function countedIn(
  rule: Rule,
  own: Own,
  asked: Asked<unknown>,
  { remedied, only, step }: Overrides,
  isEnough: (judged: number) => boolean,
): Counted {
  let best: Counted | undefined;
  let first: Count<unknown> | undefined;
  for (const population of populations(rule, own.members, asked)) {
    if (step !== undefined && population.step > step) break;
    const counted = countIn(rule, population, asked, { remedied, only });
    first ??= counted;
    if (step !== undefined || best === undefined || counted.judged > best.counted.judged)
      best = { population, counted, wider: widenedBy(rule, first, population, own.hidden) };
    if (step === undefined && isEnough(counted.judged)) break;
  }
  if (best === undefined) throw new TypeError("a rule without a population");
  return best;
}

function countIn(
  rule: Rule,
  population: Population,
  asked: Asked<unknown>,
  { remedied, only }: Pick<Overrides, "remedied" | "only"> = {},
): Count<unknown> {
  const among = { ...asked, among: population.members };
  const subject = (member: unknown): Subject => subjectIn(rule, member, asked);
  return count(
    only === undefined ? population.members : population.members.filter((member) => only(subject(member))),
    (member) => {
      const judgement = judgedIn(population, member, judgementOf(rule, member, among));
      return remedied !== undefined && isFailing(judgement) && remedied(subject(member)) ? pass : judgement;
    },
    rule.cluster && ((member) => rule.cluster?.(member, asked) ?? ""),
  );
}

/** Too few members, or too many hidden ones, speak against no team; what fails among them is there all the same. */
const FINDINGS = {
  pass: () => [],
  warn: failuresOf,
  fail: failuresOf,
  "insufficient-evidence": memberFailures,
  "not-observable": memberFailures,
} as const satisfies Record<RuleAnswer["outcome"], typeof failuresOf>;

function freshOf(
  rule: Rule,
  { passing, failing }: Count<unknown>,
  asked: Asked<unknown>,
  since: Instant,
): Measurement["fresh"] {
  const times = [...failing.map(({ member }) => member), ...passing].map((member) =>
    cameAt(rule, member, asked),
  );
  if (times.every((at) => at === undefined)) return null;
  const isFresh = (at: Instant | undefined): boolean => at !== undefined && at > since && at <= asked.now;
  return {
    failed: times.slice(0, failing.length).filter(isFresh).length,
    judged: times.filter(isFresh).length,
  };
}

/** What the rule says of one of its members. Throws what the rule throws. */
export const judgementOf = (rule: Rule, member: unknown, asked: Asked<unknown>): Judgement<Evidence> =>
  heldBack(rule.judge(member, asked), rule, asked, () => subjectIn(rule, member, asked));

const isFailing = ({ verdict }: Judgement<Evidence>): boolean => verdict === "fail" || verdict === "warn";

/** A member that fails, with what it points at. */
export interface Failing {
  readonly member: unknown;
  readonly subject: Subject;
  /** Of a wider population, and over: nobody can mend it. */
  readonly past: boolean;
}

/** What is asked again of a team: of the same members, whoever could be judged. */
export type AskedAgain = Pick<Measurement, "step">;

/** The failing members of a rule that was asked, in the order of its population. Throws what the rule throws. */
export function failingMembers(rule: Rule, asked: Asked<unknown>, again: AskedAgain): readonly Failing[] {
  const found = plainCount(rule, asked, again);
  return (found?.counted.failing ?? []).map(({ member }) => ({
    member,
    subject: subjectIn(rule, member, asked),
    past: found?.population.partOf(member)?.past === true,
  }));
}

/** What the members point at that pass a rule; none where it cannot be asked, or throws. */
export function passingSubjects(
  rule: Rule,
  team: Backlog,
  now: Instant,
  { options, step }: Pick<RuleSettings, "options"> & AskedAgain,
): readonly Subject[] {
  if (rule.profiles?.[team.profile]?.notApplicable !== undefined) return [];
  const asked: Asked<unknown> = { team, now, options };
  try {
    const passing = plainCount(rule, asked, { step })?.counted.passing ?? [];
    return passing.map((member) => subjectIn(rule, member, asked));
  } catch {
    return [];
  }
}

/** undefined where the rule cannot be asked; every member stands for itself. */
function plainCount(rule: Rule, asked: Asked<unknown>, again: AskedAgain): Counted | undefined {
  const own = ownMembers(rule, asked);
  return "notAsked" in own ? undefined : countedIn(rule, own, asked, again, () => true);
}
