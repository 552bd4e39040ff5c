/** How many of the backlogs read together one product owner has: no backlog shows it alone. */
import { subDays } from "date-fns/subDays";
import type { Backlog, Instant } from "../backlog/model.ts";
import type { PersonRegistry } from "./people.ts";

/** A backlog without any change for a quarter counts as inactive. */
const QUIET_DAYS = 90;

/**
 * Each backlog with the number of active ones that have a product owner of its own; where there are several owners,
 * the largest of their numbers. Left out where no product owner is mapped. `keys` are those of the backlogs.
 */
export function withSharedOwners(
  backlogs: readonly Backlog[],
  keys: readonly string[],
  people: PersonRegistry,
  newest: Instant | undefined,
): readonly Backlog[] {
  const owners = keys.map((key) =>
    people
      .holders(key)
      .flatMap(({ roles, ref }) =>
        roles.some(({ role, delegate }) => role === "po" && delegate !== true) ? [ref] : [],
      ),
  );
  const counts = new Map<number, number>();
  for (const [i, backlog] of backlogs.entries())
    if (isActive(backlog, newest))
      for (const ref of owners[i] ?? []) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return backlogs.map((backlog, i) => {
    const own = owners[i] ?? [];
    if (own.length === 0) return backlog;
    return { ...backlog, ownedTogether: Math.max(...own.map((ref) => counts.get(ref) ?? 0)) };
  });
}

function isActive({ items }: Backlog, newest: Instant | undefined): boolean {
  const since = subDays(newest ?? 0, QUIET_DAYS).getTime();
  return items.some(({ updatedAt, createdAt }) => (updatedAt ?? createdAt ?? 0) >= since);
}
