/** What one signal says of one team in one window. */
import { millisecondsInDay } from "date-fns/constants";
import type { Instant } from "../../backlog/model.ts";
import { itemSubject, type NotAsked, type QuestionAsked, type Subject } from "../../rule.ts";
import type { Signal } from "../../signal.ts";
import { OF_EVENTS } from "../../statistics/clusters.ts";
import { type Count, count, membersOf } from "../count.ts";
import { isWorkItem } from "../failures.ts";
import { heldBack } from "../judgement.ts";
import { type State, signalAnswer } from "../outcome.ts";

export interface Assessment {
  readonly signal: Signal;
  readonly state: State;
  /** Bad events of those judged. */
  readonly k: number;
  readonly n: number;
  readonly unknown: number;
  readonly clusters: number;
  /** Independent events that n is worth, by the design effect. */
  readonly effective: number;
  /** Exact one-sided 95 % bounds of k/n; null where nothing was judged. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why it is neither established, refuted nor inconclusive; null where it is. */
  readonly reason: string | null;
}

/** Milliseconds; `from` is outside, `until` inside. */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

const FORTNIGHT = 14 * millisecondsInDay;

export function assess(signal: Signal, asked: QuestionAsked, window: Window): Assessment {
  const members: readonly unknown[] | NotAsked = membersOf(signal, asked);
  if ("notAsked" in members)
    return {
      ...{ signal, state: members.notAsked, reason: members.reason, k: 0, n: 0, unknown: 0 },
      ...{ clusters: 0, effective: 0, lower: null, upper: null },
    };
  const at = (member: unknown): Instant => signal.at(member);
  const counted = count(
    members.filter((member) => at(member) > window.from && at(member) <= window.until),
    (member) => heldBack(signal.judge(member, asked), signal, asked, () => eventSubject(member)),
    (member) =>
      signal.cluster?.(member, asked) ?? String(Math.floor((window.until - at(member)) / FORTNIGHT)),
    OF_EVENTS,
  );
  const { failed, judged, unknown, clusters, effective, lower, upper } = counted;
  return {
    ...{ signal, k: failed, n: judged, unknown, clusters, effective, lower, upper },
    ...signalAnswer(counted, signal, daysBetween(judgedMembers(counted).map(at))),
  };
}

/** Events are of one item; others have none whose lists could be incomplete. */
const eventSubject = (member: unknown): Pick<Subject, "kind" | "id"> => {
  const item = typeof member === "object" && member !== null && "item" in member ? member.item : undefined;
  return isWorkItem(item) ? itemSubject(item) : { kind: "team", id: "" };
};

const judgedMembers = ({ passing, failing }: Count<unknown>): unknown[] => [
  ...passing,
  ...failing.map(({ member }) => member),
];

/** Days between the first and the last of them; none where there is none. */
function daysBetween(instants: readonly Instant[]): number {
  const first = instants.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = instants.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return instants.length === 0 ? 0 : (last - first) / millisecondsInDay;
}
