/** A report held against a baseline: which findings are known, and what became of the others in it. */
import type { Report } from "../schema.ts";
import { type Baseline, resolvedIn } from "./baseline.ts";

/** A baseline and the file it stands in, as the reader knows it. */
export interface NamedBaseline {
  readonly file: string;
  readonly baseline: Baseline;
  /** Fingerprints of the findings that are in it, resolved since, and back: they are new. */
  readonly reopened: ReadonlySet<string>;
}

/** Fingerprints of the findings that a baseline makes known. */
export const knownIn = ({ baseline, reopened }: NamedBaseline): ReadonlySet<string> =>
  new Set(baseline.findings.flatMap(({ fingerprint }) => (reopened.has(fingerprint) ? [] : [fingerprint])));

export function against(named: NamedBaseline, report: Report): NonNullable<Report["baseline"]> {
  const { file, baseline, reopened } = named;
  const known = knownIn(named);
  return {
    file,
    known: report.findings.filter(({ fingerprint }) => known.has(fingerprint)).length,
    settled: baseline.findings.filter(resolvedIn(report)).length,
    reopened: report.findings.filter(({ fingerprint }) => reopened.has(fingerprint)).length,
  };
}
