/** What every command that reports on backlogs reads first, and what it says of the run. */
import type { Backlog, Instant } from "../backlog/model.ts";
import type { LoadedConfig } from "../config/load.ts";
import { changedSettings, configHash, settingsFor } from "../config/settings.ts";
import type { Reading } from "../connectors/reading.ts";
import type { SettingsFor } from "../engine/ask.ts";
import { withPastLimits } from "../engine/past-limits.ts";
import type { ReportFacts } from "../report/head.ts";
import type { Io } from "./io.ts";
import type { ReadOptions } from "./options.ts";
import { nowOf, read, selectTeams } from "./read.ts";

/** The teams asked for, and the instant it speaks of. */
export async function readTeams(
  words: readonly string[],
  loaded: LoadedConfig,
  options: ReadOptions,
  io: Io,
): Promise<{ reading: Reading; teams: readonly Backlog[]; now: Instant }> {
  const reading = await read(words, loaded, io, options);
  const teams = selectTeams(reading.backlogs, options.team);
  return { reading, teams, now: nowOf(reading, options.now, io) };
}

/** How each rule is to be asked, but for limits that are a team's past. */
export const settingsIn =
  ({ config }: LoadedConfig): SettingsFor =>
  (rule, team) =>
    settingsFor(config, rule, team);

/** How each rule is to be asked of these teams at this instant. */
export const settingsAt = (loaded: LoadedConfig, teams: readonly Backlog[], now: Instant): SettingsFor =>
  withPastLimits(settingsIn(loaded), teams, now);

export const factsOf = (reading: Reading, { config }: LoadedConfig, now: Instant, io: Io): ReportFacts => ({
  version: io.version,
  now,
  config: { hash: configHash(config), changed: changedSettings(config) },
  gaps: reading.gaps,
  cost: reading.cost,
});
