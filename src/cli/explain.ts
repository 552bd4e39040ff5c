import catalogue from "../../rules/index.ts";
import { loadConfig } from "../config/load.ts";
import { ruleText } from "../report/catalogue.ts";
import { done, type Io, type Result } from "./io.ts";
import { withReadOptions, withViewOptions } from "./options.ts";
import { makeReport, present, type ReportOptions, rulesNamed } from "./report.ts";
import type { Register } from "./run.ts";

export const explain: Register = (program, io, leave) => {
  const command = program
    .command("explain")
    .summary("one rule in full; with a source, its numbers and findings there")
    .argument("<rule>", "a rule's id, or its name where that is unique")
    .argument("[source...]", "a backlog to show the rule's numbers and evidence on");
  withViewOptions(withReadOptions(command)).action(
    async (name: string, sources: string[], options: ReportOptions) => {
      leave(await explained(name, sources, options, io));
    },
  );
};

async function explained(name: string, sources: string[], options: ReportOptions, io: Io): Promise<Result> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const [rule] = rulesNamed([name], loaded.rules) ?? [];
  if (rule === undefined) throw new TypeError(`no rule ${name}`);
  const text = ruleText(rule, io.columns ?? 100);
  if (sources.length === 0) return done(text);
  const report = await makeReport(sources, { ...options, rule: [rule.id] }, io);
  const shown = present(report, { ...options, verbose: true }, io);
  const machine = options.format?.includes("json") === true;
  return machine ? shown : { ...shown, output: `${text}\n${shown.output}` };
}
