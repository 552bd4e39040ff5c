import type { Traits } from "../../backlog/traits.ts";

export const LINEAR_TRAITS: Traits = {
  timeBox: "cycle",
  sprintGoals: false,
  rollsOver: true,
  sprintLists: false,
  typed: false,
  storyHabit: false,
  descriptionHistory: false,
  orderHistory: false,
  roadmapHistory: false,
  membershipOnly: true,
  statusUpdates: true,
  directionInInitiatives: true,
  unstartedIsLater: true,
  requestsOnItems: true,
};
