/** What can be said of the product-owner function of each of several teams. */
import { millisecondsInDay } from "date-fns/constants";
import { withUnmappedOwnerAccounts } from "../../backlog/history/decisions/unmapped-owner-accounts.ts";
import type { Backlog, Instant } from "../../backlog/model.ts";
import type { Changer, Signal } from "../../signal.ts";
import { CHANGERS } from "../../signal.ts";
import { type Assessment, assess, type Window } from "./assess.ts";
import { type CounterEvidence, counterEvidence } from "./counter-evidence.ts";
import { standingOutAmong } from "./discoveries.ts";
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
  /** Whether a core signal would stand if chance were shared among all teams read together. For lists; no status asks it. */
  readonly amongMany: boolean;
  /** Accounts and apps beyond the role map were counted as the product-owner function. */
  readonly credited: boolean;
}

/** Each team is judged by itself: its verdict is the same alone and in any company. */
export const verdicts = (
  teams: readonly Backlog[],
  signals: readonly Signal[],
  now: Instant,
  mode: Mode = "conservative",
): readonly Verdict[] => {
  const each = teams.map((team) => verdictOf(team, signals, now, mode));
  const more = standingOutAmong(each.map(({ assessments }) => assessments));
  return each.map((one, n) => ({ ...one, amongMany: more[n] ?? false }));
};

function verdictOf(
  read: Backlog,
  signals: readonly Signal[],
  now: Instant,
  mode: Mode,
): Omit<Verdict, "amongMany"> {
  const team = withUnmappedOwnerAccounts(read);
  const window = { from: now - WINDOW_DAYS * millisecondsInDay, until: now };
  const assessments = signals.map((signal) => assess(signal, { team, now }, window));
  const status = statusOf(assessments, mode);
  const strong = status === "pattern" && isStrong(halves(team, signals, now), mode);
  const established = assessments.filter(
    ({ state, signal }) => state === "established" && signal.part === "core",
  );
  return {
    ...{ team: read, window, mode, assessments, credited: team !== read },
    status: strong ? "strong-pattern" : status,
    counter: counterEvidence(team, now, window),
    whoCanChangeIt: changers(established),
    elsewhere: established.flatMap(({ signal }) => signal.elsewhere?.({ team, now }, window.from) ?? []),
  };
}

const halves = (
  team: Backlog,
  signals: readonly Signal[],
  now: Instant,
): readonly (readonly Assessment[])[] => {
  const half = (WINDOW_DAYS / 2) * millisecondsInDay;
  return [now, now - half].map((until) =>
    signals.map((signal) => assess(signal, { team, now: until }, { from: until - half, until })),
  );
};

const changers = (established: readonly Assessment[]): readonly Changer[] =>
  CHANGERS.filter((one) => established.some(({ signal }) => signal.whoCanChangeIt.includes(one)));
