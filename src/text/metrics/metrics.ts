/** What a text says will be measured: numbers that should move, and numbers that only count what is put out. */
import type { RichText } from "../blocks.ts";
import { anyOf, entries, type Phrases } from "../languages/merged.ts";
import { isUnfilled } from "../placeholders.ts";
import { blocksOf } from "../read.ts";
import { quote, sentencesOf } from "../sentences.ts";
import { METRIC_LABELS } from "../statements/section-labels.ts";
import { labelOf, namesOf } from "../statements/section-names.ts";
import { linesUnder } from "../statements/sections.ts";
import * as about from "./metric-words.ts";
import { moves, namesDay, type Quantity, quantitiesOf } from "./quantities.ts";

export interface Metrics {
  /** Sentences with a measure of outcome and its number, each at most 160 characters. */
  readonly outcome: readonly string[];
  /** Sentences whose number may be an aim or a baseline, but of what is not known; same length. */
  readonly unclear: readonly string[];
  /** Sentences whose number counts features, releases, story points, coverage or a date; same length. */
  readonly output: readonly string[];
}

/** Where a text stands. In a field made for the metric, every number but a date or an output is meant as one. */
export type MetricPlace = "text" | "field";

/** A number further from its word belongs to something else. */
const NEAR = 100;

/**
 * Reads a text for metrics. Near a word for a metric stands a number of the fitting kind (see metric-words.ts);
 * under a label for metrics a percentage, a bound or a move from one number to another is enough.
 */
export function readMetrics(text: string | RichText, place: MetricPlace = "text"): Metrics {
  const rich: RichText = typeof text === "string" ? { format: "plain", source: text } : text;
  const outcome = new Set<string>();
  const output = new Set<string>();
  const unclear = new Set<string>();
  const found = { outcome, output, unclear };
  const read = (line: string, labelled: boolean): void => {
    for (const sentence of sentencesOf(line)) {
      const kind = measureIn(sentence, place === "field" ? "field" : labelled ? "labelled" : "text");
      if (kind !== undefined) found[kind].add(quote(sentence));
    }
  };
  const labelled = new Set(linesUnder(rich, METRIC_LABELS, "without tables"));
  let header: readonly string[] = [];
  for (const block of blocksOf(rich)) {
    if (block.kind === "row") {
      if (block.header) header = block.cells;
      else read(block.cells.join(" | "), headsMetrics(header) || headsMetrics(block.cells.slice(0, 1)));
      continue;
    }
    header = [];
    if (block.kind === "code") continue;
    for (const line of block.text.split("\n")) {
      read(line, labelled.has(line) || labelled.has(labelOf(line)?.rest ?? line));
    }
  }
  for (const one of outcome) output.delete(one);
  return { outcome: [...outcome], output: [...output], unclear: [...unclear] };
}

/** A sentence that specifies what to build, with its limits and ranges. */
const SPECIFIES = new RegExp(
  `^[\\s\\p{P}]{0,4}${anyOf(entries(({ metrics }) => metrics?.specifies))}(?!\\p{L})`,
  "iu",
);

const headsMetrics = (cells: readonly string[]): boolean =>
  cells.some((cell) => namesOf(cell).some((name) => METRIC_LABELS.has(name) || name === "baseline"));

/** What one sentence measures. `labelled`: it stands under a label for metrics or beside a word for results. */
export function measureIn(raw: string, place: MetricPlace | "labelled"): keyof Metrics | undefined {
  const sentence = raw.normalize("NFKC");
  const multiplies = about.MULTIPLIES.test(sentence);
  if (!multiplies && !/\d/u.test(sentence)) return undefined;
  const quantities = quantitiesOf(sentence).filter((one) => one.unit !== "technical");
  const aimed = place !== "text" || about.AIMS.test(sentence);
  if (quantities.length === 0 && !multiplies) {
    return aimed && namesDay(sentence) && !isUnfilled(sentence) ? "output" : undefined;
  }
  if (countsOutput(sentence, quantities)) return "output";
  const change = changeOf(sentence, quantities);
  if (!aimed && SPECIFIES.test(sentence)) return undefined;
  if (
    aimed &&
    quantities.some((one) => one.unit === "percent" || (change && one.unit !== "time") || change === "moves")
  ) {
    return "outcome";
  }
  if (aimed && (saysWhichWay(sentence) || ratio(sentence) || quantities.some((one) => one.bounded)))
    return "outcome";
  if (place === "field" && quantities.length > 0) return "outcome";
  if (measures(sentence, quantities, change, multiplies)) return "outcome";
  return mayMeasure(sentence, quantities, change) ? "unclear" : undefined;
}

