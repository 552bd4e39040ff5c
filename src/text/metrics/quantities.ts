/** Numbers that measure something, as they stand in running text; dates, versions, keys and the like are none. */

import { anyOf, entries, gluedEntries, type ListOf, spacedEntries } from "../languages/merged.ts";

type Unit = "percent" | "time" | "money" | "count" | "technical";

export interface Quantity {
  readonly at: number;
  readonly end: number;
  readonly unit: Unit;
  /** Written with "<", "at least", "+", "by 10 %" …: a bound or a change, not a mere count. */
  readonly bounded: boolean;
}

const MONTHS = anyOf(entries(({ metrics }) => metrics?.months));
const NUMBERED = anyOf(entries(({ metrics }) => metrics?.numbered));

/** A day or a month of a year. */
const DAYS: readonly RegExp[] = [
  /(?<!\d)\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?(?!\d)/gu,
  /(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日)?|(?:19|20)\d\d年|\d{1,2}월(?: ?\d{1,2}일)?|(?:19|20)\d\d년/gu,
  new RegExp(
    `(?<!\\d)\\d{1,2}(?:\\.|st|nd|rd|th|er|º)? (?:de |of )?${MONTHS}(?!\\p{L})(?: (?:de )?(?:19|20)\\d\\d)?|(?<!\\p{L})${MONTHS} \\d{1,2}(?:st|nd|rd|th)?(?![\\d%]| ?%)`,
    "giu",
  ),
];

/** What holds digits and measures nothing. Replaced by blanks of the same length before numbers are read. */
const NO_QUANTITIES: readonly RegExp[] = [
  /https?:\/\/\S+|\S+@\S+/gu,
  /(?<![\p{L}\d])[A-Z][A-Z0-9_]{1,14}(?:-\d+)+/gu,
  /#\d+|(?<![\p{L}\d])\d+(?:st|nd|rd|th|er|ème|º|ª)(?!\p{L})/giu,
  ...DAYS,
  /(?<![\p{L}\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d| ?%| ?(?:€|\$|£|ms|s\b))/gu,
  /(?<![\p{L}\d])(?:Q[1-4]|[1-4]Q|H[12]|T[1-4]|KR ?\d+|O\d+|KW ?\d+|CW ?\d+)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])v\d+(?:\.\d+)*|(?<![\d.])\d+\.\d+\.\d+(?:\.\d+)*/giu,
  new RegExp(`(?<!\\p{L})${NUMBERED} ?(?:no\\.? |nr\\.? )?\\d+(?:\\.\\d+)*`, "giu"),
  /第\s?\d+|24\/7|(?<![\p{L}\d])\d+ ?x ?\d+(?![\p{L}\d])/giu,
  /(?<!\p{L})(?:per|pro|je|par|por|per|na|на|за) \d[\d.,]*(?!\d)(?= \p{L})/giu,
];

const PERCENT =
  "%|percent(?:age points?)?|per cent|prozent(?:punkte?)?|pour cent|por ciento|por cento|per cento|procent|procenta?|проц\\p{L}*|パーセント|ポイント|퍼센트|프로|个百分点|pp(?!\\p{L})";
const TIME =
  "ms|msec|milliseconds?|millisekunden|millisecondes?|s(?!\\p{L})|sec(?:s|onds?)?(?!\\p{L})|sekunden?|secondes?|segundos?|secondi|seconden|sekund\\p{L}*|мс|сек\\p{L}*|с(?!\\p{L})|min(?:s|utes?|uten|utos|uti|ut)?(?!\\p{L})|minuten|минут\\p{L}*|мин|h(?!\\p{L})|hrs?(?!\\p{L})|hours?|stunden?|heures?|horas?|ore(?!\\p{L})|uur|uren|godzin\\p{L}*|hodin\\p{L}*|timm\\p{L}*|timer|час\\p{L}*|ч(?!\\p{L})|days?|working days|tagen?|tage|jours?|d[ií]as?|giorni|dagen|dagar|dager|dni|dn[íů]|дн\\p{L}*|день|weeks?|wochen?|semaines?|semanas?|settimane|weken|tygodni\\p{L}*|недел\\p{L}*|months?|monaten?|monate|mois|mes(?:es)?(?!\\p{L})|mesi|maanden|miesi\\p{L}*|месяц\\p{L}*|years?|jahren?|jahre|ans|años?|anos?|anni|jaar|lat|лет|ミリ秒|秒|分(?!の)|時間|日間?|週間|か月|ヶ月|年間?|毫秒|分钟|分鐘|小时|小時|天|周|个月|年|밀리초|초|분|시간|일|주|개월|년";
