/** Which way something went, and whether that is more than chance. */
import type { Outcome } from "../../rule.ts";
import { type Block, differenceOf, largestCounted } from "../../statistics/halves.ts";
import type { RuleResult } from "../schema.ts";
import type { Change, RulePoint, TrendTeam } from "./schema.ts";

/** An answer older than this many weeks says nothing of where something stands (judgement). */
const RECENT_WEEKS = 4;
/**
 * Expected share of false words among all of a report: the largest with which at most one of ten reports of forty steady
 * questions holds a false word, however much fortnights differ (docs/statistics.md).
 */
export const FALSE_SHARE = 0.05;

const ANSWERS: readonly Outcome[] = ["pass", "warn", "fail"];

type Limited = Pick<RuleResult, "tolerance">;
type Point = Pick<RulePoint, "outcome" | "judged" | "share">;

/** Whether a week shows where the question stood: by an answer, or by enough cases that look fine so far. */
export const isAnswered = ({ tolerance }: Limited, { outcome, judged, share }: Point): boolean =>
  ANSWERS.includes(outcome) ||
  (outcome === "insufficient-evidence" && share !== null && judged >= tolerance.from);

/**
 * What came in during the later half of the weeks, against the earlier half. Only new members are compared: those that
 * stay from week to week would make one event look like many. No word is said yet, for that depends on all of a report.
 */
export function changeOf(rule: Limited, points: readonly (RulePoint | null)[]): Change {
  const answered = points.filter((point) => point !== null && isAnswered(rule, point));
  const recent = points.slice(-RECENT_WEEKS).some((point) => point !== null && isAnswered(rule, point));
  const none = { earlier: null, later: null, chance: null };
  if (answered.length < 2 || !recent) return { ...none, direction: "unknown" };
  // One answer for the whole team: what it was is all there is to say.
  if (rule.tolerance.share === 0) return { ...none, direction: "whole-team" };
  if (points.every((point) => point === null || point.fresh === null))
    return { ...none, direction: "steady" };
  const blocks = fortnights(points);
  const middle = Math.floor(blocks.length / 2);
  const [earlier, later] = [blocks.slice(0, middle), blocks.slice(middle)];
  const chance = differenceOf(earlier, later)?.chance ?? null;
  return { earlier: sum(earlier), later: sum(later), chance, direction: "steady" };
}

/** New members by fortnights, counted back from the last week; of an odd number of weeks the first is left out. */
const fortnights = (points: readonly (RulePoint | null)[]): Block[] =>
  Array.from({ length: Math.floor(points.length / 2) }, (_, n) => {
    const from = (points.length % 2) + 2 * n;
    return sum(points.slice(from, from + 2).flatMap((point) => point?.fresh ?? []));
  });

const sum = (blocks: readonly Block[]): Block =>
  blocks.reduce((all, one) => ({ failed: all.failed + one.failed, judged: all.judged + one.judged }), {
    failed: 0,
    judged: 0,
  });

/** With the words better and worse where they count, over all teams and rules of a report together. */
export function withDirections(teams: readonly TrendTeam[]): TrendTeam[] {
  const chances = teams.flatMap(({ rules }) => rules.flatMap(({ change }) => change.chance ?? []));
  const largest = largestCounted(chances, FALSE_SHARE);
  return teams.map((team) => ({
    ...team,
    rules: team.rules.map((rule) => ({ ...rule, change: directed(rule.change, largest) })),
  }));
}

function directed(change: Change, largest: number): Change {
  const { earlier, later, chance } = change;
  if (earlier === null || later === null || chance === null || chance > largest) return change;
  const moved = later.failed / later.judged - earlier.failed / earlier.judged;
  return { ...change, direction: moved === 0 ? "steady" : moved > 0 ? "worse" : "better" };
}
