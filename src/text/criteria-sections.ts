/**
 * Cuts a text into the sections that stand under criteria labels. A section ends at the next heading of the same
 * or a higher level, at the next label of any kind, or at a list item of lesser depth (rule catalogue 3.2).
 */
import type { Block } from "./blocks.ts";
import type { LabelStrength } from "./criteria-labels.ts";
import { BELOW_HEADINGS, type Line, lineOf, linesOf } from "./criteria-lines.ts";
import { sectionsOfTable } from "./criteria-table.ts";
import { stepOf } from "./gherkin.ts";
import { type Label, labelOf } from "./label-line.ts";
import { otherLabelOf } from "./other-labels.ts";

/** `numbered`: no label, but lines such as "AC-1: …"; they count from two on. */
export interface Section {
  readonly strength: LabelStrength | "numbered";
  readonly lines: readonly Line[];
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Items with a box that stand under no label at all. */
  readonly boxes: readonly Line[];
  /** All lines, for looking at the text as a whole. */
  readonly lines: readonly Line[];
}

interface Open {
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

/** `whole`: the text is the content of a field made for criteria, a section from its first line on. */
export function sectionsOf(blocks: readonly Block[], whole = false): Sections {
  return new SectionReader(linesOf(blocks), whole).read();
}

class SectionReader {
  readonly #lines: readonly Line[];
  readonly #sections: Open[] = [];
  readonly #boxes: Line[] = [];
  #open: Open | undefined;
  /** Under the label of another part, such as "Tasks". */
  #elsewhere = false;

  constructor(lines: readonly Line[], whole: boolean) {
    this.#lines = lines;
    if (whole) this.#start({ ...BARE, strength: "strong", level: 0, lines: [] });
  }

