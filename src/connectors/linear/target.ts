/** Target dates, which may stand for a whole month, quarter, half or year. */
import { TZDate } from "@date-fns/tz/date";
import { addMonths } from "date-fns/addMonths";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import type { Instant } from "../../backlog/model.ts";
import { instantOf } from "../instant.ts";

const MONTHS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ["month", 1],
  ["quarter", 3],
  ["halfYear", 6],
  ["year", 12],
]);

/**
 * The last day of the period a date is given for, at midnight UTC; the day itself where it is exact.
 * `firstMonth` (0 January) is where the workspace's year starts.
 */
export function lastDayOf(date: unknown, resolution: unknown, firstMonth = 0): Instant | null | undefined {
  if (date === null) return null;
  const day = instantOf(date);
  const months = MONTHS.get(resolution);
  if (day === undefined || months === undefined) return day;
  const utc = new TZDate(day, "UTC");
  const into = (utc.getMonth() - firstMonth + 12) % months;
  const last = lastDayOfMonth(
    addMonths(new TZDate(utc.getFullYear(), utc.getMonth(), 1, "UTC"), months - 1 - into),
  );
  return last.getTime();
}
