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
