/** Dates as Linear's CSV writes them: the words JavaScript has for a date, in some server's time zone. */
import { millisecondsInDay, millisecondsInHour } from "date-fns/constants";
import type { Instant } from "../../backlog/model.ts";
import { instantOf } from "../instant.ts";

const WRITTEN = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)(?:[+-]\d{4})?$/;

/** `Wed May 13 2026 11:21:41 GMT+0000 (GMT+00:00)`, or an ISO time; undefined for anything else. */
export function linearTime(written: string): Instant | undefined {
  const bracket = written.indexOf(" (");
  const text = bracket < 0 ? written : written.slice(0, bracket);
  if (!WRITTEN.test(text)) return instantOf(written);
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * A day, written as the instant of midnight in the zone of whoever exported it. In UTC that is up to half a
 * day off on either side: the nearest midnight is the day that was meant.
 */
export function linearDay(written: string): Instant | undefined {
  const time = linearTime(written);
  if (time === undefined) return undefined;
  return Math.floor((time + 12 * millisecondsInHour) / millisecondsInDay) * millisecondsInDay;
}
