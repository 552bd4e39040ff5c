/** From a report to views of it: on standard output and in files, with the exit code. */
import { UserError } from "../errors.ts";
import type { FormatOptions } from "../report/format-options.ts";
import { type FormatName, loadFormats } from "../report/formats.ts";
import type { Gate, Report } from "../report/schema.ts";
import { gapCount, restWords } from "../report/words/gaps.ts";
import type { Io, Result } from "./io.ts";
import { isAscii, useColour, type View, type ViewOptions, viewsOf } from "./options.ts";

/** What every view says at least: whether all of it could be read. */
type Shown = Pick<Report, "complete" | "gaps"> & { readonly gate?: Gate | undefined };
export type Formats<T> = Readonly<Partial<Record<FormatName, (of: T, options: FormatOptions) => string>>>;

/** Renders every view of a report: exit 3 where too little was seen, 1 where the gate failed. */
export async function present(report: Report, options: ViewOptions, io: Io): Promise<Result> {
  const formats = await loadFormats(viewsOf(options).map(({ format }) => format));
  return presentAs(report, formats, options, io);
}

/** The same for anything that has formats of its own. @throws UserError for a format it has not. */
export function presentAs<T extends Shown>(
  report: T,
  formats: Formats<T>,
  options: ViewOptions,
  io: Io,
): Result {
  const rendered = viewsOf(options).map((view) => ({
    view,
    text: render(report, formats, view, options, io),
  }));
  return {
    code: codeOf(report),
    output: rendered.find(({ view }) => view.file === undefined)?.text ?? "",
    files: rendered.flatMap(({ view, text }) => (view.file === undefined ? [] : [{ path: view.file, text }])),
    notes:
      report.complete || options.quiet === true || shownInOutput(rendered) ? [] : [incompleteNote(report)],
  };
}

/** What was not seen comes before what was found, where an answer that was asked for rests on it. */
function codeOf({ gaps, gate }: Shown): 0 | 1 | 3 {
  if (gaps.some(({ counts }) => counts) || (gate?.unjudged.length ?? 0) > 0) return 3;
  return gate === undefined || gate.passed ? 0 : 1;
}

/** The text report says itself what could not be read; a note would say it twice. */
const shownInOutput = (rendered: readonly { view: View }[]): boolean =>
  rendered.some(({ view }) => view.file === undefined && view.format === ("text" satisfies FormatName));

const incompleteNote = ({ gaps }: Shown): string => {
  const [first] = gaps.toSorted((a, b) => Number(b.counts) - Number(a.counts));
  const rest = first === undefined ? "" : ` (${restWords(first, 0)})`;
  return `backlint: incomplete, ${gapCount({ gaps })}: ${first?.source}: ${first?.what}: ${first?.detail}${rest}`;
};

const DEFAULT_COLUMNS = 100;
const WIDTHS = { least: 60, most: 160 };

function render<T>(report: T, formats: Formats<T>, view: View, options: ViewOptions, io: Io): string {
  const format = formats[view.format];
  if (format === undefined)
    throw new UserError(
      `there is no ${view.format} format for this`,
      `Available: ${Object.keys(formats).join(", ")}.`,
    );
  const toFile = view.file !== undefined;
  const columns = toFile ? DEFAULT_COLUMNS : (io.columns ?? DEFAULT_COLUMNS);
  return format(report, {
    columns: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns)),
    colour: useColour(options, io, toFile),
    ascii: !toFile && isAscii(io),
    verbose: options.verbose === true,
  });
}
