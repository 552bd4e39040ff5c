/** Tables of names as people spell them. */

/** Case, accents, apostrophes and the space between words do not distinguish names. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}'’`.]/gu, "")
    .toLowerCase()
    .replace(/[\s_/-]+/gu, " ")
    .trim();

/** Entries are separated by semicolons. */
export const table = <T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([value, names]) => names.split(";").map((name) => [fold(name), value] as const)));
