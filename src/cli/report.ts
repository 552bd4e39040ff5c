/** Read, ask, report: the way every reporting command goes. */
import catalogue from "../../rules/index.ts";
import type { FieldNeed, Instant } from "../backlog/model.ts";
import { type GateOverrides, gateSettings } from "../config/gate.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import { ask } from "../engine/ask.ts";
import { type Gated, gate } from "../engine/gate/gate.ts";
import { waiversOn } from "../engine/gate/waivers.ts";
import { assembleReport } from "../report/assemble.ts";
import { knownIn } from "../report/baseline/against.ts";
import { isCounted } from "../report/head.ts";
import { redact } from "../report/redact/report.ts";
import type { Report } from "../report/schema.ts";
import type { Rule } from "../rule.ts";
import { asOfDay } from "./as-of.ts";
import { readBaseline } from "./baseline-file.ts";
import type { Io } from "./io.ts";
import { knownFindings } from "./known-findings.ts";
import type { ReadOptions, ViewOptions } from "./options.ts";
import { factsOf, readTeams, settingsAt } from "./read-teams.ts";
import { rulesNamed } from "./rules-named.ts";
import { trends } from "./trends.ts";
import { verdictsIn } from "./verdicts.ts";

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
  const settings = settingsAt(loaded, teams, now);
  const results = teams.map((team) => ask(team, loaded.rules, now, settings));
  const verdicts = verdictsIn(loaded, teams, now);
  const waivers = waiversOn(loaded.config.waivers ?? [], now);
  const baseline = file && knownFindings(file, results, now, settings);
  // Weeks and days before today are made from the history.
  const madeFrom: readonly FieldNeed[] =
    options.asOf === undefined && options.weeks === undefined ? [] : ["history"];
  const gated: Gated = {
    ...{ results, verdicts, waivers, now, madeFrom, gaps: reading.gaps },
    baseline: baseline && knownIn(baseline),
    settingsFor: settings,
  };
  const report = assembleReport(results, factsOf(reading, loaded, now, io), {
    ...{ verdicts, waivers, baseline, madeFrom },
    gate: asked.gate && gate(gateSettings(loaded.config, asked.gate, now), gated),
    trend: options.weeks === undefined ? undefined : trends(teams, loaded, now, options.weeks),
    partial: options.team !== undefined,
    isEarlier: now < today,
  });
  return narrowed(redact(report, reading.personal), shown, options.onlyNew === true);
}

/** Only rules are narrowed: signals are shown all the same. */
function narrowedGap(
  gap: Report["gaps"][number],
  has: (id: string) => boolean,
  { questions: all }: Report,
): Report["gaps"][number] {
  const rules = new Set(all.map(({ id }) => id));
  const questions = gap.questions.filter(({ id }) => has(id) || !rules.has(id));
  return { ...gap, questions, counts: isCounted({ cuts: gap.cuts, questions }) };
}

function narrowed(report: Report, shown: readonly Rule[] | undefined, onlyNew: boolean): Report {
  const ids = shown && new Set<string>(shown.map((rule) => rule.id));
  const has = (id: string): boolean => ids?.has(id) ?? true;
  return {
    ...report,
    ...(report.gate === undefined ? { gaps: report.gaps.map((gap) => narrowedGap(gap, has, report)) } : {}),
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
