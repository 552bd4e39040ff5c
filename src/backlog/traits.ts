import type { Search } from "./search/condition.ts";

/**
 * How the tracker of a backlog works, as far as a rule or a view may ask: facts about what it keeps and does,
 * never its name.
 */
export interface Traits {
  /** What a time-box is called there: "sprint", "cycle". */
  readonly timeBox: string;
  /** Unfinished items of a time-box move to the next one by themselves: no person did it. */
  readonly rollsOver: boolean;
  /** Changes of the time-box list every one the item is in; otherwise only the current one. */
  readonly sprintLists: boolean;
  /** The start and end of a time-box are fixed long before by a cadence. */
  readonly fixedCadence: boolean;
  /** Items say themselves when work on them began, and that comes before what their history shows. */
  readonly startKnown: boolean;
  /** Items have a type; otherwise labels show what sort of work they are, and an item without one may be any. */
  readonly typed: boolean;
  /** A field beside the status, which people or workflows set, says how an item ended. */
  readonly resolutions: boolean;
  /** The history holds what a description said before. */
  readonly descriptionHistory: boolean;
  /** The history holds moves in the manual order. */
  readonly orderHistory: boolean;
  /** Roadmap items have a change history. */
  readonly roadmapHistory: boolean;
  /** Items belong to the roadmap by membership alone: links between items play no part. */
  readonly membershipOnly: boolean;
  /** Roadmap items have status updates of their own; elsewhere a comment has to serve. */
  readonly statusUpdates: boolean;
  /** Initiatives are the place where direction is written down; elsewhere the project's description is one too. */
  readonly directionInInitiatives: boolean;
  /** A roadmap item that is not started is planned for later; elsewhere that status says nothing about time. */
  readonly unstartedIsLater: boolean;
  /** Customers' requests are linked to any item; otherwise to ideas only. */
  readonly requestsOnItems: boolean;
  /** Part of every address of a document that is kept there itself; null where documents are kept elsewhere. */
  readonly ownDocumentsAt: string | null;
  /** How items are looked up there, by a condition or by their keys. */
  readonly search: Search;
}
