/** The words and figures that all formats for people share. */
import { TZDate } from "@date-fns/tz";
import { format } from "date-fns/format";
import { exactPercent } from "../../engine/limit-words.ts";
import { CORE_QUESTIONS } from "../../ownership.ts";
import type { Area, Outcome, Owner } from "../../rule.ts";
import type { Finding, Report, RuleResult, TeamReport } from "../schema.ts";

export const AREA_NAME: Readonly<Record<Area, string>> = {
  strategy: "Strategy",
  delivery: "Delivery",
  boundary: "Boundary",
  hygiene: "Hygiene",
};

/** What an area asks: the model's own two questions, and a plain one for what stands between and beneath. */
export const AREA_ASKS: Readonly<Record<Area, string>> = {
  strategy: CORE_QUESTIONS.pm,
  delivery: CORE_QUESTIONS.po,
  boundary: "Does each side keep to what it owns?",
  hygiene: "Is the backlog in order?",
};

export const OWNER_NAME: Readonly<Record<Owner, string>> = {
  pm: "PM",
  po: "PO",
  team: "Team",
  leader: "Lead",
};

export const OUTCOME_NAME: Readonly<Record<Outcome, string>> = {
  pass: "pass",
  warn: "warn",
  fail: "fail",
  "insufficient-evidence": "not enough data",
  "not-observable": "not visible",
  "not-applicable": "not applicable",
  error: "rule error",
};

const MODEL: Readonly<Record<TeamReport["model"], string | undefined>> = {
  split: "PM and PO are separate roles",
  combined: "one person is PM and PO",
  unknown: undefined,
};

/** 1,499: no locale data, so the same bytes everywhere. */
export function count(n: number): string {
  const digits = String(n);
  let grouped = digits.slice(0, digits.length % 3);
  for (let at = digits.length % 3; at < digits.length; at += 3) {
    grouped += `${grouped === "" ? "" : ","}${digits.slice(at, at + 3)}`;
  }
  return grouped;
}

/** "1 rule", "12 rules". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

/** 78 %. Never rounded to none or to all where it is neither. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "<1 %";
  if (rounded === 100 && share < 1) return ">99 %";
  return `${rounded} %`;
}

/** 24 Nov 2026, the day in UTC. */
export const dayOf = (now: string): string => format(new TZDate(now, "UTC"), "d MMM yyyy");

const PROFILE_NAME: Readonly<Record<TeamReport["profile"], string>> = {
  scrum: "scrum",
  kanban: "kanban",
  cycles: "rolling cycles",
};

/** What a person would count to know that the right team was read. */
export function sizeOf(team: TeamReport): string[] {
  return [
    `${counted(team.items, "item")}, ${count(team.open)} open`,
    counted(team.roadmapItems, "roadmap item"),
    ...(team.sprints === null ? [] : [counted(team.sprints, team.timeBox)]),
    PROFILE_NAME[team.profile],
    ...(MODEL[team.model] === undefined ? [] : [`${MODEL[team.model]}`]),
  ];
}

/** "31 of 40 work items"; what is counted is named only where the findings say it. */
export function failingOf(
  { failed, judged }: Pick<RuleResult, "failed" | "judged">,
  kind: Finding["subject"]["kind"],
  team: Pick<TeamReport, "timeBox">,
): string {
  const noun: Readonly<Record<typeof kind, string>> = {
    item: "work item",
    roadmap: "roadmap item",
    sprint: team.timeBox,
    team: "",
  };
  const counts = `${count(failed)} of ${count(judged)}`;
  return noun[kind] === "" ? counts : `${counts} ${noun[kind]}${judged === 1 ? "" : "s"}`;
}

/** A question about the team as a whole, answered once: counts and shares would say nothing. */
export const isWholeTeam = (rule: Pick<RuleResult, "judged" | "tolerance">): boolean =>
  rule.judged === 1 && rule.tolerance.share === 0;

/** "fails above 20 %; needs at least 20 items": how large a share may fail, and of how many at least. */
export function toleranceWords({ tolerance: { share, from } }: Pick<RuleResult, "tolerance">): string {
  if (share === 0 && from === 1) return "one answer for the whole team";
  const fails = share === 0 ? "fails at the first one" : `fails above ${exactPercent(share)}`;
  return from === 1 ? fails : `${fails}; needs at least ${counted(from, "item")}`;
}

/** "(limit 20 %)": what stands behind a count of failing members. */
export const limitWords = ({ tolerance: { share } }: Pick<RuleResult, "tolerance">): string =>
  `(limit ${percent(share)})`;

/** What follows from gaps, for the reader. */
export const INCOMPLETE =
  "The report covers what could be read; the missing data could make it better or worse. Fix these gaps and run again.";

export const gapCount = (report: Pick<Report, "gaps">): string => counted(report.gaps.length, "gap");

/** Said where there is no action: no finding is good news only where something was asked. */
export function nothingFirst({ rules }: Pick<TeamReport, "rules">): string {
  const has = (...outcomes: Outcome[]): boolean => rules.some(({ outcome }) => outcomes.includes(outcome));
  if (has("fail", "warn")) return "Nothing: every finding is waived or for information only.";
  if (has("pass")) return "Nothing: every answer is within the limits of a healthy team.";
  return "Nothing can be recommended: no question had an answer.";
}
