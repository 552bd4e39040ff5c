import type { Traits } from "../../backlog/traits.ts";
import type { TrackerFacts } from "../draft.ts";
import { JQL } from "./jql.ts";

export const JIRA_TRAITS: Traits = {
  timeBox: "sprint",
  rollsOver: false,
  sprintLists: true,
  fixedCadence: false,
  startKnown: false,
  typed: true,
  resolutions: true,
  descriptionHistory: true,
  orderHistory: true,
  roadmapHistory: true,
  membershipOnly: false,
  statusUpdates: false,
  directionInInitiatives: false,
  unstartedIsLater: false,
  requestsOnItems: false,
  ownDocumentsAt: null,
  search: JQL,
};

export const JIRA: TrackerFacts = { id: "jira", traits: JIRA_TRAITS, unkept: {} };
