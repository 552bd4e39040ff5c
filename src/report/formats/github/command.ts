/**
 * Workflow commands, as GitHub's runner reads them from what a step prints: `::error title=…::message` at the start of
 * a line, and the older `##[error]message` anywhere in one.
 */
import { neutralText } from "../../neutral.ts";

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

/** The visible text, of at most so many UTF-16 units. */
export function plain(text: string, most: number): string {
  const line = neutralText(text);
  // What is cut may end in half a character: neutral again.
  const short = line.length > most ? `${neutralText(line.slice(0, most - 1))}…` : line;
  return withoutHashes(short);
}

/** `##[…]`, `##vso[…]`, `##teamcity[…]`: no two hashes stand together, so that nothing opens such a command. */
const withoutHashes = (text: string): string => text.replace(/#(?=#)/g, "# ");

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
