/** What every part of the terminal report is drawn with. */
import picocolors from "picocolors";
import type { Outcome } from "../../../rule.ts";
import { neutralText } from "../../words/neutral.ts";
import { clip } from "./cells.ts";

export interface Page {
  readonly columns: number;
  /** Columns that running text is wrapped at: long lines are hard to read. */
  readonly prose: number;
  readonly verbose: boolean;
  readonly paint: ReturnType<typeof picocolors.createColors>;
  readonly signs: Signs;
  /** Text from the tracker: harmless, on one line, of at most so many cells. */
  shown(text: string, columns?: number): string;
}

interface Signs {
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** A measured length, the rest of its scale, and the limit on it. */
  readonly bar: string;
  readonly rest: string;
  readonly limit: string;
  /** Fills a line behind a heading. */
  readonly rule: string;
  readonly dot: string;
  /** Behind what a note speaks of. */
  note(n: number): string;
  readonly none: string;
  /** Between the ends of a range. */
  readonly dash: string;
  readonly ellipsis: string;
  /** Between two values of which one became the other. */
  readonly becomes: string;
  /** The columns of a sparkline, lowest first. */
  readonly levels: readonly string[];
  readonly quotes: readonly [string, string];
}

const UNICODE: Signs = {
  outcome: {
    pass: "✓",
    warn: "!",
    fail: "✗",
    "insufficient-evidence": "?",
    "not-observable": "○",
    "not-applicable": "·",
    error: "E",
  },
  bar: "━",
  rest: "─",
  limit: "┃",
  rule: "─",
  dot: "·",
  note: (n) => "¹²³⁴⁵⁶⁷⁸⁹"[n - 1] ?? `(${n})`,
  none: "–",
  dash: "–",
  ellipsis: "…",
  becomes: "→",
  levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  quotes: ["“", "”"],
};

const ASCII: Signs = {
  outcome: {
    pass: "+",
    warn: "!",
    fail: "x",
    "insufficient-evidence": "?",
    "not-observable": "o",
    "not-applicable": ".",
    error: "E",
  },
  bar: "#",
  rest: "-",
  limit: "|",
  rule: "-",
  dot: "-",
  note: (n) => `(${n})`,
  none: "-",
  dash: "-",
  ellipsis: "...",
  becomes: ">",
  levels: ["_", ":", "-", "=", "+", "*", "%", "#"],
  quotes: ['"', '"'],
};

/** A narrower page shows the ids of rules with their findings only. */
export const WITH_IDS = 100;
const NARROWEST = 60;
const WIDEST = 160;
const PROSE = 110;

export function newPage(options: {
  columns: number;
  colour: boolean;
  verbose: boolean;
  ascii: boolean;
}): Page {
  const columns = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.columns)));
  const signs = options.ascii ? ASCII : UNICODE;
  return {
    columns,
    prose: Math.min(PROSE, columns),
    verbose: options.verbose,
    paint: picocolors.createColors(options.colour),
    signs,
    shown(text, cells) {
      const harmless = neutralText(text);
      return cells === undefined ? harmless : clip(harmless, cells, signs.ellipsis);
    },
  };
}

/** The colour of an outcome; without colour its sign says the same. */
export function painted(page: Page, outcome: Outcome, text: string): string {
  const { paint } = page;
  if (outcome === "fail" || outcome === "error") return paint.red(text);
  if (outcome === "warn") return paint.yellow(text);
  return outcome === "pass" ? paint.green(text) : paint.dim(text);
}

export const sign = (page: Page, outcome: Outcome): string =>
  painted(page, outcome, page.signs.outcome[outcome]);

/** A section's heading, with what it counts in a quieter voice. */
export const heading = ({ paint }: Page, words: string, aside = ""): string =>
  ` ${paint.bold(words)}${aside === "" ? "" : `  ${paint.dim(aside)}`}`;
