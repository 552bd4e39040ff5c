/** Linear's state types. Teams choose the names; the types are fixed. */
import type { Closure, StatusCategory } from "../../backlog/model.ts";
import type { TeamSettings } from "../reading.ts";
import { categoryOfName } from "../status-words.ts";

const CATEGORIES: ReadonlyMap<string, StatusCategory> = new Map([
  ["triage", "new"],
  ["backlog", "new"],
  ["unstarted", "new"],
  ["started", "started"],
  ["completed", "done"],
  ["canceled", "done"],
  ["duplicate", "done"],
  // Types of projects, and the states of initiatives in lower case.
  ["planned", "new"],
  ["proposed", "new"],
  ["active", "started"],
  ["paused", "started"],
]);

const CLOSURES: ReadonlyMap<string, Closure> = new Map([
  ["completed", "delivered"],
  ["canceled", "declined"],
  ["duplicate", "duplicate"],
]);

/** The category of a state: by its type, else by a shipped name. */
export const categoryOf = (type: string | undefined, name: string): StatusCategory | undefined =>
  type === undefined ? categoryOfName(name) : CATEGORIES.get(type.toLowerCase());

/** How an item in a state ended: null while it is open, undefined when that is not known. */
export function closureOf(
  type: string | undefined,
  name: string,
  category: StatusCategory | undefined,
  settings: TeamSettings,
): Closure | null | undefined {
  if (category === undefined) return undefined;
  if (category !== "done") return null;
  for (const closure of ["delivered", "declined", "duplicate", "invalid"] as const)
    if (settings.closures?.[closure]?.some((one) => one.toLowerCase() === name.toLowerCase())) return closure;
  return type === undefined ? undefined : CLOSURES.get(type.toLowerCase());
}
