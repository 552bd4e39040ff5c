/** Which way something went, and whether that is more than chance. */
import { sharesDiffer } from "../../engine/statistics.ts";
import type { Outcome } from "../../rule.ts";
import type { RuleResult } from "../schema.ts";
import { isWholeTeam } from "../words/words.ts";
import type { Change, RulePoint } from "./schema.ts";

/** A score that moved by less than this stands still (judgement). */
const SCORE_STEP = 5;

/** An answer older than this many weeks says nothing of where something stands (judgement). */
const RECENT_WEEKS = 4;

const RANK: Partial<Readonly<Record<Outcome, number>>> = { pass: 0, warn: 1, fail: 2 };

export const isAnswered = ({ outcome }: Pick<RulePoint, "outcome">): boolean => RANK[outcome] !== undefined;

/** From the first week with an answer to the last. */
export function changeOfRule(
  { tolerance }: Pick<RuleResult, "tolerance">,
  points: readonly (RulePoint | null)[],
): Change {
  const answered = points.filter((point) => point !== null).filter(isAnswered);
  const [first] = answered;
  const last = answered.at(-1);
  const ends = { from: first?.share ?? null, to: last?.share ?? null };
  const recent = points.slice(-RECENT_WEEKS).some((point) => point === last);
  if (first === undefined || last === undefined || answered.length < 2 || !recent)
    return { ...ends, direction: "unknown" };
  const whole = isWholeTeam({ judged: last.judged, tolerance });
  const moved = whole
    ? (RANK[last.outcome] ?? 0) - (RANK[first.outcome] ?? 0)
    : sharesDiffer(first, last)
      ? (last.share ?? 0) - (first.share ?? 0)
      : 0;
  return { ...ends, direction: moved === 0 ? "steady" : moved > 0 ? "worse" : "better" };
}

export function changeOfScore(points: readonly (number | null)[]): Change {
  const known = points.filter((point) => point !== null);
  const [from = null] = known;
  const to = known.at(-1) ?? null;
  if (from === null || to === null || known.length < 2) return { from, to, direction: "unknown" };
  const moved = to - from;
  const direction = Math.abs(moved) < SCORE_STEP ? "steady" : moved > 0 ? "better" : "worse";
  return { from, to, direction };
}
