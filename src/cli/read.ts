/** From the words of the command line and the configuration to backlogs. */
import type { Backlog, Instant } from "../backlog/model.ts";
import type { LoadedConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { PRESETS } from "../config/presets.ts";
import type { Config, TeamConfig } from "../config/schema.ts";
import { readFiles } from "../connectors/files/read.ts";
import type { Reading, TeamSettings } from "../connectors/reading.ts";
import { UserError } from "../errors.ts";
import type { Io } from "./io.ts";
import { parseSource, type Source } from "./sources.ts";

/** Reads the sources named, or the configured teams where none is named. */
export async function read(words: readonly string[], loaded: LoadedConfig, io: Io): Promise<Reading> {
  const { config, directory } = loaded;
  const sources =
    words.length > 0
      ? words.map((one) => parseSource(one, io.cwd))
      : config.teams.map((team) => parseSource(team.source, directory));
  if (sources.length === 0) {
    throw new UserError(
      "nothing to read: no source is named and no team is configured",
      "Name an export (backlint audit export.jsonl) or list teams in backlint.config.yaml. backlint demo shows an example.",
    );
  }
  const files = sources.map((source) => {
    if (source.kind === "file") return source;
    throw new UserError(
      `${source.kind}:${source.query}: this version reads exports only`,
      "Export the project (Jira: JSON or CSV; Linear: CSV) and name the file.",
    );
  });
  const configured = config.teams.map((team) => ({ team, source: parseSource(team.source, directory) }));
  return readFiles(files, (id, key) => teamSettings(id, key, files, configured, config), { stdin: io.stdin });
}

interface Configured {
  readonly team: TeamConfig;
  readonly source: Source;
}

/** The configured team that stands for this tracker id: by its id, by FILE#KEY, or by the only file read. */
function teamSettings(
  id: string,
  key: string,
  files: readonly Source[],
  configured: readonly Configured[],
  config: Config,
): TeamSettings {
  const matches = (source: Source): boolean =>
    source.kind === "file"
      ? files.some((file) => file.kind === "file" && file.path === source.path) &&
        (source.key === undefined || source.key === key)
      : `${source.kind}:${source.query}` === id;
  const exact = configured.find(
    ({ source }) => matches(source) && !(source.kind === "file" && source.key === undefined),
  );
  const found = (exact ?? configured.find(({ source }) => matches(source)))?.team;
  const model = found?.model ?? "auto";
  const preset = PRESETS[config.extends].model;
  const { source: _, ...settings } = found ?? { source: "" };
  return { ...settings, model: model === "auto" && preset !== undefined ? preset : model } as TeamSettings;
}

/** The instant a report speaks of: as asked, else the newest change that was read. */
export function nowOf(reading: Reading, asked: Instant | undefined): Instant {
  return asked ?? reading.newest ?? 0;
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
        ? `There is: ${backlogs.map((team) => team.id).join(", ") || "none"}.`
        : `Did you mean “${near}”?`,
    );
  });
}
