/** Tests of a rule as a table: every outcome has a case, or says why it cannot happen. */
import { describe, expect, it } from "vitest";
import type { Backlog } from "../src/backlog/model.ts";
import { dormantSince } from "../src/backlog/views/items/dormant.ts";
import { defaultSettings, type Measurement, measure } from "../src/engine/measure.ts";
import { queriesOf } from "../src/engine/queries.ts";
import type { Evidence, Outcome, Rule } from "../src/rule.ts";
import { changed } from "./changed.ts";
import {
  bug,
  comment,
  daysAgo,
  daysAhead,
  done,
  epic,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  update,
} from "./make.ts";
import { misread } from "./reads.ts";

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

/** Little of everything, each with a past: whom a population looks at and leaves out reads fields too. */
function ofAllSorts(): Backlog {
  const [po, dev] = [person("po"), person("dev")];
  const running = sprint({ state: "active", startAt: daysAgo(4), endAt: daysAhead(10) });
  const past = {
    ...{ reporter: dev, creator: dev, assignee: dev, sprints: [running], order: 1, estimate: 3 },
    comments: [comment("Who needs it?", daysAgo(40), dev), comment("All of them.", daysAgo(39), po)],
    events: [changed("priority", "Low", "High", daysAgo(41), po)],
  };
  return team({
    items: [
      ...[story(past), started(past), done({ ...past, closedAt: daysAgo(3) }), bug(past)],
      epic({ ...past, updates: [update("On the way.", daysAgo(3))] }),
    ],
    sprints: [running],
    mappedRoles: ["po", "dev"],
  });
}

/** The same on a board without sprints whose order is not shown: work in progress is all that is near. */
const onBareBoard = (one: Case): Case => ({
  ...one,
  team: {
    ...one.team,
    profile: "kanban",
    capabilities: { ...one.team.capabilities, order: "not shown" },
  },
});

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
    it("reads what it names in needs and reads, and nothing else", () => {
      const makers = Object.values(cases).flatMap((sentences) =>
        typeof sentences === "string" ? [] : Object.values(sentences),
      );
      makers.push(() => ({ team: ofAllSorts() }));
      const all = [...makers.map((make) => make()), ...makers.map((make) => onBareBoard(make()))];
      const watched = all.map(({ team, now = NOW, options = {} }) => {
        // Who asks whether a project is dormant reads much, and takes no answer from any that is not.
        dormantSince(team, now);
        return { team, act: (of: Backlog) => measured(rule, of, options, now) };
      });
      expect(misread(rule, watched)).toEqual({ unnamed: [], unread: [] });
      // Left out, it stands for anything.
      expect(rule.reads).toBeDefined();
    });
  });
}
