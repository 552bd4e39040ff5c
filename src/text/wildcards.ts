/** Names written with `*` for anything, also nothing. */

export type Fits = (text: string) => boolean;

/** Whether a text is the pattern, with anything in place of each `*`. Case counts. Linear in the text. */
export function wildcards(pattern: string): Fits {
  const parts = pattern.split("*");
  if (parts.length === 1) return (text) => text === pattern;
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  const between = parts.slice(1, -1);
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
      return false;
    let from = first.length;
    for (const part of between) {
      const index = text.indexOf(part, from);
      if (index < 0) return false;
      from = index + part.length;
    }
    return from <= text.length - last.length;
  };
}
