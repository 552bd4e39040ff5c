/** The last stage of a team's workflow, by what the team does and not by what the stage is called. */
import type { Backlog } from "../../model.ts";
import { once } from "../../once.ts";
import { moves } from "./status-changes.ts";

/** So much of what leaves a last stage must go to a done status (judgement). */
const TO_THE_END = 0.5;
/** So many moves out of a stage show what it is for. */
const PASSAGES = 5;

/**
 * Names of the started statuses that work is finished from: at least half of what leaves such a stage goes to a done
 * status. Where acceptance has a column of its own this is that column, else it is the review.
 */
export const lastStages = once((team: Backlog): ReadonlySet<string> => {
  const left = new Map<string, { all: number; ended: number }>();
  for (const item of team.items) {
    if (item.kind === "roadmap") continue;
    for (const { from, to } of moves(item) ?? []) {
      if (from.category !== "started") continue;
      const count = left.get(from.name) ?? { all: 0, ended: 0 };
      left.set(from.name, count);
      count.all++;
      if (to.category === "done") count.ended++;
    }
  }
  return new Set(
    [...left]
      .filter(([, { all, ended }]) => all >= PASSAGES && ended >= all * TO_THE_END)
      .map(([name]) => name),
  );
});
