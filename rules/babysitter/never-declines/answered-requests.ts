/** What became of the requests that others made: refused by the product-owner function, or taken in. */

import { millisecondsInDay } from "date-fns/constants";
import { isHuman, roleAt } from "../../../src/backlog/actors.ts";
import { changesOf } from "../../../src/backlog/changes.ts";
import { bulkRuns } from "../../../src/backlog/history/changes/bulk.ts";
import { endIn } from "../../../src/backlog/history/changes/endings.ts";
import { entriesOf } from "../../../src/backlog/history/changes/entries.ts";
import { importedItems } from "../../../src/backlog/history/changes/imports.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import { isOwnerAway } from "../../../src/backlog/history/decisions/owner-away.ts";
import { type Refusal, refusals } from "../../../src/backlog/history/decisions/refusals.ts";
import { originOf, requests } from "../../../src/backlog/history/requests/requests.ts";
import { reasonNear } from "../../../src/backlog/history/sprints/scope-changes.ts";
import { INCIDENT, isIncident } from "../../../src/backlog/incidents.ts";
import type { Backlog, Change, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { once, onceAt } from "../../../src/backlog/once.ts";
import { wordSet } from "../../../src/backlog/run-work.ts";
import { similarIndex, similarItems } from "../../../src/backlog/similar.ts";
import { isDone } from "../../../src/backlog/views/items/items.ts";
import { readsLikeFault } from "../../../src/text/conversation/bug-report.ts";
import { namesRequester } from "../../../src/text/conversation/requester.ts";
import { plainText } from "../../../src/text/read.ts";

/** A request that nobody refused by then is taken in (rule catalogue, rule 48). */
const DECIDED_DAYS = 21;
/** In a real duplicate the two texts have this much in common (judgement). */
const ALIKE = 0.35;

type Answer =
  | "taken-in"
  | "refused"
  | "refused-by-others"
  /** Closed as the duplicate of one that says the same: no answer at all. */
  | "duplicate"
  /**
   * Closed in bulk with many others, withdrawn by the requester, decided while the product owner was away, or
   * not known.
   */
  | "unclear";

export interface AnsweredRequest {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly answer: Answer;
  readonly withReason: boolean;
}

/** Requests that are resolved or three weeks old, oldest first. */
export const answeredRequests = onceAt((team: Backlog, now: Instant): readonly AnsweredRequest[] => {
  const declined = Map.groupBy(refusals(team, now), ({ item }) => item);
  return [...requests(team, now), ...typedUp(team, now)].flatMap(({ item, receivedAt }) => {
    if (isFault(team, item)) return [];
    if (!isDone(item) && now - receivedAt < DECIDED_DAYS * millisecondsInDay) return [];
    const found = [
      ...(declined.get(item) ?? []).filter((one) => isAnswer(one)),
      ...closedUnbegun(team, item, now),
    ];
    return [{ item, at: receivedAt, ...answerOf(team, item, receivedAt, found) }];
  });
});

/** What the product owner entered for somebody who is named in the text and not as the reporter. */
function typedUp(team: Backlog, now: Instant): { readonly item: WorkItem; readonly receivedAt: Instant }[] {
  const imported = importedItems(team);
  return team.items.flatMap((item) => {
    const { kind, reporter, creator, createdAt, description } = item;
    const who = reporter ?? creator;
    if (kind !== "story" || !who || createdAt === undefined || createdAt > now || imported.has(item))
      return [];
    if (roleAt(who, createdAt) !== "po" || originOf(team, item) !== undefined) return [];
    const [edit] = changesOf(item, "description");
    const first = edit === undefined ? description : edit.from;
    return namesRequester(item.title, first ? plainText(first) : "") ? [{ item, receivedAt: createdAt }] : [];
  });
}

/**
 * A fault is repaired or not; it is not a request. Without types a fault is recognised by its title, because
 * labels follow no rule.
 */
const isFault = (team: Backlog, item: WorkItem): boolean =>
  item.kind === "bug" || isIncident(item, INCIDENTS) || (!team.traits.typed && readsLikeFault(item.title));

const INCIDENTS = wordSet(INCIDENT);

/** Closed with an unknown resolution before work was started: a refusal, whatever its name. */
function closedUnbegun(team: Backlog, item: WorkItem, now: Instant): Refusal[] {
  if (!isDone(item) || startOfWork(team, item) !== null) return [];
  return entriesOf(item, now).flatMap((entry) => {
    const end = endIn(team, entry);
    if (end === undefined || end.closure !== undefined || isHuman(entry.by, entry.at) !== true) return [];
    const { at, by } = entry;
    return [
      {
        ...{ item, at, by, role: roleAt(by, at), way: "declined" as const, how: undefined },
        ...{ reason: reasonNear(item, at), beforeStart: true, bulk: false },
      },
    ];
  });
}

/** A step down in priority or a cleared date is sorting; a removal from a running sprint is part of the work in it. */
const isAnswer = ({ way, how, beforeStart }: Refusal): boolean =>
  way !== "deferred" || how === "parked" || (how === "release" && beforeStart);

function answerOf(
  team: Backlog,
  item: WorkItem,
  receivedAt: Instant,
  declined: readonly Refusal[],
): Pick<AnsweredRequest, "answer" | "withReason"> {
  if (item.events === undefined) return { answer: "unclear", withReason: false };
  const mine = declined.filter(({ role, by }) => role === "po" && by !== item.reporter);
  const no = mine.find(({ way }) => way !== "duplicate") ?? mine[0];
  const other = declined.find((one) => !mine.includes(one));
  const withReason = no?.reason === "comment" || no?.reason === "link";
  const ended = declined.find(({ way }) => way === "duplicate");
  if (ended !== undefined && isTrueDuplicate(team, item)) return { answer: "duplicate", withReason: false };
  if (no !== undefined) return { answer: no.bulk ? "unclear" : "refused", withReason };
  if (other !== undefined) {
    const own = other.by !== undefined && other.by === item.reporter;
    const away = isOwnerAway(team, other.at);
    return { answer: own || other.bulk || away ? "unclear" : "refused-by-others", withReason: false };
  }
  const start = startOfWork(team, item);
  if (start === null && !isDone(item) && isMarked(team, item))
    return { answer: "unclear", withReason: false };
  return {
    answer: isOwnerAway(team, typeof start === "number" ? Math.min(start, receivedAt + 1) : receivedAt)
      ? "unclear"
      : "taken-in",
    withReason: false,
  };
}

/** Closed as a duplicate of something else is a refusal. */
function isTrueDuplicate(team: Backlog, item: WorkItem): boolean {
  const others = new Set(item.links?.flatMap(({ kind, key }) => (kind === "duplicates" ? key : [])) ?? []);
  if (others.size === 0) return false;
  return similarItems(similarIndex(team), item, 20, ALIKE).some((one) => others.has(one.item.key));
}

/**
 * The product owner labelled an item that was never started. Too few such items do not show whether the team
 * parks with that label: it may be a deferral, so it does not count as accepted.
 */
const isMarked = (team: Backlog, item: WorkItem): boolean =>
  item.events?.some(
    (event) =>
      event.field === "labels" && roleAt(event.by, event.at) === "po" && !bulkLabels(team).has(event),
  ) ?? false;

const bulkLabels = once((team: Backlog): ReadonlySet<Change> => {
  const edits = team.items.flatMap((item) =>
    (item.events ?? []).flatMap((event) => (event.field === "labels" ? { item, event } : [])),
  );
  return new Set(bulkRuns(edits).keys());
});