  read(): Sections {
    for (let at = 0; at < this.#lines.length; ) at += this.#take(this.#lines[at] as Line, at);
    return { sections: this.#sections, boxes: this.#boxes, lines: this.#lines };
  }

  #start(section: Open): Open {
    this.#open = section;
    this.#sections.push(section);
    this.#elsewhere = false;
    return section;
  }

  /** Takes what stands at a line; gives how many lines it took. */
  #take(line: Line, at: number): number {
    if (line.kind === "row") return this.#table(at);
    if (line.kind === "quote" && this.#open === undefined) return this.#quotation(at);
    if (line.kind === "quote" || line.kind === "code") this.#open?.lines.push(line);
    else this.#said(line, at);
    return 1;
  }

  #table(at: number): number {
    const rows = tableAt(this.#lines, at);
    const found = sectionsOfTable(rows);
    for (const { strength, lines } of found) this.#sections.push({ ...BARE, strength, lines: [...lines] });
    if (found.length === 0 && this.#open !== undefined) add(this.#open, rows);
    return rows.length;
  }

  #quotation(at: number): number {
    const lines = quotedSection(this.#lines, at);
    if (lines !== undefined) this.#sections.push({ ...BARE, strength: "weak", lines });
    let next = at + 1;
    while (this.#lines[next]?.kind === "quote") next++;
    return next - at;
  }

  #said(line: Line, at: number): void {
    if (this.#open !== undefined && endsAt(this.#open, line)) this.#open = undefined;
    const place = line.kind === "paragraph" ? "line" : "heading";
    const label = isWrapped(this.#lines, at) ? undefined : labelOf(line.text, place);
    if (label !== undefined) this.#labelled(line, label);
    else if (isOther(line, this.#open)) {
      this.#open = undefined;
      this.#elsewhere = true;
    } else {
      if (line.kind === "heading" && this.#open === undefined) this.#elsewhere = false;
      this.#plain(line);
    }
  }

  #labelled(line: Line, label: Label): void {
    if (this.#open !== undefined && belongs(this.#open, label, line)) {
      add(this.#open, asContent(line, label));
      return;
    }
    const { level, depth, ordered } = line;
    const place = { ...BARE, level, depth, ordered, lines: [] as Line[] };
    if (isNumbered(label)) {
      add(this.#start({ ...place, strength: "numbered" }), asContent(line, label));
      return;
    }
    const first = label.qualifies ? "" : label.rest;
    const opened = this.#start({ ...place, strength: label.strength, spoken: first !== "" });
    if (first !== "")
      opened.lines.push(line.kind === "item" ? { ...line, text: first } : lineOf(first, line));
  }

  #plain(line: Line): void {
    // Beside numbered items of a list, one without a number is no criterion.
    const { strength, depth } = this.#open ?? BARE;
    if (strength === "numbered" && line.kind === "item" && line.depth <= depth && !line.continued) {
      this.#open = undefined;
    }
    if (this.#open !== undefined) add(this.#open, [line]);
    else if (line.kind === "item" && line.checked !== undefined && !this.#elsewhere) this.#boxes.push(line);
  }
}

function add(open: Open, lines: readonly Line[]): void {
  open.first ??= lines.find(({ kind }) => kind === "item");
  for (const line of lines) open.lines.push(line);
}

/** "AC-1: …" is a criterion; "Acceptance test 1" or "Expected result 2" only counts its labels. */
const isNumbered = (label: Label): boolean => label.number !== undefined && label.strength === "strong";

const BARE = {
  strength: undefined,
  level: BELOW_HEADINGS,
  depth: -1,
  ordered: false,
  spoken: false,
  first: undefined,
};

function tableAt(lines: readonly Line[], from: number): readonly Line[] {
  let to = from + 1;
  // A header row below the first begins another table.
  while (lines[to]?.kind === "row" && !(lines[to]?.header === true && lines[to - 1]?.header === false)) to++;
  return lines.slice(from, to);
}

/** Whether the section is over before this line, labels aside. */
function endsAt(open: Open, line: Line): boolean {
  if (line.kind === "heading") return line.level <= open.level && !continuesAsHeading(line);
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

/** Whether a labelled line stays inside the section that is open. */
function belongs(open: Open, label: Label, line: Line): boolean {
  const certain = open.strength === "strong" || open.strength === "numbered";
  if (isNumbered(label)) return certain;
  if (open.strength !== "strong") return false;
  if (label.strength === "weak") return line.kind === "item";
  if (label.strength === "expected") return line.kind !== "heading" || line.level > open.level;
  if (line.kind === "heading") return line.level > open.level;
  return open.level < BELOW_HEADINGS;
}

function asContent(line: Line, label: Label): readonly Line[] {
  if (isNumbered(label)) {
    return [{ ...line, text: label.rest, number: label.number }];
  }
  if (label.strength !== "strong" || line.kind === "heading") return [line];
  return label.rest === "" ? [] : [{ ...line, text: label.rest }];
}

/** The label of another part. Inside a list it is one only beside the criteria, not among them. */
function isOther(line: Line, open: Open | undefined): boolean {
  if (line.kind === "item" && (open === undefined || open.depth !== line.depth)) return false;
  return otherLabelOf(line.text) !== undefined;
}

/** A line of a hard-wrapped sentence: "… which meet the / acceptance criteria: …" is no label. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (line?.continued !== true || before?.block !== line.block) return false;
  return /^\p{Ll}/u.test(line.text) && before.text.length >= 25 && !/[.:;!?。：)]$/.test(before.text);
}

/** Criteria inside a quotation were said elsewhere, perhaps of something else: they count for little. */
function quotedSection(lines: readonly Line[], at: number): Line[] | undefined {
  for (let i = at; lines[i]?.kind === "quote"; i++) {
    const line = lines[i] as Line;
    const label = labelOf(line.text, "line");
    if (label === undefined || label.strength !== "strong") continue;
    const found = label.rest === "" ? [] : [lineOf(label.rest, line)];
    for (let j = i + 1; lines[j]?.kind === "quote"; j++) found.push(lines[j] as Line);
    return found.length > 0 ? found : undefined;
  }
  return undefined;
}
