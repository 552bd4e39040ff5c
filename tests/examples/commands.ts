/** The command lines of backlint in a text: a script, a workflow, a unit, a page. */
const CALL = /(?:^|[\s"'])(?:npx --yes backlint@[\w.-]+|backlint) ((?:check|nightly) --[^|;&\n]*)/g;

/** Their arguments. A line that ends in a backslash goes on. Nothing that is quoted: examples need none. */
export const commandsIn = (text: string): readonly (readonly string[])[] =>
  [...text.replaceAll("\\\n", " ").matchAll(CALL)].map(([, args = ""]) => args.trim().split(/\s+/));
