/** Where a section of criteria goes on and where it ends. */

import { fold, tidy } from "../fold.ts";
import { entries } from "../languages/merged.ts";
import { stepOf } from "./gherkin.ts";
import { type Label, labelOf } from "./label-line.ts";
import type { LabelStrength } from "./labels.ts";
import { BELOW_HEADINGS, type Line } from "./lines.ts";
import { otherLabelOf } from "./other-labels.ts";

/** A section that is being read. */
export interface Open {
  readonly strength: LabelStrength | "numbered";
  readonly lines: Line[];
  /** Level of the heading that opened it; below every heading for a line. */
  readonly level: number;
  /** Depth of the list item that opened it, -1 for none. */
  readonly depth: number;
  /** The label stood in a numbered list. */
  readonly ordered: boolean;
  /** The label had its text on its own line. */
  readonly spoken: boolean;
  /** Its first list item: items of lesser depth end it. */
  first: Line | undefined;
}

/** "AC-1: …" is a criterion; "Acceptance test 1" or "Expected result 2" only counts its labels. */
export const isNumbered = (label: Label): boolean =>
  label.number !== undefined && label.strength === "strong";

/** Whether the section is over before this line, labels aside. */
export function endsAt(open: Open, line: Line): boolean {
  if (line.kind === "heading")
    return line.level <= open.level && !continuesAsHeading(line) && !groups(open, line);
  if (line.kind === "item") {
    const { first } = open;
    if (first !== undefined && line.depth < first.depth) return true;
    if (open.depth < 0 || line.continued) return false;
    if (line.depth < open.depth) return true;
    // Below a label item stand its deeper items, or, where it has none, its neighbours.
    if (line.depth > open.depth) return false;
    return (
      open.spoken || (first !== undefined && (first.depth > open.depth || isNextPoint(open, first, line)))
    );
  }
  if (open.strength === "numbered" && open.level === BELOW_HEADINGS) {
    return line.block !== open.lines.at(-1)?.block && stepOf(line.text) === undefined;
  }
  return open.depth >= 0 && open.first !== undefined;
}

/** "3. Acceptance criteria", dashes below it, "4. Rollout": the list of the label goes on. */
const isNextPoint = (open: Open, first: Line, line: Line): boolean =>
  line.ordered === open.ordered && first.ordered !== open.ordered;

/** "AC-2: …" and "Scenario: …" go on, whatever the level of the heading they stand in. */
function continuesAsHeading(line: Line): boolean {
  const label = labelOf(line.text, "heading");
  return (label !== undefined && isNumbered(label)) || stepOf(line.text)?.kind === "scenario";
}

/**
 * "Backend", "2. Who may see it?": headings of the label's own level that group what stands under it. They do where the
 * label has nothing of its own before the first of them; beside criteria, "Backend" is the next part of the ticket.
 */
function groups(open: Open, line: Line): boolean {
  if (open.strength !== "strong" || open.spoken) return false;
  const first = open.lines[0];
  if (first !== undefined && !(first.kind === "heading" && first.level === line.level)) return false;
  const text = tidy(line.text.slice(0, LONGEST_GROUP + 1));
  if (text.length > LONGEST_GROUP) return false;
  return GROUPS.has(fold(text).replace(/[^\p{L}]+$/u, "")) || /^\(?\d{1,2}[.):] .*[?？]$/u.test(text);
}

const LONGEST_GROUP = 120;
const GROUPS: ReadonlySet<string> = new Set(entries(({ criteria }) => criteria?.groups).map(fold));

/** Whether a labelled line stays inside the section that is open. */
export function belongs(open: Open, label: Label, line: Line): boolean {
  const certain = open.strength === "strong" || open.strength === "numbered";
  if (isNumbered(label)) return certain;
  if (open.strength !== "strong") return false;
  if (label.strength === "weak") return line.kind === "item";
  if (label.strength === "expected") return line.kind !== "heading" || line.level > open.level;
  if (line.kind === "heading") return line.level > open.level;
  return open.level < BELOW_HEADINGS;
}

/** The label of another part. Inside a list it is one only beside the criteria, not among them. */
export function isOther(line: Line, open: Open | undefined): boolean {
  if (line.kind === "item" && (open === undefined || open.depth !== line.depth)) return false;
  return otherLabelOf(line.text) !== undefined;
}
