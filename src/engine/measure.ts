/** Asks one rule of one team: population, judgements, counts, bound, outcome, findings. */
import type { Backlog, Instant } from "../backlog/model.ts";
import {
  type Asked,
  type Evidence,
  type Judgement,
  type NotAsked,
  type Outcome,
  pass,
  type Rule,
  type Severity,
  type Subject,
  type Tolerance,
} from "../rule.ts";
import { type Failure, failuresOf, subjectIn } from "./failures.ts";
import { type Cluster, effectiveSize, wilson } from "./statistics.ts";

/** How a rule is to be asked, after presets and configuration. */
export interface RuleSettings {
  readonly severity: Severity;
  readonly tolerance: Tolerance;
  readonly options: unknown;
}

export interface Measurement {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly tolerance: Tolerance;
  readonly outcome: Outcome;
  readonly failed: number;
  readonly judged: number;
  readonly unknown: number;
  /** failed / judged; null when nothing was judged. */
  readonly share: number | null;
  /** One-sided 95 % lower bound of the share, favourable to the team; null as above. */
  readonly bound: number | null;
  /** Why there is no pass, warn or fail; null where there is one. */
  readonly reason: string | null;
  /** 0..100; null where there is no pass, warn or fail. */
  readonly score: number | null;
  readonly failures: readonly Failure[];
}

/** The settings a rule brings along, for a team of this profile. */
export function defaultSettings(rule: Rule, team: Backlog): RuleSettings {
  return {
    severity: rule.profiles?.[team.profile]?.severity ?? rule.severity,
    tolerance: rule.tolerance,
    options: rule.options.parse({}),
  };
}

type Unasked = Exclude<Outcome, "pass" | "warn" | "fail">;

/** The measurement of a question that was not put, or not answered. */
export const notAsked = (
  rule: Rule,
  { severity, tolerance }: RuleSettings,
  outcome: Unasked,
  reason: string,
): Measurement => ({
  rule,
  severity,
  tolerance,
  outcome,
  reason,
  failed: 0,
  judged: 0,
  unknown: 0,
  share: null,
  bound: null,
  score: null,
  failures: [],
});

type Which = (subject: Subject) => boolean;

/** What of a rule's answers is taken otherwise than it stands. */
export interface Taken {
  /** Failing members taken as settled: a plan's "as if it were done". */
  readonly settled?: Which | undefined;
  /** The only members that are asked. */
  readonly only?: Which | undefined;
}

