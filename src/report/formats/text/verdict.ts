import { counterWords } from "../../../engine/verdict/wording.ts";
import type { TeamReport, VerdictReport } from "../../schema.ts";
import { CHANGER_NAME, STATUS_NAME, signalLine } from "../../verdict/words.ts";
import { wrap } from "./cells.ts";
import { heading, type Page } from "./page.ts";

/** What the product-owner function can decide: the status, the numbers, what stands beside them, who can change it. */
export function verdict(page: Page, { verdict: found }: TeamReport): string[] {
  if (found === undefined) return [];
  const { paint } = page;
  const name = painted(page, found, STATUS_NAME[found.status]);
  const head = wrap(
    `Product-owner function: ${STATUS_NAME[found.status]}, ${found.headline}`,
    page.prose - 1,
  );
  const [first = "", ...rest] = head;
  return [
    heading(page, first.slice(0, "Product-owner function:".length)) +
      first.slice("Product-owner function:".length).replace(STATUS_NAME[found.status], name),
    ...rest.map((line) => `  ${line}`),
    ...lines(page, shown(page, found)),
    ...lines(page, beside(found)).map(paint.dim),
    ...lines(page, changers(found)),
    ...(page.verbose || found.status === "insufficient-evidence" ? lines(page, found.toSeeMore) : []).map(
      paint.dim,
    ),
  ];
}

const lines = (page: Page, texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    wrap(page.shown(text), page.prose - 6).map((line, n) => (n === 0 ? `    ${line}` : `      ${line}`)),
  );

/** Established signals; all that were judged where none is, or where all is asked for. */
function shown(page: Page, { signals }: VerdictReport): string[] {
  const found = signals.filter(({ state }) => state === "established");
  const core = signals.filter(({ part, n }) => part === "core" && n > 0);
  return (page.verbose ? signals : found.some(({ part }) => part === "core") ? found : core).map(signalLine);
}

/** What speaks for the function; where nothing could be seen at all, its absence says nothing. */
function beside({ counterEvidence, powerSprints, status }: VerdictReport): string[] {
  const seen = counterEvidence
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counterWords(kind, count));
  if (seen.length === 0 && status === "insufficient-evidence") return [];
  const power =
    powerSprints === null
      ? []
      : [`three kinds of these in ${powerSprints.sprints} of ${powerSprints.of} sprints`];
  return [`beside it: ${[...(seen.length === 0 ? ["nothing was seen"] : seen), ...power].join(", ")}`];
}

const changers = ({ whoCanChangeIt }: VerdictReport): string[] =>
  whoCanChangeIt.length === 0
    ? []
    : [`who can change it: ${whoCanChangeIt.map((one) => CHANGER_NAME[one]).join(", ")}`];

function painted({ paint }: Page, { status }: VerdictReport, words: string): string {
  if (status === "pattern" || status === "strong-pattern") return paint.red(words);
  if (status === "watch") return paint.yellow(words);
  return status === "not-indicated" ? paint.green(words) : paint.dim(words);
}
