/** The words and figures that all formats for people share. */
import { exactPercent, limitLine, limitWords as whoseLimit } from "../../engine/limit-words.ts";
import { dayOf, widerWords } from "../../engine/wider-words.ts";
import { CORE_QUESTIONS } from "../../ownership.ts";
import { type Area, OUTCOMES, type Outcome, type Owner } from "../../rule.ts";
import { ANSWERS, looksFine, ranked } from "../answers.ts";
import type { AreaReport, Finding, Report, RuleResult, TeamReport } from "../schema.ts";

export { dayOf };

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

/** How many questions were answered how, in a reader's order. */
export interface Tally {
  readonly outcome: Outcome;
  readonly n: number;
  readonly words: string;
}

type Counts = AreaReport["counts"];

/** "3 fail", "5 warn", "9 pass", "4 cannot be seen": what there is none of is left out, and what does not apply. */
export const tallyOf = ({
  counts,
  looksFine: fine,
}: Pick<AreaReport, "counts" | "looksFine">): readonly Tally[] =>
  (
    [
      ["fail", counts.fail, "fail", "fail"],
      ["warn", counts.warn, "warn", "warn"],
      ["pass", counts.pass, "pass", "pass"],
      ["insufficient-evidence", fine, "looks fine so far", "look fine so far"],
      [
        "insufficient-evidence",
        counts["insufficient-evidence"] - fine,
        "without enough data",
        "without enough data",
      ],
      ["not-observable", counts["not-observable"], "cannot be seen", "cannot be seen"],
      ["error", counts.error, "rule error", "rule errors"],
    ] as const
  ).flatMap(([outcome, n, one, many]) =>
    n <= 0 ? [] : [{ outcome, n, words: `${count(n)} ${n === 1 ? one : many}` }],
  );

/** "3 fail, 5 warn, 9 pass, 4 cannot be seen". */
export const countsWords = (of: Pick<AreaReport, "counts" | "looksFine">): string => {
  const tally = tallyOf(of);
  return tally.length === 0 ? "no question applies" : tally.map(({ words }) => words).join(", ");
};

/** Of the questions that a report shows of a team. */
export const countsOf = ({ rules }: Pick<TeamReport, "rules">): Pick<AreaReport, "counts" | "looksFine"> => ({
  counts: Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rules.filter((rule) => rule.outcome === outcome).length]),
  ) as Counts,
  looksFine: rules.filter(looksFine).length,
});

/** Whether some question of the area has an answer, or looks fine so far. */
export const isJudged = ({ counts, looksFine: fine }: Pick<AreaReport, "counts" | "looksFine">): boolean =>
  counts.fail + counts.warn + counts.pass + fine > 0;

/** "41–78": where the score of an area lies; undefined where nothing was answered, which says nothing of it. */
export const scoreWords = (area: AreaReport, dash?: string): string | undefined =>
  area.score === null || !isJudged(area) ? undefined : rangeWords(area.score, dash);

/** "41–78": whole numbers, outwards. */
export const rangeWords = ({ low, high }: NonNullable<AreaReport["score"]>, dash = "–"): string =>
  `${Math.floor(low)}${dash}${Math.ceil(high)}`;

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
    ...(team.leftOut ?? []),
    ...(team.dormantSince === undefined
      ? []
      : [
          `nothing ${team.leftOut === undefined ? "" : "of this "}was created or resolved since ${dayOf(team.dormantSince)}: habits are not judged`,
        ]),
  ];
}

/**
 * "12 Jun 2020: 27 of 30 items changed at once; not counted as touched": the newest such day, or all of them. None where
 * there is none.
 */
