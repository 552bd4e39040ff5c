/** Items that are neither open nor done, because nothing shows what their status means: counted and named. */
import { EVERYTHING, type WorkItem } from "../backlog/model.ts";
import type { GapLog } from "./gaps.ts";

/** Statuses named in the lines to paste; more would hide them. */
const NAMED = 6;

export function reportUnknownStatuses(team: string, items: readonly WorkItem[], gaps: GapLog): void {
  const bare = items.filter(({ status }) => status.category === undefined && status.name === "").length;
  if (bare > 0)
    gaps.note(
      team,
      "status",
      `${bare} of ${items.length} items show no status and count neither as open nor as done: export the field Status too`,
      EVERYTHING,
    );
  const unknown = items.filter(({ status }) => status.category === undefined && status.name !== "");
  if (unknown.length === 0) return;
  const byName = Map.groupBy(unknown, ({ status }) => status.name);
  const names = [...byName].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const listed = names.slice(0, NAMED).map(([name]) => name);
  const more = names.length - listed.length;
  const lines = listed.map((name) => `${JSON.stringify(name)}: new|started|done`).join(", ");
  gaps.note(
    team,
    "status",
    `${unknown.length} ${unknown.length === 1 ? "item" : "items"} in ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""} ` +
      `count neither as open nor as done: the meaning of these statuses is not known. Choose one for each in the ` +
      `team's configuration: statuses: { ${lines} }`,
    EVERYTHING,
  );
}
