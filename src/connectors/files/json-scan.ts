/** Finds where JSON values end, byte by byte, without building anything. */

export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const NEWLINE = 0x0a;

export const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Strings are short for the most part: past this length the native search is the faster. */
const SHORT = 48;

/** A string reaches the end of its line, which no string of JSON does: its closing quotation mark is missing. */
export const UNCLOSED = Number.NEGATIVE_INFINITY;

/**
 * The index behind the string that `start` is inside of, or `UNCLOSED`. Where the bytes end first, a negative number:
 * one less than the negative of the index to go on from. A quote counts unless an odd number of backslashes is
 * before it.
 */
export function endOfString(bytes: Buffer, start: number, end: number): number {
  let i = start;
  const near = Math.min(end, start + SHORT);
  while (i < near) {
    const byte = bytes[i];
    if (byte === QUOTE) return i + 1;
    if (byte === BACKSLASH) i++;
    if (i < end && bytes[i] === NEWLINE) return UNCLOSED;
    i++;
  }
  while (i < end) {
    const quote = bytes.indexOf(QUOTE, i);
    const until = quote < 0 || quote > end ? end : quote;
    let before = until - 1;
    while (before >= i && bytes[before] === BACKSLASH) before--;
    const escaped = (until - before) % 2 === 0;
    if (until === end || !escaped) {
      if (bytes.subarray(near, until).includes(NEWLINE)) return UNCLOSED;
      return until < end ? until + 1 : -(escaped ? end - 1 : end) - 1;
    }
    i = until + 1;
  }
  return -(i > end ? end - 1 : i) - 1;
}

/** Where the scan of a value stands when the bytes at hand ran out. */
export interface Scan {
  depth: number;
  position: number;
  /** Whether it stands inside a string. */
  quoted: boolean;
}

/**
 * Goes on to the end of the object, list or string that `scan` is at or inside of and returns the index behind it; -1 when
 * the bytes end first, with `scan` moved to where to go on once there are more; `UNCLOSED` where a string has no end.
 */
export function endOfValue(bytes: Buffer, end: number, scan: Scan): number {
  let { depth, position, quoted } = scan;
  while (position < end) {
    const byte = bytes[position];
    if (quoted || byte === QUOTE) {
      const after = endOfString(bytes, quoted ? position : position + 1, end);
      if (after === UNCLOSED) return UNCLOSED;
      if (after < 0) {
        scan.depth = depth;
        scan.position = -after - 1;
        scan.quoted = true;
        return -1;
      }
      quoted = false;
      position = after;
      if (depth === 0) return position;
      continue;
    }
    position++;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth--;
      if (depth === 0) return position;
    }
  }
  scan.depth = depth;
  scan.position = position;
  scan.quoted = quoted;
  return -1;
}
