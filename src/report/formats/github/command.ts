/**
 * Workflow commands, as GitHub's runner reads them from what a step prints: `::error title=…::message` at the start of
 * a line, and the older `##[error]message` anywhere in one.
 */
import { neutralStart, withoutHashes } from "../../words/neutral.ts";

export type Level = "error" | "warning" | "notice";

/** Longer ones are refused, or read by nobody. */
const LONGEST = { title: 200, message: 2_000 };

/** One line without its end. */
export const command = (of: {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
}): string =>
  `::${of.level} title=${property(plain(of.title, LONGEST.title))}::${data(plain(of.message, LONGEST.message))}`;

/** The visible text, of at most so many UTF-16 units, that opens no command of another runner. */
export const plain = (text: string, most: number): string => withoutHashes(neutralStart(text, most));

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
