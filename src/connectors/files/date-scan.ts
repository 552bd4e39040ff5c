/** Takes one written date apart, without deciding yet which number is the day and which the month. */
import { foldWord } from "./months.ts";

/** A date as it stands: its two or three numbers, its words, its time of day. */
export interface DateScan {
  /** Numbers of the date part in reading order. */
  readonly numbers: readonly { readonly value: number; readonly digits: number }[];
  /** Which of the numbers a CJK marker names. */
  readonly marked: Partial<Readonly<Record<"year" | "month" | "day", number>>>;
  /** Folded words that are no marker: month and weekday names, prepositions. */
  readonly words: readonly string[];
  /** Milliseconds into the day, wall clock. */
  readonly time: number | undefined;
  /** Minutes east of UTC where the text says so. */
  readonly offset: number | undefined;
  readonly separator: string;
}

/** Longer cells are no dates. */
const LONGEST = 80;

const MARKERS: Readonly<Record<string, "year" | "month" | "day">> = {
  年: "year",
  년: "year",
  月: "month",
  월: "month",
  日: "day",
  일: "day",
  號: "day",
  号: "day",
};
const HOUR_WORDS = new Set(["h", "時", "时", "点", "點", "시", "uhr", "u"]);
const MINUTE_WORDS = new Set(["分", "분", "min", "m", "秒", "초", "s"]);
const BEFORE_NOON = new Set(["am", "午前", "上午", "오전", "vorm", "πμ", "oo", "дп", "ص"].map(foldWord));
const AFTER_NOON = new Set(["pm", "午後", "下午", "오후", "nachm", "μμ", "os", "пп", "م"].map(foldWord));

interface Token {
  readonly kind: "number" | "word";
  readonly text: string;
  /** What stands between the token before and this one. */
  readonly gap: string;
}

const LETTER = /\p{L}|\p{M}/u;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return LETTER.test(text.charAt(at));
};

/** Decimal digits of other scripts become ASCII digits, compatibility forms their plain ones. */
function plain(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.trim();
  const digits = text.normalize("NFKC").replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
  return digits.trim();
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  let gapStart = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (isDigit(text.charCodeAt(at))) {
      while (isDigit(text.charCodeAt(at))) at += 1;
      found.push({ kind: "number", text: text.slice(start, at), gap: text.slice(gapStart, start) });
    } else if (isLetter(text, at)) {
      // A dot inside a word belongs to it: "a.m."
      while (isLetter(text, at) || (text.charCodeAt(at) === 46 && isLetter(text, at + 1))) at += 1;
      found.push({ kind: "word", text: foldWord(text.slice(start, at)), gap: text.slice(gapStart, start) });
    } else {
      at += 1;
      continue;
    }
    gapStart = at;
  }
  return found;
}

const HOUR = 3_600_000;
const UNITS = [HOUR, 60_000, 1000] as const;

/** Wall-clock milliseconds of hours, minutes, seconds and fraction; undefined when out of range. */
function timeOfDay(parts: readonly string[], noon: "before" | "after" | undefined): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(0, 3).map(Number);
  if (hours > 24 || minutes > 59 || seconds > 60) return undefined;
  if (noon !== undefined && (hours > 12 || hours === 0)) {
    if (hours > 12 && noon === "before") return undefined;
    noon = undefined;
  }
  const hour = noon === undefined ? hours : (hours % 12) + (noon === "after" ? 12 : 0);
  const fraction = parts[3] === undefined ? 0 : Math.trunc(Number(`0.${parts[3]}`) * 1000);
  return hour * UNITS[0] + minutes * UNITS[1] + Math.min(seconds, 59) * UNITS[2] + fraction;
}

/** `+02:00` or `-0530` at the end, after a time of day. */
function writtenOffset(text: string): { readonly rest: string; readonly offset: number | undefined } {
  const found = /(\d\s?)([+-])(\d\d):?(\d\d)$/.exec(text);
  if (found === null || !text.slice(0, found.index).includes(":")) return { rest: text, offset: undefined };
  const minutes = Number(found[3]) * 60 + Number(found[4]);
  return {
    rest: text.slice(0, found.index + 1),
    offset: found[2] === "-" ? -minutes : minutes,
  };
}

/** Where the time of day starts: at `17:`, at `17 h`, or behind a complete date (`30.9.2021 17.20`). */
function clockStart(all: readonly Token[]): number {
  let parts = 0;
  let named = false;
  for (const [at, token] of all.entries()) {
    if (token.kind === "word") {
      if (!named && MARKERS[token.text] === undefined && token.text.length >= 3) named = true;
      continue;
    }
    const next = all[at + 1];
    if (next?.kind === "number" && next.gap === ":") return at;
    if (next?.kind === "word" && HOUR_WORDS.has(next.text) && next.gap.trim() === "") return at;
    if (parts === 3 || (named && parts === 2)) return at;
    parts += 1;
  }
  return all.length;
}

const JOINTS: readonly string[] = [":", ".", ","];

/** Where it ends: behind at most four numbers joined by `:`, `.`, `,` or words for hour, minute, second. */
function clockEnd(all: readonly Token[], start: number): number {
  let numbers = 0;
  let at = start;
  for (; at < all.length; at += 1) {
    const token = all[at];
    if (token === undefined) break;
    if (token.kind === "number") {
      const spelt = all[at - 1]?.kind === "word";
      const joined = numbers === 0 || (spelt ? token.gap.trim() === "" : JOINTS.includes(token.gap));
      if (!joined || numbers === 4) break;
      numbers += 1;
    } else if (!HOUR_WORDS.has(token.text) && !MINUTE_WORDS.has(token.text)) break;
  }
  return at;
}

/** Takes a written date apart; undefined for what is none. Linear in the text, which is short. */
export function scanDate(written: string): DateScan | undefined {
  if (written.length > LONGEST) return undefined;
  const { rest, offset } = writtenOffset(plain(written));
  const all = tokens(rest);
  const start = clockStart(all);
  const end = clockEnd(all, start);
  const clock = all.slice(start, end).filter(({ kind }) => kind === "number");
  const numbers: { value: number; digits: number }[] = [];
  const marked: Partial<Record<"year" | "month" | "day", number>> = {};
  const words: string[] = [];
  let separator = "";
  let noon: "before" | "after" | undefined;
  let zulu = false;
  for (const [at, { kind, text, gap }] of all.entries()) {
    if (at >= start && at < end) continue;
    if (kind === "number") {
      if (text.length > 4 || numbers.length === 3) return undefined;
      if (numbers.length === 1) separator = gap.trim();
      numbers.push({ value: Number(text), digits: text.length });
      continue;
    }
    const marker = MARKERS[text];
    if (marker !== undefined && all[at - 1]?.kind === "number" && numbers.length > 0) {
      marked[marker] ??= numbers.length - 1;
    } else if (BEFORE_NOON.has(text) || (text === "a" && all[at + 1]?.text === "m")) noon = "before";
    else if (AFTER_NOON.has(text) || (text === "p" && all[at + 1]?.text === "m")) noon = "after";
    else if (clock.length > 0 && ["z", "utc", "gmt"].includes(text)) zulu = true;
    else if (text.length > 1) words.push(text);
  }
  if (numbers.length < 2) return undefined;
  const time =
    clock.length === 0
      ? undefined
      : timeOfDay(
          clock.map(({ text }) => text),
          noon,
        );
  if (clock.length > 0 && time === undefined) return undefined;
  return {
    numbers,
    marked,
    words,
    time,
    offset: offset ?? (zulu ? 0 : undefined),
    separator,
  };
}
