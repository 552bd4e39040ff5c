/** The end that an entry of a history brings. */
import type { Backlog, Change, Closure } from "../../model.ts";
import { changeOf, type Entry } from "./entries.ts";
import { closureIn } from "./vocabulary.ts";

/** How the item ended by the entry; undefined where it does not end it. */
export function endIn(
  team: Backlog,
  entry: Entry,
): { readonly closure: Closure | undefined; readonly event: Change } | undefined {
  const status = changeOf(entry, "status");
  const resolution = changeOf(entry, "resolution");
  if (status?.to.category === "done") {
    if (status.from.category === "done") return undefined;
    return { closure: closureIn(team, resolution?.to, status.to.name), event: status };
  }
  // Some workflows resolve an item in a step of its own.
  if (status !== undefined || !resolution?.to) return undefined;
  return { closure: closureIn(team, resolution.to, ""), event: resolution };
}
