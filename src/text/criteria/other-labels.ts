/**
 * Labels of the other parts of a ticket. A line with one of them ends the criteria above it, and a checklist
 * under "Tasks" is a list of tasks and not of criteria. Judgement: the parts that common templates have.
 */
import { fold, tidy } from "../fold.ts";
import { entries } from "../languages/merged.ts";

const KNOWN: ReadonlySet<string> = new Set(
  entries(({ criteria }) => criteria?.otherLabels).map((label) => fold(tidy(label))),
);

/** Longest label, decoration included. */
const REACH = 60;
const BEFORE = /^[^\p{L}]+/u;
const AFTER = /[^\p{L}]+$/u;
const ASIDE = / ?[(（][^()（）]{0,40}[)）]$/;

/** The label of another part that a line is or opens with; with text on its line only behind a colon. */
export function otherLabelOf(line: string): { readonly rest: string } | undefined {
  const head = tidy(line.slice(0, REACH));
  const colon = head.search(/[:：]/);
  const name = colon >= 0 ? head.slice(0, colon) : line.length > REACH ? undefined : head;
  if (name === undefined || name.length > REACH - 10) return undefined;
  const bare = fold(name).replace(BEFORE, "").replace(AFTER, "").replace(ASIDE, "");
  const aside = fold(name).replace(BEFORE, "").replace(ASIDE, "").replace(AFTER, "");
  if (!KNOWN.has(bare) && !KNOWN.has(aside)) return undefined;
  return {
    rest:
      colon >= 0
        ? tidy(line)
            .slice(tidy(line).search(/[:：]/) + 1)
            .trim()
        : "",
  };
}
