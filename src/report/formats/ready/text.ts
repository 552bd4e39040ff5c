/** Readiness for a terminal: the answer first, then what to do. */
import stringWidth from "string-width";
import type { ReadyCheckReport, ReadyItem, ReadyReport } from "../../ready/schema.ts";
import { checkWords, inOrder, missingWords, ownerOf, readyWord } from "../../ready/words.ts";
import { blank, left, wrap } from "../text/cells.ts";
import { newPage, type Page, painted, sign } from "../text/page.ts";
import { gaps } from "../text/unseen.ts";
import type { TextOptions } from "../text.ts";

const DEFAULT_COLUMNS = 100;
const INDENT = 4;

export function readyText(report: ReadyReport, options: TextOptions = {}): string {
  const { columns = DEFAULT_COLUMNS, colour = false, verbose = false, ascii = false } = options;
  const page = newPage({ columns, colour, verbose, ascii });
  const parts = [
    ...report.items.map((item) => entry(page, item)),
    missingWords(report).flatMap((line) => notFound(page, line)),
    gaps(page, report),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

/** Widest key that is shown whole: those of trackers are shorter. */
const KEY = 24;

function entry(page: Page, item: ReadyItem): string[] {
  const { paint } = page;
  const outcome = item.ready === null ? "not-observable" : item.ready ? "pass" : "fail";
  const [key, word] = [page.shown(item.key, KEY), readyWord(item).toUpperCase()];
  const room = page.columns - stringWidth(key) - word.length - 4;
  const head = `${paint.bold(key)}  ${painted(page, outcome, word)}  ${page.shown(item.title, room)}`;
  const note = item.note === null ? [] : [paint.dim(blank(INDENT) + item.note)];
  return [head.trimEnd(), ...note, ...inOrder(item.checks).flatMap((check) => lines(page, check))];
}

function notFound(page: Page, words: string): string[] {
  const mark = sign(page, "not-observable");
  return wrap(page.shown(words), page.prose - 2).map((line, n) => (n === 0 ? `${mark} ` : blank(2)) + line);
}

function lines(page: Page, check: ReadyCheckReport): string[] {
  const outcome = {
    pass: "pass",
    fail: check.gates ? "fail" : "warn",
    unknown: "not-observable",
    waived: "not-applicable",
  } as const;
  const mark = painted(page, outcome[check.outcome], sign(page, outcome[check.outcome]));
  const room = page.prose - INDENT - 2;
  const said = page.shown(checkWords(check));
  const more =
    check.outcome === "fail"
      ? [`${ownerOf(check)}: ${page.shown(check.remedy)}`, ruleOf(page, check)]
      : page.verbose || check.outcome !== "pass"
        ? [ruleOf(page, check)]
        : [];
  return [
    ...wrap(said, room).map((line, n) => blank(2) + (n === 0 ? `${mark} ` : blank(2)) + line),
    ...more.flatMap((words, n) =>
      wrap(words, room).map(
        (line) => left(blank(INDENT), INDENT) + (n === more.length - 1 ? page.paint.dim(line) : line),
      ),
    ),
  ];
}

/** "Acceptance criteria, high (po/acceptance-criteria)". */
const ruleOf = ({ shown }: Page, { title, rule, severity, outcome, gates }: ReadyCheckReport): string =>
  `${shown(title)}, ${severity}${outcome === "fail" && !gates ? ": advice" : ""} (${shown(rule)})`;
