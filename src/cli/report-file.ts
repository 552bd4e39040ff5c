import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { type Report, reportSchema } from "../report/schema.ts";
import { type ViewOptions, withViewOptions } from "./options.ts";
import { present } from "./present.ts";
import type { Register } from "./register.ts";

export const reportFile: Register = (program, io, leave) => {
  const command = program
    .command("report")
    .summary("show a stored report in another format")
    .description("Reads a report that was written with --format json and shows it in another format.")
    .argument("<file>", "a report as JSON");
  withViewOptions(command).action(async (file: string, options: ViewOptions) => {
    // A view of what is stored judges nothing anew.
    leave({ ...(await present(stored(resolve(io.cwd, file), file), options, io)), code: 0 });
  });
};

/** @throws UserError for what is no report of this version. */
function stored(path: string, file: string): Report {
  if (!existsSync(path))
    throw new UserError(`${file}: there is no such file`, "backlint audit --format json writes one.");
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UserError(
      `${file}: ${(error as Error).message}`,
      "A report is a file that --format json wrote.",
    );
  }
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(
    `${file}: ${issue?.path.map(String).join(".") || "the file"}: ${issue?.message.split("\n", 1)[0]}`,
    "A report is a file that audit, check or nightly of this version wrote with --format json.",
  );
}
