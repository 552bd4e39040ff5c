/** The answers in a reader's order, and what got none and why: as important to a reader as the answers. */
import { LOOKS_FINE } from "../engine/outcome.ts";
import { type Area, type Outcome, SEVERITIES } from "../rule.ts";
import type { RuleResult, TeamReport } from "./schema.ts";

/** The outcomes that answer a question, the one to act on first. */
export const ANSWERS: readonly Outcome[] = ["fail", "warn", "pass"];

/** Rules as tables list them: by outcome, severity and number. */
export const ranked = (rules: readonly RuleResult[]): readonly RuleResult[] =>
  [...rules].sort(
    (a, b) =>
      rank(a.outcome) - rank(b.outcome) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.failed - a.failed ||
      (a.id < b.id ? -1 : 1),
  );

const rank = (outcome: Outcome): number =>
  ANSWERS.includes(outcome) ? ANSWERS.indexOf(outcome) : ANSWERS.length;

/** Within the limit, with too few cases to say that it passes: no lack of data. */
export const looksFine = ({ outcome, reason }: Pick<RuleResult, "outcome" | "reason">): boolean =>
  outcome === "insufficient-evidence" && reason !== null && reason.startsWith(LOOKS_FINE);

/** Over the limit, which may be chance, or a warning at most: nothing to do yet. */
export const warnings = ({ rules }: Pick<TeamReport, "rules">): readonly RuleResult[] =>
  ranked(rules.filter(({ outcome }) => outcome === "warn"));

/** Rules that went unanswered for one reason. */
export interface Unanswered {
  /** What the source does not show; undefined where only the rules' own reason is known. */
  readonly what: string | undefined;
  readonly reason: string;
  readonly rules: readonly RuleResult[];
}

/** What the source does not show, with the questions it costs; the costliest first. */
export function unseenOf(team: TeamReport): readonly Unanswered[] {
  const groups = byReason(team.rules, "not-observable");
  const shown = new Map<string, string>();
  for (const { what, reason } of team.unseen) {
    const before = shown.get(reason);
    shown.set(reason, before === undefined ? named(what) : `${before}, ${named(what)}`);
  }
  const costly = groups.map((group) => ({ ...group, what: shown.get(group.reason) }));
  for (const { reason } of groups) shown.delete(reason);
  return [...costly, ...[...shown].map(([reason, what]) => ({ what, reason, rules: [] }))];
}

/** sprint-goals, as a person writes it. */
const named = (what: string): string => what.replaceAll("-", " ");

/** Rules of one outcome by their reason, the commonest reason first. */
export function byReason(rules: readonly RuleResult[], outcome: Outcome): readonly Unanswered[] {
  const groups = new Map<string, RuleResult[]>();
  for (const rule of rules) {
    if (rule.outcome !== outcome) continue;
    const reason = rule.reason ?? "no reason given";
    const group = groups.get(reason) ?? [];
    groups.set(reason, group);
    group.push(rule);
  }
  return [...groups]
    .map(([reason, members]) => ({ what: undefined, reason, rules: members }))
    .sort((a, b) => b.rules.length - a.rules.length);
}

/** Why an area is not judged: the reason that left most of its questions open. */
export function notJudgedBecause(team: TeamReport, area: Area): string {
  const rules = team.rules.filter((rule) => rule.area === area && rule.outcome !== "not-applicable");
  if (rules.length === 0) return "no question applies";
  const [most] = byReason(rules, "not-observable");
  const few = rules.filter((rule) => rule.outcome === "insufficient-evidence" && !looksFine(rule)).length;
  if (most !== undefined && most.rules.length >= few) return most.reason;
  if (few === 0) return "most questions have no answer";
  return `not enough data for ${few} of ${rules.length} ${rules.length === 1 ? "question" : "questions"}`;
}

/** "only 3, needs 8" for the engine's own too-few; undefined where the rule gave another reason. */
export const tooFew = ({ judged, tolerance, reason }: RuleResult): string | undefined =>
  judged < tolerance.from && (reason === null || reason.includes(" to judge"))
    ? `${judged === 0 ? "none" : `only ${judged}`}, needs ${tolerance.from}`
    : undefined;
