/** Reads Gherkin without a parser: fragments, no `Feature:`, steps in lists or bold, in any of the languages. */
import { fold, tidy } from "../fold.ts";
import { LANGUAGES } from "../languages/index.ts";
import type { GherkinWords } from "../languages/language.ts";

export type StepKind = "scenario" | "given" | "when" | "outcome" | "and" | "around";

export interface Step {
  readonly kind: StepKind;
  /** What stands behind the word. */
  readonly rest: string;
  /** The whole scenario stands on this line: given, when and then. */
  readonly whole: boolean;
  /** Written with a small letter, as in the middle of a sentence. */
  readonly small: boolean;
}

interface Word {
  readonly text: string;
  readonly small: string;
  readonly kind: StepKind;
  readonly words: GherkinWords;
}

/** Ideographs and kana: no blank stands behind a step word. Hangul has blanks. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]$/;
const KINDS = ["scenario", "given", "when", "outcome", "and", "around"] as const;
/** Longest step word with its decoration. */
const REACH = 60;

const BY_LETTER = new Map<string, Word[]>();
for (const { gherkin: words } of LANGUAGES) {
  if (words === undefined) continue;
  for (const kind of KINDS) {
    for (const text of words[kind]) {
      const known = BY_LETTER.get(fold(text.charAt(0)));
      const word = { text, small: text.toLowerCase(), kind, words };
      if (known === undefined) BY_LETTER.set(fold(text.charAt(0)), [word]);
      else known.push(word);
    }
  }
}
for (const words of BY_LETTER.values()) words.sort((a, b) => b.text.length - a.text.length);

/** The step a line is. Words count as written, or in capitals throughout. */
export const stepOf = (line: string): Step | undefined => stepIn(undecorated(line), false);

/**
 * The steps that lines are. A word with a small letter opens many a sentence: it counts only where lines say given, when
 * and then one right after the other.
 */
export function stepsOf(lines: readonly string[]): readonly (Step | undefined)[] {
  const steps = lines.map((line) => {
    const text = undecorated(line);
    return stepIn(text, false) ?? stepIn(text, true);
  });
  let within = 0;
  return steps.map((step, at) => {
    if (at >= within && step?.kind === "given") within = endOfRun(steps, at);
    return step?.small === true && at >= within ? undefined : step;
  });
}

/** Where the steps of a scenario end that begins at `from`; `from` where given, when and then do not follow. */
function endOfRun(steps: readonly (Step | undefined)[], from: number): number {
  const order: readonly StepKind[] = ["given", "when", "outcome"];
  let stage = 0;
  for (let at = from + 1; ; at++) {
    const kind = steps[at]?.kind;
    if (kind === undefined) return stage === 2 ? at : from;
    if (kind === order[stage + 1]) stage++;
    else if (kind !== "and") return stage === 2 ? at : from;
  }
}

function stepIn(text: string, small: boolean): Step | undefined {
  const upper = text.slice(0, REACH);
  for (const word of BY_LETTER.get(fold(text.charAt(0))) ?? []) {
    const written = small
      ? upper.startsWith(word.small)
      : upper.startsWith(word.text) || upper.startsWith(word.text.toUpperCase());
    if (!written) continue;
    const behind = text.slice(word.text.length);
    if (!UNSPACED.test(word.text) && !word.text.endsWith("'") && /^[\p{L}\p{N}'’]/u.test(behind)) continue;
    if (isTitled(word.kind) && !/^[^\p{L}]{0,12}[:：.–—-]|^ ?[\d#]{0,6}$/u.test(behind)) continue;
    return {
      kind: word.kind,
      rest: behind.replace(/^[^\p{L}\p{N}"“'«<[{(…]{1,12}/u, ""),
      whole: word.kind === "given" && holdsRest(behind, word.words),
      small,
    };
  }
  return undefined;
}

const isTitled = (kind: StepKind): boolean => kind === "scenario" || kind === "around";

function undecorated(line: string): string {
  const text = tidy(line);
  const at = text.slice(0, 24).search(/\p{L}/u);
  return at > 0 ? text.slice(at) : text;
}

/** "Given a full cart, when I pay, then I get a receipt": the other two words stand inside the line. */
function holdsRest(behind: string, words: GherkinWords): boolean {
  const text = ` ${fold(behind.slice(0, 2_000)).replace(/[,;.:、，。]/g, " ")} `;
  const holds = (options: readonly string[]): boolean =>
    options.some((word) => text.includes(UNSPACED.test(word) ? fold(word) : ` ${fold(word)} `));
  return holds(words.when) && holds(words.outcome);
}

/**
 * Whether lines hold a scenario: a Scenario line with a Then below it, or a Given-class line and, within the
 * next steps, a Then-class line. "When I …, and …, then …" alone is how people report bugs, and does not count.
 */
export function holdsScenario(lines: readonly string[]): boolean {
  let since = Number.POSITIVE_INFINITY;
  for (const step of stepsOf(lines)) {
    since++;
    if (step === undefined) continue;
    if (step.whole && !step.small) return true;
    if (step.kind === "given" || step.kind === "scenario") since = 0;
    if (step.kind === "outcome" && since <= MOST_LINES_TO_THEN) return true;
  }
  return false;
}

/** A scenario longer than this before its Then is prose that happens to use the words. */
const MOST_LINES_TO_THEN = 15;

/** Whether a code block is Gherkin: its fence says so, or its lines do. */
export const isGherkinCode = (language: string, text: string): boolean =>
  ["gherkin", "cucumber", "feature", "behat", "behave"].includes(language)
    ? text.split("\n").some((line) => stepOf(line) !== undefined)
    : ["", "text", "plain", "plaintext", "none", "noformat"].includes(language) &&
      holdsScenario(text.split("\n"));