/** A time, a share or an amount of money that moves, or is bounded, of something no word is known for. */
const mayMeasure = (sentence: string, quantities: readonly Quantity[], change: Change): boolean =>
  !about.SETTINGS.test(sentence) &&
  (change === "moves" ||
    ((change === "bounded" || saysWhichWay(sentence) || saysToday(sentence)) &&
      quantities.some(({ unit }) => unit !== "count")));

/** Whether a metric's word has a number of its kind near it. */
function measures(
  sentence: string,
  quantities: readonly Quantity[],
  change: Change,
  multiplies: boolean,
): boolean {
  const near = (words: Phrases, fits: (one: Quantity) => boolean): boolean => {
    const word = words.exec(sentence);
    if (word === null) return false;
    if (multiplies) return true;
    const end = word.index + word[0].length;
    return quantities.some((one) => one.at - end <= NEAR && word.index - one.end <= NEAR && fits(one));
  };
  const directed = change !== undefined || saysWhichWay(sentence);
  return (
    shareMoves(sentence, quantities) ||
    amountMoves(sentence, quantities, change) ||
    near(about.RATES, (one) => one.unit === "percent" || (change === "moves" && one.unit === "count")) ||
    near(about.SCORES, (one) => one.unit !== "time" && change !== undefined) ||
    near(about.AMOUNTS, (one) => fitsAmount(one) && change !== undefined) ||
    (change === "moves" && near(about.PER_PERIOD, fitsAmount)) ||
    near(about.MONEYS, (one) => one.unit !== "time" && change !== undefined) ||
    near(about.DURATIONS, (one) => one.unit === "time" && directed)
  );
}

/** "Cut false alarms by 80 %", "12 % today, 1 % in May": whatever it is a share of, it is meant to move. */
function shareMoves(sentence: string, quantities: readonly Quantity[]): boolean {
  const shares = quantities.filter(({ unit }) => unit === "percent");
  if (shares.length === 0 || about.SETTINGS.test(sentence)) return false;
  return (
    (saysWhichWay(sentence) && shares.some(({ bounded }) => bounded)) ||
    (saysToday(sentence) && shares.length > 1)
  );
}

/** "Reduce the start from 4 s to 2 s": a time or an amount of money on its way is meant to move, whatever it is of. */
const amountMoves = (sentence: string, quantities: readonly Quantity[], change: Change): boolean =>
  change === "moves" &&
  saysWhichWay(sentence) &&
  !about.SETTINGS.test(sentence) &&
  quantities.some(({ unit }) => unit === "time" || unit === "money");

const fitsAmount = (one: Quantity): boolean => one.unit === "percent" || one.unit === "count";

type Change = "moves" | "bounded" | undefined;

/** From one number to another; a bound; or a number with a word that says which way. */
function changeOf(sentence: string, quantities: readonly Quantity[]): Change {
  for (const [index, one] of quantities.entries()) {
    const next = quantities[index + 1];
    if (next !== undefined && moves(sentence, one, next)) return "moves";
  }
  if (quantities.some((one) => one.bounded)) return "bounded";
  const [first, second] = quantities;
  if (first !== undefined && first.unit === second?.unit && saysToday(sentence)) return "moves";
  return saysWhichWay(sentence) && quantities.some((one) => one.unit === "percent") ? "bounded" : undefined;
}

const saysWhichWay = (sentence: string): boolean => about.CHANGES.test(sentence);
const saysToday = (sentence: string): boolean => about.TODAY.test(sentence);

function countsOutput(sentence: string, quantities: readonly Quantity[]): boolean {
  if (quantities.length === 0) return false;
  if (about.TICKETS.test(sentence) && about.FINISHES.test(sentence)) return true;
  const word = about.OUTPUTS.exec(sentence);
  if (word === null) return false;
  const end = word.index + word[0].length;
  return quantities.some((one) => Math.abs(word.index - one.end) <= 30 || Math.abs(one.at - end) <= 30);
}

/** "7 of 10", "3 von 5": a share in words. */
const ratio = (sentence: string): boolean =>
  /\d (?:of|out of|in|von|sur|de|su|van|z|из) (?:the |every |cada |los |las |les )?\d/iu.test(sentence) ||
  /\d\s?[中人]\s?\d/u.test(sentence);
