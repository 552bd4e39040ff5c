/**
 * How the place a backlog is kept in works, as far as a rule or a view may ask: facts about what it keeps and does,
 * never its name.
 */
export interface Traits {
  /** What a time-box is called there: "sprint", "cycle". */
  readonly timeBox: string;
  /** What a time-box leaves over moves to the next one by itself, and that is nobody's act. */
  readonly rollsOver: boolean;
  /** Changes of the time-box list every one the item is in; otherwise only the current one. */
  readonly sprintLists: boolean;
  /** When a time-box begins and ends is fixed long before by a cadence. */
  readonly fixedCadence: boolean;
  /** Items say themselves when work on them began, and that comes before what their history shows. */
  readonly startKnown: boolean;
  /** Items have a type; otherwise labels tell what sort of work they are, and an item without one may be any. */
  readonly typed: boolean;
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
  /** A roadmap item that is not begun lies beyond the present; elsewhere that status says nothing of when. */
  readonly unstartedIsLater: boolean;
  /** Customers' requests are tied to any item; otherwise to ideas only. */
  readonly requestsOnItems: boolean;
  /** Part of every address of a document that is kept there itself; null where documents are kept elsewhere. */
  readonly ownDocumentsAt: string | null;
}
