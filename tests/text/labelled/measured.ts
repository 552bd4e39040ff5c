/** Counts of a yes-or-no reader over labelled texts, and how they are written down. */

export interface Counts {
  /** The reader says yes: rightly, wrongly. */
  readonly right: number;
  readonly wrong: number;
  /** The reader says no: wrongly, rightly. */
  readonly missed: number;
  readonly rejected: number;
}

export const NOTHING: Counts = { right: 0, wrong: 0, missed: 0, rejected: 0 };

export const added = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
  rejected: a.rejected + b.rejected,
});

export const counted = (holds: boolean, said: boolean): Counts => ({
  ...NOTHING,
  [holds ? (said ? "right" : "missed") : said ? "wrong" : "rejected"]: 1,
});

/** Of the texts the reader says yes to, the share that are. */
export const precision = ({ right, wrong }: Counts): number => right / (right + wrong);
/** Of the texts that are, the share the reader finds. */
export const recall = ({ right, missed }: Counts): number => right / (right + missed);
/** Of the texts a rule would report, since the reader says no, the share reported rightly. */
export const findings = ({ missed, rejected }: Counts): number => rejected / (missed + rejected);
export const sizeOf = ({ right, wrong, missed, rejected }: Counts): number =>
  right + wrong + missed + rejected;

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** One row of a table of measures. */
export const row = (name: string, counts: Counts): string =>
  `| ${[name, sizeOf(counts), percent(precision(counts)), percent(recall(counts)), percent(findings(counts))].join(" | ")} |`;
