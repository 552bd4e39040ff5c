/** What speaks for the product-owner function; it is printed beside every verdict. */
import { hasRole } from "../../backlog/actors.ts";
import { isOwn } from "../../backlog/changes.ts";
import { splitsOf } from "../../backlog/history/changes/splits.ts";
import { startOfWork } from "../../backlog/history/changes/status-changes.ts";
import { actsSince } from "../../backlog/history/decisions/acts.ts";
import { refusals } from "../../backlog/history/decisions/refusals.ts";
import { additions } from "../../backlog/history/decisions/trade-offs.ts";
import { featureStarts } from "../../backlog/history/requests/feature-starts.ts";
import { sprintScopes } from "../../backlog/history/sprints/sprint-scope.ts";
import type { Backlog, Instant } from "../../backlog/model.ts";
import { hasOwnCriteria } from "../../backlog/views/items/criteria.ts";
import type { Window } from "./assess.ts";

export const COUNTER_KINDS = [
  "declined-with-reason",
  "trade-off",
  "split-before-start",
  "criteria-written",
  "returned",
  "question-answered",
  "customer-linked",
] as const;
export type CounterKind = (typeof COUNTER_KINDS)[number];

export interface CounterEvidence {
  /** Empty where none of it can be seen. */
  readonly counts: readonly { readonly kind: CounterKind; readonly count: number }[];
  /** Why none of it can be seen; null where it can. */
  readonly hidden: string | null;
  /** Sprints with at least three kinds of these, of those that ended in the window; null without any. */
  readonly power: { readonly sprints: number; readonly of: number } | null;
}

/** A role that does three kinds of these in a sprint decides (rule catalogue, counter-evidence). */
const KINDS = 3;

export function counterEvidence(team: Backlog, now: Instant, { from, until }: Window): CounterEvidence {
  const hidden = whyHidden(team);
  if (hidden !== null) return { counts: [], hidden, power: null };
  const seen = instants(team, now, from).filter(({ at }) => at > from && at <= until);
  const ended = sprintScopes(team, now).filter(
    (scope) => scope.ended && scope.endAt !== undefined && scope.endAt > from && scope.endAt <= until,
  );
  const full = ended.filter(
    ({ startAt, endAt = until }) =>
      new Set(seen.flatMap(({ kind, at }) => (at >= startAt && at < endAt ? kind : []))).size >= KINDS,
  );
  return {
    counts: COUNTER_KINDS.map((kind) => ({ kind, count: seen.filter((one) => one.kind === kind).length })),
    hidden,
    power: ended.length === 0 ? null : { sprints: full.length, of: ended.length },
  };
}

/** None of it is known without a history and somebody mapped as product owner, nor from a part of the items. */
function whyHidden({ capabilities, mappedRoles }: Backlog): string | null {
  for (const need of ["history", "whole-backlog"] as const) {
    const shown = capabilities[need];
    if (shown !== true) return shown;
  }
  return mappedRoles.includes("po") ? null : "no account is mapped to the role of product owner";
}

function instants(
  team: Backlog,
  now: Instant,
  from: Instant,
): readonly { readonly kind: CounterKind; readonly at: Instant }[] {
  // An item merged into another was not refused, and one cut to fit was accepted.
  const declined = refusals(team, now).filter(
    ({ role, way, reason }) =>
      role === "po" &&
      (way === "declined" || way === "deferred") &&
      (reason === "comment" || reason === "link"),
  );
  const traded = additions(team, now).filter(({ traded: one }) => one);
  const linked = featureStarts(team, now).filter(({ brought }) => brought !== "none" && brought !== "hidden");
  const own = actsSince(team, now, from).filter(({ role }) => role === "po");
  const as = (kind: CounterKind) => (one: { readonly at: Instant }) => ({ kind, at: one.at });
  return [
    ...declined.map(as("declined-with-reason")),
    ...traded.map(as("trade-off")),
    ...splits(team).map((at) => ({ kind: "split-before-start" as const, at })),
    ...written(team).map((at) => ({ kind: "criteria-written" as const, at })),
    ...own.filter(({ what }) => what === "returned").map(as("returned")),
    ...own.filter(({ what }) => what === "answered").map(as("question-answered")),
    ...linked.map(as("customer-linked")),
  ];
}

/** Stories split before they were started. Sub-tasks are steps of one story, and no parts. */
const splits = (team: Backlog): readonly Instant[] =>
  team.items.flatMap((item) => {
    if (item.kind !== "story") return [];
    const start = startOfWork(team, item);
    return splitsOf(team, item, ({ kind }) => kind !== "subtask").filter(
      (at) => typeof start !== "number" || at < start,
    );
  });

/** Stories with criteria whose text the product owner wrote before the start. */
const written = (team: Backlog): readonly Instant[] =>
  team.items.flatMap((item) => {
    if (item.kind !== "story") return [];
    const start = startOfWork(team, item);
    const edit = item.events?.find(
      ({ field, at, by, bulk }) =>
        (field === "criteria" || field === "description") &&
        isOwn({ bulk }) &&
        hasRole(by, "po", at) &&
        (typeof start !== "number" || at < start),
    );
    return edit !== undefined && hasOwnCriteria(team, item) === true ? [edit.at] : [];
  });
