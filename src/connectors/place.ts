/** Where in the input a record stands. `line` counts from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** Keys from the top of the document to the list it stands in: "issues", "data.issues.nodes", "users". */
  readonly path?: string;
}
