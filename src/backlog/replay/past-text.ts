/** Texts as histories hold them. */
import type { RichText, TextFormat } from "../../text/blocks.ts";
import type { Event } from "../model.ts";
import { once } from "../once.ts";

/**
 * One side of a change of a text, read when it is asked for: long texts of histories lie outside the heap. Histories
 * of Jira hold wiki markup, in the Cloud as well, where the text of today is a document.
 */
class PastText implements RichText {
  readonly format: TextFormat = "wiki";
  readonly #event: Event;
  readonly #side: "from" | "to";

  constructor(event: Event, side: "from" | "to") {
    this.#event = event;
    this.#side = side;
  }

  get source(): string {
    return this.#event[this.#side] ?? "";
  }

  toJSON(): RichText {
    return { format: this.format, source: this.source };
  }
}

/** One object a side, so that what was read of a text is remembered from one day to the next. */
const textFrom = once((event: Event): RichText => new PastText(event, "from"));
const textTo = once((event: Event): RichText => new PastText(event, "to"));

/** A text before or after a change: null where there was none, undefined where the history does not hold it. */
export function pastText(event: Event, side: "from" | "to"): RichText | null | undefined {
  const value = event[side];
  if (value === undefined || value === null || value === "") return value === undefined ? undefined : null;
  return side === "from" ? textFrom(event) : textTo(event);
}
