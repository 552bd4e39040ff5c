/** Whether a text says that somebody asked for it: what a product owner types up for another without naming a reporter. */
import { entries } from "../languages/merged.ts";

/** Words of asking, looked for as they stand; a user story's own "I want" is none. */
const ASKING = entries(({ conversation }) => conversation?.requester);

export function namesRequester(title: string, text: string): boolean {
  const plain = `${title}\n${text.slice(0, 1000)}`.normalize("NFKC").toLowerCase();
  return ASKING.some((words) => plain.includes(words));
}