/** Never throws for a rule's fault: a rule that throws measures as `error`. */
export function measure(
  rule: Rule,
  team: Backlog,
  now: Instant,
  settings: RuleSettings = defaultSettings(rule, team),
  taken: Taken = {},
): Measurement {
  const unasked = (outcome: Unasked, reason: string): Measurement =>
    notAsked(rule, settings, outcome, reason);

  const notApplicable = rule.profiles?.[team.profile]?.notApplicable;
  if (notApplicable !== undefined) return unasked("not-applicable", notApplicable);
  for (const need of rule.needs) {
    const shown = team.capabilities[need];
    if (shown !== true) return unasked("not-observable", shown);
  }

  try {
    const asked: Asked<unknown> = { team, now, options: settings.options };
    const population = rule.population(asked);
    if ("notAsked" in population) return unasked(population.notAsked, population.reason);
    const { severity, tolerance } = settings;
    return { rule, severity, tolerance, ...count(rule, population, asked, tolerance, taken) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return unasked("error", `the rule stopped with an error: ${words}`);
  }
}

type Counted = Omit<Measurement, "rule" | "severity" | "tolerance">;

function count(
  rule: Rule,
  population: readonly unknown[],
  asked: Asked<unknown>,
  tolerance: Tolerance,
  { settled, only }: Taken,
): Counted {
  const clusters = new Map<string, { failed: number; judged: number }>();
  const reasons = new Map<string, number>();
  const failing: { member: unknown; evidence: Evidence }[] = [];
  let judged = 0;
  let soft = 0;
  let unknown = 0;
  for (const member of population) {
    if (only !== undefined && !only(subjectIn(rule, member, asked))) continue;
    const told: Judgement<Evidence> = rule.judge(member, asked);
    const isSettled = settled !== undefined && isFailing(told) && settled(subjectIn(rule, member, asked));
    const judgement = isSettled ? pass : told;
    if (judgement.verdict === "unknown") {
      unknown++;
      reasons.set(judgement.reason, (reasons.get(judgement.reason) ?? 0) + 1);
      continue;
    }
    judged++;
    const failed = judgement.verdict !== "pass";
    if (failed) failing.push({ member, evidence: judgement.evidence });
    if (judgement.verdict === "warn") soft++;
    if (rule.cluster !== undefined) {
      const name = rule.cluster(member, asked);
      const cluster = clusters.get(name) ?? { failed: 0, judged: 0 };
      cluster.judged++;
      if (failed) cluster.failed++;
      clusters.set(name, cluster);
    }
  }

  const failed = failing.length;
  const share = judged === 0 ? null : failed / judged;
  const size = rule.cluster === undefined ? judged : effectiveSize([...clusters.values()] as Cluster[]);
  const bound = share === null ? null : wilson(share, size).lower;
  const counts = { failed, judged, unknown, share, bound };

  if (unknown > judged) {
    const [reason] = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [""];
    const words = `${unknown} of ${unknown + judged} cannot be judged: ${reason}`;
    return { ...counts, outcome: "not-observable", reason: words, score: null, failures: [] };
  }
  if (judged < tolerance.from || share === null || bound === null) {
    const words = `${judged} to judge, at least ${tolerance.from} are needed`;
    return { ...counts, outcome: "insufficient-evidence", reason: words, score: null, failures: [] };
  }

  const outcome =
    share <= tolerance.share ? "pass" : bound > tolerance.share && soft < failed ? "fail" : "warn";
  return {
    ...counts,
    outcome,
    reason: null,
    score: scoreOf(outcome, bound, tolerance),
    failures: outcome === "pass" ? [] : failuresOf(rule, failing, asked),
  };
}

/** Linear from 100 at `good` to 0 at `bad`, read at the bound favourable to the team. */
function scoreOf(outcome: "pass" | "warn" | "fail", bound: number, tolerance: Tolerance): number {
  // Yes-or-no questions about the whole team have no slope.
  if (tolerance.share === 0) return outcome === "pass" ? 100 : outcome === "warn" ? 50 : 0;
  const good = tolerance.good ?? tolerance.share / 2;
  const bad = tolerance.bad ?? Math.min(1, tolerance.share * 2);
  return 100 * Math.min(1, Math.max(0, (bad - bound) / (bad - good)));
}

const isFailing = ({ verdict }: Judgement<Evidence>): boolean => verdict === "fail" || verdict === "warn";

/** A member that fails, with what it points at. */
export interface Failing {
  readonly member: unknown;
  readonly subject: Subject;
}

/** The failing members of a rule that was asked, in the order of its population. Throws what the rule throws. */
export function failingMembers(rule: Rule, asked: Asked<unknown>): readonly Failing[] {
  const population: readonly unknown[] | NotAsked = rule.population(asked);
  if ("notAsked" in population) return [];
  return population.flatMap((member) => {
    const judgement: Judgement<Evidence> = rule.judge(member, asked);
    return isFailing(judgement) ? [{ member, subject: subjectIn(rule, member, asked) }] : [];
  });
}

/** What the members point at that pass a rule; none where it cannot be asked, or throws. */
export function passingSubjects(
  rule: Rule,
  team: Backlog,
  now: Instant,
  { options }: Pick<RuleSettings, "options">,
): readonly Subject[] {
  if (rule.profiles?.[team.profile]?.notApplicable !== undefined) return [];
  if (rule.needs.some((need) => team.capabilities[need] !== true)) return [];
  const asked: Asked<unknown> = { team, now, options };
  try {
    const population: readonly unknown[] | NotAsked = rule.population(asked);
    if ("notAsked" in population) return [];
    return population.flatMap((member) =>
      rule.judge(member, asked).verdict === "pass" ? [subjectIn(rule, member, asked)] : [],
    );
  } catch {
    return [];
  }
}
