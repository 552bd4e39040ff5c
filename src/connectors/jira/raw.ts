/** Safe access to JSON of unknown shape. */
import type { Cuts, Instant } from "../../backlog/model.ts";
import type { GapLog } from "../gaps.ts";
import { instantOf } from "../instant.ts";
import type { Place } from "../place.ts";
import type { Raw } from "../raw.ts";

/** A non-empty text. */
export const textIn = (raw: Raw | null | undefined, name: string): string | undefined => {
  const value = raw?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** An id: Jira writes some as numbers and some as text. */
export const idIn = (raw: Raw, name: string): string | undefined => {
  const value = raw[name];
  return typeof value === "string" && value !== ""
    ? value
    : typeof value === "number"
      ? String(value)
      : undefined;
};

/** A time that may be missing, known to be empty, or of a shape no tracker writes. */
export function timeIn(
  raw: Raw,
  name: string,
  at: Place,
  cuts: Cuts,
  gaps: GapLog,
): Instant | null | undefined {
  const value = raw[name];
  if (value === undefined) return undefined;
  if (value === null || value === "") return null;
  const time = instantOf(value);
  if (time === undefined) gaps.drift(name, at, "a time", cuts);
  return time;
}

/** An issue's key: letters, digits or underscores, a dash, a number. */
export function isKey(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 64) return false;
  const dash = value.lastIndexOf("-");
  if (dash < 1 || dash === value.length - 1) return false;
  for (let i = dash + 1; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  const first = value.charCodeAt(0);
  return first >= 65 && first <= 90 && !value.includes(" ");
}
