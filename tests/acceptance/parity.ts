/** The same organisation as two trackers hold it: what a reading of each says of every team. */
import catalogue from "../../rules/index.ts";
import type { Backlog } from "../../src/backlog/model.ts";
import type { Reading } from "../../src/connectors/reading.ts";
import { ask } from "../../src/engine/ask.ts";
import type { Measurement } from "../../src/engine/measure.ts";

/** An answer that differs: a rule, a team, and what each tracker's reading led to. */
interface Difference {
  readonly rule: string;
  readonly team: string;
  readonly linear: Measurement;
  readonly jira: Measurement;
}

export interface Parity {
  readonly teams: number;
  /** Teams whose work items below roadmap level differ in number by status category and closure. */
  readonly otherCounts: readonly string[];
  /** By rule, in how many teams both trackers show enough to ask it. */
  readonly asked: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
}

const keyOf = ({ id }: Backlog): string => id.slice(id.indexOf(":") + 1);

const UNASKED: ReadonlySet<string> = new Set(["not-observable", "not-applicable"]);

export function compare(linear: Reading, jira: Reading, now: number): Parity {
  const others = new Map(jira.backlogs.map((team) => [keyOf(team), team]));
  const otherCounts: string[] = [];
  const asked = new Map<string, number>();
  const differences: Difference[] = [];
  for (const team of linear.backlogs) {
    const key = keyOf(team);
    const other = others.get(key);
    if (other === undefined || counts(team) !== counts(other)) otherCounts.push(key);
    if (other === undefined) continue;
    const answers = new Map(ask(other, catalogue, now).measurements.map((one) => [one.rule.id, one]));
    for (const one of ask(team, catalogue, now).measurements) {
      const two = answers.get(one.rule.id);
      if (two === undefined || UNASKED.has(one.outcome) || UNASKED.has(two.outcome)) continue;
      asked.set(one.rule.id, (asked.get(one.rule.id) ?? 0) + 1);
      if (one.outcome !== two.outcome)
        differences.push({ rule: one.rule.id, team: key, linear: one, jira: two });
    }
  }
  return { teams: linear.backlogs.length, otherCounts, asked, differences };
}

/** How many work items below roadmap level stand where. */
function counts({ items }: Backlog): string {
  const found = new Map<string, number>();
  for (const { kind, status, closure } of items) {
    if (kind === "roadmap") continue;
    const place = `${status.category} ${closure}`;
    found.set(place, (found.get(place) ?? 0) + 1);
  }
  return JSON.stringify([...found].sort());
}
