/** check --item: is this work item ready to be built? */
import catalogue from "../../rules/index.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import type { Reading } from "../connectors/reading.ts";
import { waiversOn } from "../engine/gate/waivers.ts";
import { readyChecks } from "../engine/ready/ready.ts";
import { UserError } from "../errors.ts";
import { headOf } from "../report/assemble.ts";
import { type Asked, readyReport } from "../report/ready.ts";
import { READY_FORMATS } from "../report/ready-formats.ts";
import type { ReadyReport } from "../report/ready-schema.ts";
import { redactReady } from "../report/redact.ts";
import type { Severity } from "../rule.ts";
import type { Io, Result } from "./io.ts";
import { type ItemOptions, keysAsked } from "./item-sources.ts";
import { environment, liveOptions } from "./live.ts";
import type { ReadOptions, ViewOptions } from "./options.ts";
import { nowOf, read, settingsOf } from "./read.ts";
import { factsOf, presentAs, settingsIn } from "./report.ts";
import { parseSource, type Source } from "./sources.ts";

export interface CheckItemOptions extends ReadOptions, ViewOptions, ItemOptions {
  /** The severity from which on a failing check keeps an item from being ready. */
  readonly failOn?: { readonly "fail-on"?: Severity | "never" };
}

export async function checkItems(
  words: readonly string[],
  options: CheckItemOptions,
  io: Io,
): Promise<Result> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const sources = sourcesOf(words, loaded, io);
  const keys = keysAsked(options, projectsOf(sources), io);
  const reading = await readItems(keys, words, sources, loaded, options, io);
  const now = nowOf(reading, options.now, io);
  const waivers = waiversOn(loaded.config.waivers ?? [], now);
  const ready = { now, waivers, settingsFor: settingsIn(loaded) };
  const asked = keys.flatMap((key): Asked[] => {
    for (const team of reading.backlogs) {
      const item = [...team.items, ...team.roadmap].find((one) => one.key === key);
      if (item !== undefined) return [{ item, checks: readyChecks(team, item, loaded.rules, ready) }];
    }
    return [];
  });
  const found = new Set(asked.map(({ item }) => item.key));
  const missing = keys.filter((key) => !found.has(key));
  const named = options.failOn?.["fail-on"] ?? loaded.config.gate?.["fail-on"] ?? "high";
  const failOn = named === "never" ? null : named;
  const report = redactReady(
    readyReport(asked, missing, failOn, headOf(factsOf(reading, loaded, now, io))),
    reading.personal,
  );
  return { ...presentAs(report, READY_FORMATS, options, io), code: codeOf(report) };
}

/** What was not found or not to be judged comes before what was found. */
function codeOf({ complete, items, missing }: ReadyReport): 0 | 1 | 3 {
  const unseen = items.some(({ ready, checks }) => ready === null && checks.some(({ gates }) => gates));
  if (!complete || missing.length > 0 || unseen) return 3;
  return items.some(({ ready }) => ready === false) ? 1 : 0;
}

const sourcesOf = (
  words: readonly string[],
  { config, directory }: LoadedConfig,
  io: Io,
): readonly Source[] =>
  words.length > 0
    ? words.map((one) => parseSource(one, io.cwd))
    : config.teams.map(({ source }) => parseSource(source, directory));

const isProject = (query: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(query);

/** undefined where a source does not say which projects it holds: a file, a board, a query, a whole workspace. */
function projectsOf(sources: readonly Source[]): ReadonlySet<string> | undefined {
  const keys = sources.map((source) => (source.kind === "file" ? source.key : source.query));
  return keys.length > 0 && keys.every((key) => key !== undefined && isProject(key))
    ? new Set(keys.map((key) => String(key).toUpperCase()))
    : undefined;
}

/** Files are read whole; of a live tracker, the items alone. */
async function readItems(
  keys: readonly string[],
  words: readonly string[],
  sources: readonly Source[],
  loaded: LoadedConfig,
  options: CheckItemOptions,
  io: Io,
): Promise<Reading> {
  if (sources.some(({ kind }) => kind === "file")) return read(words, loaded, io, options);
  const tracker = trackerOf(keys, sources, environment(io, loaded.directory));
  const live = {
    ...liveOptions(tracker, io, loaded.directory, options),
    settings: settingsOf(sources, loaded),
  };
  if (tracker === "jira") return (await import("../connectors/jira/live/items.ts")).readJiraItems(keys, live);
  return (await import("../connectors/linear/live/items.ts")).readLinearItems(keys, live);
}

/** By the sources, those of the key's project first; else by the credentials that are set. */
function trackerOf(
  keys: readonly string[],
  sources: readonly Source[],
  env: Readonly<Record<string, string | undefined>>,
): "jira" | "linear" {
  const live = sources.flatMap((source) => (source.kind === "file" ? [] : [source]));
  const projects = new Set(keys.map((key) => key.slice(0, key.lastIndexOf("-"))));
  const own = live.filter(({ query }) => projects.has(query.toUpperCase()));
  const kinds = new Set((own.length > 0 ? own : live).map(({ kind }) => kind));
  if (kinds.size === 0) {
    if (env.JIRA_HOST) kinds.add("jira");
    if (env.LINEAR_API_KEY || env.LINEAR_OAUTH_TOKEN) kinds.add("linear");
  }
  const [only] = kinds;
  if (only === undefined)
    throw new UserError(
      "nothing to read: no source is named, no team is configured, and no credentials are set",
      "Name one (backlint check jira:SHOP --item SHOP-7), or set JIRA_HOST or LINEAR_API_KEY with its credentials.",
    );
  if (kinds.size > 1)
    throw new UserError(
      `${keys[0]} may be of Jira or of Linear`,
      "Name the source: backlint check jira:SHOP --item SHOP-7.",
    );
  return only;
}
