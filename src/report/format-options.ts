/** What every format knows of where its output goes. */
export interface FormatOptions {
  /** Width in terminal cells; only text uses it. */
  readonly columns: number;
  readonly colour: boolean;
  /** No character of its own beyond ASCII; only text uses it. */
  readonly ascii?: boolean;
  /** Every finding instead of the first few of each rule. */
  readonly verbose: boolean;
}
