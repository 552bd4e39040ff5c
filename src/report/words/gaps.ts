/** What is said of gaps, alike in all formats: how many, what follows, and which answers rest on each. */
import { EVERYTHING } from "../../backlog/model.ts";
import type { Report } from "../schema.ts";
import { count, counted } from "./words.ts";

type Gaps = Pick<Report, "gaps">;
type Gap = Report["gaps"][number];

export const gapCount = ({ gaps }: Gaps): string => counted(gaps.length, "gap");

/** Whether it may have changed an answer. */
const touches = ({ cuts, questions }: Gap): boolean => cuts === EVERYTHING || questions.length > 0;

/** What follows from the gaps, for the reader. */
export const incompleteWords = ({ gaps }: Gaps): string =>
  gaps.some(touches)
    ? "What is missing could change answers: fix the gaps and run again."
    : "The report covers what could be read, and no answer rests on what is missing.";

/**
 * "5 answers rest on it: Stale items, Duplicate items and 3 more": of these `most` are named. `shown` makes titles
 * harmless, each format in its own way.
 */
export function restWords(
  { cuts, questions }: Gap,
  most = Number.POSITIVE_INFINITY,
  shown: (text: string) => string = (text) => text,
): string {
  if (cuts === EVERYTHING) return "every answer rests on it";
  if (questions.length === 0) return "no answer rests on it";
  const rest = `${counted(questions.length, "answer")} ${questions.length === 1 ? "rests" : "rest"} on it`;
  const named = questions.slice(0, most).map(({ title }) => shown(title));
  if (named.length === 0) return rest;
  const more = questions.length - named.length;
  return `${rest}: ${named.join(", ")}${more === 0 ? "" : ` and ${count(more)} more`}`;
}

/** The detail of a gap and what rests on it, in one sentence without its end. */
export const gapDetail = (
  gap: Gap,
  most?: number,
  shown: (text: string) => string = (text) => text,
): string => `${shown(gap.detail).replace(/\.$/, "")}; ${restWords(gap, most, shown)}`;
