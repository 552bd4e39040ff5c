/** From the words of the command line and the configuration to backlogs. */
import type { Backlog, Instant } from "../backlog/model.ts";
import type { LoadedConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { PRESETS } from "../config/presets.ts";
import type { Config, TeamConfig } from "../config/schema.ts";
import { readFiles } from "../connectors/files/read.ts";
import type { Cost, Reading, TeamSettings } from "../connectors/reading.ts";
import type { Tracker } from "../connectors/tracker.ts";
import { TRACKERS } from "../connectors/trackers.ts";
import { UserError } from "../errors.ts";
import type { Io } from "./io.ts";
import { type LiveReadOptions, liveOptions } from "./live.ts";
import { parseSource, queriesOf, type Source } from "./sources.ts";

/** Reads the sources named, or the configured teams where none is named. */
export async function read(
  words: readonly string[],
  loaded: LoadedConfig,
  io: Io,
  options: LiveReadOptions = {},
): Promise<Reading> {
  const { directory } = loaded;
  const sources = sourcesOf(words, loaded, io);
  if (sources.length === 0) {
    throw new UserError(
      "nothing to read: no source is named and no team is configured",
      "Name an export (backlint audit export.jsonl) or list teams in backlint.config.yaml. backlint demo shows an example.",
    );
  }
  const configured = configuredTeams(loaded);
  const settings = settingsOf(sources, loaded);
  const files = sources.filter((source) => source.kind === "file");
  const readings: Reading[] = [];
  if (files.length > 0) readings.push(await readFiles(files, settings, { stdin: io.stdin }));
  for (const tracker of TRACKERS) {
    const queries = queriesOf(tracker, sources);
    if (queries.length === 0) continue;
    const asked = queries.map((query) => ({ query, roadmap: roadmapOf(tracker, query, configured) }));
    const live = { ...liveOptions(tracker.id, io, directory, options), settings };
    readings.push({ ...(await tracker.read(asked, live)), live: true });
  }
  return joined(readings);
}

/** The sources named, from the working directory; else those configured, from the configuration's. */
export const sourcesOf = (
  words: readonly string[],
  { config, directory }: LoadedConfig,
  io: Io,
): readonly Source[] =>
  words.length > 0
    ? words.map((one) => parseSource(one, io.cwd))
    : config.teams.map(({ source }) => parseSource(source, directory));

/** The settings of a team by its id and key, and by the live query its project was found by. */
export function settingsOf(
  sources: readonly Source[],
  loaded: LoadedConfig,
): (id: string, key: string, query?: string) => TeamSettings {
  const configured = configuredTeams(loaded);
  return (id, key, query) => teamSettings(id, key, query, sources, configured, loaded.config);
}

const configuredTeams = ({ config, directory }: LoadedConfig): readonly Configured[] =>
  config.teams.map((team) => ({ team, source: parseSource(team.source, directory) }));

/** Several readings as one. */
function joined(readings: readonly Reading[]): Reading {
  const [only] = readings;
  if (readings.length === 1 && only !== undefined) return only;
  const sum = (of: (cost: Cost) => number): number => readings.reduce((all, { cost }) => all + of(cost), 0);
  const newest = readings.flatMap((one) => one.newest ?? []);
  return {
    backlogs: readings.flatMap(({ backlogs }) => backlogs).sort((a, b) => (a.id < b.id ? -1 : 1)),
    gaps: readings.flatMap(({ gaps }) => gaps),
    cost: {
      requests: sum(({ requests }) => requests),
      retries: sum(({ retries }) => retries),
      waitedMs: sum(({ waitedMs }) => waitedMs),
      points: sum(({ points }) => points),
    },
    newest: newest.length === 0 ? undefined : Math.max(...newest),
    live: readings.some(({ live }) => live === true),
    personal: new Set(readings.flatMap(({ personal }) => [...personal])),
    accountsOf: (person) => readings.flatMap((one) => one.accountsOf?.(person) ?? []),
  };
}

/** The roadmap that the configuration gives a live source; queries of the same tracker only. */
function roadmapOf(tracker: Tracker, query: string, configured: readonly Configured[]): readonly string[] {
  const found = configured.find(
    ({ source }) => source.kind === "live" && source.tracker === tracker && source.query === query,
  )?.team;
  return (found?.roadmap ?? []).flatMap((words) => tracker.parse(words) ?? []);
}

interface Configured {
  readonly team: TeamConfig;
  readonly source: Source;
}

/**
 * The configured team that stands for this tracker id: by its id, by the live query that found it, by FILE#KEY,
 * or by the only file read.
 */
function teamSettings(
  id: string,
  key: string,
  query: string | undefined,
  files: readonly Source[],
  configured: readonly Configured[],
  config: Config,
): TeamSettings {
  const matches = (source: Source): boolean =>
    source.kind === "file"
      ? files.some((file) => file.kind === "file" && file.path === source.path) &&
        (source.key === undefined || source.key === key)
      : `${source.tracker.id}:${source.query}` === id ||
        (query !== undefined && source.query === query && id.startsWith(`${source.tracker.id}:`));
  const exact = configured.find(
    ({ source }) => matches(source) && !(source.kind === "file" && source.key === undefined),
  );
  const found = (exact ?? configured.find(({ source }) => matches(source)))?.team;
  const model = found?.model ?? "auto";
  const preset = PRESETS[config.extends].model;
  const { source: _, roadmap: __, ...settings } = found ?? { source: "" };
  return { ...settings, model: model === "auto" && preset !== undefined ? preset : model } as TeamSettings;
}

/** The instant a report speaks of: as asked, else today for a live tracker and an export's newest change. */
export function nowOf(reading: Reading, asked: Instant | undefined, io: Io): Instant {
  return asked ?? (reading.live === true ? (io.now ?? Date.now)() : (reading.newest ?? 0));
}

/**
 * The teams named by key, id or name; all of them where none is named.
 * @throws UserError for a name that fits no team.
 */
export function selectTeams(
  backlogs: readonly Backlog[],
  wanted: readonly string[] = [],
): readonly Backlog[] {
  if (wanted.length === 0) return backlogs;
  const namesOf = (team: Backlog): string[] => [team.id, team.id.slice(team.id.indexOf(":") + 1), team.name];
  return wanted.flatMap((name) => {
    const found = backlogs.filter((team) => namesOf(team).includes(name));
    if (found.length > 0) return found;
    const near = nearest(name, backlogs.flatMap(namesOf));
    throw new UserError(
      `no team ${name} in what was read`,
      near === undefined
        ? `Available: ${backlogs.map((team) => team.id).join(", ") || "none"}.`
        : `Did you mean “${near}”?`,
    );
  });
}
