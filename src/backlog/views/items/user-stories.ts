/** Open stories that are written as user stories. */
import { readStory, type Story } from "../../../text/story/story.ts";
import { isFeature, isTask } from "../../features.ts";
import type { Backlog, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { isOpen, stories } from "./items.ts";

export interface UserStory {
  readonly story: Story;
  readonly place: "title" | "description";
}

/** The user story an item holds, in its title or else in its description. */
export const userStoryOf = once((item: WorkItem): UserStory | undefined => {
  const title = readStory(item.title);
  if (title !== undefined) return { story: title, place: "title" };
  const described = item.description ? readStory(item.description) : undefined;
  return described === undefined ? undefined : { story: described, place: "description" };
});

export const openStories = once((team: Backlog): readonly WorkItem[] => stories(team).filter(isOpen));

/** Whether the team has a type for stories beside the one for tasks, so that a task is meant to be none. */
const tellsTasksApart = once((team: Backlog): boolean => stories(team).some((item) => !isTask(item)));

/** Whether a customer is meant to notice it: a feature, and no task unless it is written as a user story. */
export const isAskedForBenefit = (team: Backlog, item: WorkItem): boolean =>
  isFeature(item) && (!isTask(item) || !tellsTasksApart(team) || userStoryOf(item) !== undefined);
