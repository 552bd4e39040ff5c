/**
 * Custom fields of an export that brings no list of fields. Sprints and ranks are recognised at once
 * by their values; epic links, estimates and flags wait until the histories have shown the fields' names, or until
 * it is known which keys are epics.
 */
import type { ItemDraft } from "../draft.ts";
import { NONE } from "../draft.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { Project } from "./project.ts";
import { isKey } from "./raw.ts";
import { looksLikeSprint, type SprintBook } from "./sprints.ts";

/** What of the site's reading is asked for here. */
interface Known {
  readonly sprints: SprintBook;
  project(key: string): Project;
}

interface Waiting {
  readonly draft: ItemDraft;
  readonly id: string;
  readonly value: unknown;
}

/** `0|i0035s:`, `0|hzzzzz:zzzw`: a bucket, a bar and a word in base 36. */
const RANK = /^[0-9]\|[0-9a-z]{1,255}:[0-9a-z]{0,255}$/;

export class Guesses {
  private readonly waiting: Waiting[] = [];
  private readonly sprintFields = new Set<string>();

  /** Whether anything waits for `resolve`. */
  get open(): boolean {
    return this.waiting.length > 0;
  }

  look(draft: ItemDraft, fields: Raw, known: Known): void {
    for (const id in fields) {
      if (!id.startsWith("customfield_")) continue;
      const value = fields[id];
      if (value === null || value === undefined) {
        if (this.sprintFields.has(id)) draft.item.sprints ??= NONE;
      } else if (typeof value === "string") {
        if (RANK.test(value)) draft.item.order ??= value;
        else if (isKey(value) && typeof draft.item.parent !== "string")
          this.waiting.push({ draft, id, value });
      } else if (typeof value === "number") {
        if (draft.item.estimate === undefined) this.waiting.push({ draft, id, value });
      } else if (Array.isArray(value)) this.lookAtList(draft, id, value, known);
    }
  }

  private lookAtList(draft: ItemDraft, id: string, value: readonly unknown[], known: Known): void {
    const [first] = value;
    if (looksLikeSprint(first)) {
      this.sprintFields.add(id);
      if (draft.item.sprints !== undefined && draft.item.sprints.length > 0) return;
      draft.item.sprints = value.flatMap((entry) => known.sprints.read(entry) ?? []);
    } else if (isRaw(first) && typeof first.value === "string" && value.length === 1)
      this.waiting.push({ draft, id, value });
  }

  /** To be called when every record is read. `isEpic`: whether a key is that of an epic. */
  resolve(known: Known, isEpic: (key: string) => boolean): void {
    const keyFields = new Map<string, boolean>();
    for (const { id, value } of this.waiting) {
      if (isKey(value)) keyFields.set(id, (keyFields.get(id) ?? true) && isEpic(value));
    }
    for (const { draft, id, value } of this.waiting) {
      const { meanings } = known.project(draft.item.project);
      if (isKey(value)) {
        if (!keyFields.get(id) && !meanings.epic.includes(id)) continue;
        if (typeof draft.item.parent === "string") continue;
        draft.item.parent = value;
        draft.parentIsEpic = true;
      } else if (typeof value === "number") {
        if (meanings.estimate.includes(id)) draft.item.estimate ??= value;
      } else if (meanings.flagged.includes(id)) draft.item.flagged = true;
    }
    this.waiting.length = 0;
  }
}
