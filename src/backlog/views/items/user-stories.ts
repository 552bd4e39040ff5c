/** Open stories that are written as user stories. */
import { readStory, type Story } from "../../../text/story/story.ts";
import { isFeature } from "../../features.ts";
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

/** Those a customer notices. */
export const openFeatures = once((team: Backlog): readonly WorkItem[] => openStories(team).filter(isFeature));

export const openStories = once((team: Backlog): readonly WorkItem[] => stories(team).filter(isOpen));
