import { withAuditOptions, withReadOptions, withViewOptions } from "./options.ts";
import { present } from "./present.ts";
import type { Register } from "./register.ts";
import { makeReport, type ReportOptions } from "./report.ts";

export const audit: Register = (program, io, leave) => {
  const command = program
    .command("audit")
    .summary("read a backlog, check every rule, write a report")
    .description(
      "Reads exports (.json, .jsonl, .ndjson, .csv, each also .gz; a folder of them; - for standard input; FILE#KEY for one project), checks every rule and writes a report.",
    )
    .argument("[source...]", "what to read; default: the configured teams");
  withAuditOptions(withViewOptions(withReadOptions(command))).action(
    async (sources: string[], options: ReportOptions) => {
      leave(await present(await makeReport(sources, options, io), options, io));
    },
  );
};
