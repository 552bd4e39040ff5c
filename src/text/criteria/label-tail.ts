/** What follows the name of a label on its line; it decides whether the name was a label or part of a sentence. */
import { fold } from "../fold.ts";
import { anyOf, entries } from "../languages/merged.ts";
import type { LabelName } from "./label-names.ts";

/** A heading may say more in one line than a line of running text. */
export type LinePlace = "heading" | "line";

export interface LabelTail {
  /** "1" of "AC-1: …"; such a line is one criterion and not the label of a section. */
  readonly number: string | undefined;
  /** What stands behind the label on its line. */
  readonly rest: string;
  /** The rest qualifies the label ("Acceptance criteria – mobile") and is no criterion. */
  readonly qualifies: boolean;
}

/** Longest aside, suffix or announcement read. */
const REACH = 160;
const MOST_SUFFIX_WORDS = 8;

const PREPOSITIONS = new RegExp(`^${anyOf(entries(({ criteria }) => criteria?.prepositions))} `);
const CONJUNCTIONS = new RegExp(
  `^(${[...entries(({ criteria }) => criteria?.and), "/", "&", "\\+", ",", "・"].join("|")}) ?`,
);
/** "Acceptance criteria are as follows:" announces a list; it counts only with the colon at its end. */
const ANNOUNCES = new RegExp(`^${anyOf(entries(({ criteria }) => criteria?.announces))}`);
const CLOSERS = "】〗〕》」』〉]>*_~`\"'”’)";

/** `isLabel` says whether a suffix is a label itself ("AC / DoD"). */
export function readTail(
  text: string,
  from: number,
  place: LinePlace,
  name: LabelName,
  isLabel: (line: string) => boolean,
): LabelTail | undefined {
  let at = from;
  const closed = CLOSERS.includes(text.charAt(at)) && text.charAt(at) !== "";
  while (text.charAt(at) !== "" && CLOSERS.includes(text.charAt(at))) at++;
  const squareClosed = closed && /[】〗〕\]]/.test(text.charAt(at - 1));
  const number = /^ ?[-#.№]? ?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d%])/.exec(text.slice(at, at + 20));
  if (number !== null) return readNumbered(text, at + number[0].length, place, number[1] ?? "", name);
  if (name.numberedOnly) return undefined;
  at = skipAsides(text, at);
  const rest = text.slice(at).trim();
  const label = (tail: string, qualifies = false): LabelTail => ({
    number: undefined,
    rest: tail,
    qualifies,
  });
  if (!/[\p{L}\p{N}]/u.test(rest.slice(0, 40)) && rest.length <= 40) {
    return /[?？]/.test(rest) && place === "line" ? undefined : label("");
  }
  const sign = rest.charAt(0);
  if (sign === ":" || sign === "：" || sign === "﹕" || sign === "→" || sign === "…")
    return label(rest.slice(1).trim());
  const arrow = /^(?:\.{2,3}|[-=]{1,2}>) /.exec(rest);
  if (arrow !== null) return label(rest.slice(arrow[0].length).trim());
  if (squareClosed) return label(rest);
  if (/^[-–—―|] ?/.test(rest) && (text.charAt(at) === " " || text.charAt(at + 1) === " ")) {
    const behind = rest.slice(1).trim();
    if (place === "heading") return label(behind, true);
    return name.acronym ? undefined : label(behind);
  }
  return readSuffix(rest, place, name, isLabel) ? label("", true) : undefined;
}

/** "/ Definition of done", "& notes", "for admins", "are as follows:". The suffix belongs to the label. */
function readSuffix(
  rest: string,
  place: LinePlace,
  name: LabelName,
  isLabel: (line: string) => boolean,
): boolean {
  const folded = fold(rest.slice(0, REACH));
  const ends = /[:：]$/.test(rest);
  if (rest.length > REACH || rest.split(" ").length > MOST_SUFFIX_WORDS) return false;
  const conjunction = CONJUNCTIONS.exec(folded);
  if (conjunction !== null) {
    const second = rest.slice(conjunction[0].length).trim();
    if (isLabel(second)) return true;
    return (
      !name.acronym &&
      (ends || place === "heading" || "/&+".includes(conjunction[1] ?? "")) &&
      !/[.!?]$/.test(rest)
    );
  }
  if (PREPOSITIONS.test(folded)) return ends || (place === "heading" && !/[.!?]$/.test(rest));
  return ends && ANNOUNCES.test(folded);
}

/** "AC-1: text", "AC#2", "AC 1 – text", "AC 3 (must)". */
function readNumbered(
  text: string,
  from: number,
  place: LinePlace,
  number: string,
  name: LabelName,
): LabelTail | undefined {
  const at = skipAsides(text, from);
  const rest = text.slice(at).trim();
  const found = (tail: string): LabelTail => ({ number, rest: tail.trim(), qualifies: false });
  if (rest === "") return place === "heading" || !name.numberedOnly ? found("") : undefined;
  const delimiter = /^(?:[:：.)\]】]|[-–—―] )+/.exec(rest.slice(0, 8));
  if (delimiter !== null && delimiter[0] !== ".") return found(rest.slice(delimiter[0].length));
  if (delimiter !== null && rest.charAt(1) === " ") return found(rest.slice(1));
  // "AC1 The list is sorted": without a sign between, only a new sentence counts.
  const opens = rest.charAt(0);
  return place === "heading" && /\p{L}/u.test(opens) ? found(rest) : undefined;
}

/** Past "(draft)", "[mobile]" and their likes, which say something about the label only. */
function skipAsides(text: string, from: number): number {
  let at = from;
  for (;;) {
    const open = text.charAt(at) === " " ? at + 1 : at;
    const closing = { "(": ")", "（": "）", "[": "]", "【": "】" }[text.charAt(open)];
    if (closing === undefined) return at;
    const close = text.indexOf(closing, open);
    if (close < 0 || close - open > REACH / 2) return at;
    at = close + 1;
  }
}
