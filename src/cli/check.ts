import { type Command, InvalidArgumentError, Option } from "commander";
import { failOn, type GateOverrides, isSince } from "../config/gate.ts";
import { AREAS } from "../rule.ts";
import { asksForItems, type ItemOptions } from "./item-sources.ts";
import { collect, count, withAuditOptions, withReadOptions, withViewOptions } from "./options.ts";
import { present } from "./present.ts";
import type { Register } from "./register.ts";
import { makeReport, type ReportOptions } from "./report.ts";

interface CheckOptions extends ReportOptions, ItemOptions {
  readonly failOn?: GateOverrides;
  readonly newSince?: string;
  readonly atLeast?: number;
}

export const check: Register = (program, io, leave) => {
  const command = program
    .command("check")
    .summary("the same for CI, with a gate: exit 1 where it fails")
    .description(
      "Reads, checks and reports as audit does, and applies a gate: no failing rule of a severity, no area below a score, no verdict of a status. Waived findings and those in backlint-baseline.json do not count. What could not be checked never passes: exit 3, also where fewer than half of the gated questions have an answer.",
    )
    .argument("[source...]", "what to read; default: the configured teams")
    .addOption(
      new Option(
        "--fail-on <what>",
        "a severity (high), never, a verdict (watch, pattern, strong-pattern), or the lowest score allowed for an area (delivery=60); repeatable",
      ).argParser(collectFailOn),
    )
    .addOption(
      new Option(
        "--new-since <age>",
        "judge rules only on work created or started since then: 90d, 12w, or a day",
      ).argParser(since),
    )
    .option(
      "--at-least <n>",
      "with --new-since: the smallest number of new items to judge a rule by (default: 20)",
      count,
    );
  withItemOptions(command);
  withAuditOptions(withViewOptions(withReadOptions(command))).action(
    async (sources: string[], options: CheckOptions) => {
      if (asksForItems(options)) {
        const { checkItems } = await import("./check-item.ts");
        return leave(await checkItems(sources, options, io));
      }
      leave(await present(await makeReport(sources, options, io, { gate: overrides(options) }), options, io));
    },
  );
};

const withItemOptions = (command: Command): Command =>
  command
    .option("--item <key>", "check whether this work item is ready to be built (repeatable)", collect)
    .option("--from-branch [name]", "the same for the keys in the branch name")
    .option("--from-commits <range>", "the same for the keys in commit messages, such as origin/main..HEAD");

const overrides = ({ failOn: named, newSince, atLeast }: CheckOptions): GateOverrides => ({
  ...named,
  ...(newSince === undefined ? {} : { "new-since": newSince }),
  ...(atLeast === undefined ? {} : { "at-least": atLeast }),
});

function collectFailOn(value: string, before: GateOverrides = {}): GateOverrides {
  const one = failOn(value, AREAS);
  if (one === undefined)
    throw new InvalidArgumentError(
      "Write a severity (critical, high, medium, low, info), never, watch, pattern, strong-pattern, or an area with its lowest score, such as delivery=60.",
    );
  const areas = { ...before.areas, ...one.areas };
  return { ...before, ...one, ...(Object.keys(areas).length === 0 ? {} : { areas }) };
}

function since(value: string): string {
  if (!isSince(value)) throw new InvalidArgumentError("Write 90d, 12w, or a day such as 2026-03-31.");
  return value;
}
