/** Sprint goals that name no aim: "finish all tickets", in the languages the text readers know. */
import { gluedEntries, spacedEntries } from "./languages/merged.ts";
import { contentWords } from "./words.ts";

/** Words that say "do the work" and nothing of what it is for. */
const GENERIC = new Set(spacedEntries(({ sprintGoals }) => sprintGoals));
/** The same in scripts without blanks, where they are removed from the text, the longest first. */
const GENERIC_SIGNS = [...gluedEntries(({ sprintGoals }) => sprintGoals)].sort((a, b) => b.length - a.length);

/** Whether nothing is left of the goal once the words for work as such, and bare numbers, are taken away. */
export function isGenericGoal(goal: string): boolean {
  const rest = GENERIC_SIGNS.reduce((text, sign) => text.replaceAll(sign, " "), goal);
  return contentWords(rest).every((word) => GENERIC.has(word) || isNumber(word));
}

const isNumber = (word: string): boolean => !Number.isNaN(Number(word));
