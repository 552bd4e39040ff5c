/**
 * What a search in a tracker can say of work items, in words that hold for any tracker. A rule says its condition in
 * them, `matches.ts` applies it to what was read, and the tracker's own `Search` writes it in the tracker's language.
 */
import type { ItemKind, Priority, StatusCategory } from "../basics.ts";

/** What somebody outside asked for, or what hangs on it: a reason to look at an item before it is closed. */
export const TIES = ["votes", "links", "customer requests"] as const;
export type Tie = (typeof TIES)[number];

export type Condition =
  | { readonly says: "all" | "any"; readonly of: readonly Condition[] }
  /** `names`: of the statuses in it, where their categories are not those of the tracker. */
  | { readonly says: "status"; readonly in: StatusCategory | "open"; readonly names?: readonly string[] }
  /** By the types that were seen: the names of those of these kinds, and of all others. */
  | {
      readonly says: "kinds";
      readonly in: readonly ItemKind[];
      readonly types: readonly string[];
      readonly others: readonly string[];
    }
  /** So many whole days of 24 hours ago, or longer. */
  | { readonly says: "age"; readonly since: "created" | "updated"; readonly days: number }
  | { readonly says: "priority"; readonly in: readonly Priority[]; readonly not?: true }
  | { readonly says: "unassigned" }
  /** In a sprint that runs or is to come. */
  | { readonly says: "planned"; readonly not?: true }
  | { readonly says: "without"; readonly tie: Tie }
  /** None of these, by their keys. */
  | { readonly says: "except"; readonly keys: readonly string[] };

export const all = (...of: readonly Condition[]): Condition => ({ says: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ says: "any", of });
export const unchanged = (days: number): Condition => ({ says: "age", since: "updated", days });
export const PLANNED: Condition = { says: "planned" };
export const NOT_PLANNED: Condition = { says: "planned", not: true };
export const createdBefore = (days: number): Condition => ({ says: "age", since: "created", days });

/** What is looked up: an item or a sprint, as findings point at them. */
export interface Sought {
  readonly kind: "item" | "roadmap" | "sprint";
  /** The tracker's own id. */
  readonly id: string;
  readonly key: string;
  readonly url?: string | undefined;
}

/** Text to paste into the tracker. */
export interface Query {
  /** What it is called by those who use it, and where it is pasted: "JQL". */
  readonly language: string;
  /** More than one where one would be too long: each finds a part. */
  readonly texts: readonly string[];
}

/** What the tracker does for many items at once. */
interface BulkChange {
  /** How to close all that a search finds, in one or two sentences. */
  readonly how: string;
  /** How many items one bulk change takes at most; null: no limit is documented. */
  readonly atOnce: number | null;
}

/** How items are looked up in one tracker. The texts hold nothing invisible, whatever the names in them do. */
export interface Search {
  /** The items of one project or team that a condition holds for; undefined where it cannot be said. */
  where(condition: Condition, project: string): Query | undefined;
  /** These items and no others; undefined where they cannot be looked up. */
  items(sought: readonly Sought[]): Query | undefined;
  readonly bulkChange: BulkChange;
}
