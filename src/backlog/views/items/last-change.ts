/** When an item was last changed, as near to what people did as the source shows. */
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { lastHumanActivity } from "./human-activity.ts";

interface LastChange {
  readonly at: Instant | undefined;
  /** Whether changes by people alone could be counted. */
  readonly seen: "people" | "updates";
}

/** An item that says nothing of its last update may have been updated at any time since its creation. */
export function lastChange(team: Backlog, item: WorkItem, now: Instant): LastChange {
  // A comment moves “updated” as well: where comments are hidden, it is the nearest to what people did.
  const shown =
    team.capabilities.history === true && item.events !== undefined && item.comments !== undefined;
  const byPeople = shown ? (lastHumanActivity(item, now) ?? item.createdAt) : undefined;
  return byPeople === undefined ? { at: item.updatedAt, seen: "updates" } : { at: byPeople, seen: "people" };
}

/** Reads on from the subject: "has not been …". */
export const unchangedFor = (days: number, seen: LastChange["seen"]): string =>
  `has not been ${seen === "people" ? "changed or commented on by a person" : "updated"} for ${days} days`;
