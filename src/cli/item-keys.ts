/** Keys of work items in the names of branches and the messages of commits. */

/** What looks like a key and is none: standards, encodings, hashes, advisories, pull requests. */
const NO_PROJECTS: ReadonlySet<string> = new Set(
  "UTF UCS SHA MD ISO IEC IEEE ECMA RFC CVE CWE GHSA HTTP HTTPS TLS SSL ES TS X V PEP JEP KEP AES RSA CRC BASE WIN LATIN COVID PR MR".split(
    " ",
  ),
);

/** What names of branches say beside keys. In capitals each may be a project. */
const NO_PROJECTS_IN_SMALL: ReadonlySet<string> = new Set(
  "FEATURE FEAT FIX BUGFIX HOTFIX CHORE BUG TASK ISSUE STORY PULL RELEASE VERSION VER RC BETA ALPHA SPRINT STEP PART PHASE STAGE WAVE TRY ATTEMPT TAKE Q NODE NPM PYTHON JAVA JDK GO PHP RUBY RAILS VUE REACT ANGULAR TEST PATCH BATCH PAGE ROUND".split(
    " ",
  ),
);

/** Letters, digits and underscores, a hyphen, digits; a word of its own, and no version such as node-24.1. */
const KEY = /(?<![A-Za-z0-9_])([A-Za-z][A-Za-z0-9_]{0,30})-([0-9]{1,10})(?![A-Za-z0-9_]|\.[0-9])/g;

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
    const isKey =
      projects?.has(capitals) ??
      !(NO_PROJECTS.has(capitals) || (project !== capitals && NO_PROJECTS_IN_SMALL.has(capitals)));
    if (!isKey) continue;
    if (Number(number) > 0) keys.add(`${capitals}-${Number(number)}`);
  }
  return [...keys];
}
