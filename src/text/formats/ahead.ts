/**
 * Looking ahead in a text without ever reading a stretch twice.
 *
 * A reader that asks "is there a closing mark somewhere?" at every opening mark costs the square of the text
 * when the mark is missing. Positions asked for must not go backwards; then all look-ups of one needle
 * together read the text once.
 */
export class Ahead {
  readonly #text: string;
  #found: Map<string, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where `needle` next stands at or after `from`; -1 when it does not. */
  find(needle: string, from: number): number {
    const known = this.#found?.get(needle);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const position = this.#text.indexOf(needle, from);
    this.#found ??= new Map();
    this.#found.set(needle, position);
    return position;
  }
}