export function bulkWords({ bulk = [] }: Pick<TeamReport, "bulk">, all = false): string[] {
  const lines = bulk.map(
    ({ day, what, items, of, open }) =>
      `${dayOf(day)}: ${count(items)} of ${count(of)} ${open ? "open items" : "items"} ${what} at once; not counted as touched`,
  );
  const [newest] = lines;
  if (all || newest === undefined || lines.length === 1) return lines;
  return [`${newest} (and ${counted(lines.length - 1, "more such day")})`];
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

type Limited = Pick<RuleResult, "tolerance" | "reading">;

/** "fails above 20 %; needs at least 6 items": how large a share may fail, and of how many at least. */
export function toleranceWords(rule: Limited): string {
  const { share, from } = rule.tolerance;
  if (share === 0) return "one answer for the whole team";
  const reading = readingWords(rule);
  return `fails above ${exactPercent(share)}${reading === undefined ? "" : ` (${reading})`}; needs at least ${counted(from, "item")}`;
}

/** "the limit is 44 % here, not 40 %: the reading of texts is wrong in 8 of 100"; undefined where nothing is read. */
function readingWords({ tolerance, reading }: Limited): string | undefined {
  if (reading === undefined) return undefined;
  const moved = `the limit is ${exactPercent(tolerance.share)} here, not ${exactPercent(reading.limit)}`;
  return `${moved}: the reading of texts is wrong in ${Math.round(reading.wrong * 100)} of 100`;
}

/** "Limits moved because …: Acceptance criteria 44 %, not 40 % (wrong in 8 of 100)"; undefined where none was. */
export function readingsOf(
  rules: readonly Pick<RuleResult, "title" | "tolerance" | "reading">[],
): string | undefined {
  const moved = rules.flatMap(({ title, tolerance, reading }) =>
    reading === undefined
      ? []
      : [
          `${title} ${exactPercent(tolerance.share)}, not ${exactPercent(reading.limit)} (wrong in ${Math.round(reading.wrong * 100)} of 100)`,
        ],
  );
  return moved.length === 0
    ? undefined
    : `Limits moved because texts are sometimes read wrongly: ${moved.join("; ")}.`;
}

/** "(limit 20 %, our opinion)": what stands behind a count of failing members. */
export function limitWords(rule: Limited & Pick<RuleResult, "limitFrom" | "wider">): string {
  const reading = readingWords(rule);
  const whose = whoseLimit(rule.tolerance.share, rule.limitFrom);
  const besides = [reading, widerOf(rule)].filter((one) => one !== undefined);
  return `(${[whose, ...besides].join("; ")})`;
}

/**
 * "our opinion: … To set yours: limits: { po/story-size: 0.2 }", of the limit that was passed most gravely; undefined
 * where every limit has a source.
 */
export function opinionWords({ teams }: Pick<Report, "teams">): string | undefined {
  const rules = ranked(teams.flatMap(({ rules: all }) => all)).filter(({ experimental }) => experimental);
  if (rules.length === 0) return undefined;
  const example = rules.find(({ tolerance }) => tolerance.share > 0);
  const line =
    example === undefined
      ? ""
      : ` To set yours: ${limitLine(example.id, example.reading?.limit ?? example.tolerance.share)}`;
  return `our opinion: no published source.${line}`;
}

/** "8 would be the limit: 4 too many": how many of so many a healthy team may have. */
export function tooManyWords({
  failed,
  judged,
  tolerance,
}: Pick<RuleResult, "failed" | "judged" | "tolerance">): string {
  // Shares are not exact in binary: 0.29 of 100 is 29.
  const most = Math.floor(tolerance.share * judged + 1e-9);
  const many = failed > most ? `: ${count(failed - most)} too many` : "";
  return `${count(most)} would be the limit${many}`;
}

/** What else is to be said of the count of failing members: how its limit was moved, and whom it covers. */
export const besidesCounts = (rule: Limited & Pick<RuleResult, "wider">): string | undefined => {
  const besides = [readingWords(rule), widerOf(rule)].filter((one) => one !== undefined);
  return besides.length === 0 ? undefined : besides.join("; ");
};

/** "also covers 100 finished stories …, as only 4 are near the sprint"; undefined where its own were enough. */
export const widerOf = ({ wider }: Pick<RuleResult, "wider">): string | undefined =>
  wider === undefined ? undefined : widerWords(wider);

/** "Success metrics, Problem statements: covers 18 finished roadmap items …, as none is in progress.", a line each. */
export function widenedOf(rules: readonly Pick<RuleResult, "title" | "wider">[]): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const rule of rules) {
    const says = widerOf(rule);
    if (says !== undefined) titles.set(says, [...(titles.get(says) ?? []), rule.title]);
  }
  return [...titles].map(([says, of]) => `${of.join(", ")}: ${says}.`);
}

/** What a fail claims; the numbers beside it claim nothing but themselves. */
export const FAIL_MEANS = "Fail: of teams at the limit, fewer than 1 in 20 show this.";

/** What a warning is: over the limit, and no more than that. */
export const WARN_MEANS = "over the limit, may be chance";

/** Above a list of them: they are no to-do. */
export const WARN_HEADING = "Over the limit, may be chance, nothing to do yet";

/** "Criteria substance 11 of 38", of a question about the whole team its title alone. */
export const warnedWords = (rule: RuleResult): string =>
  isWholeTeam(rule) ? rule.title : `${rule.title} ${count(rule.failed)} of ${count(rule.judged)}`;

/** One-sided, as every fail is tested. */
const FALSE_FAILS = 0.05;

/** How many of the answers may fail by chance alone; undefined where none of them is a share. */
export function chanceWords({ teams }: Pick<Report, "teams">): string | undefined {
  const answered = teams
    .flatMap(({ rules }) => rules)
    .filter(
      ({ outcome, tolerance }) =>
        tolerance.share > 0 && (outcome === "fail" || outcome === "warn" || outcome === "pass"),
    ).length;
  if (answered === 0) return undefined;
  const most = Math.ceil(answered * FALSE_FAILS - 1e-9);
  return `By chance: at most ${count(most)} of ${counted(answered, "answer")}.`;
}

/** Where fewer of the questions say something, silence is no praise: our own reading. */
const ENOUGH_SEEN = 0.5;

/** Said where there is no action: no finding is good news only where something was asked. */
export function nothingFirst({ rules }: Pick<TeamReport, "rules">): string {
  const has = (...outcomes: Outcome[]): boolean => rules.some(({ outcome }) => outcomes.includes(outcome));
  const asked = rules.filter(({ outcome }) => outcome !== "not-applicable").length;
  const seen = rules.filter((rule) => ANSWERS.includes(rule.outcome) || looksFine(rule)).length;
  if (has("fail")) return "Nothing: every finding is waived or for information only.";
  if (has("warn")) return "Nothing: no question fails, and what is over its limit may be chance.";
  if (seen === 0) return "Nothing can be recommended: no question had an answer.";
  if (seen < asked * ENOUGH_SEEN)
    return `Nothing so far, but only ${count(seen)} of ${counted(asked, "question")} could be looked into.`;
  if (has("pass")) return "Nothing: every answer is within the limits of a healthy team.";
  return "Nothing: what was seen looks fine so far.";
}
