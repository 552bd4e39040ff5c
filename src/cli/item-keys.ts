/** Keys of work items in the names of branches and the messages of commits. */

/** What looks like a key and is none: standards, encodings, hashes, advisories. */
const NO_PROJECTS: ReadonlySet<string> = new Set(
  "UTF UCS SHA MD ISO IEC IEEE ECMA RFC CVE CWE GHSA HTTP HTTPS TLS SSL ES TS X V PEP JEP KEP AES RSA CRC BASE WIN LATIN COVID".split(
    " ",
  ),
);

/** Letters, digits and underscores, a hyphen, digits; a word of its own. */
const KEY = /(?<![A-Za-z0-9_])([A-Za-z][A-Za-z0-9_]{0,30})-([0-9]{1,10})(?![A-Za-z0-9_])/g;

/**
 * Keys in their order, each once, in capitals. Where the projects are known only theirs count, however they are
 * written; otherwise what is written in capitals, or with `anyCase` all but well-known words that look like keys.
 */
export function keysIn(
  text: string,
  projects: ReadonlySet<string> | undefined,
  anyCase: boolean,
): readonly string[] {
  const keys = new Set<string>();
  for (const [, project = "", number = ""] of text.matchAll(KEY)) {
    const capitals = project.toUpperCase();
    if (!anyCase && project !== capitals) continue;
    if (projects === undefined ? NO_PROJECTS.has(capitals) : !projects.has(capitals)) continue;
    if (Number(number) > 0) keys.add(`${capitals}-${Number(number)}`);
  }
  return [...keys];
}
