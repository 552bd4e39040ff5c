import type { Traits } from "../../backlog/traits.ts";
import type { TrackerFacts } from "../draft.ts";
import { LINEAR_SEARCH } from "./search.ts";

export const LINEAR_TRAITS: Traits = {
  timeBox: "cycle",
  rollsOver: true,
  sprintLists: false,
  fixedCadence: true,
  startKnown: true,
  typed: false,
  resolutions: false,
  descriptionHistory: false,
  orderHistory: false,
  roadmapHistory: false,
  membershipOnly: true,
  statusUpdates: true,
  directionInInitiatives: true,
  unstartedIsLater: true,
  requestsOnItems: true,
  ownDocumentsAt: "linear.app/",
  search: LINEAR_SEARCH,
};

export const LINEAR: TrackerFacts = {
  id: "linear",
  traits: LINEAR_TRAITS,
  unkept: { "sprint-goals": "Linear's cycles have no goal by design" },
};
