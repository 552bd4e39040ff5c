import signals from "../../rules/babysitter/index.ts";
import catalogue from "../../rules/index.ts";
import { loadConfig } from "../config/load.ts";
import { restingOn, signalAnswers } from "../engine/rests-on.ts";
import { ruleText } from "../report/catalogue/catalogue.ts";
import { signalOnTeams, signalText } from "../report/catalogue/signal-text.ts";
import { isCounted } from "../report/head.ts";
import { redactText } from "../report/redact/text.ts";
import type { Signal } from "../signal.ts";
import { done, type Io, type Result } from "./io.ts";
import { withReadOptions, withViewOptions } from "./options.ts";
import { present } from "./present.ts";
import { readTeams } from "./read-teams.ts";
import type { Register } from "./register.ts";
import { makeReport, type ReportOptions } from "./report.ts";
import { isCalled, rulesNamed } from "./rules-named.ts";
import { verdictsIn } from "./verdicts.ts";

export const explain: Register = (program, io, leave) => {
  const command = program
    .command("explain")
    .summary("explain one rule; with a source, also its numbers and findings there")
    .argument("<rule>", "the title or id of a rule or signal, or the last part of the id")
    .argument("[source...]", "a backlog to show the rule's numbers and findings for");
  withViewOptions(withReadOptions(command)).action(
    async (name: string, sources: string[], options: ReportOptions) => {
      const signal = signals.find((one) => isCalled(one, name));
      leave(
        signal === undefined
          ? await explained(name, sources, options, io)
          : await explainedSignal(signal, sources, options, io),
      );
    },
  );
};

/** A signal's formula and, with a source, its numbers and reasons on every team read. */
async function explainedSignal(
  signal: Signal,
  sources: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<Result> {
  const columns = io.columns ?? 100;
  const text = signalText(signal, columns);
  if (sources.length === 0) return done(text);
  if (options.format?.includes("json") === true)
    return present(await makeReport(sources, { ...options, rule: [] }, io), options, io);
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const { reading, teams, now } = await readTeams(sources, loaded, options, io);
  const found = verdictsIn(loaded, teams, now);
  const numbers =
    found.length === 0
      ? "Signals about roles are switched off in the configuration.\n"
      : redactText(signalOnTeams(signal, found, columns), reading.personal);
  const result = done(`${text}\n${numbers}`);
  const answers = found.flatMap(({ assessments }) =>
    signalAnswers({ assessments: assessments.filter((one) => one.signal === signal) }),
  );
  const rests = reading.gaps.some((gap) => isCounted({ cuts: gap.cuts, questions: restingOn(gap, answers) }));
  return rests ? { ...result, code: 3 } : result;
}

async function explained(name: string, sources: string[], options: ReportOptions, io: Io): Promise<Result> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const [rule] = rulesNamed([name], loaded.rules) ?? [];
  if (rule === undefined) throw new TypeError(`no rule ${name}`);
  const text = ruleText(rule, io.columns ?? 100);
  if (sources.length === 0) return done(text);
  const report = await makeReport(sources, { ...options, rule: [rule.id] }, io, { loaded });
  const shown = await present(report, { ...options, verbose: true }, io);
  const machine = options.format?.includes("json") === true;
  return machine ? shown : { ...shown, output: `${text}\n${shown.output}` };
}
