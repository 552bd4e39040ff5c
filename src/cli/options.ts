/** Options that several commands share, declared and read in one place. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { UserError } from "../errors.ts";
import { FORMAT_NAMES, type FormatName } from "../report/formats.ts";
import type { Io } from "./io.ts";

export interface ReadOptions {
  readonly config?: string;
  readonly team?: readonly string[];
  readonly now?: number;
  readonly maxRequests?: number;
  readonly concurrency?: number;
  readonly quiet?: boolean;
}

export interface ViewOptions {
  readonly format?: readonly FormatName[];
  readonly output?: readonly string[];
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export const withReadOptions = (command: Command): Command =>
  command
    .option("--config <file>", "configuration file (default: the nearest backlint.config.yaml, .json or .ts)")
    .option("--team <name>", "only this team, by key, id or name (repeatable)", collect)
    .option(
      "--now <date>",
      "the day ages are counted from (default: the newest change in an export, today for a live tracker)",
      instant,
    )
    .option("--max-requests <n>", "stop after this many requests to a live tracker", count)
    .option("--concurrency <n>", "parallel requests to a live tracker, at most 8", count);

export const withViewOptions = (command: Command, formats: readonly FormatName[] = FORMAT_NAMES): Command =>
  command
    .addOption(
      new Option("--format <name>", `${listed(formats)}; repeat it, each with its --output`)
        .choices(formats)
        .argParser((value: string, before: readonly FormatName[] = []) => {
          const format = formats.find((one) => one === value);
          if (format === undefined)
            throw new InvalidArgumentError(`Allowed choices are ${formats.join(", ")}.`);
          return [...before, format];
        }),
    )
    .option("--output <file>", "write to this file instead of standard output", collect)
    .option("--verbose", "show every finding and every rule")
    .option("--quiet", "no notes on standard error")
    .option("--no-color", "no colour (NO_COLOR and a pipe do the same; FORCE_COLOR keeps it)");

/** Half a year. */
export const WEEKS = 26;
/** Ten years: more is a mistake in writing. */
const MOST_WEEKS = 520;

/** `weeks`: how many where the command line does not say; undefined: none. */
export function weeksOption(weeks: number | undefined): Option {
  const option = new Option("--weeks <n>", `the trend of this many weeks, at most ${MOST_WEEKS}`).argParser(
    (value: string) => {
      const number = count(value);
      if (number > MOST_WEEKS)
        throw new InvalidArgumentError(`At most ${MOST_WEEKS} weeks: that is ten years.`);
      return number;
    },
  );
  return weeks === undefined ? option : option.default(weeks);
}

/** What audit, check and nightly take beside what they read and how they print. */
export const withAuditOptions = (command: Command, weeks?: number): Command =>
  command
    .option("--rule <name>", "show only this rule, by title or id (repeatable)", collect)
    .option("--only-new", "show only findings that are neither waived nor in the baseline")
    .option(
      "--baseline <file>",
      "the file of known findings (default: backlint-baseline.json, if there is one)",
    )
    .option("--no-baseline", "ignore the baseline")
    .addOption(
      new Option("--as-of <date>", "the backlog as it was on that day, from the change history")
        .argParser(instant)
        .conflicts("now"),
    )
    .addOption(weeksOption(weeks));

export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

export function count(value: string): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number < 1) throw new InvalidArgumentError("Write a whole number of at least 1.");
  return number;
}

function instant(value: string): number {
  const at = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw new InvalidArgumentError("Write a date as 2026-11-24 or 2026-11-24T03:00:00Z.");
  return at;
}

export interface View {
  readonly format: FormatName;
  /** undefined: standard output. */
  readonly file: string | undefined;
}

/** Pairs formats with outputs in their order; one format may be left over for standard output. */
export function viewsOf({ format = [], output = [] }: ViewOptions): View[] {
  if (format.length === 0 && output.length === 1)
    return [{ format: byExtension(output[0] ?? ""), file: output[0] }];
  const formats: readonly FormatName[] = format.length === 0 ? ["text"] : format;
  if (output.length > formats.length || formats.length > output.length + 1) {
    throw new UserError(
      `${formats.length} formats do not match ${output.length} outputs`,
      "Give each --format its own --output; one format may go to standard output.",
    );
  }
  return formats.map((one, index) => ({ format: one, file: output[index] }));
}

function byExtension(file: string): FormatName {
  return EXTENSIONS.find(([extension]) => file.endsWith(extension))?.[1] ?? "text";
}

const EXTENSIONS: readonly (readonly [extension: string, format: FormatName])[] = [
  [".json", "json"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "html"],
  [".sarif", "sarif"],
  [".xml", "junit"],
];

/** "text, json or markdown". */
const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;

/** https://no-color.org and FORCE_COLOR, then --no-color, then what standard output is. */
export function useColour({ color }: { readonly color: boolean }, io: Io, toFile: boolean): boolean {
  if (!color || toFile) return false;
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== "") return false;
  const force = io.env.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  return io.colour;
}

/** The locale (LC_ALL, else LC_CTYPE, else LANG) says that the terminal shows no more than ASCII. */
export function isAscii({ env }: Io): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale !== undefined && locale !== "" && !/utf-?8/i.test(locale);
}

/** For commands that list what is built in. */
export const jsonOption = (command: Command): Command =>
  command.addOption(new Option("--format <name>", "output format").choices(["text", "json"]).default("text"));
