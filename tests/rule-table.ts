/** Tests of a rule as a table: every outcome has a case, or says why it cannot happen. */
import { describe, expect, it } from "vitest";
import type { Backlog } from "../src/backlog/model.ts";
import { defaultSettings, type Measurement, measure } from "../src/engine/measure.ts";
import { queriesOf } from "../src/engine/queries.ts";
import type { Evidence, Outcome, Rule } from "../src/rule.ts";
import { NOW } from "./make.ts";

interface Case {
  readonly team: Backlog;
  readonly now?: number;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Counts that must come out. */
  readonly failed?: number;
  readonly judged?: number;
  readonly unknown?: number;
  /** Evidence of the first finding, as far as given. */
  readonly evidence?: Evidence;
  /** The whole message of the first finding. */
  readonly message?: string;
  readonly findings?: number;
  /** Why there is no pass, warn or fail. */
  readonly reason?: string;
  /** What it covers beyond its own members; nothing where those are enough. */
  readonly covers?: readonly string[];
  /** Counts of the members that came after `since`. */
  readonly since?: number;
  readonly fresh?: { readonly failed: number; readonly judged: number };
}

/** Leaving an outcome out does not compile. A text in place of cases says why the outcome cannot happen. */
export type Cases = Readonly<
  Record<Exclude<Outcome, "error">, Readonly<Record<string, () => Case>> | `never: ${string}`>
>;

/** What a rule says of a team, with these options. */
export const measured = (
  rule: Rule,
  team: Backlog,
  options: Readonly<Record<string, unknown>> = {},
  now = NOW,
): Measurement =>
  measure(rule, team, now, { ...defaultSettings(rule, team), options: rule.options.parse(options) });

/** What the query for the findings of a rule says, and how many of the items it finds. */
export const queriesOn = (
  rule: Rule,
  team: Backlog,
  options: Readonly<Record<string, unknown>> = {},
): readonly (readonly [query: string, finds: number])[] =>
  queriesOf(measured(rule, team, options), team, NOW).map(({ texts, finds }) => [texts.join("\n"), finds]);

export function describeRule(rule: Rule, cases: Cases): void {
  describe(rule.id, () => {
    it("has its good example among the cases that pass", () => {
      expect(Object.keys(cases.pass)).toContain(rule.examples.good);
    });
    it("has its bad example among the cases that fail", () => {
      // A rule that can only warn has no case that fails.
      expect(Object.keys(typeof cases.fail === "string" ? cases.warn : cases.fail)).toContain(
        rule.examples.bad,
      );
    });
    for (const [outcome, sentences] of Object.entries(cases)) {
      if (typeof sentences === "string") continue;
      describe(outcome, () => {
        for (const [sentence, make] of Object.entries(sentences)) {
          it(sentence, () => {
            const { team, now = NOW, options = {}, since, ...expected } = make();
            const settings = { ...defaultSettings(rule, team), options: rule.options.parse(options) };
            const measured = measure(rule, team, now, settings, { freshSince: since });
            expect({ outcome: measured.outcome, reason: measured.reason }).toMatchObject({ outcome });
            const [first] = measured.failures;
            const seen = {
              failed: measured.failed,
              judged: measured.judged,
              unknown: measured.unknown,
              findings: measured.failures.length,
              evidence: first?.evidence,
              message: first?.message,
              fresh: measured.fresh,
              reason: measured.reason,
              covers: measured.wider?.parts.map(({ are }) => are) ?? [],
            };
            expect(seen).toMatchObject(expected);
          });
        }
      });
    }
  });
}
