/** The steps of a bulk closing: list, close, and look at the rest. */
import type { Backlog } from "../../backlog/model.ts";
import type { Bulk } from "../../engine/plan/bulk.ts";
import { queryReport } from "../team.ts";
import { count, counted } from "../words/words.ts";
import type { PlanAction } from "./schema.ts";

type Step = NonNullable<PlanAction["steps"]>[number];

export function stepsOf({ many, spared }: Bulk, { traits }: Backlog): Step[] {
  const items = many.subjects.length;
  const list: Step = {
    does: "list",
    says: `List the ${count(items)} that nothing speaks for: older than a year, not planned, not urgent, without votes, links or customer requests. Read through the list.`,
    items,
    queries: many.queries.map(queryReport),
  };
  const close: Step = {
    does: "close",
    says: `Close them at once. ${traits.search.bulkChange.how}${atOnceWords(traits.search.bulkChange.atOnce, items)}`,
    items,
    queries: [],
  };
  const others = spared.subjects.length;
  if (others === 0) return [list, close];
  const why = spared.reasons.map(({ reason, items: n }) => `${count(n)} ${reason}`).join(", ");
  const look: Step = {
    does: "look",
    says: `Look at the other ${counted(others, "item")} one by one: ${why}.`,
    items: others,
    queries: spared.queries.map(queryReport),
  };
  return [list, close, look];
}

/** How many one bulk change takes, and how many it takes then. */
function atOnceWords(atOnce: number | null, items: number): string {
  if (atOnce === null) return "";
  const changes = Math.ceil(items / atOnce);
  return ` One bulk change takes up to ${count(atOnce)} items${changes === 1 ? "" : `, so make ${count(changes)}`}.`;
}
