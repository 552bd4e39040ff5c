/** Read, ask, report: the way every reporting command goes. */

import catalogue from "../../rules/index.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { changedSettings, configHash, settingsFor } from "../config/settings.ts";
import type { Reading } from "../connectors/reading.ts";
import { ask } from "../engine/ask.ts";
import { UserError } from "../errors.ts";
import { assembleReport } from "../report/assemble.ts";
import { FORMATS, type FormatName } from "../report/formats.ts";
import { redact } from "../report/redact.ts";
import type { Report } from "../report/schema.ts";
import type { Rule } from "../rule.ts";
import type { Io, Result } from "./io.ts";
import { type ReadOptions, useColour, type View, type ViewOptions, viewsOf } from "./options.ts";
import { nowOf, read, selectTeams } from "./read.ts";

export interface ReportOptions extends ReadOptions, ViewOptions {
  readonly rule?: readonly string[];
}

/** Reads the sources and asks every rule; `--rule` narrows what is shown, never what is scored. */
export async function makeReport(words: readonly string[], options: ReportOptions, io: Io): Promise<Report> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const shown = rulesNamed(options.rule, loaded.rules);
  const reading = await read(words, loaded, io, options);
  return narrowed(reportOn(reading, loaded, options, io), shown);
}

function reportOn(reading: Reading, loaded: LoadedConfig, options: ReportOptions, io: Io): Report {
  const now = nowOf(reading, options.now, io);
  const teams = selectTeams(reading.backlogs, options.team);
  const results = teams.map((team) =>
    ask(team, loaded.rules, now, (rule) => settingsFor(loaded.config, rule, team)),
  );
  const report = assembleReport(results, {
    version: io.version,
    now,
    config: { hash: configHash(loaded.config), changed: changedSettings(loaded.config) },
    gaps: reading.gaps,
    cost: reading.cost,
  });
  return redact(report, reading.personal);
}

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

/** Renders every view; incomplete reading is exit 3. */
export function present(report: Report, options: ViewOptions, io: Io): Result {
  const rendered = viewsOf(options).map((view) => ({ view, text: render(report, view, options, io) }));
  return {
    code: report.complete ? 0 : 3,
    output: rendered.find(({ view }) => view.file === undefined)?.text ?? "",
    files: rendered.flatMap(({ view, text }) => (view.file === undefined ? [] : [{ path: view.file, text }])),
    notes:
      report.complete || options.quiet === true || shownInOutput(rendered) ? [] : [incompleteNote(report)],
  };
}

/** The text report says itself what could not be read; a note would say it twice. */
const shownInOutput = (rendered: readonly { view: View }[]): boolean =>
  rendered.some(({ view }) => view.file === undefined && view.format === ("text" satisfies FormatName));

const incompleteNote = (report: Report): string =>
  `backlint: incomplete, ${report.gaps.length} ${report.gaps.length === 1 ? "gap" : "gaps"}: ${report.gaps[0]?.source}: ${report.gaps[0]?.what}: ${report.gaps[0]?.detail}`;

const DEFAULT_COLUMNS = 100;
const WIDTHS = { least: 60, most: 160 };

function render(report: Report, view: View, options: ViewOptions, io: Io): string {
  const toFile = view.file !== undefined;
  const columns = toFile ? DEFAULT_COLUMNS : (io.columns ?? DEFAULT_COLUMNS);
  return FORMATS[view.format](report, {
    columns: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns)),
    colour: useColour(options, io, toFile),
    verbose: options.verbose === true,
  });
}
