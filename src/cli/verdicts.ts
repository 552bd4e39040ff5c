import signals from "../../rules/babysitter/index.ts";
import type { Backlog, Instant } from "../backlog/model.ts";
import type { LoadedConfig } from "../config/load.ts";
import { personSettings } from "../config/persons.ts";
import { type Verdict, verdicts } from "../engine/verdict/verdict.ts";

/** None where the configuration switches signals about roles off. */
export const verdictsIn = (
  { config }: LoadedConfig,
  teams: readonly Backlog[],
  now: Instant,
): readonly Verdict[] =>
  personSettings(config).roleSignals ? verdicts(teams, signals, now, config.verdict?.mode) : [];
