/** What the formats for pipelines share: where a finding stands, how severe it is there, and what it says. */
import type { Severity } from "../../rule.ts";
import type { Finding, Report, RuleResult } from "../schema.ts";
import { gapDetail } from "../words/gaps.ts";
import { neutralStart, neutralText, plainAddress, withoutHashes } from "../words/neutral.ts";

type SarifLevel = "error" | "warning" | "note";
type GitLabSeverity = "critical" | "major" | "minor" | "info";

export const SARIF_LEVEL: Readonly<Record<Severity, SarifLevel>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** `blocker` is kept for what could not be read: worse than any finding, because nobody knows how bad it is. */
export const GITLAB_SEVERITY: Readonly<Record<Severity, GitLabSeverity>> = {
  critical: "critical",
  high: "major",
  medium: "minor",
  low: "info",
  info: "info",
};

const SENTENCE = 1_000;
const KEY = 200;

/** The visible text on one line. */
export const shortened = (text: string, most: number = SENTENCE): string => neutralStart(text, most);

/** The same, with what logs and pages make more of taken apart: addresses, which they link, and `##[…]`, which some obey. */
export const shown = (text: string, most?: number): string =>
  withoutHashes(shortened(text, most).replace(/:(?=\/\/)/g, ": "));

/** Never empty. */
export const shownKey = (key: string): string => shown(key, KEY) || "?";

/** With the full stop that it may lack; empty where nothing is to be said. */
export function sentence(text: string): string {
  const line = shown(text);
  return line === "" || /[.?!…]$/.test(line) ? line : `${line}.`;
}

/** "SHOP-7 states no acceptance criteria", "The team Checkout has no vision": without a full stop. */
export function findingWords({ subject, message }: Pick<Finding, "subject" | "message">): string {
  const who =
    subject.kind === "team" ? `The team ${shown(subject.title, KEY)}`.trim() : shownKey(subject.key);
  return `${who} ${shown(message)}`.trim();
}

/** The same, and what to do about it. */
export const findingSentences = (finding: Pick<Finding, "subject" | "message" | "remedy">): string =>
  `${sentence(findingWords(finding))} ${sentence(finding.remedy)}`.trim();

/**
 * A relative path for what stands in no file. GitHub and GitLab show nothing without one, so every item gets a path
 * of its own, which stays the same from run to run: `backlog/jira/SHOP/SHOP-7`. Percent-encoded, so that nothing in a
 * key is a folder, a step up or a query. It is for reading; what distinguishes findings is their fingerprint.
 */
export function virtualPath(team: string, name: string): string {
  const colon = team.indexOf(":");
  const parts = colon < 0 ? [team] : [team.slice(0, colon), team.slice(colon + 1)];
  return ["backlog", ...parts, name].map(segment).join("/");
}

/** Where a finding stands; the only line of it is the first. */
export const findingPath = ({ team, subject }: Pick<Finding, "team" | "subject">): string =>
  virtualPath(team, subject.kind === "team" ? "team" : subject.key);

function segment(text: string): string {
  const plain = neutralText(neutralText(text).slice(0, KEY));
  if (/^\.*$/.test(plain)) return "_";
  return encodeURIComponent(plain).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What RFC 3986 takes: one odd address in it, and a whole file would be refused. */
const STRICT =
  /^https?:\/\/[\w.~-]+(?::\d+)?\/(?:[\w\-.~:/@+,;=!$&?]|%[\da-f]{2})*(?:#(?:[\w\-.~:/@+,;=!$&?]|%[\da-f]{2})*)?$/i;

/** The address of an item where it is a plain one. */
export function addressOf(url: string | undefined): string | undefined {
  const address = plainAddress(url);
  return address !== undefined && STRICT.test(address) ? address : undefined;
}

/** Answers that are named of a gap; the others are counted. */
const NAMED = 3;

/** What keeps the report from being whole. */
export interface Trouble {
  readonly kind: "gap" | "rule";
  /** The source, or the team whose rule threw. */
  readonly source: string;
  /** What is missing, or the rule's id. */
  readonly what: string;
  readonly detail: string;
  /** false: no answer that was asked for rests on it. */
  readonly counts: boolean;
}

/** The gaps with what rests on each, and the rules that threw: as good as a gap, and never a pass. */
export const troublesOf = ({ gaps, teams }: Pick<Report, "gaps" | "teams">): readonly Trouble[] => [
  ...gaps.map(
    (gap): Trouble => ({
      kind: "gap",
      source: gap.source,
      what: gap.what,
      detail: gapDetail(gap, NAMED),
      counts: gap.counts,
    }),
  ),
  ...teams.flatMap(({ id, rules }) =>
    rules
      .filter(({ outcome }) => outcome === "error")
      .map(
        (rule): Trouble => ({
          kind: "rule",
          source: id,
          what: rule.id,
          detail: reasonOf(rule),
          counts: true,
        }),
      ),
  ),
];

/** "jira:SHOP sprint goals: the token may not read them". */
export const troubleWords = ({ source, what, detail }: Trouble): string =>
  `${shownKey(source)} ${shownKey(what)}: ${sentence(detail)}`;

/** Why a rule has no answer. */
export const reasonOf = ({ reason }: Pick<RuleResult, "reason">): string => reason ?? "no reason given";
