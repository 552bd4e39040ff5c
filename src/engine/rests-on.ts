/** Which answers rest on a gap: those of questions that read what it cuts. */
import { EVERYTHING, type FieldNeed, type Gap } from "../backlog/model.ts";
import type { TeamResult } from "./ask.ts";
import type { Measurement } from "./measure.ts";
import { hasAnswer, type State } from "./outcome.ts";
import { type Reader, readsOf } from "./reads.ts";
import type { Assessment } from "./verdict/assess.ts";

/** An answer that was given, and what its question looked at. */
export interface Answer {
  readonly id: string;
  readonly title: string;
  readonly reads: ReadonlySet<FieldNeed>;
}

/** An answer to this question. `also`: what the backlog itself was made from, the history of an earlier day. */
export const answerTo = (
  question: Reader & Pick<Answer, "id" | "title">,
  also: readonly FieldNeed[] = [],
): Answer => ({
  id: question.id,
  title: question.title,
  reads: new Set([...readsOf(question), ...also]),
});

/** Those among these measurements of a team. */
export const answersIn = (
  { measurements }: Pick<TeamResult, "measurements">,
  also: readonly FieldNeed[] = [],
): readonly Answer[] =>
  measurements
    .filter(hasAnswer)
    .map((one) => answerTo(one.rule, [...also, ...(heldAgainstPast(one) ? HISTORY : [])]));

const HISTORY: readonly FieldNeed[] = ["history"];
const heldAgainstPast = ({ limitFrom }: Measurement): boolean => limitFrom === "past";

/** Of the signals of a team. */
export const signalAnswers = (
  { assessments }: { readonly assessments: readonly Assessment[] },
  also: readonly FieldNeed[] = [],
): readonly Answer[] =>
  assessments
    .filter(({ state }) => SAYS_SOMETHING.has(state))
    .map(({ signal }) => answerTo(signal, [...also, ...CREDITED_BY]));

const SAYS_SOMETHING: ReadonlySet<State> = new Set<State>(["established", "refuted", "inconclusive"]);

/** By these an account beyond the role map is counted as the product-owner function, in whatever signal. */
const CREDITED_BY: readonly FieldNeed[] = ["history", "comments"];

/** Those that rest on a gap, each question once. */
export function restingOn({ cuts }: Pick<Gap, "cuts">, answers: readonly Answer[]): readonly Answer[] {
  const found = new Map<string, Answer>();
  for (const answer of answers) {
    const rests = cuts === EVERYTHING || cuts.some((need) => answer.reads.has(need));
    if (rests && !found.has(answer.id)) found.set(answer.id, answer);
  }
  return [...found.values()];
}
