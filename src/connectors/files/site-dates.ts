/**
 * The dates of one export. A site writes them all in one format, which no file names: it is settled once a
 * file, by all its dates together.
 */
import { TZDate } from "@date-fns/tz/date";
import { isExists } from "date-fns/isExists";
import type { Instant } from "../../backlog/model.ts";
import { type DateScan, scanDate } from "./date-scan.ts";
import { LANGUAGES, type Language, monthOf } from "./months.ts";

/** The order of day, month and year among numbers only. */
type Order = "DMY" | "MDY" | "YMD";
/** The order of day and year around a month's name. */
type NamedOrder = "DY" | "YD";

/** Preferred first where the evidence is the same: Jira's own default puts the day first. */
const ORDERS: readonly Order[] = ["DMY", "MDY", "YMD"];
const NAMED_ORDERS: readonly NamedOrder[] = ["DY", "YD"];

const SPELT: Readonly<Record<Order, string>> = {
  DMY: "day/month/year",
  MDY: "month/day/year",
  YMD: "year/month/day",
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two digits of a year: the century that puts it between 1970 and 2069. */
const fullYear = (value: number, digits: number): number =>
  digits > 2 ? value : value + (value < 70 ? 2000 : 1900);

function dayOf(year: DateScan["numbers"][number] | undefined, month?: number, day?: number): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year.digits === 3) return undefined;
  const full = fullYear(year.value, year.digits);
  return isExists(full, month - 1, day) ? { year: full, month, day } : undefined;
}

/** The order that the numbers themselves show, whatever the file's. */
function plainOrder({ numbers, marked }: DateScan): Order | undefined {
  if (marked.year === 0 || (numbers[0]?.digits ?? 0) >= 4) return "YMD";
  if (marked.month === 0) return "MDY";
  return marked.month === 1 && marked.year === 2 ? "DMY" : undefined;
}

function numericDay(scan: DateScan, order: Order): Day | undefined {
  const [a, b, c] = scan.numbers;
  const { month } = scan.marked;
  const taken = plainOrder(scan) ?? order;
  if (month !== undefined && month !== (taken === "MDY" ? 0 : 1)) return undefined;
  switch (taken) {
    case "DMY":
      return dayOf(c, b?.value, a?.value);
    case "MDY":
      return dayOf(c, a?.value, b?.value);
    case "YMD":
      return (c?.digits ?? 0) > 2 ? undefined : dayOf(a, b?.value, c?.value);
  }
}

function namedDay({ numbers: [a, b] }: DateScan, month: number, order: NamedOrder): Day | undefined {
  const yearFirst = (a?.digits ?? 0) > 2 || ((b?.digits ?? 0) <= 2 && order === "YD");
  return yearFirst ? dayOf(a, month, b?.value) : dayOf(b, month, a?.value);
}

const comparable = ({ year, month, day }: Day, time = 0): number =>
  ((year * 12 + month) * 31 + day) * 86_400_000 + time;

/** How well one reading fits what was seen. */
interface Fit {
  /** Dates it cannot read. */
  unread: number;
  /** Pairs it puts in the wrong order. */
  disorder: number;
  earliest: number;
  latest: number;
}
const newFit = (): Fit => ({ unread: 0, disorder: 0, earliest: Infinity, latest: -Infinity });
const span = ({ earliest, latest }: Fit): number => Math.max(0, latest - earliest);
/** A file covers few years: a reading that takes days for years gives itself away by their range. */
const better = (a: Fit, b: Fit): number =>
  a.unread - b.unread || a.disorder - b.disorder || span(a) - span(b);

const rank = <K>(keys: readonly K[], fits: ReadonlyMap<K, Fit>): K[] =>
  keys.toSorted((a, b) => better(fits.get(a) ?? newFit(), fits.get(b) ?? newFit()));

const RECENT = 64;

function note(fit: Fit, day: Day | undefined): void {
  if (day === undefined) fit.unread += 1;
  else {
    fit.earliest = Math.min(fit.earliest, day.year);
    fit.latest = Math.max(fit.latest, day.year);
  }
}

/** A written date once its format is settled. */
export interface ReadDate {
  readonly at: Instant;
  /** Whether a time of day was written. */
  readonly timed: boolean;
}

/** What was settled: how to read a date, and what stayed open. */
export interface SettledDates {
  read(written: string): ReadDate | undefined;
  /** Says which two readings fit all dates alike; undefined when the evidence decided. */
  readonly ambiguity: string | undefined;
}

/** Gathers the evidence of one file. `see` every date, `inOrder` those of one row, then `settle`. */
export class SiteDates {
  readonly #timeZone: string;
  readonly #orders = new Map<Order, Fit>(ORDERS.map((order) => [order, newFit()]));
  readonly #named = new Map<NamedOrder, Fit>(NAMED_ORDERS.map((order) => [order, newFit()]));
  readonly #words = new Set<string>();
  /** A numeric date that day-first and month-first read differently, and its separator. */
  #open: { readonly written: string; readonly separator: string } | undefined;

