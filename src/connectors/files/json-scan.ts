/** Finds where JSON values end, byte by byte, without building anything. */

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
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

/**
 * The index behind the string whose opening quote is at `start - 1`; -1 when the buffer ends first. A quote
 * counts unless an odd number of backslashes stands before it.
 */
export function endOfString(bytes: Buffer, start: number, end: number): number {
  let i = start;
  const near = Math.min(end, start + SHORT);
  while (i < near) {
    const byte = bytes[i];
    if (byte === QUOTE) return i + 1;
    i += byte === BACKSLASH ? 2 : 1;
  }
  while (i < end) {
    const quote = bytes.indexOf(QUOTE, i);
    if (quote < 0 || quote >= end) return -1;
    let before = quote - 1;
    while (before >= i && bytes[before] === BACKSLASH) before--;
    if ((quote - before) % 2 === 1) return quote + 1;
    i = quote + 1;
  }
  return -1;
}

/** Where a value's scan stands when the bytes at hand ran out. */
export interface Scan {
  depth: number;
  position: number;
}

/**
 * Goes on to the end of the object or list that `scan` is inside of and returns the index behind it; -1 when
 * the bytes end first, with `scan` moved to where to go on once there are more. A string that does not end is
 * begun anew.
 */
export function endOfValue(bytes: Buffer, end: number, scan: Scan): number {
  let { depth, position } = scan;
  while (position < end) {
    const byte = bytes[position];
    if (byte === QUOTE) {
      const after = endOfString(bytes, position + 1, end);
      if (after < 0) break;
      position = after;
      continue;
    }
    position++;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth--;
      if (depth === 0) {
        scan.depth = 0;
        scan.position = position;
        return position;
      }
    }
  }
  scan.depth = depth;
  scan.position = position;
  return -1;
}
