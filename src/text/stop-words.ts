import { entries } from "./languages/merged.ts";

/** Words that say nothing about what a text is about, in the languages backlogs are mostly written in. */
export const STOP_WORDS: ReadonlySet<string> = new Set(entries(({ stopWords }) => stopWords));
