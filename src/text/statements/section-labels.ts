/**
 * What people call the sections of a roadmap text, by what stands in them. Matching folds case and accents and
 * leaves out articles and qualifiers (see sections.ts). The problem labels start from rule catalogue 4; the
 * translations and everything beyond it are judgement.
 */
import { fold } from "../fold.ts";
import { entries, type ListOf } from "../languages/merged.ts";

export type Labels = ReadonlySet<string>;

const labels = (of: ListOf): Labels => new Set(entries(of).map(fold));

export const PROBLEM_LABELS: Labels = labels(({ sections }) => sections?.problem);
export const METRIC_LABELS: Labels = labels(({ sections }) => sections?.metric);
/** Labels of neighbouring sections: they end a section even where their rank says they belong to it. */
const NEIGHBOURS = labels(({ sections }) => sections?.others);

/** Whether a label opens a section that holds work, rules or plans. */
export const isNeighbour = (name: string): boolean => NEIGHBOURS.has(name) || METRIC_LABELS.has(name);

export const isLabel = (name: string): boolean => PROBLEM_LABELS.has(name) || isNeighbour(name);

/** Whether a label opens some other section than one of `own`. */
export const opensAnother = (name: string, own: Labels): boolean =>
  !own.has(name) && (NEIGHBOURS.has(name) || PROBLEM_LABELS.has(name) || METRIC_LABELS.has(name));
