/** Linear's four priorities; a fifth value means that none was set. */
import type { Priority } from "../../backlog/model.ts";

const NAMES = ["Urgent", "High", "Medium", "Low"] as const;

/** One object each: thousands of issues and changes name the same four. */
const PRIORITIES: readonly Priority[] = NAMES.map((name, rank) => ({ name, rank }));
const byWord = new Map(PRIORITIES.map((one) => [one.name.toLowerCase(), one]));

/** From the number (1 urgent … 4 low, 0 none) or the word; undefined for anything else. */
export function priorityOf(value: unknown): Priority | null | undefined {
  if (value === null || value === 0 || value === "0") return null;
  if (typeof value === "string") {
    const word = value.trim().toLowerCase();
    if (word === "" || word === "no priority" || word === "none") return null;
    const named = byWord.get(word);
    if (named !== undefined) return named;
  }
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" ? PRIORITIES[number - 1] : undefined;
}
