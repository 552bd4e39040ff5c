/**
 * The dates of one export. A site writes them all in one format, which no file names: it is resolved once a
 * file, from all its dates together.
 */
import type { Instant } from "../../backlog/model.ts";
import { type DateScan, scanDate } from "./date-scan.ts";
import {
  comparable,
  type Day,
  NAMED_ORDERS,
  type NamedOrder,
  namedDay,
  numericDay,
  ORDERS,
  type Order,
  plainOrder,
  SPELT,
} from "./day-order.ts";
import { LANGUAGES, type Language, monthOf, monthReader } from "./months.ts";
import { type WallClock, wallClock } from "./wall-clock.ts";

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
/** A file covers few years: a reading that mistakes days for years shows in the range of its years. */
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

/** The format of a file's dates: how to read one, and what stayed open. */
export interface DateFormat {
  /** The instant a wall clock of the zone showed the written date and time. */
  at(written: string, timeZone: string): Instant | undefined;
  /** Midnight UTC of the written day, whatever time stands beside it. */
  day(written: string): Instant | undefined;
  /** Says which two readings fit all dates alike; undefined when the evidence decided. */
  readonly ambiguity: string | undefined;
}

/** Gathers the evidence of one file. `see` every date, `inOrder` those of one row, then `resolveFormat`. */
export class SiteDates {
  readonly #orders = new Map<Order, Fit>(ORDERS.map((order) => [order, newFit()]));
  readonly #named = new Map<NamedOrder, Fit>(NAMED_ORDERS.map((order) => [order, newFit()]));
  readonly #words = new Set<string>();
  /** A numeric date that day-first and month-first read differently, and its separator. */
  #open: { readonly written: string; readonly separator: string } | undefined;

  readonly #recent = new Map<string, DateScan | undefined>();

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

  resolveFormat(): DateFormat {
    const [best = "DMY"] = rank(ORDERS, this.#orders);
    const [named = "DY"] = rank(NAMED_ORDERS, this.#named);
    const monthIn = monthReader(this.#languages());
    const zones = new Map<string, WallClock>();
    const read = (written: string): { readonly day: Day; readonly scan: DateScan } | undefined => {
      const scan = scanDate(written);
      if (scan === undefined) return undefined;
      const day = scan.numbers.length === 3 ? numericDay(scan, best) : namedDayOf(scan, named, monthIn);
      return day === undefined ? undefined : { day, scan };
    };
    return {
      ambiguity: this.#ambiguity(),
      at(written, timeZone) {
        const found = read(written);
        if (found === undefined) return undefined;
        let clock = zones.get(timeZone);
        if (clock === undefined) {
          clock = wallClock(timeZone);
          zones.set(timeZone, clock);
        }
        return clock(found.day, found.scan);
      },
      day(written) {
        const day = read(written)?.day;
        return day === undefined ? undefined : Date.UTC(day.year, day.month - 1, day.day);
      },
    };
  }

  /** Dots are written day first everywhere; every other separator needs evidence. */
  #ambiguity(): string | undefined {
    const [best, second] = rank(ORDERS, this.#orders);
    if (
      this.#open === undefined ||
      this.#open.separator === "." ||
      best === undefined ||
      second === undefined
    )
      return undefined;
    const [a, b] = [this.#orders.get(best), this.#orders.get(second)];
    if (a === undefined || b === undefined || better(a, b) !== 0) return undefined;
    return (
      `dates such as ${this.#open.written} can mean ${SPELT[best]} or ${SPELT[second]}; ` +
      `the file does not show which is right, so ${SPELT[best]} was used`
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

function namedDayOf(
  scan: DateScan,
  order: NamedOrder,
  monthIn: (words: readonly string[]) => number | undefined,
): Day | undefined {
  const month = scan.marked.month === undefined ? monthIn(scan.words) : undefined;
  return month === undefined ? undefined : namedDay(scan, month, order);
}
