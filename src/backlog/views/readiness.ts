/** Whether an item could be started: what the definition of ready asks for and a tracker shows. */
import { plainText } from "../../text/read.ts";
import type { Backlog, WorkItem } from "../model.ts";
import { openBlockers } from "./blockers.ts";
import { criteriaOf } from "./criteria.ts";
import { isDelivered } from "./items.ts";
import { once } from "./once.ts";

/** An item that lacks two of them is not ready (rule catalogue, rule 14). */
const LACKS_OF_UNREADY = 2;
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

/** Whether there is no text in the description; undefined when the tracker did not tell. */
export function hasNoDescription(item: WorkItem): boolean | undefined {
  const { description } = item;
  if (description === undefined || description === null) return description === null ? true : undefined;
  // Only ADF needs many signs to say nothing.
  if (description.format !== "adf") return !/\S/.test(description.source);
  return plainText(description).trim() === "";
}

/**
 * Whether the item lacks fewer than two things of the definition of ready. Bugs need neither criteria nor a
 * parent. What the tracker does not tell is not lacking.
 */
export function isReady(team: Backlog, item: WorkItem): boolean {
  let lacks = 0;
  // The fields first: texts are read only where they decide.
  if (estimates(team) && item.estimate === null) lacks++;
  if (openBlockers(team, item).length > 0) lacks++;
  if (item.kind !== "bug" && item.parent === null && !implementsSomething(item)) lacks++;
  if (lacks >= LACKS_OF_UNREADY) return false;
  if (hasNoDescription(item) === true) lacks++;
  if (lacks >= LACKS_OF_UNREADY) return false;
  if (item.kind !== "bug" && criteriaOf(team, item)?.presence === "missing") lacks++;
  return lacks < LACKS_OF_UNREADY;
}

const implementsSomething = (item: WorkItem): boolean =>
  item.links?.some((link) => link.kind === "implements") ?? false;
