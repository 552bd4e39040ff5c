/** Puts the lines of a criteria section together to what may be one criterion each: line, list item, row, scenario. */

import { holdsScenario, isGherkinCode, type Step, type StepKind, stepsOf } from "./gherkin.ts";
import type { Line } from "./lines.ts";

export interface Node {
  text: string;
  readonly details: string[];
  readonly checked: boolean | undefined;
  form: "text" | "scenario" | "code";
  readonly place: "heading" | "numbered-heading" | "inside";
  /** A list item, row, scenario or numbered line; where there is one, loose lines are comment and no criteria. */
  readonly firm: boolean;
  readonly block: number;
  /** Depth in a list, -1 outside. */
  readonly depth: number;
  /** Its deeper items carry boxes: they are the criteria, and this one names the group. */
  groups: boolean;
}

/** A line as long as this that stops without a full stop may go on in the next. */
const WRAPPED_FROM = 50;

export function nodesOf(lines: readonly Line[]): Node[] {
  const prose = lines.filter(({ kind }) => kind !== "code").map(({ text }) => text);
  return new NodeReader(holdsScenario(prose)).read(lines);
}

/** Code and rows are no steps. */
const stepsAmong = (lines: readonly Line[]): readonly (Step | undefined)[] =>
  stepsOf(lines.map(({ kind, text }) => (kind === "code" || kind === "row" ? "" : text)));

class NodeReader {
  readonly #gherkin: boolean;
  readonly #nodes: Node[] = [];
  /** The scenario that is being read, and its last step. */
  #scenario: Node | undefined;
  #step: StepKind = "scenario";
  #background = false;
  /** The item that deeper items belong to. */
  #item: Node | undefined;

  constructor(gherkin: boolean) {
    this.#gherkin = gherkin;
  }

  read(lines: readonly Line[]): Node[] {
    const steps = this.#gherkin ? stepsAmong(lines) : [];
    for (const [at, line] of lines.entries()) {
      if (this.#gherkin && this.#takesStep(line, steps[at])) continue;
      if (line.kind !== "item") this.#item = undefined;
      if (line.kind === "code") this.#code(line);
      else if (line.kind === "heading") this.#heading(line);
      else if (line.kind === "item") this.#listItem(line);
      else if (line.kind === "row") this.#row(line);
      else this.#loose(line);
    }
    return this.#nodes;
  }

  #add(line: Line, more: Partial<Node> = {}): Node {
    const node: Node = {
      text: line.text,
      details: [],
      checked: line.checked,
      form: "text",
      place: "inside",
      firm: true,
      block: line.block,
      depth: line.depth,
      groups: false,
      ...more,
    };
    this.#nodes.push(node);
    return node;
  }

  /** Takes a line that is a step, or that belongs to the scenario being read. */
  #takesStep(line: Line, step: Step | undefined): boolean {
    if (step === undefined) {
      const open = this.#scenario;
      const inside =
        open !== undefined &&
        (line.kind === "row" ||
          line.kind === "code" ||
          line.depth > open.depth ||
          line.block === open.block) &&
        line.kind !== "heading" &&
        line.number === undefined;
      if (inside) open.details.push(line.cells === undefined ? line.text : line.cells.join(" | "));
      else this.#scenario = undefined;
      return inside;
    }
    if (step.kind === "around" && (this.#scenario === undefined || this.#step === "scenario")) {
      this.#background = true;
      return true;
    }
    if (step.kind === "scenario" || isWhole(step) || (step.kind === "given" && !this.#takesGiven())) {
      this.#background = false;
      this.#scenario = this.#titled(line) ?? this.#add(line, { form: "scenario" });
      if (isWhole(step)) this.#scenario = undefined;
      this.#step = step.kind;
      return true;
    }
    if (this.#background) return true;
    if (this.#scenario === undefined) {
      if (step.kind !== "when") return false;
      this.#scenario = this.#titled(line) ?? this.#add(line, { form: "scenario" });
    } else this.#scenario.details.push(line.text);
    if (step.kind !== "and" && step.kind !== "around") this.#step = step.kind;
    return true;
  }

  /** Whether a Given goes on with what is open; after a Then it begins the next scenario. */
  #takesGiven(): boolean {
    return this.#background || (this.#scenario !== undefined && this.#step !== "outcome");
  }

  /** "AC-1: …" or a heading right above a first step is the scenario's title. */
  #titled(line: Line): Node | undefined {
    const last = this.#nodes.at(-1);
    if (last === undefined || last.form !== "text" || last.details.length > 0) return undefined;
    const isTitle =
      last.place === "numbered-heading" || (last.place === "inside" && last.firm && last.depth < line.depth);
    if (!isTitle && !(last.firm && last.block === line.block && last.place === "inside")) return undefined;
    last.details.push(line.text);
    last.form = "scenario";
    return last;
  }

  #code(line: Line): void {
    const lines = line.text.split("\n");
    if (!isGherkinCode(line.language ?? "", line.text)) {
      this.#add(line, { form: "code", firm: false });
      return;
    }
    const inner = lines
      .filter((text) => text.trim() !== "" && !/^\s*[@#]/.test(text))
      .map((text): Line => ({ ...line, kind: "paragraph", text: text.trim(), language: undefined }));
    for (const node of new NodeReader(true).read(inner)) if (node.form === "scenario") this.#nodes.push(node);
  }

  #heading(line: Line): void {
    this.#add(line, { place: line.number === undefined ? "heading" : "numbered-heading" });
  }

  #listItem(line: Line): void {
    const above = this.#item;
    const joins = above !== undefined && line.number === undefined;
    if (joins && line.continued && line.block === above.block) above.details.push(line.text);
    else if (joins && line.depth > above.depth) {
      if (line.checked === undefined) above.details.push(line.text);
      else {
        above.groups = true;
        this.#add(line);
      }
    } else this.#item = this.#add(line);
  }

  #row(line: Line): void {
    if (line.header) return;
    const cells = (line.cells ?? []).filter(
      (cell) => /\p{L}{2}|\p{Lo}/u.test(cell) && !/^ *[A-Z]{2,3}[- ]?\d{1,3} *$/.test(cell),
    );
    if (cells.length > 0) this.#add({ ...line, text: cells.join(" | ") });
  }

  #loose(line: Line): void {
    const last = this.#nodes.at(-1);
    if (line.number !== undefined) this.#item = this.#add(line);
    else if (last?.firm === true && last.block === line.block && last.place === "inside")
      last.details.push(line.text);
    else if (
      last !== undefined &&
      line.continued &&
      last.block === line.block &&
      wraps(last.text, line.text)
    ) {
      last.text += ` ${line.text}`;
    } else this.#add(line, { firm: false });
  }
}

const isWhole = (step: Step): boolean => step.whole && !step.small;

const wraps = (above: string, below: string): boolean =>
  above.length >= WRAPPED_FROM && !/[.:;!?。！？]$/.test(above) && /^\p{Ll}/u.test(below);
