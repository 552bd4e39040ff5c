/** What can be said of the product-owner function of each of several teams. */
import { millisecondsInDay } from "date-fns/constants";
import { withOwnerHands } from "../../backlog/history/decisions/owner-hands.ts";
import { scopeSettings } from "../../backlog/history/decisions/scope-setting.ts";
import type { Backlog, Instant } from "../../backlog/model.ts";
import type { Changer, Signal } from "../../signal.ts";
import { CHANGERS } from "../../signal.ts";
import { type Assessment, assess, type Window } from "./assess.ts";
import { type CounterEvidence, counterEvidence } from "./counter-evidence.ts";
import { kept } from "./discoveries.ts";
import { isStrong, type Mode, type Status, statusOf } from "./ladder.ts";

/** The time looked back on: a year, and for a strong pattern each of its halves. */
const WINDOW_DAYS = 364;

/** On which side of the line most of what others decided was decided. */
export type Across = "pm" | "leadership" | "outside";

export interface Verdict {
  readonly team: Backlog;
  readonly window: Window;
  readonly status: Status;
  readonly mode: Mode;
  readonly assessments: readonly Assessment[];
  readonly counter: CounterEvidence;
  readonly whoCanChangeIt: readonly Changer[];
  /** Where scope is decided by others: who they mostly are, as a function. */
  readonly across: Across | undefined;
  /** Accounts and apps beyond the role map were counted as the product-owner function. */
  readonly credited: boolean;
}

/** Teams read together are judged together: evidence kept in one shows that it is kept, and chance is shared. */
export function verdicts(
  teams: readonly Backlog[],
  signals: readonly Signal[],
  now: Instant,
  mode: Mode = "conservative",
): readonly Verdict[] {
  const window = { from: now - WINDOW_DAYS * millisecondsInDay, until: now };
  const workspace = teams.map(withOwnerHands);
  const first = workspace.map((team) =>
    signals.map((signal) => assess(signal, { team, now, workspace }, window)),
  );
  const sure = kept(first);
  return workspace.map((team, n) => {
    const assessments = (first[n] ?? []).map((one) => (demoted(one, sure) ? byChance(one) : one));
    const status = statusOf(assessments, mode);
    const strong = status === "pattern" && isStrong(halves(team, signals, now, workspace), mode);
    const established = assessments.filter(
      ({ state, signal }) => state === "established" && signal.part === "core",
    );
    return {
      ...{ team: teams[n] as Backlog, window, mode, assessments, credited: team !== teams[n] },
      status: strong ? "strong-pattern" : status,
      counter: counterEvidence(team, now, window),
      whoCanChangeIt: changers(established),
      across: established.some(({ signal }) => signal.id.endsWith("no-scope-influence"))
        ? acrossOf(team, window)
        : undefined,
    };
  });
}

const demoted = (one: Assessment, sure: ReadonlySet<Assessment>): boolean =>
  one.signal.part === "core" && one.state === "established" && !sure.has(one);

const byChance = (one: Assessment): Assessment => ({
  ...one,
  state: "inconclusive",
  reason: "among so many teams chance alone may show it (Benjamini-Hochberg, q = 0.10)",
});

const halves = (
  team: Backlog,
  signals: readonly Signal[],
  now: Instant,
  workspace: readonly Backlog[],
): readonly (readonly Assessment[])[] => {
  const half = (WINDOW_DAYS / 2) * millisecondsInDay;
  return [now, now - half].map((until) =>
    signals.map((signal) => assess(signal, { team, now: until, workspace }, { from: until - half, until })),
  );
};

const changers = (established: readonly Assessment[]): readonly Changer[] =>
  CHANGERS.filter((one) => established.some(({ signal }) => signal.whoCanChangeIt.includes(one)));

function acrossOf(team: Backlog, { from, until }: Window): Across | undefined {
  const others = scopeSettings(team, until).filter(({ at, hand }) => at > from && hand !== "owner");
  const share = (hands: readonly string[]): number =>
    others.filter(({ hand }) => hands.includes(hand)).length / Math.max(1, others.length);
  if (share(["pm"]) > 0.5) return "pm";
  if (share(["leader"]) > 0.5) return "leadership";
  return share(["outsider", "leader"]) > 0.5 ? "outside" : undefined;
}
