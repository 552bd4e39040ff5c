/** Read, ask, report: the way every reporting command goes. */

import signals from "../../rules/babysitter/index.ts";
import catalogue from "../../rules/index.ts";
import type { Backlog, Instant } from "../backlog/model.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { personSettings } from "../config/persons.ts";
import { changedSettings, configHash, settingsFor } from "../config/settings.ts";
import type { Reading } from "../connectors/reading.ts";
import { ask, type SettingsFor } from "../engine/ask.ts";
import { type Verdict, verdicts } from "../engine/verdict/verdict.ts";
import { UserError } from "../errors.ts";
import { assembleReport, type ReportFacts } from "../report/assemble.ts";
import { FORMATS, type FormatName, type FormatOptions } from "../report/formats.ts";
import { redact } from "../report/redact.ts";
import type { Report } from "../report/schema.ts";
import type { Rule } from "../rule.ts";
import { asOfDay } from "./as-of.ts";
import type { Io, Result } from "./io.ts";
import { isAscii, type ReadOptions, useColour, type View, type ViewOptions, viewsOf } from "./options.ts";
import { nowOf, read, selectTeams } from "./read.ts";

export interface ReportOptions extends ReadOptions, ViewOptions {
  readonly rule?: readonly string[];
  /** The day whose backlog is meant instead of today's. */
  readonly asOf?: Instant;
}

/** Reads the sources and asks every rule; `--rule` narrows what is shown, never what is scored. */
export async function makeReport(
  words: readonly string[],
  options: ReportOptions,
  io: Io,
  known?: LoadedConfig,
): Promise<Report> {
  const loaded = known ?? (await loadConfig(io.cwd, options.config, catalogue));
  const shown = rulesNamed(options.rule, loaded.rules);
  const { reading, teams: selected, now: today } = await readTeams(words, loaded, options, io);
  const { asOf: now = today } = options;
  const teams = options.asOf === undefined ? selected : asOfDay(selected, now, today);
  const results = teams.map((team) => ask(team, loaded.rules, now, settingsIn(loaded)));
  const report = assembleReport(results, factsOf(reading, loaded, now, io), verdictsIn(loaded, teams, now));
  return narrowed(redact(report, reading.personal), shown);
}

/** None where the configuration switches signals about roles off. */
export const verdictsIn = (
  { config }: LoadedConfig,
  teams: readonly Backlog[],
  now: Instant,
): readonly Verdict[] =>
  personSettings(config).roleSignals ? verdicts(teams, signals, now, config.verdict?.mode) : [];

/** What every command that reports on backlogs reads first: the teams asked for, and the instant it speaks of. */
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

export const settingsIn =
  ({ config }: LoadedConfig): SettingsFor =>
  (rule, team) =>
    settingsFor(config, rule, team);

export const factsOf = (reading: Reading, { config }: LoadedConfig, now: Instant, io: Io): ReportFacts => ({
  version: io.version,
  now,
  config: { hash: configHash(config), changed: changedSettings(config) },
  gaps: reading.gaps,
  cost: reading.cost,
});

/**
 * Rules by id, or by a name that is unique without its folder.
 * @throws UserError for a name that fits none, with the nearest that does.
 */
export function rulesNamed(
  names: readonly string[] | undefined,
  rules: readonly Rule[],
): readonly Rule[] | undefined {
  return names?.map((name) => {
    const found = rules.filter((rule) => rule.id === name || rule.id.endsWith(`/${name}`));
    if (found.length === 1 && found[0] !== undefined) return found[0];
    const ids = rules.flatMap((rule) => [rule.id, rule.id.slice(rule.id.indexOf("/") + 1)]);
    const near = nearest(name, ids);
    throw new UserError(
      `no rule ${name}`,
      near === undefined
        ? "backlint rules lists them."
        : `Did you mean “${near}”? backlint rules lists them all.`,
    );
  });
}

function narrowed(report: Report, shown: readonly Rule[] | undefined): Report {
  if (shown === undefined) return report;
  const ids = new Set<string>(shown.map((rule) => rule.id));
  return {
    ...report,
    teams: report.teams.map((team) => ({ ...team, rules: team.rules.filter((rule) => ids.has(rule.id)) })),
    findings: report.findings.filter((finding) => ids.has(finding.rule)),
  };
}

/** What every view says at least: whether all of it could be read. */
type Told = Pick<Report, "complete" | "gaps">;
export type Formats<T> = Readonly<Partial<Record<FormatName, (of: T, options: FormatOptions) => string>>>;

/** Renders every view of a report; incomplete reading is exit 3. */
export const present = (report: Report, options: ViewOptions, io: Io): Result =>
  presentAs(report, FORMATS, options, io);

/** The same for anything that has formats of its own. @throws UserError for a format it has not. */
export function presentAs<T extends Told>(
  told: T,
  formats: Formats<T>,
  options: ViewOptions,
  io: Io,
): Result {
  const rendered = viewsOf(options).map((view) => ({ view, text: render(told, formats, view, options, io) }));
  return {
    code: told.complete ? 0 : 3,
    output: rendered.find(({ view }) => view.file === undefined)?.text ?? "",
    files: rendered.flatMap(({ view, text }) => (view.file === undefined ? [] : [{ path: view.file, text }])),
    notes: told.complete || options.quiet === true || shownInOutput(rendered) ? [] : [incompleteNote(told)],
  };
}

/** The text report says itself what could not be read; a note would say it twice. */
const shownInOutput = (rendered: readonly { view: View }[]): boolean =>
  rendered.some(({ view }) => view.file === undefined && view.format === ("text" satisfies FormatName));

const incompleteNote = ({ gaps }: Told): string =>
  `backlint: incomplete, ${gaps.length} ${gaps.length === 1 ? "gap" : "gaps"}: ${gaps[0]?.source}: ${gaps[0]?.what}: ${gaps[0]?.detail}`;

const DEFAULT_COLUMNS = 100;
const WIDTHS = { least: 60, most: 160 };

function render<T>(told: T, formats: Formats<T>, view: View, options: ViewOptions, io: Io): string {
  const format = formats[view.format];
  if (format === undefined)
    throw new UserError(`no ${view.format} of this`, `There is: ${Object.keys(formats).join(", ")}.`);
  const toFile = view.file !== undefined;
  const columns = toFile ? DEFAULT_COLUMNS : (io.columns ?? DEFAULT_COLUMNS);
  return format(told, {
    columns: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns)),
    colour: useColour(options, io, toFile),
    ascii: !toFile && isAscii(io),
    verbose: options.verbose === true,
  });
}
