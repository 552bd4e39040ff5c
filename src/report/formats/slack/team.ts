import { type Action, selectActions } from "../../actions.ts";
import { warnings } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import { isJudging, unjudgedCount } from "../../findings/unjudged.ts";
import { severityTally, statusTally } from "../../gate/words.ts";
import type { AreaReport, Finding, Report, TeamReport } from "../../schema.ts";
import { type Move, movesOf, trendIn, weeksName } from "../../trend/moves.ts";
import { afterStatus, STATUS_NAME, VERDICT_NAME, VERDICT_SUBJECT } from "../../verdict/words.ts";
import {
  AREA_NAME,
  counted,
  countsWords,
  failingOf,
  isWholeTeam,
  nothingFirst,
  OWNER_NAME,
  scoreWords,
  tooManyWords,
  WARN_HEADING,
  warnedWords,
  widerOf,
} from "../../words/words.ts";
import { type Block, bold, DIVIDER, keyRun, type Line, plain, richText, shown } from "./blocks.ts";

const NAME = 80;
const ID = 60;
const SENTENCE = 200;
const KEYS = 3;
const MOVES = 3;

/** How much is said of a team: all of it, or what a glance needs where there are many. */
export type Detail = (report: Report, team: TeamReport) => readonly Block[];

export const full: Detail = (report, team) => [
  DIVIDER,
  ...richText([...standing(report, team), ...moved(report, team, MOVES)], unsaid),
  ...richText([[bold("Do first")], ...actions(report, team)], unsaid),
];

export const brief: Detail = (report, team) => {
  const [first] = selectActions(report, team, 1);
  const action: readonly Line[] =
    first === undefined ? [] : [[bold(`${OWNER_NAME[first.owner]}: `), plain(shown(first.remedy, SENTENCE))]];
  return [
    DIVIDER,
    ...richText([...standing(report, team), ...moved(report, team, 1), ...action], unsaid, 1_800),
  ];
};

const unsaid = (left: number): string => `and ${counted(left, "more line")}: see the full report`;

/** Who it is, how the areas and the product-owner function stand, and what is new. */
function standing(report: Report, team: TeamReport): readonly Line[] {
  const id = shown(team.id, ID);
  const { verdict } = team;
  return [
    [bold(shown(team.name, NAME) || id || "?"), plain(` ${id}`)],
    ...team.areas.map((area): Line => areaLine(area)),
    ...(verdict === undefined
      ? []
      : [
          [
            plain(`${VERDICT_NAME}: `),
            bold(STATUS_NAME[verdict.status]),
            plain(shown(afterStatus(verdict), SENTENCE)),
          ],
          [plain(VERDICT_SUBJECT)],
        ]),
    [plain(foundWords([...findingsByRule(report, team.id).values()].flat()))],
  ];
}

/** "Delivery: 3 fail, 5 warn, 9 pass, 4 cannot be seen (score 41–78)". */
function areaLine(area: AreaReport): Line {
  const score = scoreWords(area);
  return [
    plain(`${AREA_NAME[area.id]}: `),
    bold(countsWords(area)),
    plain(score === undefined ? "" : ` (score ${score})`),
  ];
}

/** "12 new findings: 4 high, 8 medium; 19 known, 3 waived". */
function foundWords(findings: readonly Finding[]): string {
  const judging = findings.filter(isJudging);
  const fresh = judging.filter(({ status }) => status === "new");
  const tally = statusTally(judging.filter(({ status }) => status !== "new"));
  const apart = unjudgedCount(findings);
  const others = `${tally === undefined ? "" : `; ${tally}`}${apart === "" ? "" : `; ${apart}`}`;
  if (fresh.length === 0) return `No new finding${others}`;
  return `${counted(fresh.length, "new finding")}: ${severityTally(fresh)}${others}`;
}

function moved(report: Report, team: TeamReport, most: number): readonly Line[] {
  const trend = trendIn(report, team.id);
  if (trend === undefined) return [];
  const all = movesOf(trend);
  if (all.length === 0) return [[plain(`${weeksName(trend)}: no clear change`)]];
  return [
    [plain(`${weeksName(trend)}:`)],
    ...all.slice(0, most).map((move): Line => [plain(`• ${moveWords(move)}`)]),
  ];
}

const moveWords = ({ direction, name, from, to, change }: Move): string =>
  `${direction}: ${shown(name, ID)} ${from} → ${to} (${change})`;

function actions(report: Report, team: TeamReport): readonly Line[] {
  const chosen = selectActions(report, team);
  const warned = warnings(team).map((rule) => shown(warnedWords(rule), ID));
  return [
    ...(chosen.length === 0 ? [[plain(nothingFirst(team))]] : []),
    ...chosen.map((action, n) => actionLine(team, action, n + 1)),
    ...(warned.length === 0 ? [] : [[plain(`${WARN_HEADING}: ${warned.join(", ")}`)]]),
  ];
}

function actionLine(team: TeamReport, action: Action, rank: number): Line {
  const { owner, remedy, rule, failing, findings } = action;
  const kind = findings[0]?.subject.kind ?? "team";
  const keys = kind === "team" ? [] : findings.slice(0, KEYS).map(({ subject }) => keyRun(subject));
  const more = keys.length > 0 && findings.length > KEYS ? ` +${findings.length - KEYS}` : "";
  const failed = { failed: failing, judged: rule.judged };
  const limit = tooManyWords({ ...failed, tolerance: rule.tolerance });
  const wider = widerOf(rule);
  const counts = isWholeTeam(rule)
    ? ""
    : ` ${failingOf(failed, kind, team)} fail; ${limit}${wider === undefined ? "" : ` (${wider})`}${keys.length === 0 ? "" : ". "}`;
  return [
    plain(`${rank}. `),
    bold(OWNER_NAME[owner]),
    plain(`: ${shown(remedy, SENTENCE)}${counts}`),
    ...keys.flatMap((key, n) => (n === 0 ? [key] : [plain(", "), key])),
    plain(`${more} (${shown(rule.title, ID)}${rule.title === rule.id ? "" : `, ${shown(rule.id, ID)}`})`),
  ];
}
