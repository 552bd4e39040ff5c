/** Requests that were started, and how much of their text was the requester's own by then. */

import { changesOf } from "../../../src/backlog/changes.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import { requests } from "../../../src/backlog/history/requests/requests.ts";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import type { RichText } from "../../../src/text/blocks.ts";
import { plainText } from "../../../src/text/read.ts";
import { words } from "../../../src/text/words.ts";

/** Fewer words are a title and no description. */
const FEWEST_WORDS = 3;

export interface PassedRequest {
  readonly item: WorkItem;
  readonly at: Instant;
  /** Share of the words at the start that stood in the request, 0..1; undefined where one of the texts is not known. */
  readonly kept: number | undefined;
}

export const passedRequests = onceAt((team: Backlog, now: Instant): readonly PassedRequest[] =>
  requests(team, now).flatMap(({ item }): PassedRequest[] => {
    const at = startOfWork(team, item);
    if (item.kind !== "story" || typeof at !== "number" || at > now) return [];
    const found = textsOf(item, at);
    if (found === undefined) return [{ item, at, kept: undefined }];
    const [before, after] = found.map((text) => (text === null ? [] : words(plainText(text))));
    if (before === undefined || after === undefined || before.length < FEWEST_WORDS) return [];
    return [{ item, at, kept: containment(after, new Set(before)) }];
  }),
);

/** The first text and that of the start; undefined where the history hides one. */
function textsOf(item: WorkItem, start: Instant): readonly [RichText | null, RichText | null] | undefined {
  if (item.description === undefined) return undefined;
  const edits = changesOf(item, "description");
  const [first] = edits;
  const next = edits.find(({ at }) => at > start);
  const before = first === undefined ? item.description : first.from;
  const after = next === undefined ? item.description : next.from;
  return before === undefined || after === undefined ? undefined : [before, after];
}

const containment = (of: readonly string[], known: ReadonlySet<string>): number =>
  of.length === 0 ? 1 : of.filter((word) => known.has(word)).length / of.length;
