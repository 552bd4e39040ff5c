import { fileURLToPath } from "node:url";
import { withViewOptions } from "./options.ts";
import { present } from "./present.ts";
import type { Register } from "./register.ts";
import { makeReport, type ReportOptions } from "./report.ts";

/** The bundled example, by its own configuration: offline, no account. */
export const demo: Register = (program, io, leave) => {
  const command = program.command("demo").summary("a report of a bundled example, offline");
  withViewOptions(command).action(async (options: ReportOptions) => {
    const config = fileURLToPath(new URL("examples/demo/backlint.config.yaml", io.root));
    leave(await present(await makeReport([], { ...options, config }, io), options, io));
  });
};