const MONEY =
  "€|\\$|£|¥|(?:k|m|mn|mio\\.?|bn|million|thousand)? ?(?:eur(?:os?)?|usd|gbp|chf|pln|czk|sek|dollars?|руб\\p{L}*)(?!\\p{L})|k ?€|k ?\\$|m ?€|万円|円|元|万元|欧元|美元|ユーロ|ドル|유로|달러|원|만원";
const TECHNICAL =
  "[kmgt]i?b(?!\\p{L})|px|dpi|rows?|lines?|zeilen|lignes|filas|righe|linhas|characters?|chars|zeichen|digits?|stellen|bits?|bytes?|columns?|files?|dateien|fichiers|archivos|°|km|cm|mm|kg|cores?|cpus?|nodes?|servers?|条|行|件/ページ|位|字符";

// Digits, decimal and thousands marks; the sign or currency before, the unit after.
const NUMBER = new RegExp(
  `(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\d.,_])([<>≤≥~≈±+−–-]{1,2}\\s?|[$€£¥]\\s?)?(\\d+(?:[.,'’\\u202f]\\d+)*)(?: ?(k|m|mn|bn|mio\\.?|million|tsd\\.?|tausend|mil|万|億|亿|만|억)(?!\\p{L}))?(?:[-\\s]?(${PERCENT})|[-\\s]?(${MONEY})|[-\\s]?(${TIME})|[-\\s]?(${TECHNICAL}))?`,
  "giu",
);

const boundBefore: ListOf = ({ metrics }) => metrics?.boundBefore;
const boundAfter: ListOf = ({ metrics }) => metrics?.boundAfter;
const towards: ListOf = ({ metrics }) => metrics?.towards;

const BOUND_BEFORE = new RegExp(
  `(?<!\\p{L})${anyOf(spacedEntries(boundBefore))}\\s?(?:the |les |den |die |der |a |an )?[<>≤≥~≈+−–-]?\\s?$|${anyOf(gluedEntries(boundBefore))}\\s?$`,
  "iu",
);
const BOUND_AFTER = new RegExp(
  `^\\s?(?:${anyOf(gluedEntries(boundAfter))}|${anyOf(spacedEntries(boundAfter))}(?!\\p{L}))`,
  "iu",
);

/** The quantities of one sentence, in reading order; positions are those of the sentence given. */
export function quantitiesOf(sentence: string): Quantity[] {
  const text = withoutOthers(sentence);
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [all, sign, digits, scale, percent, money, time, technical] = match;
    if (digits === undefined) continue;
    const end = match.index + all.length;
    const unit =
      percent !== undefined
        ? "percent"
        : money !== undefined || /[$€£¥]/u.test(sign ?? "")
          ? "money"
          : time !== undefined && scale === undefined
            ? "time"
            : technical !== undefined
              ? "technical"
              : "count";
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const bounded =
      /[<>≤≥+−]|^[-–]/u.test(sign ?? "") ||
      BOUND_BEFORE.test(before) ||
      BOUND_AFTER.test(text.slice(end, end + 12));
    found.push({ at: match.index, end, unit, bounded });
  }
  return found;
}

function withoutOthers(sentence: string): string {
  let text = sentence;
  for (const other of NO_QUANTITIES) text = text.replace(other, (all) => " ".repeat(all.length));
  return text;
}

/** Whether a day is named. */
export const namesDay = (sentence: string): boolean => DAYS.some((day) => sentence.search(day) >= 0);

const TOWARDS = new RegExp(
  `^[^\\d]{0,40}?(?:->|→|=>|➜|➔|⇒|>|(?<!\\p{L})${anyOf(spacedEntries(towards))}(?!\\p{L})|${anyOf(gluedEntries(towards))})[^\\d]{0,12}$`,
  "iu",
);

/** Whether two neighbouring quantities say where something moves from and to. */
export const moves = (sentence: string, from: Quantity, to: Quantity): boolean =>
  to.at - from.end <= 60 &&
  (from.unit === to.unit || from.unit === "count") &&
  TOWARDS.test(sentence.slice(from.end, to.at));
