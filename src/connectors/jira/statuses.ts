/** Statuses, priorities and releases: thousands of items name the same few. */
import type { Instant, Priority, Release, Status, StatusCategory } from "../../backlog/model.ts";
import { CategoryVotes } from "../category-votes.ts";
import type { Mutable } from "../draft.ts";
import type { GapLog } from "../gaps.ts";
import { instantOf } from "../instant.ts";
import { isRaw, type Raw } from "../raw.ts";
import { categoryOfName } from "../status-words.ts";
import { isNoPriority, rankOfPriority } from "./names.ts";
import { idIn, textIn } from "./raw.ts";

/** Jira's own keys; "undefined" is the key of the category "No Category". */
const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  new: "new",
  indeterminate: "started",
  done: "done",
  // The newer statuses API writes them in its own words.
  TODO: "new",
  IN_PROGRESS: "started",
  DONE: "done",
};

export const categoryIn = (raw: Raw): StatusCategory | undefined => {
  const { statusCategory } = raw;
  const key = isRaw(statusCategory) ? statusCategory.key : statusCategory;
  return typeof key === "string" ? CATEGORIES[key] : undefined;
};

/** Ids of the statuses that every Jira server is set up with: they stay when a status is renamed. */
const BY_ID: Readonly<Record<string, StatusCategory>> = {
  "1": "new",
  "3": "started",
  "4": "new",
  "5": "done",
  "6": "done",
};

export class StatusBook {
  private readonly byId = new Map<string, Mutable<Status>>();
  private readonly votes = new Map<string, CategoryVotes>();
  private readonly listed = new Map<string, StatusCategory>();
  private readonly byName = new Map<string, StatusCategory>();
  /** By the columns of boards; undefined where boards disagree. */
  private readonly onBoards = new Map<string, StatusCategory | undefined>();

  /** The status of an item that was last changed at `updated`; its category is resolved after the last item. */
  read(raw: Raw, updated?: Instant, source = ""): Status {
    const id = idIn(raw, "id") ?? textIn(raw, "name") ?? "";
    let status = this.byId.get(id);
    if (status === undefined) {
      status = { name: textIn(raw, "name") ?? id, category: undefined };
      this.byId.set(id, status);
    }
    const category = categoryIn(raw);
    if (category !== undefined) {
      status.category ??= category;
      let votes = this.votes.get(id);
      if (votes === undefined) {
        votes = new CategoryVotes(source);
        this.votes.set(id, votes);
      }
      votes.add(category, updated);
    }
    return status;
  }

  /** An entry of `/status`. */
  define(raw: Raw): void {
    const category = categoryIn(raw);
    if (category === undefined) return;
    for (const id of [idIn(raw, "id"), textIn(raw, "name"), textIn(raw, "untranslatedName")]) {
      if (id !== undefined && !this.listed.has(id)) this.listed.set(id, category);
    }
  }

  /** The configuration of a board: what waits in its first column is new, what reached its last one is done. */
  columns(columns: readonly (readonly string[])[]): void {
    if (columns.length < 2) return;
    for (const [place, ids] of columns.entries()) {
      const category = place === 0 ? "new" : place === columns.length - 1 ? "done" : "started";
      for (const id of ids) {
        const agrees = !this.onBoards.has(id) || this.onBoards.get(id) === category;
        this.onBoards.set(id, agrees ? category : undefined);
      }
    }
  }

  /**
   * The category of every status: from the site's list, the items, the ids all servers share, a shipped name, and at
   * last the place on the board.
   */
  fillCategories(gaps: GapLog): void {
    for (const [id, status] of this.byId) {
      const votes = this.votes.get(id);
      votes?.report(status.name, this.listed.get(id), gaps);
      status.category =
        this.listed.get(id) ??
        votes?.winner() ??
        this.listed.get(status.name) ??
        BY_ID[id] ??
        categoryOfName(status.name) ??
        this.onBoards.get(id);
      if (status.category !== undefined) this.byName.set(status.name, status.category);
    }
  }

  /** The category of a status that a history names. */
  category(name: string): StatusCategory | undefined {
    const known = this.byName.get(name) ?? this.listed.get(name);
    if (known !== undefined) return known;
    const guessed = categoryOfName(name);
    if (guessed !== undefined) this.byName.set(name, guessed);
    return guessed;
  }
}

export class PriorityBook {
  private readonly byId = new Map<string, Mutable<Priority>>();
  private readonly order: string[] = [];

  /** null: its name says that there is none. */
  read(raw: Raw): Priority | null {
    const id = idIn(raw, "id") ?? textIn(raw, "name") ?? "";
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const name = textIn(raw, "name") ?? id;
    if (isNoPriority(name)) return null;
    const priority: Mutable<Priority> = { name, rank: rankOf(id, name) };
    this.byId.set(id, priority);
    return priority;
  }

  /** The priority that a history names. */
  named(name: string): Priority | undefined {
    for (const one of this.byId.values()) if (one.name === name) return one;
    const rank = rankOfPriority(name);
    return rank === undefined ? undefined : { name, rank };
  }

  /** Entries of `/priority`, which lists the most urgent first. */
  define(raw: Raw): void {
    const id = idIn(raw, "id");
    if (id !== undefined && !this.order.includes(id)) this.order.push(id);
  }

  fillRanks(): void {
    for (const [id, priority] of this.byId) {
      const place = this.order.indexOf(id);
      if (place >= 0) priority.rank = place;
    }
  }
}

/** Ids 1 to 5 are Jira's own, most urgent first; others are known by a shipped name only. */
function rankOf(id: string, name: string): number | undefined {
  const number = Number(id);
  return Number.isInteger(number) && number >= 1 && number <= 5 ? number - 1 : rankOfPriority(name);
}

export class ReleaseBook {
  private readonly byId = new Map<string, Mutable<Release>>();

  /** Jira leaves an empty date out: where one release shows its date, those without one have none. */
  fillDates(): void {
    const all = [...this.byId.values()];
    if (!all.some(({ date }) => typeof date === "number")) return;
    for (const one of all) if (one.date === undefined) one.date = null;
  }

  /** The release that a history names, where only one has that name. */
  named(name: string): Release | undefined {
    const found = [...this.byId.values()].filter((one) => one.name === name);
    return found.length === 1 ? found[0] : undefined;
  }

  /** A version of an item, or an entry of a project's versions, which shows its date too. */
  read(raw: Raw, listed = false): Release | undefined {
    const name = textIn(raw, "name");
    const id = idIn(raw, "id") ?? name;
    if (name === undefined || id === undefined) return undefined;
    let release = this.byId.get(id);
    if (release === undefined) {
      release = { name, date: undefined, released: undefined };
      this.byId.set(id, release);
    }
    release.date ??= instantOf(raw.releaseDate) ?? (listed ? null : undefined);
    if (typeof raw.released === "boolean") release.released ??= raw.released;
    return release;
  }
}
