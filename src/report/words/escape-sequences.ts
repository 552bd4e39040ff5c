/** Terminal escape sequences (ECMA-48: CSI, OSC and their kin, in both the ESC and the C1 form). */

const ESCAPE = 0x1b;
/** What opens a sequence after ESC, or as one C1 character (the same value plus 0x40). */
const CSI = 0x5b;
const STRINGS = new Set([0x50, 0x58, 0x5d, 0x5e, 0x5f]);

/** Drops whole escape sequences; of a broken one only the control itself, so that no words vanish. */
export function withoutSequences(text: string): string {
  if (!/[\x1b\x80-\x9f]/.test(text)) return text;
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const end = sequenceEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    kept += text.slice(from, at);
    at = end;
    from = end;
  }
  return kept + text.slice(from);
}

/** The index after the sequence that starts at `at`; `at` itself where none starts. */
function sequenceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const c1 = code >= 0x80 && code <= 0x9f;
  if (code !== ESCAPE && !c1) return at;
  const opener = c1 ? code - 0x40 : text.charCodeAt(at + 1);
  const body = c1 ? at + 1 : at + 2;
  if (opener === CSI) {
    let end = body;
    while (isBetween(text.charCodeAt(end), 0x20, 0x3f)) end++;
    return isBetween(text.charCodeAt(end), 0x40, 0x7e) ? end + 1 : at + 1;
  }
  if (STRINGS.has(opener)) return stringEnd(text, body) ?? at + 1;
  if (c1) return at;
  let end = at + 1;
  while (isBetween(text.charCodeAt(end), 0x20, 0x2f)) end++;
  return isBetween(text.charCodeAt(end), 0x30, 0x7e) ? end + 1 : at + 1;
}

/** After the terminator (BEL or ST); undefined where another control comes first, which also keeps it linear. */
function stringEnd(text: string, body: number): number | undefined {
  for (let at = body; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x07 || code === 0x9c) return at + 1;
    if (code === ESCAPE) return text[at + 1] === "\\" ? at + 2 : undefined;
    if (code < 0x20 || isBetween(code, 0x7f, 0x9f)) return undefined;
  }
  return undefined;
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high;
