/** Wall-clock times of a time zone as instants. */
import { TZDate } from "@date-fns/tz/date";
import type { Instant } from "../../backlog/model.ts";
import type { DateScan } from "./date-scan.ts";
import type { Day } from "./day-order.ts";

const HOUR = 3_600_000;
/** The instant a clock on the wall showed a day and a time. */
export type WallClock = (day: Day, scan: DateScan) => Instant;

/** Wall-clock times of a zone as instants. The zone is asked once an hour of wall clock: asking is slow. */
export function wallClock(timeZone: string): WallClock {
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
