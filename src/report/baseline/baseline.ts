/** The baseline: which findings are known, so that check speaks of new ones. schema/baseline.json is made from here. */
import { z } from "zod";
import type { Outcome } from "../../rule.ts";
import { visible } from "../formats/json.ts";
import type { Report } from "../schema.ts";
import { version } from "../shape.ts";

const entrySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  rule: z.string(),
  team: z.string(),
  key: z.string().describe("For the reader: what the finding was about when it was written down."),
  since: z.iso
    .date()
    .describe("The day it was written down, in UTC. What was resolved later and came back is new."),
});

export const baselineSchema = z.strictObject({
  $schema: z.string().optional(),
  version,
  findings: z.array(entrySchema),
});

export type Baseline = z.infer<typeof baselineSchema>;
type Entry = Baseline["findings"][number];

/** What a new baseline has and has not, against the one before. */
export interface Change {
  readonly baseline: Baseline;
  readonly added: number;
  readonly dropped: number;
}

/** Outcomes that say of a finding that is gone that it is resolved. Elsewhere it may only be out of sight. */
const ANSWERED: ReadonlySet<Outcome> = new Set(["pass", "warn", "fail", "not-applicable"]);

/**
 * Whether an entry's finding is gone, and would have been seen. Nothing is resolved where the answer rests on a gap: the
 * finding may still be there.
 */
export function resolvedIn(report: Pick<Report, "teams" | "findings" | "gaps">): (entry: Entry) => boolean {
  const unsure = new Set(report.gaps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const whole = report.gaps.length === 0;
  const there = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const outcomes = new Map(
    report.teams.map(({ id, rules }) => [id, new Map(rules.map((rule) => [rule.id, rule.outcome]))]),
  );
  return ({ fingerprint, team, rule }) => {
    if (there.has(fingerprint) || unsure.has(rule)) return false;
    const rules = outcomes.get(team);
    // A team that was not read keeps its entries; a rule that is no more has none.
    const outcome = rules?.get(rule) ?? "not-applicable";
    // What is missing may be why a question does not apply.
    return rules !== undefined && ANSWERED.has(outcome) && (whole || outcome !== "not-applicable");
  };
}

/** Today's findings, but for those that are waived, and what of the baseline before is not resolved. */
export function baselineOf(report: Report, before: Baseline | undefined): Change {
  const known = new Map((before?.findings ?? []).map((entry) => [entry.fingerprint, entry]));
  const since = report.now.slice(0, 10);
  const findings = report.findings.flatMap(({ fingerprint, rule, team, subject, status }): Entry[] => {
    if (status === "waived") return [];
    // One that is known stays known since then; one that came back is written down anew.
    const entry = status === "known" ? known.get(fingerprint) : undefined;
    return [{ fingerprint, rule, team, key: subject.key, since: entry?.since ?? since }];
  });
  const today = new Set(findings.map(({ fingerprint }) => fingerprint));
  const kept = keptOf(report, before).filter(({ fingerprint }) => !today.has(fingerprint));
  return changed([...findings, ...kept], known);
}

/** The baseline before without what is resolved. */
export function pruned(report: Report, before: Baseline): Change {
  return changed(keptOf(report, before), new Set(before.findings.map(({ fingerprint }) => fingerprint)));
}

function keptOf(report: Report, before: Baseline | undefined): Entry[] {
  const isResolved = resolvedIn(report);
  return (before?.findings ?? []).filter((entry) => !isResolved(entry));
}

/** Each fingerprint once, in an order that changes little from one day to the next. */
function changed(entries: readonly Entry[], known: Pick<ReadonlySet<string>, "has" | "size">): Change {
  const byFingerprint = new Map(entries.toReversed().map((entry) => [entry.fingerprint, entry]));
  const findings = [...byFingerprint.values()].sort(
    (a, b) =>
      compare(a.team, b.team) ||
      compare(a.rule, b.rule) ||
      compare(a.key, b.key) ||
      compare(a.fingerprint, b.fingerprint),
  );
  const stayed = findings.filter(({ fingerprint }) => known.has(fingerprint)).length;
  return {
    baseline: { version: 1, findings },
    added: findings.length - stayed,
    dropped: known.size - stayed,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One finding a line, so that a change of one is a change of one line. */
export const baselineText = ({ findings }: Baseline): string =>
  findings.length === 0
    ? '{ "version": 1, "findings": [] }\n'
    : `{\n  "version": 1,\n  "findings": [\n${findings.map((one) => `    ${visible(JSON.stringify(one))}`).join(",\n")}\n  ]\n}\n`;
