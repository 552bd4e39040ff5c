/** Asks every rule of one team. */
import type { Backlog, Instant } from "../backlog/model.ts";
import type { Rule } from "../rule.ts";
import {
  defaultSettings,
  type Measurement,
  measure,
  notAsked,
  type Overrides,
  type RuleSettings,
} from "./measure.ts";
import { type AreaResult, scoreAreas } from "./score.ts";

/** Settings of one rule for one team; text: it is switched off, and why. */
export type SettingsFor = (rule: Rule, team: Backlog) => RuleSettings | string;

/** What replaces a part of each rule's answers. */
export type OverridesFor = {
  readonly [K in Exclude<keyof Overrides, "freshSince">]?: (rule: Rule) => Overrides[K];
} & Pick<Overrides, "freshSince">;

export interface TeamResult {
  readonly team: Backlog;
  /** In the order of the catalogue. */
  readonly measurements: readonly Measurement[];
  readonly areas: readonly AreaResult[];
}

export function ask(
  team: Backlog,
  rules: readonly Rule[],
  now: Instant,
  settingsFor: SettingsFor = defaultSettings,
  overrides: OverridesFor = {},
): TeamResult {
  const measurements = rules.map((rule) => {
    const settings = settingsFor(rule, team);
    return typeof settings === "string"
      ? notAsked(rule, defaultSettings(rule, team), "not-applicable", settings)
      : measure(rule, team, now, settings, {
          remedied: overrides.remedied?.(rule),
          only: overrides.only?.(rule),
          step: overrides.step?.(rule),
          freshSince: overrides.freshSince,
        });
  });
  return { team, measurements, areas: scoreAreas(measurements) };
}
