/** What every object that backlint writes begins with, whatever it shows. */
import type { Gap, Instant } from "../backlog/model.ts";
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

export function headOf(facts: ReportFacts): Head {
  const gaps = facts.gaps.map(({ source, what, detail }) => ({ source, what, detail }));
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
