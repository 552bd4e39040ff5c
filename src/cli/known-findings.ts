/** The baseline of a run: the findings in it that are known, and those that were resolved since and came back. */
import type { Instant } from "../backlog/model.ts";
import type { SettingsFor, TeamResult } from "../engine/ask.ts";
import { reopened } from "../engine/gate/reopened.ts";
import type { NamedBaseline } from "../report/baseline/against.ts";
import type { Baseline } from "../report/baseline/baseline.ts";
import type { BaselineFile } from "./baseline-file.ts";

export const knownFindings = (
  file: BaselineFile,
  results: readonly TeamResult[],
  now: Instant,
  settingsFor: SettingsFor,
): NamedBaseline => ({ ...file, reopened: reopenedIn(results, file.baseline, now, settingsFor) });

/** Of all teams, the findings in a baseline that were resolved since they were written down, and came back. */
function reopenedIn(
  results: readonly TeamResult[],
  { findings }: Baseline,
  now: Instant,
  settingsFor: SettingsFor,
): ReadonlySet<string> {
  const known = new Map(findings.map(({ fingerprint, since }) => [fingerprint, Date.parse(since)]));
  return new Set(results.flatMap((result) => [...reopened(result, known, now, settingsFor)]));
}
