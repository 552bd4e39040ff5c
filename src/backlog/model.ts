/**
 * The neutral backlog of one team. Everything a tracker calls by its own name ends at the connectors.
 *
 * Two conventions hold for every field:
 * - `undefined` means not known, the source does not show it; `null`, `""` and `[]` mean known to be nothing.
 * - An instant is a number of epoch milliseconds, UTC.
 */
import type { RichText } from "../text/blocks.ts";
import type { Closure, Instant, ItemKind, Link, Person, Priority, Release, Role, Status } from "./basics.ts";
import type { Change } from "./changes.ts";
import type { Traits } from "./traits.ts";

export * from "./basics.ts";
export type { Change, ChangeField, ChangeOf } from "./changes.ts";

/**
 * How a team works: in sprints with a goal of their own, in a steady flow, or in cycles that roll over, with issues
 * instead of user stories.
 */
export const PROFILES = ["scrum", "kanban", "cycles"] as const;
export type Profile = (typeof PROFILES)[number];

/** A link out of the tracker: a ticket, a call, a document, a pull request. */
export interface RemoteLink {
  readonly url: string;
  readonly title: string;
  /** What the link leads to, as far as its address and relation show. */
  readonly leadsTo: "document" | "ticket" | "code" | "design" | "other";
  readonly at: Instant | undefined;
  readonly by: Person | undefined;
}

export interface Comment {
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly text: RichText;
}

/** A sprint, or Linear's cycle. */
export interface Sprint {
  readonly id: string;
  readonly name: string;
  readonly state: "future" | "active" | "closed" | undefined;
  readonly goal: string | null | undefined;
  readonly startAt: Instant | null | undefined;
  readonly endAt: Instant | null | undefined;
  readonly completeAt: Instant | null | undefined;
}

export interface WorkItem {
  /** The tracker's own id: it survives a rename and a move to another project. */
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly url: string | undefined;
  readonly title: string;
  readonly kind: ItemKind;
  /** -1 sub-task, 0 story, 1 epic or project, 2 initiative …; undefined when it is not known. */
  readonly level: number | undefined;
  readonly type: string | undefined;
  readonly status: Status;
  /** null while the item is open. */
  readonly closure: Closure | null | undefined;
  /** Whether a field beside the status says how it ended; undefined where there is no such field, or it is not shown. */
  readonly resolved: boolean | undefined;
  readonly createdAt: Instant | undefined;
  readonly updatedAt: Instant | undefined;
  readonly startedAt: Instant | null | undefined;
  readonly closedAt: Instant | null | undefined;
  readonly dueAt: Instant | null | undefined;
  readonly priority: Priority | null | undefined;
  readonly assignee: Person | null | undefined;
  readonly reporter: Person | null | undefined;
  readonly creator: Person | null | undefined;
  readonly labels: readonly string[] | undefined;
  readonly components: readonly string[] | undefined;
  readonly releases: readonly Release[] | undefined;
  /** Key of the item one level up: an epic, an initiative, a Linear project. */
  readonly parent: string | null | undefined;
  /** Keys of the items one level below; filled from both sides of the relation. */
  readonly children: readonly string[];
  readonly links: readonly Link[] | undefined;
  readonly remoteLinks: readonly RemoteLink[] | undefined;
  /** Oldest first. A carried-over item names every sprint it was in. */
  readonly sprints: readonly Sprint[] | undefined;
  readonly estimate: number | null | undefined;
  /** Place in the backlog's order; compare with `byOrder`. */
  readonly order: string | number | undefined;
  readonly description: RichText | null | undefined;
  /** Texts of fields made for acceptance criteria; empty when such a field exists and is empty. */
  readonly criteria: readonly RichText[] | undefined;
  readonly flagged: boolean | undefined;
  readonly votes: number | undefined;
  /** Customer requests linked to the item (Linear needs, service-desk tickets, Product Discovery insights). */
  readonly customerRequests: number | undefined;
  readonly comments: readonly Comment[] | undefined;
  /** Oldest first; undefined when the source has no history. */
  readonly events: readonly Change[] | undefined;
  /** Which of its lists hold fewer entries than the source says there are. Left out: none is known to. */
  readonly cut?: Cuts | undefined;
}

/** A status update posted on a roadmap item. */
export interface Update {
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly health: "on-track" | "at-risk" | "off-track" | undefined;
  readonly text: RichText;
}

/** What the roadmap consists of: hierarchy level >= 1, Product Discovery ideas, Linear projects, initiatives. */
export interface RoadmapItem extends WorkItem {
  readonly kind: "roadmap";
  readonly tier: "epic" | "project" | "initiative" | "idea";
  /** When it should be finished; the last day of the quarter or half where only that is known. */
  readonly targetAt: Instant | null | undefined;
  /** A Now / Next / Later bucket or a "backlog" status that says "not dated on purpose". */
  readonly bucket: "now" | "next" | "later" | undefined;
  readonly paused: boolean | undefined;
  readonly archived: boolean | undefined;
  readonly lead: Person | null | undefined;
  readonly health: "on-track" | "at-risk" | "off-track" | null | undefined;
  readonly updates: readonly Update[] | undefined;
  /** The cadence its owners set themselves, in days. */
  readonly updateEveryDays: number | null | undefined;
  /** Texts of fields made for the problem or the reason ("why"). */
  readonly problem: readonly RichText[] | undefined;
  /** Texts of fields made for the measure of success. */
  readonly metric: readonly RichText[] | undefined;
  /** Documents that belong to the item and could be read. */
  readonly documents: readonly RichText[] | undefined;
}

