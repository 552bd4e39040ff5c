/** One thing that was tried on a live tracker. */
export interface Check {
  readonly ok: boolean;
  /** One line for a person. It may hold the account's own name, and nobody else's. */
  readonly text: string;
  /** What to do where it is not ok. */
  readonly next?: string;
}
