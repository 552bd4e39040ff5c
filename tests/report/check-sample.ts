/** The sample as check and nightly leave it: waivers, a baseline, a gate that fails, a verdict, a trend. */
import { COUNTER_KINDS } from "../../src/engine/verdict/counter-evidence.ts";
import type { Finding, Report, RoadmapCoverage, VerdictReport, Waiver } from "../../src/report/schema.ts";
import { SAMPLE } from "./sample.ts";
import { trendTeam } from "./trend/sample.ts";

const VERDICT: VerdictReport = {
  status: "watch",
  amongMany: true,
  mode: "conservative",
  headline: "it seldom says no",
  signals: [
    {
      id: "babysitter/never-declines",
      title: "Requests declined",
      part: "core",
      state: "established",
      counted: "41 of 43 decided requests were taken in",
      k: 41,
      n: 43,
      unknown: 2,
      lower: 0.91,
      upper: 0.99,
      threshold: 0.9,
      reason: null,
    },
    {
      id: "babysitter/no-customer-evidence",
      title: "Customer evidence",
      part: "core",
      state: "inconclusive",
      counted: "13 of 20 started stories carry no customer's case",
      k: 13,
      n: 20,
      unknown: 0,
      lower: 0.46,
      upper: 0.8,
      threshold: 0.7,
      reason: null,
    },
    {
      id: "babysitter/no-scope-influence",
      title: "Sprint scope decided elsewhere",
      part: "core",
      state: "insufficient-evidence",
      counted: "1 of 3 scope changes were decided by others",
      k: 1,
      n: 3,
      unknown: 0,
      lower: null,
      upper: null,
      threshold: 0.6,
      reason: "3 events, at least 10 are needed",
    },
    {
      id: "babysitter/secretary",
      title: "Only keeping the tracker",
      part: "corroborating",
      state: "refuted",
      counted: "2 of 40 edits were copied",
      k: 2,
      n: 40,
      unknown: 0,
      lower: 0.02,
      upper: 0.13,
      threshold: 0.5,
      reason: null,
    },
  ],
  counterEvidence: [{ kind: COUNTER_KINDS[0], count: 2 }],
  counterEvidenceHidden: null,
  powerSprints: { sprints: 1, of: 9 },
  text: "41 of 43 decided requests were taken in: at least 90 % of such requests, where a healthy team stays below.",
  whoCanChangeIt: ["leadership"],
  toSeeMore: ["map the accounts that decide (backlint roles)"],
};

const ROADMAP: RoadmapCoverage = {
  items: [
    {
      key: "PLAN-1",
      title: "Win back buyers",
      url: "https://example.atlassian.net/browse/PLAN-1",
      state: "started",
      new: 6,
      started: 3,
      done: 11,
    },
    { key: "PLAN-2", title: "Grow in the north", state: "started", new: 0, started: 0, done: 0 },
    { key: "PLAN-3", title: "<b>Pay</b> by | invoice @channel", state: "new", new: 2, started: 0, done: 0 },
    { key: "PLAN-4", title: "ゲスト決済", state: null, new: 0, started: 0, done: 1 },
  ],
  traced: { open: 41, of: 58 },
};

const WAIVERS: readonly Waiver[] = [
  {
    rule: "hygiene/staleness",
    item: "SHOP-*",
    reason: "parked until the audit is over <b>",
    owner: "po",
    expires: "2027-01-31",
  },
  { rule: "po/story-size", item: "SHOP-9", reason: "was agreed", owner: "pm", expires: "2026-10-31" },
  { rule: "pm/*", item: "OLD-1", reason: "not ours", owner: "team", expires: "2027-03-31" },
];

/** Every third stale item is waived, every second missing criterion known. */
const judged = (finding: Finding, at: number): Finding =>
  finding.rule === "hygiene/staleness" && at % 3 === 0 && WAIVERS[0] !== undefined
    ? { ...finding, status: "waived", waiver: WAIVERS[0] }
    : finding.rule === "po/acceptance-criteria" && at % 2 === 0
      ? { ...finding, status: "known" }
      : finding;

/** The same as check leaves it: waivers, a baseline, a gate that fails, and the trend of the last weeks. */
export const SAMPLE_OF_CHECK: Report = {
  ...SAMPLE,
  teams: SAMPLE.teams.map((team, n) => (n === 0 ? { ...team, verdict: VERDICT, roadmap: ROADMAP } : team)),
  findings: SAMPLE.findings.map(judged),
  waivers: {
    used: 1,
    expired: WAIVERS.slice(1, 2),
    unused: WAIVERS.slice(2),
  },
  baseline: { file: "backlint-baseline.json", known: 19, reopened: 1, settled: 4 },
  gate: {
    passed: false,
    failOn: { severity: "high", areas: { delivery: 60, boundary: 50 }, verdict: "pattern" },
    newWork: { since: "2026-08-26T03:00:00.000Z", atLeast: 20 },
    answered: { answered: 3, of: 4, least: 0.5 },
    onGap: "fail",
    reasons: [
      {
        team: "jira:SHOP",
        kind: "rule",
        id: "po/acceptance-criteria",
        says: "31 of 40 fail: at least 63.9 % with 95 % confidence; limit 20 %; 15 not in the baseline",
      },
      { team: "jira:SHOP", kind: "area", id: "delivery", says: "scores between 30.1 and 52.7, below 60" },
    ],
    unjudged: [
      { team: "jira:SHOP", kind: "area", id: "boundary", says: "not judged: no question of it was answered" },
      {
        team: "jira:SHOP",
        kind: "gap",
        id: "sprint goals",
        says: "1 gated question rests on it: Sprint goal",
      },
      { team: "jira:NEW", kind: "gap", id: "line 4", says: "every gated question rests on it" },
    ],
    notes: ["jira:NEW: 3 items of new work, fewer than 20: its rules were not judged"],
  },
  trend: [trendTeam()],
};
