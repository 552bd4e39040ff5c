/** Sentences in which metrics and results are looked for. */

/** Longest sentence read, and longest quotation. */
const SENTENCE = 500;
const QUOTED = 160;

/** Not behind the one letter of "i.e." or of an initial, nor before a small letter ("avg. time"). */
const SENTENCES = /(?<=[.!?])(?<!(?:^|[\s.(])\p{L}[.!?])\s(?!\p{Ll})|[。！？]/u;

/** A line of a log or a stack trace pasted without a code block. */
const MACHINE_TEXT = /0x[0-9a-f]{4}|::|\(\w+\.\w+:\d+\)|^\[(?:info|debug|warn|error|trace)\]/iu;

export function* sentencesOf(line: string): Generator<string> {
  for (const sentence of line.split(SENTENCES)) {
    const text = sentence.trim();
    if (text !== "" && !MACHINE_TEXT.test(text)) yield text.slice(0, SENTENCE);
  }
}

/** A sentence as evidence carries it. */
export const quote = (sentence: string): string =>
  sentence.length > QUOTED ? `${sentence.slice(0, QUOTED - 1)}…` : sentence;
