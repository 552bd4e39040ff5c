/** Records of Jira's REST answers, from files or from the network, become drafts. */
import { type Collector, type Intake, type ItemDraft, NONE } from "../draft.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";
import { areCells, fieldsById, isUnwrapped } from "./fields-by-name.ts";
import { resolveHistories } from "./histories.ts";
import { type IssueDraft, readIssue } from "./issue.ts";
import { resolveStatus } from "./item-status.ts";
import { Known } from "./known.ts";
import { isKey } from "./raw.ts";
import { SideFacts } from "./side.ts";
import { inferTimes } from "./times.ts";

export interface JiraCollector extends Collector {
  /** Takes one record: an issue or any other answer of Jira's. False where it is neither. */
  add(raw: unknown, at: Place): boolean;
  /**
   * Says that the links out of Jira were read of this item, whether or not there are any. A source that asks item
   * by item says so of each; of the others nothing is known then.
   */
  remoteLinksOf(key: string): void;
}

/** Fields that Jira leaves out of an issue that has nothing in them, when it was asked for them. */
interface Shown {
  description: boolean;
  parent: boolean;
  sprints: boolean;
}

export function jiraCollector(intake: Intake): JiraCollector {
  const known = new Known(intake);
  const side = new SideFacts(known, intake);
  const own: IssueDraft[] = [];
  /** Issues of which another answer shows a few fields only (Airbyte's board_issues, for one). */
  const partial: IssueDraft[] = [];
  const inSprint: { readonly key: string; readonly sprint: string }[] = [];
  let file = "";
  let start = 0;

  const closeFile = (): void => {
    markAbsentAsEmpty(own, start);
    start = own.length;
  };

  function issue(raw: Raw & { readonly fields: Raw }, at: Place): void {
    if (at.file !== file) {
      closeFile();
      file = at.file;
    }
    const draft = readIssue(raw, at, known, intake);
    if (draft === undefined) return;
    const { fields } = raw;
    if (at.path?.endsWith("epics")) draft.hint ??= "epic";
    if (typeof fields.summary === "string") own.push(draft);
    else partial.push(draft);
    const sprint = raw.sprintId;
    if (typeof sprint === "number" || typeof sprint === "string")
      inSprint.push({ key: draft.item.key, sprint: String(sprint) });
  }

  /** What needs all keys; most exports do not need it. */
  function joinLater(): void {
    const byKey = new Map<string, ItemDraft>();
    for (const draft of own) byKey.set(draft.item.key, draft);
    for (const draft of partial) {
      if (byKey.has(draft.item.key)) continue;
      byKey.set(draft.item.key, draft);
      own.push(draft);
    }
    joinSprints(inSprint, byKey, known);
    known.guesses.resolve(known, (key) => {
      const draft = byKey.get(key);
      return (draft?.item.level ?? 0) >= 1 || draft?.hint === "epic" || draft?.hint === "above-epic";
    });
  }

  return {
    add(raw, at) {
      if (!isRaw(raw)) return false;
      const found = asIssue(raw, known);
      if (found === undefined) return expansions(raw, known) || side.take(raw);
      expansions(raw, known);
      if (areCells(found.fields)) return false;
      issue(found, at);
      return true;
    },

    remoteLinksOf(key) {
      side.remoteLinksAsked ??= new Set();
      side.remoteLinksAsked.add(key);
    },

    finish() {
      closeFile();
      if (partial.length > 0 || inSprint.length > 0 || known.guesses.open) joinLater();
      known.statuses.fillCategories(intake.gaps);
      for (const draft of own) resolveStatus(draft, known);
      known.priorities.fillRanks();
      known.releases.fillDates();
      side.finish();
      resolveHistories(own, known, intake);
      for (const draft of own) inferTimes(draft, known);
      joinRemoteLinks(own, side, known);
      for (const draft of own) intake.drafts.push(draft);
      own.length = 0;
    },
  };
}

/** An issue with its fields in their place and under their ids; undefined for another answer. */
function asIssue(raw: Raw, { fields }: Known): (Raw & { readonly fields: Raw }) | undefined {
  if (!isKey(raw.key)) return undefined;
  if (isRaw(raw.fields)) return { ...raw, fields: fieldsById(raw.fields, fields) ?? raw.fields };
  return isUnwrapped(raw) ? { ...raw, fields: raw } : undefined;
}

/** `names` and `schema` beside a page of issues, or in an issue asked for alone. */
function expansions(raw: Raw, known: Known): boolean {
  if (!isRaw(raw.names)) return false;
  for (const [id, name] of Object.entries(raw.names)) {
    const schema = isRaw(raw.schema) ? raw.schema[id] : undefined;
    const custom = isRaw(schema) && typeof schema.custom === "string" ? schema.custom : undefined;
    if (typeof name === "string") known.fields.name(id, name, custom);
  }
  return true;
}

/**
 * Jira and its exporters leave out what is empty: where one issue of a file shows its description, its parent
 * or its sprints, the others of that file without one have none.
 */
function markAbsentAsEmpty(drafts: readonly ItemDraft[], start: number): void {
  const shown: Shown = { description: false, parent: false, sprints: false };
  for (let i = start; i < drafts.length; i++) {
    const item = drafts[i]?.item;
    if (item === undefined) continue;
    if (item.description !== undefined) shown.description = true;
    if (item.parent !== undefined) shown.parent = true;
    if (item.sprints !== undefined) shown.sprints = true;
  }
  for (let i = start; i < drafts.length; i++) {
    const item = drafts[i]?.item;
    if (item === undefined) continue;
    if (shown.description && item.description === undefined) item.description = null;
    if (shown.parent && item.parent === undefined) item.parent = null;
    if (shown.sprints && item.sprints === undefined) item.sprints = NONE;
  }
}

function joinSprints(
  pairs: readonly { readonly key: string; readonly sprint: string }[],
  byKey: ReadonlyMap<string, ItemDraft>,
  known: Known,
): void {
  for (const { key, sprint } of pairs) {
    const item = byKey.get(key)?.item;
    const found = known.sprints.known(sprint);
    if (item === undefined || found === undefined || item.sprints?.includes(found)) continue;
    item.sprints = [...(item.sprints ?? []), found];
  }
}

function joinRemoteLinks(drafts: readonly ItemDraft[], side: SideFacts, known: Known): void {
  const asked = side.remoteLinksAsked;
  if (!side.remoteLinksKnown && asked === undefined) return;
  const byItem = Map.groupBy(side.remoteLinks, ({ item }) => item);
  for (const { item } of drafts) {
    if (asked !== undefined && !asked.has(item.key)) continue;
    const found = byItem.get(item.key) ?? byItem.get(item.id);
    item.remoteLinks =
      found?.map(({ id, link }) => {
        const change = known.remoteLinkChanges.get(`${item.key}\0${id}`);
        return change === undefined ? link : { ...link, at: change.at, by: change.by };
      }) ?? NONE;
  }
}
