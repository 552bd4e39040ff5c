/**
 * Cuts a text into the sections that stand under criteria labels. A section ends at the next heading of the same
 * or a higher level, at the next label of any kind, or at a list item of lesser depth (rule catalogue 3.2).
 */
import type { Block } from "../blocks.ts";
import { type Label, labelOf } from "./label-line.ts";
import type { LabelStrength } from "./labels.ts";
import { BELOW_HEADINGS, type Line, lineOf, linesOf } from "./lines.ts";
import { belongs, endsAt, isNumbered, isOther, type Open } from "./section-ends.ts";
import { sectionsOfTable } from "./table.ts";

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

function asContent(line: Line, label: Label): readonly Line[] {
  if (isNumbered(label)) {
    return [{ ...line, text: label.rest, number: label.number }];
  }
  if (label.strength !== "strong" || line.kind === "heading") return [line];
  return label.rest === "" ? [] : [{ ...line, text: label.rest }];
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
