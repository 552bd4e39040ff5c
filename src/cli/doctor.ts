import catalogue from "../../rules/index.ts";
import { loadConfig } from "../config/load.ts";
import type { Check } from "../connectors/check.ts";
import { TRACKERS } from "../connectors/trackers.ts";
import { UserError } from "../errors.ts";
import { neutralText } from "../report/words/neutral.ts";
import type { Io, Result } from "./io.ts";
import { environment, liveOptions } from "./live.ts";
import type { ReadOptions } from "./options.ts";
import { settingsOf } from "./read.ts";
import type { Register } from "./register.ts";
import { parseSource, queriesOf } from "./sources.ts";

/** Tries what a live tracker needs, and says of each thing what was found and what to do next. */
export const doctor: Register = (program, io, leave) => {
  program
    .command("doctor")
    .summary("test the credentials: what can be read, and what to do where it cannot")
    .argument(
      "[source...]",
      `${TRACKERS.map(({ words: { sources } }) => sources).join(", ")}; default: the configured teams`,
    )
    .option("--config <file>", "configuration file (default: the nearest backlint.config.yaml, .json or .ts)")
    .action(async (words: string[], options: Pick<ReadOptions, "config">) => {
      leave(await examined(words, options.config, io));
    });
};

async function examined(words: readonly string[], file: string | undefined, io: Io): Promise<Result> {
  const loaded = await loadConfig(io.cwd, file, catalogue);
  const { config, directory } = loaded;
  const sources =
    words.length > 0
      ? words.map((one) => parseSource(one, io.cwd))
      : config.teams.map(({ source }) => parseSource(source, directory));
  const settings = settingsOf(sources, loaded);
  const env = environment(io, directory);
  // Where nothing is named, whatever there are credentials for is tried.
  const unnamed = sources.every(({ kind }) => kind === "file");
  const checks: Check[] = [];
  for (const tracker of TRACKERS) {
    const queries = queriesOf(tracker, sources);
    if (queries.length === 0 && !(unnamed && tracker.isConfigured(env))) continue;
    const live = { ...liveOptions(tracker.id, io, directory, {}), settings };
    checks.push(...(await tracker.examine(queries, live)));
  }
  if (checks.length === 0)
    throw new UserError(
      "nothing to test: no live tracker is named or configured, and there are no credentials for one",
      `For example ${TRACKERS.map(({ words }) => `${words.credentials} backlint doctor ${words.example.source}`).join(", or ")}.`,
    );
  return {
    code: checks.every(({ ok }) => ok) ? 0 : 3,
    output: checks.map(lines).join(""),
  };
}

const lines = ({ ok, text, next }: Check): string =>
  `${ok ? "ok" : "no"}  ${neutralText(text)}\n${ok || next === undefined ? "" : `    next: ${next}\n`}`;
