/** Takes people out of a report: whoever is named becomes "someone". */
import type { z } from "zod";
import type { PlanReport } from "../plan/schema.ts";
import type { ReadyReport } from "../ready/schema.ts";
import type { Finding, Gate, GateReason, Report, TeamReport, VerdictReport, Waiver } from "../schema.ts";
import type { Trend, TrendTeam } from "../trend/schema.ts";
import { neutralText } from "../words/neutral.ts";
import { knownNames, type Names, type Span } from "./names.ts";

const SOMEONE = "someone";

/**
 * The report without any of `personal` (display names, e-mail addresses, account ids, as the connector met
 * them), without any e-mail address and without any `[~user]`. Item keys, ids, fingerprints, rule ids and
 * remedies, which no tracker writes, stay as they are. Linear in the report, whatever the number of names.
 */
export function redact(report: Report, personal: ReadonlySet<string>): Report {
  const clean = redactor(knownNames(personal));
  return {
    ...report,
    gaps: report.gaps.map((gap) => ({ ...gap, detail: clean(gap.detail) })),
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

/** The same for a trend: names of teams, reasons and gaps are the only words in it. */
export function redactTrend(trend: Trend, personal: ReadonlySet<string>): Trend {
  const clean = redactor(knownNames(personal));
  return {
    ...trend,
    gaps: trend.gaps.map((gap) => ({ ...gap, detail: clean(gap.detail) })),
    teams: trend.teams.map((team) => cleanTrend(team, clean)),
  };
}

/** The same for a plan. */
export function redactPlan(plan: PlanReport, personal: ReadonlySet<string>): PlanReport {
  const clean = redactor(knownNames(personal));
  return {
    ...plan,
    gaps: plan.gaps.map((gap) => ({ ...gap, detail: clean(gap.detail) })),
    teams: plan.teams.map((team) => ({
      ...team,
      name: clean(team.name),
      actions: team.actions.map((action) => ({
        ...action,
        items: action.items.map((item) => cleanSubject(item, clean)),
      })),
    })),
  };
}

/** The same for what was asked of work items. */
export function redactReady(report: ReadyReport, personal: ReadonlySet<string>): ReadyReport {
  const clean = redactor(knownNames(personal));
  return {
    ...report,
    gaps: report.gaps.map((gap) => ({ ...gap, detail: clean(gap.detail) })),
    items: report.items.map(({ url, ...item }) => ({
      ...item,
      title: clean(item.title),
      ...addressOf(url, item.key, clean),
      checks: item.checks.map(({ waiver, ...check }) => ({
        ...check,
        message: orNull(check.message, clean),
        ...(waiver === undefined ? {} : { waiver: cleanWaiver(waiver, clean) }),
      })),
    })),
  };
}

/** The same for a text of our own making, line by line. */
export function redactText(text: string, personal: ReadonlySet<string>): string {
  const clean = redactor(knownNames(personal));
  return text
    .split("\n")
    .map((line) => {
      const indent = line.length - line.trimStart().length;
      return line.slice(0, indent) + clean(line.slice(indent));
    })
    .join("\n");
}

type Clean = (text: string) => string;

const cleanTeam = (team: TeamReport, clean: Clean): TeamReport => ({
  ...team,
  name: clean(team.name),
  rules: team.rules.map((rule) => (rule.reason === null ? rule : { ...rule, reason: clean(rule.reason) })),
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

const cleanTrend = (team: TrendTeam, clean: Clean): TrendTeam => ({
  ...team,
  name: clean(team.name),
  weeks: team.weeks.map(({ end, unknown }) => ({ end, unknown: orNull(unknown, clean) })),
  rules: team.rules.map((rule) => ({ ...rule, reason: orNull(rule.reason, clean) })),
});

const orNull = (text: string | null, clean: Clean): string | null => (text === null ? null : clean(text));

/** The key of a sprint is its name. */
const cleanWaiver = (waiver: Waiver, clean: Clean): Waiver => ({
  ...waiver,
  item: clean(waiver.item),
  reason: clean(waiver.reason),
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

const cleanSubject = ({ url, ...subject }: Finding["subject"], clean: Clean): Finding["subject"] => ({
  ...subject,
  // A sprint has no key but its name, and people write names there.
  key: subject.kind === "sprint" ? clean(subject.key) : subject.key,
  title: clean(subject.title),
  ...addressOf(url, subject.key, clean),
});

function addressOf(url: string | undefined, key: string, clean: Clean): { url?: string } {
  const address = url === undefined ? undefined : cleanUrl(url, key, clean);
  return address === undefined ? {} : { url: address };
}

type JsonValue = z.core.util.JSONType;

function cleanJson(value: JsonValue, clean: Clean): JsonValue {
  if (typeof value === "string") return isKey(value) ? value : clean(value);
  if (Array.isArray(value)) return value.map((one) => cleanJson(one, clean));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanJson(one, clean)]));
}

const isKey = (text: string): boolean => /^[A-Z][A-Z0-9_]{0,30}-\d{1,10}$/.test(text);

/**
 * Linear's addresses repeat the title after the key, where they work without it. An address that still names
 * somebody is dropped: changed, it would lead nowhere.
 */
function cleanUrl(url: string, key: string, clean: Clean): string | undefined {
  const after = url.indexOf(`/${key}/`);
  const short = after === -1 ? url : url.slice(0, after + key.length + 1);
  const keyAt = short.endsWith(`/${key}`) ? short.length - key.length : short.length;
  const hostEnd = short.indexOf("/", short.indexOf("://") + 3);
  // What is no address of a host is words from end to end.
  const words = hostEnd === -1 ? short : short.slice(hostEnd, keyAt);
  let readable = words;
  try {
    readable = decodeURIComponent(words);
  } catch {
    // Not an encoding: read as it stands.
  }
  return clean(readable) === readable ? short : undefined;
}

function redactor(names: Names): Clean {
  const done = new Map<string, string>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    // Judged as it will be shown: a control inside a name must not hide it.
    const shown = neutralText(text);
    const clean = without(shown, names);
    const result = clean !== shown ? clean : shown === text ? text : without(text, names);
    done.set(text, result);
    return result;
  };
}

function without(text: string, names: Names): string {
  const spans = [...userLinks(text), ...addresses(text), ...names.find(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let kept = "";
  let from = 0;
  for (const { start, end } of spans) {
    if (start >= from) kept += text.slice(from, start) + SOMEONE;
    from = Math.max(from, end);
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** `[~anna]`, `[~accountid:5b10…]`: how Jira writes a mention, whoever it is. */
function userLinks(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf("[~"); start !== -1; start = text.indexOf("[~", start + 2)) {
    const length = text.slice(start, start + 260).indexOf("]");
    if (length !== -1) spans.push({ start, end: start + length + 1 });
  }
  return spans;
}

const LOCAL = /[\p{L}\p{N}\p{M}\p{Cs}.!$&'+^_{}~%-]/u;
const DOMAIN = /[\p{L}\p{N}\p{M}\p{Cs}.-]/u;

/** E-mail addresses: from each at sign outwards to the next one, so every character is met twice at most. */
function addresses(text: string): Span[] {
  const spans: Span[] = [];
  let floor = 0;
  for (const { 0: sign, index } of text.matchAll(/@|＠|%40/g)) {
    const at = index + sign.length;
    let start = index;
    while (start > floor && LOCAL.test(text.charAt(start - 1))) start--;
    while (start < index && /[.!$&'^{}~%-]/.test(text.charAt(start))) start++;
    let end = at;
    while (end < text.length && DOMAIN.test(text.charAt(end))) end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    const domain = text.slice(at, end);
    const dot = domain.lastIndexOf(".");
    if (start < index && dot > 0 && /^\p{L}[\p{L}\p{N}-]+$/u.test(domain.slice(dot + 1))) {
      spans.push({ start, end });
    }
    floor = at;
  }
  return spans;
}