  readonly #recent = new Map<string, DateScan | undefined>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  see(written: string): void {
    const scan = this.#scan(written);
    if (scan === undefined) return;
    if (scan.numbers.length === 2) {
      for (const word of scan.words) if (this.#words.size < 500) this.#words.add(word);
      for (const [order, fit] of this.#named) note(fit, namedDay(scan, 1, order));
      return;
    }
    for (const [order, fit] of this.#orders) note(fit, numericDay(scan, order));
    if (this.#open === undefined && plainOrder(scan) === undefined) {
      const [first, second] = scan.numbers;
      if (first?.value !== second?.value) this.#open = { written, separator: scan.separator };
    }
  }

  /** Dates that can only have followed one another, such as created and updated. */
  inOrder(written: readonly string[]): void {
    const scans = written
      .flatMap((text) => scanDate(text) ?? [])
      .filter(({ numbers }) => numbers.length === 3);
    if (scans.length < 2) return;
    for (const [order, fit] of this.#orders) {
      const days = scans.map((scan) => {
        const day = numericDay(scan, order);
        return day === undefined ? undefined : comparable(day, scan.time);
      });
      for (const [index, later] of days.entries()) {
        const earlier = days[index - 1];
        if (earlier !== undefined && later !== undefined && later < earlier) fit.disorder += 1;
      }
    }
  }

  /** A row's dates are looked at twice in a row: singly and in order. */
  #scan(written: string): DateScan | undefined {
    if (this.#recent.has(written)) return this.#recent.get(written);
    if (this.#recent.size >= RECENT) this.#recent.clear();
    const scan = scanDate(written);
    this.#recent.set(written, scan);
    return scan;
  }

  settle(): SettledDates {
    const [best = "DMY"] = rank(ORDERS, this.#orders);
    const [named = "DY"] = rank(NAMED_ORDERS, this.#named);
    const languages = this.#languages();
    const toInstant = wallClock(this.#timeZone);
    return {
      ambiguity: this.#ambiguity(),
      read(written) {
        const scan = scanDate(written);
        if (scan === undefined) return undefined;
        const day = scan.numbers.length === 3 ? numericDay(scan, best) : readNamed(scan, named, languages);
        if (day === undefined) return undefined;
        return { at: toInstant(day, scan), timed: scan.time !== undefined };
      },
    };
  }

  /** Dots are written day first everywhere; every other separator needs evidence. */
  #ambiguity(): string | undefined {
    const [best, second] = rank(ORDERS, this.#orders);
    if (this.#open === undefined || this.#open.separator === "." || best === undefined || second === undefined)
      return undefined;
    const [a, b] = [this.#orders.get(best), this.#orders.get(second)];
    if (a === undefined || b === undefined || better(a, b) !== 0) return undefined;
    return (
      `dates such as ${this.#open.written} read as ${SPELT[best]} and as ${SPELT[second]}; ` +
      `nothing in the file decides, ${SPELT[best]} was taken`
    );
  }

  /** The languages of the month names, the one that knows most words first. */
  #languages(): Language[] {
    const score = new Map<Language, number>();
    const words = [...this.#words];
    const allEnglish = words.every((word) => monthOf(word, "en") !== undefined);
    if (allEnglish) return ["en"];
    for (const language of LANGUAGES) {
      score.set(language, words.filter((word) => monthOf(word, language) !== undefined).length);
    }
    return [...LANGUAGES].sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0));
  }
}

function readNamed(scan: DateScan, order: NamedOrder, languages: readonly Language[]): Day | undefined {
  if (scan.marked.month !== undefined) return undefined;
  for (const language of languages) {
    // A weekday may come first and look like a month ("mar." is Tuesday in French): the last word wins.
    for (const word of scan.words.toReversed()) {
      const month = monthOf(word, language);
      if (month !== undefined) return namedDay(scan, month, order);
    }
  }
  return undefined;
}

const HOUR = 3_600_000;

/** Wall-clock times of a zone as instants. The zone is asked once an hour of wall clock: asking is slow. */
function wallClock(timeZone: string): (day: Day, scan: DateScan) => Instant {
  const shifts = new Map<number, number>();
  return ({ year, month, day }, { time = 0, offset }) => {
    const wall = Date.UTC(year, month - 1, day) + time;
    if (offset !== undefined) return wall - offset * 60_000;
    if (timeZone === "UTC") return wall;
    const hour = Math.floor(wall / HOUR);
    let shift = shifts.get(hour);
    if (shift === undefined) {
      const hours = Math.floor(time / HOUR);
      shift = new TZDate(year, month - 1, day, hours, timeZone).getTime() - hour * HOUR;
      shifts.set(hour, shift);
    }
    return wall + shift;
  };
}
