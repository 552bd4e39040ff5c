/** The failures of every rule as findings: excused, known or new, the most severe first. */
import { compareKeys } from "../../backlog/keys.ts";
import type { TeamResult } from "../../engine/ask.ts";
import { fingerprint } from "../../engine/fingerprint.ts";
import type { Waivers } from "../../engine/gate/waivers.ts";
import { SEVERITIES, type Subject } from "../../rule.ts";
import type { Finding, Waiver } from "../schema.ts";

/** Of one team. `known` are fingerprints of a baseline; `met` collects the waivers that excuse something. */
export function findingsOf(
  { team, measurements }: TeamResult,
  waivers: Waivers,
  known: ReadonlySet<string> | undefined,
  met: Set<Waiver>,
): Finding[] {
  return measurements.flatMap(({ rule, severity, outcome, failures }) =>
    failures.map(({ subject, evidence, message, wider }) => {
      const id = fingerprint(rule.id, team.tracker, subject);
      const excuses = waivers.excusing(rule.id, subject);
      for (const waiver of excuses) met.add(waiver);
      const [waiver] = excuses;
      return {
        rule: rule.id,
        team: team.id,
        owner: rule.owner,
        severity,
        subject: subjectOf(subject),
        message,
        remedy: rule.remedy,
        evidence: { ...evidence } as Finding["evidence"],
        clause: rule.clause,
        outcome: outcome as Finding["outcome"],
        ...(wider === undefined ? {} : { wider }),
        fingerprint: id,
        status: waiver !== undefined ? "waived" : known?.has(id) === true ? "known" : "new",
        ...(waiver === undefined ? {} : { waiver }),
      };
    }),
  );
}

/** Without the tracker's own id, which means nothing to a reader. */
export const subjectOf = ({ kind, key, title, url }: Subject): Finding["subject"] => ({
  kind,
  key,
  title,
  ...(url === undefined ? {} : { url }),
});

/** Most severe first; then team, rule, the rule's own members before others, and key in their natural order. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.team, b.team) ||
    compare(a.rule, b.rule) ||
    Number(a.wider ?? false) - Number(b.wider ?? false) ||
    compareKeys(a.subject.key, b.subject.key) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
