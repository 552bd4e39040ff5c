/** Which of a date's numbers is the day, which the month and which the year. */
import { isExists } from "date-fns/isExists";
import type { DateScan } from "./date-scan.ts";

/** The order of day, month and year among numbers only. */
export type Order = "DMY" | "MDY" | "YMD";
/** The order of day and year around a month's name. */
export type NamedOrder = "DY" | "YD";

/** Preferred first where the evidence is the same: Jira's own default puts the day first. */
export const ORDERS: readonly Order[] = ["DMY", "MDY", "YMD"];
export const NAMED_ORDERS: readonly NamedOrder[] = ["DY", "YD"];

export const SPELT: Readonly<Record<Order, string>> = {
  DMY: "day/month/year",
  MDY: "month/day/year",
  YMD: "year/month/day",
};

export interface Day {
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
export function plainOrder({ numbers, marked }: DateScan): Order | undefined {
  if (marked.year === 0 || (numbers[0]?.digits ?? 0) >= 4) return "YMD";
  if (marked.month === 0) return "MDY";
  return marked.month === 1 && marked.year === 2 ? "DMY" : undefined;
}

export function numericDay(scan: DateScan, order: Order): Day | undefined {
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

export function namedDay({ numbers: [a, b] }: DateScan, month: number, order: NamedOrder): Day | undefined {
  const yearFirst = (a?.digits ?? 0) > 2 || ((b?.digits ?? 0) <= 2 && order === "YD");
  return yearFirst ? dayOf(a, month, b?.value) : dayOf(b, month, a?.value);
}

/** Grows with the day and the time of day. */
export const comparable = ({ year, month, day }: Day, time = 0): number =>
  ((year * 12 + month) * 31 + day) * 86_400_000 + time;