/** What a rule may need to see of items, and beside them. A connector says of each whether its source shows it. */
export const FIELD_NEEDS = [
  "body",
  "comments",
  "history",
  "hierarchy",
  "sprints",
  "sprint-goals",
  "priority",
  "order",
  "estimates",
  "links",
  "remote-links",
  "assignee",
  "dates",
  "customer-requests",
  "updates",
  "health",
  "roles",
] as const;
export type FieldNeed = (typeof FIELD_NEEDS)[number];

/**
 * Which items a rule may need to be there: a source may leave some out. `open-items`, `finished-items`, `stories` and
 * `roadmap-items` are hidden where none was read although there are some; `older-items` where only items created or changed
 * lately were; `other-items` where items were chosen otherwise, as by sprint; `whole-backlog` where any item
 * below the roadmap is missing.
 */
export const ITEM_NEEDS = [
  "open-items",
  "finished-items",
  "stories",
  "roadmap-items",
  "older-items",
  "other-items",
  "whole-backlog",
] as const;
export type ItemNeed = (typeof ITEM_NEEDS)[number];

export const NEEDS = [...FIELD_NEEDS, ...ITEM_NEEDS] as const;
export type Need = (typeof NEEDS)[number];

/**
 * What a question looks at where the source shows it, and can answer without. `safe`: where entries are missing it goes by
 * something else, as in a source that shows none, or says that it does not know. No answer of it rests on them then.
 */
export type Read = FieldNeed | { readonly need: FieldNeed; readonly safe: true };

/**
 * What is incomplete where something was not read: these needs, or everything, where whole records are missing or a field
 * that any question may ask.
 */
export type Cuts = typeof EVERYTHING | readonly [FieldNeed, ...FieldNeed[]];
export const EVERYTHING = "everything";

/** `true`: the source shows it. Text: it does not, and why, in words for the reader. */
export type Capabilities = Readonly<Record<Need, true | string>>;

/** The meaning of names (statuses, types, resolutions) that no item or change explains by itself. */
export interface Vocabulary {
  /** How an item ended that is done with this status, where the status says it. */
  readonly closures: ReadonlyMap<string, Closure>;
  /** What an item of this type is; where labels show what sort of work it is, an item with this label. */
  readonly kinds: ReadonlyMap<string, { readonly kind: ItemKind; readonly level: number | undefined }>;
  /** Everyone met in the team. */
  readonly people: readonly Person[];
}

/** Many items that were created, changed or updated so quickly that nobody can have done it one by one. */
export interface BulkRun {
  /** `updated`: only the dates of the last update show it. */
  readonly what: "created" | "changed" | "updated";
  readonly from: Instant;
  /** Included. */
  readonly until: Instant;
  /** So many items, of so many that existed then. */
  readonly items: number;
  readonly of: number;
  /** Only items that were open then are counted. */
  readonly open: boolean;
}

/** The backlog of one team. */
export interface Backlog {
  /** `jira:KEY` or `linear:KEY`, whatever way it was read. */
  readonly id: string;
  readonly name: string;
  /** The tracker's id, for display and fingerprints; what may be asked of it stands in `traits`. */
  readonly tracker: string;
  readonly traits: Traits;
  readonly profile: Profile;
  /** Whether product owner and product manager are one role or two. `unknown` until a role map says. */
  readonly model: "split" | "combined" | "unknown";
  /** Every issue of the team's project, whatever its level. */
  readonly items: readonly WorkItem[];
  /** The roadmap the team works under: its own items of level >= 1 and those of other projects it is linked to. */
  readonly roadmap: readonly RoadmapItem[];
  /** The sprints of the team's board that are known, oldest first. */
  readonly sprints: readonly Sprint[] | undefined;
  /** Roles that at least one account is mapped to. */
  readonly mappedRoles: readonly Role[];
  /** Backlogs with work in the last quarter, among those read together, whose product owner is that of this one. */
  readonly ownedTogether?: number;
  /** Text about the product as a whole: project description, linked strategy pages. */
  readonly vision:
    | { readonly text: RichText | null | undefined; readonly links: readonly string[] }
    | undefined;
  readonly capabilities: Capabilities;
  /** What was not read of the project, a phrase for each part: "only open items were read (…)". Left out where nothing shows. */
  readonly leftOut?: readonly string[] | undefined;
  /** Left out where the source has no history. Ask `vocabularyOf`, which knows what the items show as well. */
  readonly vocabulary?: Vocabulary | undefined;
  /** The configuration says what some of its statuses mean, and the tracker may say otherwise. */
  readonly statusesConfigured?: true;
  /** Oldest first; left out where there is none. */
  readonly bulk?: readonly BulkRun[];
  /** IANA time zone for calendar work, e.g. "Europe/Berlin". */
  readonly timeZone: string;
  /** ISO weekday numbers, Monday = 1. */
  readonly workingDays: readonly number[];
}

/** Something the reader must know was not seen. Any gap makes a report incomplete. */
export interface Gap {
  readonly source: string;
  readonly what: string;
  readonly detail: string;
  /** An answer rests on the gap where its question reads one of these. */
  readonly cuts: Cuts;
}

/** An item found by key in the team's own items or its roadmap. */
export const isRoadmapItem = (item: WorkItem): item is RoadmapItem => item.kind === "roadmap";
