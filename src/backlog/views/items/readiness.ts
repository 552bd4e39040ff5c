/** Whether an item could be started: what the definition of ready asks for and a tracker shows. */
import { plainText } from "../../../text/read.ts";
import type { Backlog, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { openBlockers } from "./blockers.ts";
import { hasOwnCriteria } from "./criteria.ts";
import { isDelivered, stories } from "./items.ts";

/** An item that lacks two of them is not ready (rule catalogue, rule 14). */
export const LACKS_OF_UNREADY = 2;
/** Last delivered items that show whether a team estimates, and the share of them that must carry a value. */
const ESTIMATES_SEEN = 50;
const ESTIMATES_SHARE = 0.5;

/** Whether the team estimates its work: half of what it delivered last carries an estimate. */
const estimates = once((team: Backlog): boolean => {
  const last = team.items
    .filter((item) => item.level === 0 && isDelivered(item) && item.estimate !== undefined)
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .slice(0, ESTIMATES_SEEN);
  const estimated = last.filter((item) => item.estimate !== null).length;
  return last.length > 0 && estimated >= last.length * ESTIMATES_SHARE;
});

/** Whether stories of the team stand below something at all; where none does, a parent belongs to no definition of ready. */
const haveParents = once((team: Backlog): boolean =>
  stories(team).some((story) => typeof story.parent === "string" || implementsSomething(story)),
);

/** Whether there is no text in the description; undefined when the tracker does not show it. */
export function hasNoDescription(item: WorkItem): boolean | undefined {
  const { description } = item;
  if (description === undefined || description === null) return description === null ? true : undefined;
  // Only ADF needs many characters for an empty text.
  if (description.format !== "adf") return !/\S/.test(description.source);
  return plainText(description).trim() === "";
}

/** Something that the definition of ready asks for; of a blocker, that there is none. */
export type Lack = "estimate" | "open blocker" | "parent" | "description" | "acceptance criteria";

/**
 * What the item lacks, and, not `known`, what the source does not show of it. Bugs need neither criteria nor a parent,
 * and the lines of a template are no criteria. The fields come first: texts are read only by those who ask on.
 */
export function* lacksOf(
  team: Backlog,
  item: WorkItem,
): Generator<{ readonly what: Lack; readonly known: boolean }> {
  const { estimate, parent, links } = item;
  if (estimates(team) && typeof estimate !== "number") yield { what: "estimate", known: estimate === null };
  if (links === undefined) yield { what: "open blocker", known: false };
  else if (openBlockers(team, item).length > 0) yield { what: "open blocker", known: true };
  if (item.kind !== "bug" && typeof parent !== "string" && !implementsSomething(item) && haveParents(team))
    yield { what: "parent", known: parent === null };
  const blank = hasNoDescription(item);
  if (blank !== false) yield { what: "description", known: blank === true };
  if (item.kind === "bug") return;
  const criteria = hasOwnCriteria(team, item);
  if (criteria !== true) yield { what: "acceptance criteria", known: criteria === false };
}

/** Whether the item lacks fewer than two things of the definition of ready. What is not known is not lacking. */
export function isReady(team: Backlog, item: WorkItem): boolean {
  let lacks = 0;
  for (const { known } of lacksOf(team, item)) if (known && ++lacks >= LACKS_OF_UNREADY) return false;
  return true;
}

const implementsSomething = (item: WorkItem): boolean =>
  item.links?.some((link) => link.kind === "implements") ?? false;
