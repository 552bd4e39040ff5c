/** Whether a remark says that somebody else decided: an order passed on, a wish carried out. */
import { gluedEntries, type ListOf, spacedEntries } from "../languages/merged.ts";
import { words } from "../words.ts";

const deference: ListOf = ({ conversation }) => conversation?.deference;
/** Phrases of one to four words, looked for as whole words; in scripts without blanks, anywhere. */
const PHRASES = spacedEntries(deference);
const ANYWHERE = gluedEntries(deference);

const SPLIT: readonly (readonly string[])[] = PHRASES.map((phrase) => phrase.split(" "));
const byFirst = Map.groupBy(SPLIT, ([first = ""]) => first);
/** Orders are short; a long remark argues. */
const LONGEST = 40;

export function saysAnotherDecided(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase().slice(0, 1000);
  if (ANYWHERE.some((phrase) => plain.includes(phrase))) return true;
  const said = plain.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((word) => word !== "");
  if (said.length > LONGEST || words(plain).length === 0) return false;
  return said.some((word, at) => byFirst.get(word)?.some((phrase) => fits(phrase, said, at)) ?? false);
}

const fits = (phrase: readonly string[], said: readonly string[], at: number): boolean =>
  phrase.every((word, n) => (word === "*" ? said[at + n] !== undefined && at === 0 : said[at + n] === word));
