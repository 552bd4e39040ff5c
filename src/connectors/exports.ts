/** Exports of a tracker: which records and tables are its own, and who takes them. */
import type { Collector, Intake } from "./draft.ts";
import type { Place } from "./place.ts";
import type { Raw } from "./raw.ts";

/** Names in JSON that show what is a list of records, what leads to one, and what is a record itself. */
export interface Wrapping {
  /** Lists whose members are records of their own. */
  readonly lists: readonly string[];
  /** Objects on the way to such lists, beside those named like a list. */
  readonly containers: readonly string[];
  /** An object with one of these is a record, and no list inside is split off. */
  readonly records: readonly string[];
}

/**
 * What one answer says of the search it is a page of: how many there are in all, whether it is the last (of pages
 * that may be read in any order), or whether more follow (of pages that are read in order).
 */
export type Page = { readonly total: number } | { readonly last: boolean } | { readonly more: boolean };

export interface ExportReader {
  readonly intake: Intake;
  readonly wrapping: Wrapping;
  /** Whether a record, by its looks or by the name of its list, shows that its whole file is of this tracker. */
  owns(record: Raw, path: string): boolean;
  /** Takes a record; `own` where its file is known to be of this tracker. False where it is nothing of the tracker's. */
  add(record: Raw, at: Place, own: boolean): boolean;
  /** A list of this name stood in a file of this tracker, be it empty. */
  saw(path: string): void;
  /** Takes the object around the lists of a document. */
  addRest(rest: Raw, at: Place, own: boolean): void;
  isIssueList(path: string): boolean;
  /** Whether an object that nobody understood may be a record all the same, rather than settings or figures. */
  resembles(record: Raw): boolean;
  /** Whether an object is an error answer of the tracker. */
  isRefusal(value: Raw): boolean;
  pageOf(rest: Raw): Page | undefined;
  /** Which columns show that a table is of the tracker, in words that follow a colon. */
  readonly columns: string;
  /** What takes the rows of a table with such a header; undefined where it is none of the tracker's. */
  tableFor(header: readonly string[]): Collector | undefined;
  /** The same of records in JSON with such properties, which show less than a file of a table does. */
  rowsFor(columns: readonly string[]): Collector | undefined;
  /** Called once after the last record of every file. */
  finish(): void;
}
