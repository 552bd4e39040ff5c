/** A mistake the reader can mend: one line that says what and where, and one that says what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly hint: string;
  /** 2: usage or configuration. 3: something could not be reached or seen. */
  readonly exitCode: 2 | 3;

  constructor(message: string, hint: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

/** Stopped by a signal; the message says how far it had come. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
