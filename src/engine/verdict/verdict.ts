/** What can be said of the product-owner function of each of several teams. */
import { millisecondsInDay } from "date-fns/constants";
import { withUnmappedOwnerAccounts } from "../../backlog/history/decisions/unmapped-owner-accounts.ts";
import type { Backlog, Instant } from "../../backlog/model.ts";
import type { Changer, Signal } from "../../signal.ts";
import { CHANGERS } from "../../signal.ts";
import { type Assessment, assess, type Window } from "./assess.ts";
import { type CounterEvidence, counterEvidence } from "./counter-evidence.ts";
import { kept } from "./discoveries.ts";
import { isStrong, type Mode, type Status, statusOf } from "./ladder.ts";

/** The period that is looked at: a year, and for a strong pattern each of its halves. */
const WINDOW_DAYS = 364;

export interface Verdict {
  readonly team: Backlog;
  readonly window: Window;
  readonly status: Status;
  readonly mode: Mode;
  readonly assessments: readonly Assessment[];
  readonly counter: CounterEvidence;
  readonly whoCanChangeIt: readonly Changer[];
  /** Who decided instead, according to the established signals; one sentence each. */
  readonly elsewhere: readonly string[];
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
  const workspace = teams.map(withUnmappedOwnerAccounts);
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
      elsewhere: established.flatMap(
        ({ signal }) => signal.elsewhere?.({ team, now, workspace }, window.from) ?? [],
      ),
    };
  });
}

const demoted = (one: Assessment, sure: ReadonlySet<Assessment>): boolean =>
  one.signal.part === "core" && one.state === "established" && !sure.has(one);

const byChance = (one: Assessment): Assessment => ({
  ...one,
  state: "inconclusive",
  reason: "with this many teams it may be chance alone (Benjamini-Hochberg, q = 0.10)",
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
