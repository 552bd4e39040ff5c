/** A report made by hand with everything a format must cope with: all outcomes, gaps, wide and hostile text. */

import type {
  AreaReport,
  Finding,
  Question,
  Report,
  RuleResult,
  TeamReport,
} from "../../src/report/schema.ts";
import { countsOf } from "../../src/report/words/words.ts";
import type { Area, Owner, Severity } from "../../src/rule.ts";

type Rule = Partial<RuleResult> & Pick<RuleResult, "id">;

const AREA: Readonly<Record<string, Area>> = {
  pm: "strategy",
  po: "delivery",
  boundary: "boundary",
  hygiene: "hygiene",
};

/** "Acceptance criteria" of po/acceptance-criteria. */
export function titled(id: string): string {
  const words = id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With what is bad without doubt twice as far. */
export const limit = (share: number, from: number): RuleResult["tolerance"] => ({
  ...{ share, from },
  bad: Math.min(1, 2 * share),
});

export function rule(fields: Rule): RuleResult {
  const failed = fields.failed ?? 0;
  const judged = fields.judged ?? 0;
  const answered = fields.outcome === undefined || ["pass", "warn", "fail"].includes(fields.outcome);
  const share = judged === 0 ? null : failed / judged;
  return {
    title: titled(fields.id),
    area: AREA[fields.id.split("/")[0] ?? ""] ?? "hygiene",
    severity: "medium",
    outcome: "pass",
    failed,
    judged,
    unknown: 0,
    share,
    bound: share,
    tolerance: limit(0.2, 8),
    limitFrom: "experimental",
    experimental: true,
    score: answered ? { low: 31.4, high: 68.2 } : null,
    reason: null,
    queries: [],
    ...fields,
  };
}

/** `score`: its two ends. */
const area = (
  rules: readonly RuleResult[],
  id: Area,
  score: readonly [number, number] | null,
  coverage: number,
): AreaReport => ({
  id,
  ...countsOf({ rules: rules.filter((rule) => rule.area === id) }),
  score: score === null ? null : { low: score[0], high: score[1] },
  coverage,
});

export function team(fields: Partial<TeamReport> = {}): TeamReport {
  return {
    id: "jira:SHOP",
    name: "Checkout",
    tracker: "jira",
    profile: "scrum",
    model: "split",
    timeBox: "sprint",
    items: 1499,
    open: 93,
    roadmapItems: 12,
    sprints: 9,
    census: {
      new: 80,
      started: 13,
      done: 1406,
      declined: 210,
      uncategorised: 0,
      open: {
        withoutDescription: 4,
        withoutAssignee: 20,
        withoutPriority: 3,
        withoutParent: 51,
        notUpdated180d: 70,
        notUpdated365d: 61,
        carriedThreeSprints: 2,
      },
      startedWithoutAssignee: 1,
      comments: 3710,
      events: null,
    },
    areas: [],
    rules: [],
    ageing: AGES.map((one) => ({ ...one })),
    years: YEARS.map((one) => ({ ...one })),
    roadmap: { items: [], traced: null },
    unseen: [],
    ...fields,
  };
}

const AGES: TeamReport["ageing"] = [
  { fromDays: 0, belowDays: 30, created: 12, changed: 9 },
  { fromDays: 30, belowDays: 90, created: 7, changed: 11 },
  { fromDays: 90, belowDays: 180, created: 4, changed: 3 },
  { fromDays: 180, belowDays: 365, created: 9, changed: 9 },
  { fromDays: 365, belowDays: 730, created: 30, changed: 38 },
  { fromDays: 730, belowDays: null, created: 31, changed: 23 },
];

const YEARS: NonNullable<TeamReport["years"]> = [
  { year: 2024, created: 510, resolved: 402 },
  { year: 2025, created: 688, resolved: 731 },
  { year: 2026, created: 301, resolved: 273 },
];

let serial = 0;

export function finding(fields: Partial<Finding> & Pick<Finding, "rule">): Finding {
  serial++;
  return {
    team: "jira:SHOP",
    owner: "po",
    severity: "medium",
    subject: {
      kind: "item",
      key: `SHOP-${serial}`,
      title: `Item ${serial}`,
      url: `https://example.atlassian.net/browse/SHOP-${serial}`,
    },
    message: "says nothing",
    remedy: "Say something.",
    evidence: {},
    clause: "po.stories-and-criteria",
    outcome: "fail",
    fingerprint: serial.toString(16).padStart(32, "0"),
    status: "new",
    ...fields,
  };
}

/** One that cuts everything. */
export const gap = (fields: Partial<Report["gaps"][number]> = {}): Report["gaps"][number] => ({
  ...{ source: "a.jsonl", what: "content", detail: "cut short" },
  ...{ cuts: "everything", questions: [], counts: true },
  ...fields,
});

export function report(fields: Partial<Report> = {}): Report {
  const gaps = fields.gaps ?? [];
  return {
    version: 1,
    tool: { name: "backlint", version: "0.1.0" },
    now: "2026-11-24T03:00:00.000Z",
    config: { hash: "0f3a", changed: [] },
    complete: gaps.length === 0,
    gaps,
    cost: { requests: 0, retries: 0, waitedMs: 0, points: 0 },
    questions: [],
    teams: [team()],
    findings: [],
    waivers: { used: 0, expired: [], unused: [] },
    ...fields,
  };
}

/** What the catalogue says of a rule that nothing is known of but its id. */
export const question = (id: string, fields: Partial<Question> = {}): Question => ({
  id,
  title: titled(id),
  area: AREA[id.split("/")[0] ?? ""] ?? "hygiene",
  owner: id.startsWith("pm/") ? "pm" : "po",
  asks: `Is ${id.slice(id.indexOf("/") + 1)} as it should be?`,
  why: "What nobody asks about, nobody mends.",
  remedy: "Say something.",
  clause: "po.stories-and-criteria",
  basis: { status: "experimental", source: "judgement" },
  ...fields,
});

interface Many {
  readonly rule: string;
  readonly team: string;
  readonly owner: Owner;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly kind?: Finding["subject"]["kind"];
  readonly project: string;
  readonly titles: readonly string[];
  readonly total: number;
}

/** Findings with keys that count up, so that the sample is the same whatever ran before it. */
function many({ project, titles, total, kind = "item", ...facts }: Many): Finding[] {
  return Array.from({ length: total }, (_, n) => {
    const key = kind === "sprint" ? `Sprint ${n + 31}` : `${project}-${n * 5 + 7}`;
    return finding({
      ...facts,
      fingerprint: `${(n + 1).toString(16)}${project.length}`.padStart(32, "0"),
      subject: {
        kind,
        key,
        title: titles[n % titles.length] ?? "",
        ...(kind === "sprint" ? {} : { url: `https://example.atlassian.net/browse/${key}` }),
      },
    });
  });
}

/** A list of keys as `many` counts them. */
const keyQuery = (project: string, total: number): RuleResult["queries"][number] => ({
  language: "JQL",
  texts: [`key in (${Array.from({ length: total }, (_, n) => `${project}-${n * 5 + 7}`).join(", ")})`],
  by: "keys",
  finds: total,
});

const NO_HISTORY = "the export holds no change history";
const NO_ROLES = "no account is mapped to the product owner";

/** Too few in progress to judge by. */
const WITH_FINISHED: NonNullable<RuleResult["wider"]> = {
  own: "in progress",
  members: 3,
  judged: 2,
  parts: [
    {
      are: "finished roadmap items",
      members: 9,
      created: { from: "2026-01-12T09:00:00.000Z", to: "2026-10-01T09:00:00.000Z" },
      past: true,
    },
  ],
};

const CHECKOUT: readonly RuleResult[] = [
  rule({
    id: "pm/success-metric",
    severity: "high",
    outcome: "fail",
    failed: 8,
    judged: 12,
    tolerance: limit(0.4, 8),
    queries: [keyQuery("PLAN", 8)],
    wider: WITH_FINISHED,
  }),
  rule({
    id: "pm/problem-statement",
    severity: "high",
    failed: 2,
    judged: 12,
    tolerance: limit(0.4, 8),
    wider: WITH_FINISHED,
  }),
  rule({ id: "pm/vision", severity: "high", failed: 0, judged: 1, tolerance: limit(0, 1) }),
  rule({
    id: "pm/horizon",
    severity: "low",
    outcome: "insufficient-evidence",
    judged: 3,
    reason: "only 3 cases to judge; at least 5 are needed",
    tolerance: limit(0.4, 5),
  }),
  rule({ id: "pm/roadmap-anchor", failed: 1, judged: 12, tolerance: limit(0.3, 8) }),
  rule({ id: "pm/roadmap-freshness", outcome: "not-observable", reason: NO_HISTORY }),
  rule({ id: "pm/date-stability", severity: "low", outcome: "not-observable", reason: NO_HISTORY }),
  rule({
    id: "po/acceptance-criteria",
    severity: "high",
    outcome: "fail",
    failed: 31,
    judged: 40,
    unknown: 3,
    tolerance: limit(0.2, 20),
    queries: [keyQuery("SHOP", 31)],
  }),
  rule({
    id: "po/criteria-substance",
    outcome: "warn",
    failed: 11,
    judged: 38,
    tolerance: limit(0.28, 6),
    reading: { limit: 0.25, wrong: 0.08, sensitivity: 0.94, specificity: 0.92, source: "labelled texts" },
  }),
  rule({
    id: "po/sprint-goal",
    failed: 1,
    judged: 9,
    tolerance: limit(0.3, 4),
    experimental: false,
  }),
  rule({ id: "po/ready-depth", severity: "low", failed: 0, judged: 1, tolerance: limit(0, 1) }),
  rule({ id: "po/story-size", failed: 4, judged: 40 }),
  rule({ id: "po/story-atomic", severity: "low", failed: 3, judged: 40, experimental: false }),
  rule({ id: "po/story-minimal", severity: "low", failed: 5, judged: 40, experimental: false }),
  rule({
    id: "po/priority-spread",
    severity: "low",
    outcome: "warn",
    failed: 1,
    judged: 1,
    tolerance: limit(0, 1),
  }),
  rule({ id: "po/carry-over", outcome: "not-observable", reason: NO_HISTORY }),
  rule({ id: "po/reopen-rate", severity: "low", outcome: "not-observable", reason: NO_HISTORY }),
  rule({ id: "po/order-upkeep", outcome: "not-observable", reason: NO_HISTORY }),
  rule({
    id: "po/story-benefit",
    severity: "low",
    outcome: "insufficient-evidence",
    failed: 1,
    judged: 12,
    reason: "looks fine so far: 1 of 12 fail, too few cases to say that it passes",
    tolerance: limit(0.3, 6),
  }),
  rule({ id: "boundary/sprint-override", outcome: "not-observable", reason: NO_ROLES }),
  rule({ id: "boundary/stakeholder-bypass", severity: "high", outcome: "not-observable", reason: NO_ROLES }),
  rule({ id: "boundary/decision-owner", outcome: "not-observable", reason: NO_ROLES }),
  rule({
    id: "boundary/roadmap-link",
    area: "delivery",
    severity: "high",
    failed: 2,
    judged: 40,
    tolerance: limit(0.3, 20),
  }),
  rule({
    id: "boundary/priority-alignment",
    outcome: "error",
    reason: "the rule stopped with an error: priority is not a number",
  }),
  rule({
    id: "hygiene/staleness",
    outcome: "fail",
    failed: 61,
    judged: 93,
    tolerance: limit(0.3, 20),
    experimental: false,
    lastYear: { are: "stale", failed: 3, judged: 25 },
    queries: [
      {
        language: "JQL",
        texts: [
          'project = "SHOP" AND statusCategory != Done AND updated <= -90d AND type not in ("Epic", "Sub-task")',
        ],
        by: "condition",
        finds: 58,
      },
    ],
  }),
  rule({ id: "hygiene/backlog-size", failed: 0, judged: 1, tolerance: limit(0, 1) }),
  rule({
    id: "hygiene/duplicates",
    severity: "low",
    outcome: "warn",
    failed: 6,
    judged: 93,
    tolerance: limit(0.05, 20),
  }),
  rule({
    id: "hygiene/hollow-items",
    severity: "low",
    failed: 2,
    judged: 93,
    tolerance: limit(0.1, 20),
  }),
  rule({
    id: "hygiene/net-growth",
    severity: "low",
    outcome: "insufficient-evidence",
    judged: 0,
    reason: "4 of 6 months to measure growth by",
    tolerance: limit(0, 1),
  }),
  rule({ id: "hygiene/aging-wip", failed: 2, judged: 13, experimental: false }),
];

const TITLES = [
  "Pay as a guest",
  "Keep the basket when the session ends, on every device the buyer is signed in on, for at least thirty days",
  "ゲストとして支払う画面の改善",
  "\u001b[2J\u001b[31mPay\u001b[0m \u202Eyenom\u202C <img src=x onerror=alert(1)> @channel",
  "Refund 👩‍👩‍👧‍👦 baskets",
  "| a | b |\n| - | - |",
];

const checkout = team({
  areas: [
    area(CHECKOUT, "strategy", [48.2, 81], 0.8),
    area(CHECKOUT, "delivery", [30.1, 52.7], 0.95),
    area(CHECKOUT, "boundary", null, 0),
    area(CHECKOUT, "hygiene", [61, 79], 1),
  ],
  rules: [...CHECKOUT],
  unseen: [
    { what: "history", reason: NO_HISTORY },
    { what: "sprint goals", reason: "no permission on board 12" },
    { what: "role map", reason: NO_ROLES },
  ],
});

const GROWTH: readonly RuleResult[] = [
  rule({
    id: "pm/success-metric",
    severity: "high",
    failed: 0,
    judged: 9,
    tolerance: limit(0.4, 8),
  }),
  rule({
    id: "po/acceptance-criteria",
    severity: "low",
    outcome: "warn",
    failed: 7,
    judged: 24,
    tolerance: limit(0.2, 20),
  }),
  rule({ id: "po/sprint-goal", outcome: "fail", failed: 5, judged: 6, tolerance: limit(0.3, 4) }),
  rule({
    id: "po/story-benefit",
    severity: "low",
    outcome: "not-applicable",
    reason: "Linear teaches issues, not user stories",
  }),
  rule({
    id: "boundary/roadmap-link",
    severity: "high",
    failed: 1,
    judged: 24,
    tolerance: limit(0.3, 20),
  }),
  rule({
    id: "hygiene/backlog-size",
    outcome: "fail",
    failed: 1,
    judged: 1,
    tolerance: limit(0, 1),
    queries: [
      {
        language: "Linear API filter",
        texts: ['{"team":{"key":{"eq":"GRO"}},"parent":{"null":true}}'],
        by: "condition",
        finds: 154,
      },
    ],
  }),
];

const growth = team({
  id: "linear:GRO",
  name: "成長チーム Growth",
  tracker: "linear",
  profile: "cycles",
  model: "combined",
  timeBox: "cycle",
  items: 212,
  open: 154,
  roadmapItems: 9,
  sprints: 6,
  areas: [
    area(GROWTH, "strategy", [55, 100], 0.7),
    area(GROWTH, "delivery", [9.6, 37], 0.9),
    area(GROWTH, "boundary", [71, 96], 1),
    area(GROWTH, "hygiene", [0, 0], 1),
  ],
  rules: [...GROWTH],
});

const JUST_STARTED: readonly RuleResult[] = [
  rule({
    id: "po/acceptance-criteria",
    severity: "high",
    outcome: "insufficient-evidence",
    failed: 2,
    judged: 3,
    reason: "3 to judge, at least 20 are needed",
    tolerance: limit(0.2, 20),
  }),
  rule({ id: "po/sprint-goal", outcome: "not-applicable", reason: "kanban has no sprints" }),
  rule({
    id: "hygiene/staleness",
    outcome: "insufficient-evidence",
    judged: 3,
    reason: "3 to judge, at least 20 are needed",
    tolerance: limit(0.3, 20),
  }),
];

const empty = team({
  id: "jira:NEW",
  name: "Just started",
  profile: "kanban",
  model: "unknown",
  items: 3,
  open: 3,
  roadmapItems: 0,
  sprints: null,
  areas: [
    area(JUST_STARTED, "strategy", null, 0),
    area(JUST_STARTED, "delivery", null, 0.1),
    area(JUST_STARTED, "boundary", null, 0),
    area(JUST_STARTED, "hygiene", null, 0.3),
  ],
  rules: [...JUST_STARTED],
});

const FINDINGS: readonly Finding[] = [
  ...many({
    rule: "po/acceptance-criteria",
    team: "jira:SHOP",
    owner: "po",
    severity: "high",
    message: "states no acceptance criteria",
    remedy: "Write the two checks you would use to reject it.",
    project: "SHOP",
    titles: TITLES,
    total: 31,
  }),
  ...many({
    rule: "pm/success-metric",
    team: "jira:SHOP",
    owner: "pm",
    severity: "high",
    kind: "roadmap",
    message: "names no number that should move",
    remedy: "Name the number that should move, and from where to where.",
    project: "PLAN",
    titles: ["Win back buyers", "Grow in the north"],
    total: 8,
  }),
  ...many({
    rule: "hygiene/staleness",
    team: "jira:SHOP",
    owner: "po",
    severity: "medium",
    message: "was last changed 412 days ago, and nothing but automation has touched it since",
    remedy: "Close it or commit to it again.",
    project: "SHOP",
    titles: [...TITLES].reverse(),
    total: 61,
  }),
  ...many({
    rule: "po/criteria-substance",
    team: "jira:SHOP",
    owner: "po",
    severity: "medium",
    message: "repeats its title as the only criterion",
    remedy: "Replace each criterion that could not fail.",
    project: "SHOP",
    titles: TITLES,
    total: 11,
  }),
  finding({
    rule: "po/priority-spread",
    severity: "low",
    fingerprint: "f".repeat(32),
    subject: { kind: "team", key: "jira:SHOP", title: "Checkout" },
    message: "gives 88 % of its open items one priority",
    remedy: "Let the order say what comes first.",
  }),
  ...many({
    rule: "hygiene/duplicates",
    team: "jira:SHOP",
    owner: "po",
    severity: "low",
    message: "says the same as SHOP-700",
    remedy: "Keep one and link the rest.",
    project: "SHOP",
    titles: TITLES,
    total: 6,
  }),
  ...many({
    rule: "po/sprint-goal",
    team: "linear:GRO",
    owner: "po",
    severity: "medium",
    kind: "sprint",
    message: "has no goal",
    remedy: "Write one sentence the sprint can fail.",
    project: "GRO",
    titles: ["Sprint"],
    total: 5,
  }),
  ...many({
    rule: "po/acceptance-criteria",
    team: "linear:GRO",
    owner: "po",
    severity: "low",
    message: "states no acceptance criteria",
    remedy: "Write the two checks you would use to reject it.",
    project: "GRO",
    titles: ["検索結果を速くする", "Search faster"],
    total: 7,
  }),
  finding({
    rule: "hygiene/backlog-size",
    team: "linear:GRO",
    fingerprint: "e".repeat(32),
    subject: { kind: "team", key: "linear:GRO", title: "成長チーム Growth" },
    message: "keeps 154 open items in its backlog, 61 weeks of work at its own pace (30.5 cycles)",
    remedy: "Keep what you would start within a quarter; close the rest with a reason.",
  }),
  ...["NEW-1", "NEW-3"].map((key) =>
    finding({
      rule: "po/acceptance-criteria",
      team: "jira:NEW",
      severity: "high",
      outcome: "insufficient-evidence",
      fingerprint: key.slice(4).repeat(32),
      subject: { kind: "item", key, title: "Begin somewhere" },
      message: "states no acceptance criteria",
      remedy: "Write the two checks you would use to reject it.",
    }),
  ),
];

const QUESTIONS: readonly Question[] = [...new Set([...CHECKOUT, ...GROWTH].map(({ id }) => id))].map((id) =>
  question(id),
);

export const SAMPLE: Report = report({
  gaps: [
    gap({
      source: "jira:SHOP",
      what: "sprint goals",
      detail: "board 12 answered 403: the token may not read it",
      cuts: ["sprint-goals"],
      questions: [{ id: "po/sprint-goal", title: titled("po/sprint-goal") }],
    }),
    gap({ source: "jira:NEW", what: "line 4", detail: "the file ends in the middle of an item" }),
  ],
  questions: [...QUESTIONS],
  teams: [checkout, growth, empty],
  findings: [...FINDINGS],
});

/** Nothing is missing and one team: what most people see. */
export const SAMPLE_OF_ONE: Report = report({
  teams: [checkout],
  findings: FINDINGS.filter((one) => one.team === checkout.id),
});

/** So many teams that a map comes first. */
export const SAMPLE_OF_MANY: Report = report({
  teams: Array.from({ length: 7 }, (_, n) => {
    const like = [checkout, growth, empty][n % 3] ?? checkout;
    return { ...like, id: `${like.id}${n}`, name: `${like.name} ${n + 1}` };
  }),
});
