/** Accounts that roles are mapped to by something that issues do not show. */
import type { TeamSettings } from "../../reading.ts";
import { namesIn as namesInEntry } from "../../role-map.ts";

const namesIn = (settings: readonly TeamSettings[]): readonly string[] =>
  settings.flatMap(({ roles = {} }) =>
    Object.values(roles).flatMap((list) => (list ?? []).flatMap(namesInEntry)),
  );

/** E-mail addresses that any role is mapped to; globs are left to what the accounts show themselves. */
export const addressesIn = (settings: readonly TeamSettings[]): readonly string[] =>
  [...new Set(namesIn(settings))].filter((name) => /^[^\s@*]+@[^\s@*]+$/.test(name)).sort();

/** Groups that any role is mapped to. */
export function groupsIn(settings: readonly TeamSettings[]): readonly string[] {
  const names = namesIn(settings);
  const groups = names.filter((name) => name.startsWith("group:")).map((name) => name.slice("group:".length));
  return [...new Set(groups)].sort();
}
