/**
 * An item under construction, before it is known what stands above and below it. Every source (exports
 * in JSON and CSV, live trackers) makes drafts; `assemble` makes backlogs of them.
 */
import type { Instant, Need, Profile, RoadmapItem, Sprint, Vocabulary, WorkItem } from "../backlog/model.ts";
import type { Traits } from "../backlog/traits.ts";
import type { NamedItem } from "../backlog/views/items/left-out/unread.ts";
import type { RichText } from "../text/blocks.ts";
import type { GapLog } from "./gaps.ts";
import type { PersonRegistry } from "./people.ts";
import type { Place } from "./place.ts";
import type { SettingsOf } from "./reading.ts";
import type { TextStore } from "./text-store.ts";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a roadmap item has beyond a work item; whatever is left out is not known. */
export type RoadmapFields = Partial<Mutable<Omit<RoadmapItem, keyof WorkItem>>>;

export interface ItemDraft {
  /**
   * The item as far as its own record shows it. `assemble` fills `children` from both sides, sets `level` where
   * it is undefined and there is evidence of it, and turns `kind` into "roadmap" or "subtask" as the level demands:
   * a source need only say story, bug or spike. `project` is the key of the team: Jira project, Linear team.
   */
  item: Mutable<WorkItem>;
  /** Facts that count if the item turns out to be of the roadmap. */
  roadmap: RoadmapFields | undefined;
  /** What the type's name or icon suggests; used only where no level is known. */
  hint: "sub-task" | "epic" | "above-epic" | undefined;
  /** The parent was named in a field that only epics can stand in: evidence of the parent's level. */
  parentIsEpic: boolean;
  /** False for what is no issue of a project (Linear projects and initiatives): roadmap only, not in `items`. */
  readonly issue: boolean;
  /** Keys of teams it belongs to beside `project` (a Linear project shared by teams). */
  teams?: readonly string[];
}

/** What is known of a team from elsewhere than its items. */
export interface TeamFacts {
  name?: string | undefined;
  profile?: Profile | undefined;
  /** Sprints of the team's board, whether or not an item was in them. */
  sprints?: Sprint[] | undefined;
  vision?: { text: RichText | null | undefined; links: readonly string[] } | undefined;
  /** What the words of its histories stand for; people are added by `assemble`. */
  vocabulary?: Omit<Vocabulary, "people"> | undefined;
}

/** What is true of a tracker however it is read. */
export interface TrackerFacts {
  /** The prefix before the colon of its sources and of its teams' ids. */
  readonly id: string;
  readonly traits: Traits;
  /** What it does not keep by design, and why in words that complete "not observable: …". */
  readonly unkept: Partial<Readonly<Record<Need, string>>>;
}

/** What the collectors of one tracker fill together in one reading. */
export interface Intake {
  readonly tracker: TrackerFacts;
  readonly settings: SettingsOf;
  readonly people: PersonRegistry;
  readonly gaps: GapLog;
  readonly texts: TextStore;
  readonly drafts: ItemDraft[];
  /** What items show of others that they name, by key; first come, first kept. */
  readonly named: Map<string, NamedItem>;
  /** By team key. */
  readonly teams: Map<string, TeamFacts>;
}

/** Turns records into drafts. */
export interface Collector {
  /** Takes one record; what it does not understand goes to the gaps. Never throws. */
  add(raw: unknown, at: Place): void;
  /** Called once after the last record of every file: what had to wait for other records goes into the intake. */
  finish(): void;
}

/** An item of which nothing is known but where it is. The order of fields is fixed to keep one hidden class. */
export function emptyItem(id: string, key: string, project: string): Mutable<WorkItem> {
  return {
    id,
    key,
    project,
    url: undefined,
    title: "",
    kind: "story",
    level: undefined,
    type: undefined,
    status: NO_STATUS,
    closure: undefined,
    resolved: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    startedAt: undefined,
    closedAt: undefined,
    dueAt: undefined,
    priority: undefined,
    assignee: undefined,
    reporter: undefined,
    creator: undefined,
    labels: undefined,
    components: undefined,
    releases: undefined,
    parent: undefined,
    children: NONE,
    links: undefined,
    remoteLinks: undefined,
    sprints: undefined,
    estimate: undefined,
    order: undefined,
    description: undefined,
    criteria: undefined,
    flagged: undefined,
    votes: undefined,
    customerRequests: undefined,
    comments: undefined,
    events: undefined,
    cut: undefined,
  };
}

export const draftOf = (item: Mutable<WorkItem>, issue = true): ItemDraft => ({
  item,
  roadmap: undefined,
  hint: undefined,
  parentIsEpic: false,
  issue,
});

/** One empty list for everyone: a million items would otherwise carry several million of them. */
export const NONE: readonly never[] = Object.freeze([]);
const NO_STATUS = Object.freeze({ name: "", category: undefined });

/** The project part of a Jira-like key: "SHOP-12" → "SHOP"; the whole key where there is no number. */
export function projectOf(key: string): string {
  const dash = key.lastIndexOf("-");
  return dash > 0 ? key.slice(0, dash) : key;
}

/** The later of two instants, either of which may be missing. */
export const later = (a: Instant | undefined, b: Instant | null | undefined): Instant | undefined =>
  typeof b === "number" && (a === undefined || b > a) ? b : a;
