/**
 * A signal: a kind of rule, asked of events instead of items, whose answer says something of the product-owner function
 * of a team. It names its events, judges each, and says which share of bad ones a healthy team stays under. Bounds,
 * states and the verdict are the engine's. A signal is pure, and it never speaks of a person.
 */
import type { Instant } from "./backlog/model.ts";
import type { Evidence, QuestionAsked, QuestionDefinition } from "./rule.ts";

/** Who can change what a signal shows; a product owner without a mandate cannot. */
export const CHANGERS = ["leadership", "pm", "po", "team", "tool"] as const;
export type Changer = (typeof CHANGERS)[number];

/** Events that go wrong together are those of one fortnight where `cluster` is left out. */
export interface SignalDefinition<M, E extends Evidence> extends QuestionDefinition<M, QuestionAsked, E> {
  readonly id: `babysitter/${string}`;
  /** core signals make the verdict; corroborating ones only make a pattern a strong one. */
  readonly part: "core" | "corroborating";
  /** Reports list signals in ascending order, the core ones first; steps of ten leave room. */
  readonly order: number;
  /** Completes "the product-owner function …" where the signal is established. */
  readonly says: string;
  /** What is counted, in words: k of n. Printed by `explain`. */
  readonly formula: string;
  /** What it usually means, which is seldom that somebody is bad at a job. */
  readonly usually: string;
  /** What to connect or record where there is too little to see. */
  readonly record: string;
  /** Established where the lower bound of the share lies above, refuted where the upper one lies below. */
  readonly threshold: number;
  /** Smallest number of judged events. */
  readonly from: number;
  readonly whoCanChangeIt: readonly Changer[];
  /** When the event was; windows and fortnights are cut by it. */
  at(member: M): Instant;
  /** "41 of 43 decided requests were taken in": k and n in a sentence without a stop. */
  counted(k: number, n: number): string;
  /**
   * One sentence more for the verdict where the signal is established, of the events after `since`: on which side of the
   * line the decisions were made instead. undefined: on none in particular.
   */
  elsewhere?(asked: QuestionAsked, since: Instant): string | undefined;
}

/** A signal of any shape, as the engine and the catalogue handle it. */
// biome-ignore lint/suspicious/noExplicitAny: existential type; each signal is checked where it is defined
export type Signal = SignalDefinition<any, any>;

export const defineSignal = <M, const E extends Evidence>(
  definition: SignalDefinition<M, E>,
): SignalDefinition<M, E> => definition;
