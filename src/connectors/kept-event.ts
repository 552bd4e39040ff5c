/** A change of a long text, with both sides outside the JavaScript heap. */
import type { Event, EventField, Person } from "../backlog/model.ts";
import type { RichText } from "../text/blocks.ts";
import type { TextStore } from "./text-store.ts";

const LONG = 100;

type Side = string | null | undefined;
type Kept = RichText | null | undefined;

const told = (kept: Kept): Side => (kept === null || kept === undefined ? kept : kept.source);

export class KeptEvent implements Event {
  readonly field: EventField;
  readonly at: number;
  readonly by: Person | undefined;
  readonly #from: Kept;
  readonly #to: Kept;
  readonly #texts: TextStore;

  constructor(
    field: EventField,
    at: number,
    by: Person | undefined,
    from: Side | RichText,
    to: Side | RichText,
    texts: TextStore,
  ) {
    this.field = field;
    this.at = at;
    this.by = by;
    this.#from = typeof from === "string" ? texts.keep("plain", from) : from;
    this.#to = typeof to === "string" ? texts.keep("plain", to) : to;
    this.#texts = texts;
  }

  static isLong(from: Side, to: Side): boolean {
    return (from?.length ?? 0) > LONG || (to?.length ?? 0) > LONG;
  }

  get from(): Side {
    return told(this.#from);
  }

  get to(): Side {
    return told(this.#to);
  }

  /** The same change, made by the same account as another team sees it. */
  withAuthor(by: Person | undefined): KeptEvent {
    return new KeptEvent(this.field, this.at, by, this.#from, this.#to, this.#texts);
  }
}
