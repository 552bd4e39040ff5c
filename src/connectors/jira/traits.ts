import type { Traits } from "../../backlog/traits.ts";
import type { TrackerFacts } from "../draft.ts";

export const JIRA_TRAITS: Traits = {
  timeBox: "sprint",
  rollsOver: false,
  sprintLists: true,
  fixedCadence: false,
  startKnown: false,
  typed: true,
  descriptionHistory: true,
  orderHistory: true,
  roadmapHistory: true,
  membershipOnly: false,
  statusUpdates: false,
  directionInInitiatives: false,
  unstartedIsLater: false,
  requestsOnItems: false,
  ownDocumentsAt: null,
};

export const JIRA: TrackerFacts = { id: "jira", traits: JIRA_TRAITS, unkept: {} };
