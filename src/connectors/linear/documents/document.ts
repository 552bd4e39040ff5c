/** What every hand-written document of ours is, and which of Linear's lists it reads. */
import type { Table } from "../schema.ts";

/** A connection at the root, read page by page. */
export interface ListDocument {
  /** The operation's name, as Linear's logs and ours show it. */
  readonly name: string;
  /** The root field, which is also the alias its answer stands under. */
  readonly root: string;
  /** The table that its records go to. */
  readonly table: Table;
  /** The document for pages of so many records; it takes `$after`. Linear reads the size from the text itself. */
  readonly text: (first: number) => string;
  /** Connections inside each record, which may hold more than their first page. */
  readonly nested?: readonly NestedConnection[];
}

/** A connection inside a record, with what it takes to read on where its first page ends. */
export interface NestedConnection {
  /** The field of the record. */
  readonly field: string;
  /** The root field that finds one such record by its id. */
  readonly owner: "issue" | "project" | "initiative" | "cycle" | "issueLabel";
  /** Fields of its nodes. */
  readonly selection: string;
}

/** The largest page Linear gives. */
export const LARGEST_PAGE = 250;

/** Entries of a nested list that come with its first follow-up, and with each later one: few lists go on for long. */
export const FOLLOW_UPS = [10, 25] as const;

/** Arguments that every list is read with: archived records are records, and the order in which they were made holds still. */
export const page = (first: number): string =>
  `first: ${first}, after: $after, includeArchived: true, orderBy: createdAt`;

export const PAGE_INFO = "pageInfo { hasNextPage endCursor }";
