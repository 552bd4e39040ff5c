/** Read, ask, report: the way every reporting command goes. */

import signals from "../../rules/babysitter/index.ts";
import catalogue from "../../rules/index.ts";
import type { Backlog, Instant } from "../backlog/model.ts";
import { historyFrom } from "../backlog/replay/reach.ts";
import { type GateOverrides, gateSettings } from "../config/gate.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { personSettings } from "../config/persons.ts";
import { changedSettings, configHash, settingsFor } from "../config/settings.ts";
import type { Reading } from "../connectors/reading.ts";
import { ask, type SettingsFor, type TeamResult } from "../engine/ask.ts";
import { type Gated, gate } from "../engine/gate/gate.ts";
import { reopened } from "../engine/gate/reopened.ts";
import { waiversOn } from "../engine/gate/waivers.ts";
import { type Verdict, verdicts } from "../engine/verdict/verdict.ts";
import { askWeeks } from "../engine/weeks.ts";
import { UserError } from "../errors.ts";
import { assembleReport, knownIn, type ReportFacts } from "../report/assemble.ts";
import type { Baseline } from "../report/baseline/baseline.ts";
import type { FormatName, FormatOptions } from "../report/format-names.ts";
import { redact } from "../report/redact/redact.ts";
import type { Gate, Report } from "../report/schema.ts";
import type { TrendTeam } from "../report/trend/schema.ts";
import { trendOf } from "../report/trend/trend.ts";
import type { Rule } from "../rule.ts";
import { asOfDay } from "./as-of.ts";
import { readBaseline } from "./baseline-file.ts";
import type { Io, Result } from "./io.ts";
import { isAscii, type ReadOptions, useColour, type View, type ViewOptions, viewsOf } from "./options.ts";
import { nowOf, read, selectTeams } from "./read.ts";

export interface ReportOptions extends ReadOptions, ViewOptions {
  readonly rule?: readonly string[];
  /** The day whose backlog is meant instead of today's. */
  readonly asOf?: Instant;
  /** Only findings that are neither known nor waived. */
  readonly onlyNew?: boolean;
  /** The trend of so many weeks inside. */
  readonly weeks?: number;
  /** The baseline's file; false: none, and undefined: the usual one, where it is. */
  readonly baseline?: string | false;
}

/** What a command asks for beyond a report. */
export interface Asked {
  readonly loaded?: LoadedConfig;
  /** What the backlog is held to. */
  readonly gate?: GateOverrides;
}

/** Reads the sources and asks every rule; `--rule` narrows what is shown, never what is scored. */
export async function makeReport(
  words: readonly string[],
  options: ReportOptions,
  io: Io,
  asked: Asked = {},
): Promise<Report> {
  const loaded = asked.loaded ?? (await loadConfig(io.cwd, options.config, catalogue));
  const shown = rulesNamed(options.rule, loaded.rules);
  const file = readBaseline(options.baseline, loaded.directory, io.cwd);
  const { reading, teams: selected, now: today } = await readTeams(words, loaded, options, io);
  const { asOf: now = today } = options;
  const teams = options.asOf === undefined ? selected : asOfDay(selected, now, today);
  const results = teams.map((team) => ask(team, loaded.rules, now, settingsIn(loaded)));
  const verdicts = verdictsIn(loaded, teams, now);
  const waivers = waiversOn(loaded.config.waivers ?? [], now);
  const baseline = file && { ...file, reopened: reopenedIn(results, file.baseline, now, settingsIn(loaded)) };
  const gated: Gated = {
    ...{ results, verdicts, waivers, now },
    baseline: baseline && knownIn(baseline),
    settingsFor: settingsIn(loaded),
  };
  const report = assembleReport(results, factsOf(reading, loaded, now, io), {
    ...{ verdicts, waivers, baseline },
    gate: asked.gate && gate(gateSettings(loaded.config, asked.gate, now), gated),
    trend: options.weeks === undefined ? undefined : trends(teams, loaded, now, options.weeks),
    partial: options.team !== undefined,
  });
  return narrowed(redact(report, reading.personal), shown, options.onlyNew === true);
}

/** Of all teams, the findings in a baseline that were settled since they were written down, and are back. */
function reopenedIn(
  results: readonly TeamResult[],
  { findings }: Baseline,
  now: Instant,
  settingsFor: SettingsFor,
): ReadonlySet<string> {
  const known = new Map(findings.map(({ fingerprint, since }) => [fingerprint, Date.parse(since)]));
  return new Set(results.flatMap((result) => [...reopened(result, known, now, settingsFor)]));
}

/** Of the teams whose history is shown. */
export const trends = (
  teams: readonly Backlog[],
  loaded: LoadedConfig,
  now: Instant,
  weeks: number,
): TrendTeam[] =>
  teams
    .filter((team) => typeof historyFrom(team) !== "string")
    .map((team) => trendOf(team, askWeeks(team, loaded.rules, now, weeks, settingsIn(loaded))));

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

function narrowed(report: Report, shown: readonly Rule[] | undefined, onlyNew: boolean): Report {
  const ids = shown && new Set<string>(shown.map((rule) => rule.id));
  const has = (id: string): boolean => ids?.has(id) ?? true;
  return {
    ...report,
    questions: report.questions.filter(({ id }) => has(id)),
    teams: report.teams.map((team) => ({ ...team, rules: team.rules.filter(({ id }) => has(id)) })),
    findings: report.findings.filter(({ rule, status }) => has(rule) && (!onlyNew || status === "new")),
    ...(report.trend === undefined
      ? {}
      : {
          trend: report.trend.map((team) => ({ ...team, rules: team.rules.filter(({ id }) => has(id)) })),
        }),
  };
}

/** What every view says at least: whether all of it could be read. */
type Told = Pick<Report, "complete" | "gaps"> & { readonly gate?: Gate | undefined };
export type Formats<T> = Readonly<Partial<Record<FormatName, (of: T, options: FormatOptions) => string>>>;

/** Renders every view of a report: exit 3 where too little was seen, 1 where the gate failed. */
export async function present(report: Report, options: ViewOptions, io: Io): Promise<Result> {
  const { FORMATS } = await import("../report/formats.ts");
  return presentAs(report, FORMATS, options, io);
}

/** The same for anything that has formats of its own. @throws UserError for a format it has not. */
export function presentAs<T extends Told>(
  told: T,
  formats: Formats<T>,
  options: ViewOptions,
  io: Io,
): Result {
  const rendered = viewsOf(options).map((view) => ({ view, text: render(told, formats, view, options, io) }));
  return {
    code: codeOf(told),
    output: rendered.find(({ view }) => view.file === undefined)?.text ?? "",
    files: rendered.flatMap(({ view, text }) => (view.file === undefined ? [] : [{ path: view.file, text }])),
    notes: told.complete || options.quiet === true || shownInOutput(rendered) ? [] : [incompleteNote(told)],
  };
}

/** What was not seen comes before what was found: incomplete never passes. */
function codeOf({ complete, gate }: Told): 0 | 1 | 3 {
  if (!complete || (gate?.unjudged.length ?? 0) > 0) return 3;
  return gate === undefined || gate.passed ? 0 : 1;
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
