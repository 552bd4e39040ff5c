/** Month names as exports write them: long and short forms in the languages trackers speak. */

/** Ordered by how often a site uses them: where two languages read a word differently, the earlier one wins. */
export const LANGUAGES = [
  "en",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "nl",
  "pl",
  "ru",
  "ja",
  "zh",
  "ko",
  "sv",
  "da",
  "nb",
  "fi",
  "cs",
  "sk",
  "hu",
  "tr",
  "ro",
  "uk",
  "el",
  "et",
  "lt",
  "lv",
  "sl",
  "hr",
  "bg",
  "ca",
  "id",
  "vi",
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Short forms older Java runtimes write and today's locale data no longer holds. */
const OLDER: Partial<Record<Language, Readonly<Record<string, number>>>> = { de: { mrz: 3 } };

const SHORTEST_PREFIX = 3;

/** Lower case without accents and dots, so that `Févr.` and `fevr` are one word. */
export const foldWord = (word: string): string =>
  /^[A-Za-z]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll(".", "").toLowerCase().normalize("NFC");

interface Names {
  readonly exact: ReadonlyMap<string, number>;
  readonly long: readonly string[];
}

const known = new Map<Language, Names>();

function namesOf(language: Language): Names {
  const cached = known.get(language);
  if (cached !== undefined) return cached;
  const exact = new Map<string, number>(Object.entries(OLDER[language] ?? {}));
  const long: string[] = [];
  for (const width of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: "UTC" });
    const inDate = new Intl.DateTimeFormat(language, { day: "numeric", month: width, timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      const when = Date.UTC(2021, month - 1, 15);
      const part = inDate.formatToParts(when).find(({ type }) => type === "month")?.value ?? "";
      for (const name of [alone.format(when), part]) {
        const folded = foldWord(name);
        if (folded === "" || /^\d+$/.test(folded)) continue;
        if (!exact.has(folded)) exact.set(folded, month);
        if (width === "long" && name === alone.format(when)) long[month - 1] = folded;
      }
    }
  }
  const names = { exact, long };
  known.set(language, names);
  return names;
}

/** The month, 1 to 12, that a folded word means in a language; also a unique beginning of three letters or more. */
export function monthOf(folded: string, language: Language): number | undefined {
  const { exact, long } = namesOf(language);
  const whole = exact.get(folded);
  if (whole !== undefined) return whole;
  if (folded.length < SHORTEST_PREFIX) return undefined;
  let found: number | undefined;
  for (const [index, name] of long.entries()) {
    if (!name?.startsWith(folded)) continue;
    if (found !== undefined) return undefined;
    found = index + 1;
  }
  return found;
}

/** Finds the month among the words of a date. A file repeats its few words over and over. */
export function monthReader(
  languages: readonly Language[],
): (words: readonly string[]) => number | undefined {
  const known = new Map<string, number | undefined>();
  const find = (words: readonly string[]): number | undefined => {
    for (const language of languages) {
      // A weekday may come first and look like a month ("mar." is Tuesday in French): the last word wins.
      for (const word of words.toReversed()) {
        const month = monthOf(word, language);
        if (month !== undefined) return month;
      }
    }
    return undefined;
  };
  return (words) => {
    const id = words.join(" ");
    if (!known.has(id)) known.set(id, find(words));
    return known.get(id);
  };
}
