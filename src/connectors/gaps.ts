/** What could not be seen or understood, reported once for each kind and not for each record. */
import { cutTogether } from "../backlog/feeds.ts";
import type { Cuts, Gap } from "../backlog/model.ts";
import type { Place } from "./place.ts";

interface Drift {
  readonly source: string;
  readonly field: string;
  readonly expected: string;
  readonly first: Place;
  cuts: Cuts;
  count: number;
}

interface Cut {
  readonly source: string;
  readonly what: string;
  readonly first: string;
  cuts: Cuts;
  count: number;
}

/** Each says what it cuts: what is a loss to no question is no gap. */
export class GapLog {
  private readonly gaps: Gap[] = [];
  private readonly drifts = new Map<string, Drift>();
  private readonly cuts = new Map<string, Cut>();
  private readonly cutItems = new Map<string, Cuts>();

  /** Something missing as a whole: a file, a page, the rest of a list. The same words are said once. */
  note(source: string, what: string, detail: string, cuts: Cuts): void {
    const known = this.gaps.some(
      (gap) => gap.source === source && gap.what === what && gap.detail === detail,
    );
    if (!known) this.gaps.push({ source, what, detail, cuts });
  }

  /**
   * A field that is not of the shape its tracker documents. Counted, with the first place. `item`: the key of the item
   * whose list has an entry fewer for it.
   */
  drift(field: string, at: Place, expected: string, cuts: Cuts, item?: string): void {
    if (item !== undefined) this.markCut(item, cuts);
    const id = `${at.file}\0${field}\0${expected}`;
    const known = this.drifts.get(id);
    if (known === undefined) {
      this.drifts.set(id, { source: at.file, field, expected, first: at, cuts, count: 1 });
      return;
    }
    known.count++;
    known.cuts = cutTogether(known.cuts, cuts);
  }

  /** A list inside a record that holds fewer entries than it says there are. `item` is the record's key or id. */
  cut(what: string, at: Place, item: string, cuts: Cuts): void {
    this.markCut(item, cuts);
    const id = `${at.file}\0${what}`;
    const known = this.cuts.get(id);
    if (known === undefined) {
      this.cuts.set(id, { source: at.file, what, first: item, cuts, count: 1 });
      return;
    }
    known.count++;
    known.cuts = cutTogether(known.cuts, cuts);
  }

  private markCut(item: string, cuts: Cuts): void {
    this.cutItems.set(item, cutTogether(this.cutItems.get(item) ?? cuts, cuts));
  }

  /** Of an item by its key or id: which of its lists are not complete. */
  cutOf(item: string): Cuts | undefined {
    return this.cutItems.get(item);
  }

  /** Whether anything was missing of this source as a whole. */
  mentions(source: string): boolean {
    return this.gaps.some((gap) => gap.source === source);
  }

  list(): readonly Gap[] {
    const cuts = [...this.cuts.values()].map(
      ({ source, what, first, cuts, count }): Gap => ({
        source,
        what,
        detail: `not complete in ${count} ${count === 1 ? "item" : "items"}, first in ${first}`,
        cuts,
      }),
    );
    const drifts = [...this.drifts.values()].map(
      ({ source, field, expected, first, cuts, count }): Gap => ({
        source,
        what: field,
        detail:
          `not understood in ${count} ${count === 1 ? "record" : "records"}, ` +
          `first at line ${first.line}: expected ${expected}`,
        cuts,
      }),
    );
    return [...this.gaps, ...cuts, ...drifts];
  }
}
