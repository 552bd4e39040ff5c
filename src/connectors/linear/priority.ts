/** Linear's four priorities; a fifth value means that none was set. */
import type { Priority } from "../../backlog/model.ts";

const NAMES = ["Urgent", "High", "Medium", "Low"] as const;

const byWord = new Map<string, number>(
  NAMES.map((name, rank): [string, number] => [name.toLowerCase(), rank]),
);

/** From the number (1 urgent … 4 low, 0 none) or the word; undefined for anything else. */
export function priorityOf(value: unknown): Priority | null | undefined {
  if (value === null || value === 0 || value === "0") return null;
  if (typeof value === "string") {
    const word = value.trim().toLowerCase();
    if (word === "" || word === "no priority" || word === "none") return null;
    const rank = byWord.get(word);
    if (rank !== undefined) return { name: NAMES[rank] ?? value, rank };
  }
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number") return undefined;
  const name = NAMES[number - 1];
  return name === undefined ? undefined : { name, rank: number - 1 };
}
