/** Calendar work: ages in days, working days and quarters in the team's own time zone. */
import { tz } from "@date-fns/tz/tz";
import { addDays } from "date-fns/addDays";
import { millisecondsInDay, millisecondsInWeek } from "date-fns/constants";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { formatISO } from "date-fns/formatISO";
import { startOfDay } from "date-fns/startOfDay";
import { startOfQuarter } from "date-fns/startOfQuarter";
import type { Backlog, Instant } from "./model.ts";

/** What calendar work needs to know of a team. */
export type Calendar = Pick<Backlog, "timeZone" | "workingDays">;

/** Whole days of 24 hours from one instant to another, rounded down; negative when `until` is earlier. */
export const daysBetween = (from: Instant, until: Instant): number =>
  Math.floor((until - from) / millisecondsInDay);

/**
 * Working days from one instant to another in the team's time zone; parts of a day count as that part of it,
 * and a day of 23 or 25 hours is one day. 0 when `until` is not later.
 * @throws RangeError when the time zone is not known.
 */
export function workingDaysBetween(team: Calendar, from: Instant, until: Instant): number {
  return until <= from ? 0 : workingDayOf(team, until) - workingDayOf(team, from);
}

/** When so many working days are over for sure: whole weeks later, the same for whoever waits and whoever does not. */
export const surelyOver = ({ workingDays }: Calendar, from: Instant, days: number): Instant =>
  from + Math.ceil(days / Math.max(1, workingDays.length)) * millisecondsInWeek;

/** The last millisecond of the quarter that `now` falls in. @throws RangeError as above. */
export const quarterEnd = (team: Calendar, now: Instant): Instant =>
  instant(endOfQuarter(now, { in: tz(team.timeZone) }), team);

/** The first millisecond of the quarter that `now` falls in. @throws RangeError as above. */
export const quarterStart = (team: Calendar, now: Instant): Instant =>
  instant(startOfQuarter(now, { in: tz(team.timeZone) }), team);

/** The first millisecond of the day that `now` falls in. @throws RangeError as above. */
export const dayStart = (team: Calendar, now: Instant): Instant =>
  instant(startOfDay(now, { in: tz(team.timeZone) }), team);

/** "2026-11-24": the day that the instant falls in. @throws RangeError as above. */
export const isoDayOf = (team: Calendar, at: Instant): string =>
  formatISO(startOfDay(at, { in: tz(team.timeZone) }), { representation: "date" });

/** Working days since a Monday long ago: the difference of two of these is the time between them. */
function workingDayOf(team: Calendar, at: Instant): number {
  const known = countedOf(team);
  let day = known.get(at);
  if (day !== undefined) return day;
  // The same instants are asked for again and again, and a time zone is slow to ask.
  if (known.size >= MOST_KNOWN) known.clear();
  day = countedDay(team, at);
  known.set(at, day);
  return day;
}

const MOST_KNOWN = 20_000;

const countedByDays = new WeakMap<Calendar["workingDays"], Map<string, Map<Instant, number>>>();

function countedOf({ timeZone, workingDays }: Calendar): Map<Instant, number> {
  const zones = countedByDays.get(workingDays) ?? new Map<string, Map<Instant, number>>();
  countedByDays.set(workingDays, zones);
  const counted = zones.get(timeZone) ?? new Map<Instant, number>();
  zones.set(timeZone, counted);
  return counted;
}

function countedDay(team: Calendar, at: Instant): number {
  const zone = { in: tz(team.timeZone) };
  const start = startOfDay(at, zone);
  const midnight = instant(start, team);
  // Counted from Monday, 29 December 1969, by the calendar of the zone and not by elapsed time.
  const day = Date.UTC(start.getFullYear(), start.getMonth(), start.getDate()) / millisecondsInDay + 3;
  const week = Math.floor(day / 7);
  const today = day - week * 7 + 1;
  const before = team.workingDays.filter((one) => one < today).length;
  const part = team.workingDays.includes(today)
    ? (at - midnight) / (addDays(start, 1, zone).getTime() - midnight)
    : 0;
  return week * team.workingDays.length + before + part;
}

function instant(date: Date, team: Calendar): Instant {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new RangeError(`no such time zone: ${team.timeZone}`);
  return time;
}

/** Names the fortnight that an instant lies in: what happens in one tends to go wrong together. */
export const fortnightOf = (at: Instant): string => String(Math.floor(at / (14 * millisecondsInDay)));
