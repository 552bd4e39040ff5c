import catalogue from "../../rules/index.ts";
import { loadConfig } from "../config/load.ts";
import type { Check } from "../connectors/check.ts";
import { UserError } from "../errors.ts";
import { neutralText } from "../report/words/neutral.ts";
import type { Io, Result } from "./io.ts";
import { environment, liveOptions } from "./live.ts";
import type { ReadOptions } from "./options.ts";
import { settingsOf } from "./read.ts";
import type { Register } from "./register.ts";
import { parseSource } from "./sources.ts";

/** Tries what a live tracker needs, and says of each thing what was found and what to do next. */
export const doctor: Register = (program, io, leave) => {
  program
    .command("doctor")
    .summary("test the credentials: what can be read, and what to do where it cannot")
    .argument(
      "[source...]",
      "jira:KEY, jira:board/12, a query, linear:KEY or linear: for all; default: the configured teams",
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
  const queriesOf = (kind: "jira" | "linear"): string[] =>
    sources.flatMap((source) => (source.kind === kind ? source.query : []));
  const [jira, linear] = [queriesOf("jira"), queriesOf("linear")];
  const env = environment(io, directory);
  // Where nothing is named, whatever there are credentials for is tried.
  const unnamed = jira.length + linear.length === 0;
  const checks: Check[] = [];
  if (jira.length > 0 || (unnamed && env.JIRA_HOST)) {
    const { examineJira } = await import("../connectors/jira/live/doctor.ts");
    const settings = settingsOf(sources, loaded);
    checks.push(...(await examineJira(jira, { ...liveOptions("jira", io, directory, {}), settings })));
  }
  if (linear.length > 0 || (unnamed && (env.LINEAR_API_KEY || env.LINEAR_OAUTH_TOKEN))) {
    const { examineLinear } = await import("../connectors/linear/live/doctor.ts");
    checks.push(...(await examineLinear(linear, liveOptions("linear", io, directory, {}))));
  }
  if (checks.length === 0)
    throw new UserError(
      "nothing to test: no live tracker is named or configured, and there are no credentials for one",
      "For example JIRA_HOST=https://example.atlassian.net JIRA_EMAIL=… JIRA_API_TOKEN=… backlint doctor jira:SHOP, or LINEAR_API_KEY=… backlint doctor linear:ENG.",
    );
  return {
    code: checks.every(({ ok }) => ok) ? 0 : 3,
    output: checks.map(lines).join(""),
  };
}

const lines = ({ ok, text, next }: Check): string =>
  `${ok ? "ok" : "no"}  ${neutralText(text)}\n${ok || next === undefined ? "" : `    next: ${next}\n`}`;
