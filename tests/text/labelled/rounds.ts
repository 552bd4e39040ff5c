/**
 * What the readers said of texts they had not seen, noted before anything was adjusted. These figures cannot be
 * repeated, since the readers have changed after them; they say what to expect of texts from elsewhere.
 */
import { added, type Counts } from "./measured.ts";

export const PROBLEMS_UNSEEN: Counts = [
  { right: 34, wrong: 4, missed: 9, rejected: 35 },
  { right: 21, wrong: 3, missed: 5, rejected: 26 },
  { right: 26, wrong: 0, missed: 7, rejected: 33 },
].reduce(added);
export const METRICS_UNSEEN: Counts = [
  { right: 38, wrong: 5, missed: 6, rejected: 36 },
  { right: 20, wrong: 2, missed: 4, rejected: 24 },
  { right: 26, wrong: 0, missed: 7, rejected: 34 },
].reduce(added);
export const STORIES_UNSEEN: Counts = { right: 19, wrong: 1, missed: 2, rejected: 18 };

/** What readers said of real items that two people had labelled (bench/real); counts are of items on which both agree. */
interface Held {
  readonly items: number;
  readonly counts: Counts;
  /** Items that the reader leaves open. */
  readonly open: number;
  /** Items of which both people say that it is there. */
  readonly there: number;
  /** Items said to lack it on which the two people differ or are unsure. */
  readonly doubtful: number;
}

/** A problem or a reason, in the half of the items that nothing was tuned to; read once, when the reader was new. */
export const REASONS_HELD: Held = {
  ...{ items: 185, open: 29, there: 92, doubtful: 2 },
  counts: { right: 80, wrong: 8, missed: 3, rejected: 51 },
};
/** The same half once more, when what stands in imported HTML was read as lists and headings. */
export const REASONS_AGAIN: Held = { ...REASONS_HELD, open: 28, doubtful: 3 };
/** The reader before it, which knew headings and complaints: the same items. */
export const REASONS_BEFORE: Held = {
  ...{ items: 185, open: 0, there: 92, doubtful: 22 },
  counts: { right: 7, wrong: 0, missed: 85, rejected: 71 },
};

/** Stories that ask for two things: what was reported, and what readers said of it. */
export interface Atomic {
  readonly stories: number;
  readonly findings: number;
  /** Findings that the readers agree with, and that they contradict; of the others they differ or are unsure. */
  readonly right: number;
  readonly contradicted: number;
  /** Stories of which the readers say that they ask for two things. */
  readonly there: number;
}

/** The half of the stories that the reader was tuned to. */
export const ATOMIC_SEEN: Atomic = { stories: 162, findings: 8, right: 7, contradicted: 0, there: 8 };
/** The other half: by the reader before it, once when it was new, and once after its last changes. */
export const ATOMIC_BEFORE: Atomic = { stories: 151, findings: 5, right: 3, contradicted: 1, there: 9 };
export const ATOMIC_HELD: Atomic = { stories: 151, findings: 6, right: 3, contradicted: 1, there: 9 };
export const ATOMIC_AGAIN: Atomic = { stories: 151, findings: 8, right: 5, contradicted: 1, there: 9 };
/** Others with a joining word, labelled before they were read, by one reader who knew the program; then read once. */
export const ATOMIC_FRESH: Atomic = { stories: 50, findings: 5, right: 5, contradicted: 0, there: 9 };
