/** A backlog as it would be with some things done, and what every rule would say of it. */
import type { Backlog, Instant, WorkItem } from "../../backlog/model.ts";
import { isRoadmapItem } from "../../backlog/model.ts";
import type { Asked, Rule, Subject } from "../../rule.ts";
import { ask, type SettingsFor, type TeamResult } from "../ask.ts";
import { type Failing, failingMembers, type Measurement, measure, type Overrides } from "../measure.ts";

/** What an action starts from: a changed backlog, what counts as passing in it, and how it measures. */
export interface State {
  readonly team: Backlog;
  /** By rule, the subjects that count as passing because no field says that they do. */
  readonly passing: ReadonlyMap<string, ReadonlySet<string>>;
  readonly result: TeamResult;
}

/** Whether somebody excuses what a rule says of a subject. */
export type IsExcused = (rule: Rule, subject: Subject) => boolean;

/** A backlog that was changed and not yet measured. */
export type Changed = Omit<State, "result">;

export class WhatIf {
  readonly #rules: readonly Rule[];
  readonly #now: Instant;
  readonly #settingsFor: SettingsFor;
  /** What each rule was asked of in the backlog as it is: it is asked of the same in what would be. */
  #steps: ReadonlyMap<Rule, number> = new Map();
  readonly #isExcused: IsExcused;

  constructor(
    rules: readonly Rule[],
    now: Instant,
    settingsFor: SettingsFor,
    isExcused: IsExcused = () => false,
  ) {
    this.#rules = rules;
    this.#now = now;
    this.#settingsFor = settingsFor;
    this.#isExcused = isExcused;
  }

  get now(): Instant {
    return this.#now;
  }

  start(team: Backlog): State {
    return this.startFrom(this.measured({ team, passing: new Map() }).result);
  }

  /** From a team that was asked already. */
  startFrom(result: TeamResult): State {
    this.#steps = new Map(result.measurements.map(({ rule, step }) => [rule, step]));
    return { team: result.team, passing: new Map(), result };
  }

  measured({ team, passing }: Changed): State {
    const result = ask(team, this.#rules, this.#now, this.#settingsFor, {
      remedied: (rule) => remediedIn(passing, rule),
      step: (rule) => this.#steps.get(rule),
    });
    return { team, passing, result };
  }

  /** One rule alone; undefined where it is switched off. */
  answer({ team, passing }: Changed, rule: Rule): Measurement | undefined {
    const settings = this.#settingsFor(rule, team);
    if (typeof settings === "string") return undefined;
    return measure(rule, team, this.#now, settings, {
      remedied: remediedIn(passing, rule),
      step: this.#steps.get(rule),
    });
  }

  /** The failing members of a rule, without those that are excused or count as passing; none where the rule throws. */
  failing({ team, passing }: Changed, rule: Rule): readonly Failing[] {
    const asked = this.asked(team, rule);
    const remedied = remediedIn(passing, rule);
    if (asked === undefined) return [];
    try {
      return failingMembers(rule, asked, { step: this.#steps.get(rule) ?? 0 }).filter(
        ({ subject }) => remedied?.(subject) !== true && !this.#isExcused(rule, subject),
      );
    } catch {
      return [];
    }
  }

  /** The backlog with the remedy, or another act, done for these members, and the items that it changed. */
  done(
    state: Changed,
    rule: Rule,
    members: readonly Failing[],
    act: Act | undefined = rule.applyRemedy,
  ): Changed & { readonly items: readonly WorkItem[] } {
    const asked = this.asked(state.team, rule);
    const changes = new Map<string, WorkItem>();
    const passing = new Set(state.passing.get(rule.id));
    for (const { member, subject } of members) {
      const items = asked && act?.(member, asked);
      if (items === undefined) passing.add(nameOf(subject));
      else for (const item of items) changes.set(item.id, item);
    }
    return {
      team: changes.size === 0 ? state.team : withItems(state.team, changes),
      passing: new Map(state.passing).set(rule.id, passing),
      items: [...changes.values()],
    };
  }

  /** What a rule is asked with; undefined where it is switched off. */
  asked(team: Backlog, rule: Rule): Asked<unknown> | undefined {
    const settings = this.#settingsFor(rule, team);
    return typeof settings === "string" ? undefined : { team, now: this.#now, options: settings.options };
  }
}

type Act = (member: unknown, asked: Asked<unknown>) => readonly WorkItem[] | undefined;

export const nameOf = ({ kind, id }: Subject): string => JSON.stringify([kind, id]);

function remediedIn(passing: State["passing"], rule: Rule): Overrides["remedied"] {
  const names = passing.get(rule.id);
  return names === undefined || names.size === 0 ? undefined : (subject) => names.has(nameOf(subject));
}

function withItems(team: Backlog, changes: ReadonlyMap<string, WorkItem>): Backlog {
  const changed = (item: WorkItem): WorkItem => changes.get(item.id) ?? item;
  return {
    ...team,
    items: team.items.map(changed),
    roadmap: team.roadmap.map(changed).filter(isRoadmapItem),
  };
}
