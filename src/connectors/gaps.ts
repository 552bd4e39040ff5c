/** What could not be seen or understood, reported once for each kind and not for each record. */
import type { Gap } from "../backlog/model.ts";
import type { Place } from "./place.ts";

interface Drift {
  readonly source: string;
  readonly field: string;
  readonly expected: string;
  readonly first: Place;
  count: number;
}

interface Cut {
  readonly source: string;
  readonly what: string;
  readonly first: string;
  count: number;
}

export class GapLog {
  private readonly gaps: Gap[] = [];
  private readonly drifts = new Map<string, Drift>();
  private readonly cuts = new Map<string, Cut>();

  /** Something missing as a whole: a file, a page, the rest of a list. The same words are said once. */
  note(source: string, what: string, detail: string): void {
    const known = this.gaps.some(
      (gap) => gap.source === source && gap.what === what && gap.detail === detail,
    );
    if (!known) this.gaps.push({ source, what, detail });
  }

  /** A field that is not of the shape its tracker documents. Counted, with the first place. */
  drift(field: string, at: Place, expected: string): void {
    const id = `${at.file}\0${field}\0${expected}`;
    const known = this.drifts.get(id);
    if (known !== undefined) known.count++;
    else this.drifts.set(id, { source: at.file, field, expected, first: at, count: 1 });
  }

  /** A list inside a record that holds fewer entries than it says there are. `item` is the record's key. */
  cut(what: string, at: Place, item: string): void {
    const id = `${at.file}\0${what}`;
    const known = this.cuts.get(id);
    if (known !== undefined) known.count++;
    else this.cuts.set(id, { source: at.file, what, first: item, count: 1 });
  }

  /** Whether anything was missing of this source as a whole. */
  mentions(source: string): boolean {
    return this.gaps.some((gap) => gap.source === source);
  }

  list(): readonly Gap[] {
    const cuts = [...this.cuts.values()].map(
      ({ source, what, first, count }): Gap => ({
        source,
        what,
        detail: `not complete in ${count} ${count === 1 ? "item" : "items"}, first in ${first}`,
      }),
    );
    const drifts = [...this.drifts.values()].map(
      ({ source, field, expected, first, count }): Gap => ({
        source,
        what: field,
        detail:
          `not understood in ${count} ${count === 1 ? "record" : "records"}, ` +
          `first at line ${first.line}: expected ${expected}`,
      }),
    );
    return [...this.gaps, ...cuts, ...drifts];
  }
}
