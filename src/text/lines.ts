/** Lines end in `\n` whatever the source's habit was. */
export const withUnixLines = (source: string): string =>
  source.includes("\r") ? source.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : source;

/** The lines of a text one by one: a list of all of them would be larger than the text. */
export function* linesOf(source: string): Generator<string> {
  let start = 0;
  for (let end = source.indexOf("\n"); end !== -1; end = source.indexOf("\n", start)) {
    yield source.slice(start, end);
    start = end + 1;
  }
  yield source.slice(start);
}
