/** What every object that backlint writes begins with, whatever it shows. */
import { EVERYTHING, type Gap, type Instant } from "../backlog/model.ts";
import { type Answer, restingOn } from "../engine/rests-on.ts";
import type { Report } from "./schema.ts";

/** What is known of the run beside what was measured. */
export interface ReportFacts {
  readonly version: string;
  readonly now: Instant;
  readonly config: Report["config"];
  readonly gaps: readonly Gap[];
  readonly cost: Report["cost"];
}

export type Head = Pick<Report, "version" | "tool" | "now" | "config" | "complete" | "gaps" | "cost">;

/** `answers`: all that were asked for, of which some may rest on a gap. */
export function headOf(facts: ReportFacts, answers: readonly Answer[]): Head {
  const gaps = facts.gaps.map((gap) => gapReport(gap, answers));
  return {
    version: 1,
    tool: { name: "backlint", version: facts.version },
    now: new Date(facts.now).toISOString(),
    config: facts.config,
    complete: gaps.length === 0,
    gaps,
    cost: facts.cost,
  };
}

function gapReport(gap: Gap, answers: readonly Answer[]): Report["gaps"][number] {
  const { source, what, detail, cuts } = gap;
  const questions = restingOn(gap, answers).map(({ id, title }) => ({ id, title }));
  return {
    ...{ source, what, detail, questions },
    cuts: cuts === EVERYTHING ? cuts : [...cuts],
    counts: isCounted({ cuts, questions }),
  };
}

/** Whether an answer that was asked for rests on a gap: of these questions, or of any. */
export const isCounted = ({
  cuts,
  questions,
}: {
  readonly cuts: Gap["cuts"] | Report["gaps"][number]["cuts"];
  readonly questions: readonly unknown[];
}): boolean => cuts === EVERYTHING || questions.length > 0;
