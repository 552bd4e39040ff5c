/** What the readers say of an item, in the words of the labels. */
import { isFeature, isTask } from "../../src/backlog/features.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { metricsOf, reasonOf } from "../../src/backlog/views/items/statements.ts";
import { userStoryOf } from "../../src/backlog/views/items/user-stories.ts";
import { namesCustomers } from "../../src/text/conversation/customer-voice.ts";
import { kindOfWork } from "../../src/text/statements/kind-of-work.ts";

/** What a reader says is there, or is not there, or leaves open. */
export type Reading = "stated" | "unclear" | "absent";

export const reasonRead = (item: WorkItem): Reading =>
  userStoryOf(item)?.story.benefit === undefined ? (reasonOf(item) ?? "absent") : "stated";

/** pm/problem-statement asks for the problem or the reason. */
export const problemRead = (item: WorkItem): Reading => reasonOf(item) ?? "absent";

export function metricRead(item: WorkItem): Reading {
  const { outcome = [], unclear = [] } = metricsOf(item) ?? {};
  return outcome.length > 0 ? "stated" : unclear.length > 0 ? "unclear" : "absent";
}

export const customersRead = (item: WorkItem): Reading =>
  item.description && namesCustomers(item.description) ? "stated" : "absent";

export function kindRead(item: WorkItem): "product" | "bug" | "chore" {
  if (item.kind === "bug") return "bug";
  const kind = kindOfWork(item.title);
  return kind === "feature" ? "product" : kind === "fault" ? "bug" : "chore";
}

/** Whether po/story-benefit asks it for a benefit. */
export const isAsked = (item: WorkItem): boolean =>
  isFeature(item) && (!isTask(item) || userStoryOf(item) !== undefined);
