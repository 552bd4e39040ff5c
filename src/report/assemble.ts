/** Puts what the engine measured into the one report object. */
import type { FieldNeed } from "../backlog/model.ts";
import type { TeamResult } from "../engine/ask.ts";
import type { GateResult } from "../engine/gate/gate.ts";
import { NO_WAIVERS, type Waivers } from "../engine/gate/waivers.ts";
import { answersIn, signalAnswers } from "../engine/rests-on.ts";
import type { Verdict } from "../engine/verdict/verdict.ts";
import type { Rule, Subject } from "../rule.ts";
import { against, knownIn, type NamedBaseline } from "./baseline/against.ts";
import { byWeight, findingsOf } from "./findings/findings.ts";
import { gateReport } from "./gate/gate.ts";
import { headOf, type ReportFacts } from "./head.ts";
import type { Question, Report, Waiver } from "./schema.ts";
import { teamReport } from "./team.ts";

/** What is excused, known and asked for beside the measurements. */
export interface Judged {
  /** Of the same teams; left out where signals about roles are switched off. */
  readonly verdicts?: readonly Verdict[];
  readonly waivers?: Waivers;
  readonly baseline?: NamedBaseline | undefined;
  readonly gate?: GateResult | undefined;
  readonly trend?: Report["trend"];
  /** It speaks of an earlier day than the data that was read. */
  readonly isEarlier?: boolean;
  /** Not all teams of the configuration are in it: a waiver may be for another. */
  readonly partial?: boolean;
  /** What the backlogs themselves were made from: the history of an earlier day. */
  readonly madeFrom?: readonly FieldNeed[];
}

export function assembleReport(
  results: readonly TeamResult[],
  facts: ReportFacts,
  judged: Judged = {},
): Report {
  const { verdicts = [], waivers = NO_WAIVERS, baseline, gate, trend, isEarlier = false } = judged;
  const byTeam = new Map(verdicts.map((verdict) => [verdict.team, verdict]));
  const known = baseline && knownIn(baseline);
  const met = new Set<Waiver>();
  const isWaived = ({ id }: Rule, subject: Subject): boolean => waivers.excusing(id, subject).length > 0;
  const answers = [
    ...results.flatMap((result) => answersIn(result, judged.madeFrom)),
    ...verdicts.flatMap((verdict) => signalAnswers(verdict, judged.madeFrom)),
  ];
  const head = headOf(facts, answers);
  const report: Report = {
    ...head,
    gaps: gate === undefined ? head.gaps : head.gaps.map((gap) => ({ ...gap, counts: fails(gate, gap) })),
    questions: questionsOf(results),
    teams: results.map((result) =>
      teamReport(result, { now: facts.now, isEarlier, verdict: byTeam.get(result.team), isWaived }),
    ),
    findings: results.flatMap((result) => findingsOf(result, waivers, known, met)).sort(byWeight),
    waivers: {
      used: met.size,
      expired: [...waivers.expired],
      unused: judged.partial === true ? [] : waivers.inForce.filter((one) => !met.has(one)),
    },
  };
  return {
    ...report,
    ...(baseline === undefined ? {} : { baseline: against(baseline, report) }),
    ...(gate === undefined ? {} : { gate: gateReport(gate) }),
    ...(trend === undefined ? {} : { trend }),
  };
}

/** Of check, a gap counts where a gated question rests on it. */
const fails = ({ unjudged }: GateResult, { source, what }: Report["gaps"][number]): boolean =>
  unjudged.some(({ kind, team, id }) => kind === "gap" && team === source && id === what);

/** In the order of the catalogue. */
function questionsOf(results: readonly TeamResult[]): Question[] {
  const rules = new Set<Rule>(results.flatMap(({ measurements }) => measurements.map(({ rule }) => rule)));
  return [...rules].map(({ id, title, area, owner, asks, why, remedy, clause, basis }) => ({
    ...{ id, title, area, owner, asks, why, remedy, clause },
    basis: { status: basis.status, source: basis.source },
  }));
}
