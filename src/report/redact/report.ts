/** Takes people out of a report. */
import type { z } from "zod";
import type { Finding, Gate, GateReason, Report, TeamReport, VerdictReport } from "../schema.ts";
import { type Clean, cleanerOf } from "./clean.ts";
import { addressOf, cleanGaps, cleanQueries, cleanSubject, cleanWaiver, orNull } from "./parts.ts";
import { cleanTrend } from "./trend.ts";

/**
 * The report without any of `personal`, as clean.ts says. Item keys, ids, fingerprints, rule ids and remedies,
 * which no tracker writes, stay as they are.
 */
export function redact(report: Report, personal: ReadonlySet<string>): Report {
  const clean = cleanerOf(personal);
  return {
    ...report,
    gaps: cleanGaps(report.gaps, clean),
    teams: report.teams.map((team) => cleanTeam(team, clean)),
    findings: report.findings.map((finding) => cleanFinding(finding, clean)),
    waivers: {
      used: report.waivers.used,
      expired: report.waivers.expired.map((one) => cleanWaiver(one, clean)),
      unused: report.waivers.unused.map((one) => cleanWaiver(one, clean)),
    },
    ...(report.gate === undefined ? {} : { gate: cleanGate(report.gate, clean) }),
    ...(report.trend === undefined ? {} : { trend: report.trend.map((team) => cleanTrend(team, clean)) }),
  };
}

const cleanTeam = (team: TeamReport, clean: Clean): TeamReport => ({
  ...team,
  name: clean(team.name),
  rules: team.rules.map((rule) => ({
    ...rule,
    reason: orNull(rule.reason, clean),
    queries: cleanQueries(rule.queries, clean),
  })),
  ...(team.leftOut === undefined ? {} : { leftOut: team.leftOut.map(clean) }),
  ...(team.verdict === undefined ? {} : { verdict: cleanVerdict(team.verdict, clean) }),
  roadmap: {
    ...team.roadmap,
    items: team.roadmap.items.map(({ url, ...item }) => ({
      ...item,
      title: clean(item.title),
      ...addressOf(url, item.key, clean),
    })),
  },
  unseen: team.unseen.map(({ what, reason }) => ({ what: clean(what), reason: clean(reason) })),
});

const cleanReason = (reason: GateReason, clean: Clean): GateReason => ({
  ...reason,
  says: clean(reason.says),
});

const cleanGate = (gate: Gate, clean: Clean): Gate => ({
  ...gate,
  reasons: gate.reasons.map((one) => cleanReason(one, clean)),
  unjudged: gate.unjudged.map((one) => cleanReason(one, clean)),
  notes: gate.notes.map(clean),
});

/** The name of the team stands in the text; all else is ours. */
const cleanVerdict = (verdict: VerdictReport, clean: Clean): VerdictReport => ({
  ...verdict,
  signals: verdict.signals.map((one) => (one.reason === null ? one : { ...one, reason: clean(one.reason) })),
  text: clean(verdict.text),
  toSeeMore: verdict.toSeeMore.map(clean),
});

const cleanFinding = (finding: Finding, clean: Clean): Finding => ({
  ...finding,
  subject: cleanSubject(finding.subject, clean),
  message: clean(finding.message),
  evidence: cleanJson(finding.evidence, clean) as Finding["evidence"],
  ...(finding.waiver === undefined ? {} : { waiver: cleanWaiver(finding.waiver, clean) }),
});

type JsonValue = z.core.util.JSONType;

function cleanJson(value: JsonValue, clean: Clean): JsonValue {
  if (typeof value === "string") return isKey(value) ? value : clean(value);
  if (Array.isArray(value)) return value.map((one) => cleanJson(one, clean));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanJson(one, clean)]));
}

const isKey = (text: string): boolean => /^[A-Z][A-Z0-9_]{0,30}-\d{1,10}$/.test(text);
