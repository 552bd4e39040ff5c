import { counterWords } from "../../../engine/verdict/wording.ts";
import type { TeamReport, VerdictReport } from "../../schema.ts";
import {
  afterStatus,
  CHANGER_NAME,
  STATUS_NAME,
  signalLine,
  VERDICT_NAME,
  VERDICT_SUBJECT,
} from "../../verdict/words.ts";
import { counted } from "../../words/words.ts";
import { wrap } from "./cells.ts";
import { heading, type Page } from "./page.ts";

/** What the product-owner function can decide: the status, the numbers, what speaks for it, who can change it. */
export function verdict(page: Page, { verdict: found }: TeamReport): string[] {
  if (found === undefined) return [];
  const { paint } = page;
  const status = STATUS_NAME[found.status];
  const [first = "", ...rest] = wrap(`${VERDICT_NAME}: ${status}${afterStatus(found)}`, page.prose - 1);
  const after = VERDICT_NAME.length + 1;
  return [
    heading(page, first.slice(0, after)) + first.slice(after).replace(status, painted(page, found, status)),
    ...rest.map((line) => `  ${line}`),
    ...wrap(VERDICT_SUBJECT, page.prose - 2).map((line) => paint.dim(`  ${line}`)),
    ...lines(page, shown(page, found)),
    ...lines(page, beside(found)).map(paint.dim),
    ...lines(page, changers(found)),
    ...lines(page, page.verbose ? found.toSeeMore : notJudged(found)).map(paint.dim),
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
  const listed = page.verbose ? signals : found.some(({ part }) => part === "core") ? found : core;
  return listed.map((signal) => signalLine(signal) + (page.verbose ? ` (${signal.id})` : ""));
}

/** "the source has no change history: Requests declined, Customer evidence before start", where that decides the status. */
function notJudged({ status, signals }: VerdictReport): string[] {
  if (status !== "insufficient-evidence") return [];
  const titles = new Map<string, string[]>();
  const core = signals.filter(({ part }) => part === "core");
  for (const { state, title, reason } of core) {
    if (state !== "insufficient-evidence" && state !== "not-observable") continue;
    const because = reason ?? "no data";
    titles.set(because, [...(titles.get(because) ?? []), title]);
  }
  return [...titles].map(([reason, all]) =>
    all.length === core.length
      ? `not judged, none of its ${counted(all.length, "question")}: ${reason}`
      : `not judged, ${reason}: ${all.join(", ")}`,
  );
}

/** What speaks for the function; where nothing could be seen at all, its absence says nothing. */
function beside({ counterEvidence, counterEvidenceHidden, powerSprints, status }: VerdictReport): string[] {
  if (counterEvidenceHidden !== null)
    return status === "insufficient-evidence"
      ? []
      : [`counter-evidence: cannot be seen, ${counterEvidenceHidden}`];
  const seen = counterEvidence
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counterWords(kind, count));
  if (seen.length === 0 && status === "insufficient-evidence") return [];
  const power =
    powerSprints === null
      ? []
      : [`at least three kinds in ${powerSprints.sprints} of ${powerSprints.of} sprints`];
  return [`counter-evidence: ${[...(seen.length === 0 ? ["none was found"] : seen), ...power].join(", ")}`];
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
