/** Statuses, priorities and releases: thousands of items name the same few. */
import type { Priority, Release, Status, StatusCategory } from "../../backlog/model.ts";
import type { Mutable } from "../draft.ts";
import { instantOf } from "../instant.ts";
import { isRaw, type Raw } from "../raw.ts";
import { categoryOfName } from "../status-words.ts";
import { rankOfPriority } from "./names.ts";
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

const categoryIn = (raw: Raw): StatusCategory | undefined => {
  const { statusCategory } = raw;
  const key = isRaw(statusCategory) ? statusCategory.key : statusCategory;
  return typeof key === "string" ? CATEGORIES[key] : undefined;
};

export class StatusBook {
  private readonly byId = new Map<string, Mutable<Status>>();
  private readonly listed = new Map<string, StatusCategory>();
  private readonly byName = new Map<string, StatusCategory>();

  /** The status of an item; its category may come later, from a list of statuses. */
  read(raw: Raw): Status {
    const id = idIn(raw, "id") ?? textIn(raw, "name") ?? "";
    const known = this.byId.get(id);
    if (known?.category !== undefined) return known;
    const category = categoryIn(raw);
    if (known !== undefined) {
      known.category = category;
      if (category !== undefined) this.byName.set(known.name, category);
      return known;
    }
    const status = { name: textIn(raw, "name") ?? id, category };
    this.byId.set(id, status);
    if (category !== undefined) this.byName.set(status.name, category);
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

  /** Fills the categories that the items did not show; a shipped name is the last resort. */
  fillCategories(): void {
    for (const [id, status] of this.byId) {
      status.category ??= this.listed.get(id) ?? this.listed.get(status.name) ?? categoryOfName(status.name);
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

  read(raw: Raw): Priority {
    const id = idIn(raw, "id") ?? textIn(raw, "name") ?? "";
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const name = textIn(raw, "name") ?? id;
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
