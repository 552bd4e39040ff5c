import type { RuleResult } from "../../schema.ts";
import { blank, left, width } from "./cells.ts";
import type { Page } from "./page.ts";

/**
 * Lines that speak of a rule, with its title and id at the end of the first that has room for both, or on a line of
 * their own.
 */
export function withRule(
  page: Page,
  lines: readonly string[],
  { title, id }: Pick<RuleResult, "title" | "id">,
  room: number,
): string[] {
  const name = page.shown(title === id ? id : `${title}, ${id}`, room);
  const dim = page.paint.dim(name);
  const at = lines.findIndex((line) => width(line) + width(name) + 2 <= room);
  if (at === -1) return [...lines, blank(room - width(name)) + dim];
  return lines.map((line, n) => (n === at ? left(line, room - width(name)) + dim : line));
}
