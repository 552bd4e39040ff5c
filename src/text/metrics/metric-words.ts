/**
 * Words for what a product is measured by, by the kind of number that fits them. A word alone is no metric and
 * a number of another kind beside it is none either: "retention: 30 days" speaks of log files.
 */
import type { MetricWords } from "../languages/language.ts";
import { type Phrases, phrases } from "../languages/merged.ts";

const words = (field: keyof MetricWords): Phrases => phrases(({ metrics }) => metrics?.[field]);

/** Shares: a percentage fits, or a move from one number to another. */
export const RATES = words("rates");
/** Amounts over time: only a move from one number to another fits, since limits are stated so as well. */
export const PER_PERIOD = words("perPeriod");
/** Scores: any number that is bounded, moves or stands right behind the word. */
export const SCORES = words("scores");
/** Amounts: a number that is bounded or moves, or a percentage of change. */
export const AMOUNTS = words("amounts");
/** Money earned or spent: like amounts, in a currency too. */
export const MONEYS = words("moneys");
/** Durations: a time fits where it is bounded or moves. */
export const DURATIONS = words("durations");
/** Says that the number meant is the aim, whatever it counts. */
export const AIMS = words("aims");
/** Moves an amount without saying the number. */
export const MULTIPLIES = words("multiplies");
/** Says which way an amount is to move. */
export const CHANGES = words("changes");
/** Says that a number is today's; with a second number beside it, that one is the aim. */
export const TODAY = words("today");
/** Settings and prices: they change by percentages too, and that is the work, not its outcome. */
export const SETTINGS = words("settings");

/** Words for what a team puts out: counting these says how busy it was, not whether anything got better. */
export const OUTPUTS = words("outputs");
/** Finishing words: with these, tickets and the like are output too. */
export const FINISHES = words("finishes");
export const TICKETS = words("tickets");

/** What came of a piece of work, and a look back at it. */
export const RESULTS = words("results");
export const REVIEWS = words("reviews");
