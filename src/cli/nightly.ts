import { WEEKS, withAuditOptions, withReadOptions, withViewOptions } from "./options.ts";
import { present } from "./present.ts";
import type { Register } from "./register.ts";
import { makeReport, type ReportOptions } from "./report.ts";

export const nightly: Register = (program, io, leave) => {
  const command = program
    .command("nightly")
    .summary("a report for every night: an audit with the trend of the last weeks")
    .description(
      "Reads once, checks every rule today and at the end of each of the last weeks, and writes as many formats as you name. For cron, a scheduled pipeline or a CronJob; examples/ has all three.",
    )
    .argument("[source...]", "what to read; default: the configured teams");
  withAuditOptions(withViewOptions(withReadOptions(command)), WEEKS).action(
    async (sources: string[], options: ReportOptions) => {
      leave(await present(await makeReport(sources, options, io), options, io));
    },
  );
};
