/** From arguments to a result: the command table, usage errors, known errors in one line. */
import { Command, CommanderError } from "commander";
import { anyTracker } from "../connectors/trackers.ts";
import { Interrupted, UserError } from "../errors.ts";
import { audit } from "./audit.ts";
import { baseline } from "./baseline.ts";
import { check } from "./check.ts";
import { criteria } from "./criteria.ts";
import { demo } from "./demo.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { done, type Io, type Result } from "./io.ts";
import { model } from "./model.ts";
import { nightly } from "./nightly.ts";
import { plan } from "./plan.ts";
import type { Register } from "./register.ts";
import { reportFile } from "./report-file.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";
import { trend } from "./trend.ts";

const COMMANDS: readonly Register[] = [
  audit,
  check,
  baseline,
  nightly,
  trend,
  plan,
  reportFile,
  criteria,
  roles,
  explain,
  rules,
  model,
  demo,
  doctor,
];

/** Never throws for a mistake of the caller; anything else is a fault of ours and passes through. */
export async function run(args: readonly string[], io: Io): Promise<Result> {
  let result: Result | undefined;
  let help = "";
  let complaint = "";
  const program = new Command("backlint")
    .description(
      `Checks a ${anyTracker()} backlog against a model of who owns what: are we building the right thing, and are we building it right?`,
    )
    .version(io.version)
    .exitOverride()
    .showHelpAfterError("(backlint COMMAND --help shows the options)")
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: (text) => {
        complaint += text;
      },
      getOutHelpWidth: () => Math.min(io.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(io.columns ?? 100, 100),
    });
  for (const register of COMMANDS) {
    register(program, io, (one) => {
      result = one;
    });
  }
  program.addHelpText("after", EXAMPLES);

  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return done(help);
      return { code: 2, output: "", notes: [complaint.trimEnd() || error.message] };
    }
    if (error instanceof UserError) {
      return { code: error.exitCode, output: "", notes: [`backlint: ${error.message}`, `  ${error.hint}`] };
    }
    if (error instanceof Interrupted) {
      const code = io.interruption?.().reason === "SIGTERM" ? 143 : 130;
      return { code, output: "", notes: [`backlint: ${error.message}`] };
    }
    throw error;
  }
  return result ?? done(help);
}

const EXAMPLES = `
Examples:
  backlint demo                                   a report of a bundled example
  backlint audit export.jsonl                     a health report of an exported backlog
  backlint audit export.csv --format markdown --output report.md
  backlint audit exports/ --team SHOP --verbose   one team of several, with every finding
  backlint audit export.jsonl --as-of 2026-06-30  the backlog of that day, from its change history
  backlint check export.jsonl --fail-on high      exit 1 where a rule of that severity fails
  backlint baseline export.jsonl                  from now on check reports new findings only
  backlint nightly --format html --output report.html --format slack --output slack.json
  backlint trend export.jsonl --weeks 52          every share, score and count week by week
  backlint plan export.jsonl                      what to do first, for which items, and its effect
  backlint criteria export.jsonl --format json    which acceptance criteria were recognised
  backlint roles export.jsonl                     who seems to be PM and PO, as configuration to check
  backlint explain po/acceptance-criteria         what one rule checks, why, and its limit

Exit codes: 0 done, 1 the gate failed, 2 usage or configuration, 3 not enough could be read.`;
