/**
 * List markers people type where the format has none, or another: a dash in a Jira paragraph, `- [ ]` in wiki
 * markup, `(/)` before a line, `1、` in Chinese. All patterns are anchored and bounded.
 */

/** What a line starts with. `checked` only where it carries a box. */
interface Marker {
  readonly ordered: boolean;
  readonly checked?: boolean;
  /** The line without the marker; "" where nothing stands behind it. */
  readonly rest: string;
}

const BULLET = /^[-*+•‣◦▪●○■·∙⁃–—]/u;
/** Marks that are bullets and nothing else need no blank after them. */
const PURE_BULLET = /^[•‣◦▪●○■⁃]/u;
const NUMBER =
  /^(?:\d{1,3}[.)](?=\s|$)|\(\d{1,3}\)\s|[A-Za-z]\)\s|\d{1,3}[、．]|\d{1,3}\.(?=[^\0-\x7f])|（\d{1,3}）|[①-⑳])/u;
const BOX = /^\[(?: {0,3}|[xX✓✔√])\](?=\s|$)|^\((?:\/|x)\)(?=\s|$)|^[☐☑☒⬜◻🗹]\ufe0f?/u;
/** Signs that are a box after a bullet only: alone they decorate labels ("✅ Acceptance criteria"). */
const SIGN = /^\(!\)(?=\s|$)|^[✅✔✓❌✗✘]\ufe0f?/u;
const DONE = /[xX✓✔√]\]|\(\/\)|[☑🗹✅✔✓]/u;

/** The box a text starts with, ticked or not, and the rest. */
export function boxOf(text: string, afterBullet: boolean): { checked: boolean; rest: string } | undefined {
  const box = BOX.exec(text) ?? (afterBullet ? SIGN.exec(text) : null);
  if (box === null) return undefined;
  return { checked: DONE.test(box[0]), rest: text.slice(box[0].length).trimStart() };
}

/** A mark behind an item's text, as testers set it: "The file is sorted (/)". */
const MARK_BEHIND = /\s(?:\((?:\/|x)\)|[✅✔❌]\ufe0f?)$/u;

/** As `boxOf`, for a mark at the text's end. Only the last characters of a text are looked at. */
export function boxBehind(text: string): { checked: boolean; rest: string } | undefined {
  const tail = text.slice(-5);
  const mark = MARK_BEHIND.exec(tail);
  if (mark === null) return undefined;
  const rest = text.slice(0, text.length - (tail.length - mark.index)).trimEnd();
  return { checked: DONE.test(mark[0]), rest };
}

/** The marker a line starts with; undefined for a line of prose. `text` has no leading blanks. */
export function markerOf(text: string): Marker | undefined {
  if (/^[A-Za-z][^)]/.test(text)) return undefined;
  if (BULLET.test(text)) {
    const rest = text.slice(1).trimStart();
    const box = boxOf(rest, true);
    if (box) return { ordered: false, checked: box.checked, rest: box.rest };
    const separated = rest === "" || rest.length + 1 < text.length || PURE_BULLET.test(text);
    return separated ? { ordered: false, rest } : undefined;
  }
  const number = NUMBER.exec(text);
  if (number) {
    const rest = text.slice(number[0].length).trimStart();
    const box = boxOf(rest, true);
    if (box) return { ordered: true, checked: box.checked, rest: box.rest };
    return { ordered: true, rest };
  }
  const box = boxOf(text, false);
  return box ? { ordered: false, checked: box.checked, rest: box.rest } : undefined;
}
