import catalogue from "../../rules/index.ts";
import { loadConfig } from "../config/load.ts";
import { UserError } from "../errors.ts";
import { baselineOf, baselineText, type Change, pruned } from "../report/baseline/baseline.ts";
import { counted } from "../report/words/words.ts";
import { baselineAt, baselinePath } from "./baseline-file.ts";
import type { Io, Result } from "./io.ts";
import { type ReadOptions, withReadOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { makeReport } from "./report.ts";

interface BaselineOptions extends ReadOptions {
  readonly output?: string;
  readonly prune?: boolean;
}

export const baseline: Register = (program, io, leave) => {
  const command = program
    .command("baseline")
    .summary("record today's findings, so that check reports new ones only")
    .description(
      "Writes today's findings, except waived ones, to backlint-baseline.json beside the configuration. Findings that are in it already stay until they are resolved: those of teams that were not read, of rules without an answer, and of rules that read what could not be read completely stay too.",
    )
    .argument("[source...]", "what to read; default: the configured teams")
    .option("--prune", "add nothing; remove resolved findings, so that they count as new if they come back")
    .option("--output <file>", "write to this file instead of backlint-baseline.json")
    .option("--quiet", "no notes on standard error");
  withReadOptions(command).action(async (sources: string[], options: BaselineOptions) => {
    leave(await write(sources, options, io));
  });
};

async function write(words: readonly string[], options: BaselineOptions, io: Io): Promise<Result> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const path = baselinePath(options.output, loaded.directory, io.cwd);
  const before = baselineAt(path, io.cwd);
  if (options.prune === true && before === undefined)
    throw new UserError(`${path}: there is no baseline to prune`, "backlint baseline writes one.");
  const { output: _, ...reading } = options;
  const known = before === undefined ? false : path;
  const report = await makeReport(words, { ...reading, color: false, baseline: known }, io, { loaded });
  const change =
    options.prune === true && before !== undefined
      ? pruned(report, before.baseline)
      : baselineOf(report, before?.baseline);
  return {
    code: report.gaps.some(({ counts }) => counts) ? 3 : 0,
    output: `${said(change, before?.file ?? path)}\n`,
    files: [{ path, text: baselineText(change.baseline) }],
    notes:
      report.complete || options.quiet === true
        ? []
        : [
            `backlint: incomplete, ${counted(report.gaps.length, "gap")}: nothing was removed of the questions that rest on it, because what was not read may still be there`,
          ],
  };
}

const said = ({ baseline: { findings }, added, dropped }: Change, file: string): string =>
  `${file}: ${counted(findings.length, "finding")}, ${added} added, ${dropped} removed`;
