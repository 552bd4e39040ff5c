/** Secrets and terminal controls stay out of every message. */

const LEAST = 4;
const LONGEST = 300;

/** Takes the secrets themselves, as they are, URL-encoded, and in base64, out of a text. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < LEAST) continue;
    forms.add(secret);
    forms.add(encodeURIComponent(secret));
    forms.add(Buffer.from(secret).toString("base64"));
  }
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, "[secret]"), text);
}

/** One line of at most 300 characters without control or formatting characters. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{C}\p{Z}]/gu, " ")
    .split(" ")
    .filter(Boolean)
    .join(" ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
