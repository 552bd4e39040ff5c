/**
 * Which texts of a collection say nearly the same: TF-IDF vectors, compared by their cosine through an
 * inverted index, so that a text meets only those it shares rare words with and never all others.
 */

import { type Bag, countOf, vocabulary, wordOf } from "./vocabulary.ts";

export interface Neighbour {
  /** Position of the text in the collection. */
  readonly at: number;
  /** Cosine, 0..1. */
  readonly similarity: number;
}

/**
 * A word in more texts than this finds nobody: its list would be walked for nearly every text and says nearly
 * nothing. It still counts when two texts found otherwise are compared. Keeps the cost near linear.
 */
const LONGEST_LIST_SHARE = 0.05;
const LONGEST_LIST_AT_LEAST = 50;
const LONGEST_LIST_AT_MOST = 400;

export class SimilarTexts {
  readonly size: number;
  /** By rarity, the rarest first; a word's id is its place in here. */
  readonly #spelling: readonly string[];
  /** Words below this id stand in one text only: no other can share them. */
  readonly #singles: number;
  /** Words of text i: `#words[#starts[i] .. #starts[i + 1]]`, the rarest first. */
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;
  readonly #weights: Float32Array;
  /** Texts that word w stands in, laid out the same way. Empty where the word finds nobody. */
  readonly #listStarts: Uint32Array;
  readonly #list: Uint32Array;
  readonly #listWeights: Float32Array;
  /** Scratch of one question: what is known of each text, and the weights of the text asked about. */
  readonly #sums: Float32Array;
  readonly #own: Float32Array;

  constructor(bags: Iterable<Bag>) {
    const { spelling, starts, entries, texts } = vocabulary(bags);
    this.#spelling = spelling;
    this.#singles = texts.lastIndexOf(1) + 1;
    this.#starts = starts;
    this.size = starts.length - 1;
    this.#words = new Uint32Array(entries.length);
    this.#weights = new Float32Array(entries.length);
    for (let i = 0; i < this.size; i++) this.#weigh(i, entries, texts);

    const longest = Math.min(
      LONGEST_LIST_AT_MOST,
      Math.max(LONGEST_LIST_AT_LEAST, this.size * LONGEST_LIST_SHARE),
    );
    // A word of one text leads to no other.
    this.#listStarts = running(texts.map((count) => (count > 1 && count <= longest ? count : 0)));
    this.#list = new Uint32Array(get(this.#listStarts, spelling.length));
    this.#listWeights = new Float32Array(this.#list.length);
    const next = this.#listStarts.slice();
    for (let i = 0; i < this.size; i++) {
      for (let j = get(starts, i); j < get(starts, i + 1); j++) {
        const id = get(this.#words, j);
        const slot = get(next, id);
        if (slot === get(this.#listStarts, id + 1)) continue;
        this.#list[slot] = i;
        this.#listWeights[slot] = get(this.#weights, j);
        next[id] = slot + 1;
      }
    }
    this.#sums = new Float32Array(this.size);
    this.#own = new Float32Array(spelling.length);
  }

  /** Vector of text i: damped counts times rarity, length 1. */
  #weigh(i: number, entries: Float64Array, texts: Uint32Array): void {
    const from = get(this.#starts, i);
    const until = get(this.#starts, i + 1);
    let squares = 0;
    for (let j = from; j < until; j++) {
      const entry = entries[j] ?? 0;
      const id = wordOf(entry);
      const weight = Math.log1p(countOf(entry)) * Math.log((this.size + 1) / get(texts, id));
      squares += weight * weight;
      this.#words[j] = id;
      this.#weights[j] = weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let j = from; j < until; j++) this.#weights[j] = get(this.#weights, j) / length;
  }

  /**
   * The `most` texts nearest to text `i`, nearest first, none under `least`. Texts that share nothing with it
   * but words that stand in very many texts are not found.
   */
  nearest(i: number, most: number, least = 0): readonly Neighbour[] {
    const met: number[] = [];
    // Squared length of the part of the vector not walked yet: what a text first met there can reach at most.
    let rest = 1;
    // Squared length of the part in very many texts: what the sums may lack.
    let unseen = 0;
    for (let j = get(this.#starts, i); j < get(this.#starts, i + 1); j++) {
      const id = get(this.#words, j);
      const weight = get(this.#weights, j);
      const from = get(this.#listStarts, id);
      const until = get(this.#listStarts, id + 1);
      const open = rest >= least * least;
      rest -= weight * weight;
      if (from === until && id >= this.#singles) unseen += weight * weight;
      for (let slot = from; slot < until; slot++) {
        const other = get(this.#list, slot);
        const sum = get(this.#sums, other);
        if (sum === 0) {
          if (!open) continue;
          met.push(other);
        }
        this.#sums[other] = sum + weight * get(this.#listWeights, slot);
      }
    }
    const slack = Math.sqrt(unseen);
    let found: Neighbour[] = [];
    for (const other of met) {
      const sum = get(this.#sums, other);
      this.#sums[other] = 0;
      if (other !== i && sum + slack >= least) found.push({ at: other, similarity: sum });
    }
    // The sums rank nearly as whole products do: not all need to be compared.
    const room = most * 4 + 20;
    if (found.length > room) found = found.sort(nearestFirst).slice(0, room);
    return this.#compare(i, found, least).sort(nearestFirst).slice(0, most);
  }

  #compare(i: number, candidates: readonly Neighbour[], least: number): Neighbour[] {
    const from = get(this.#starts, i);
    const until = get(this.#starts, i + 1);
    for (let j = from; j < until; j++) this.#own[get(this.#words, j)] = get(this.#weights, j);
    const found: Neighbour[] = [];
    for (const { at } of candidates) {
      let sum = 0;
      for (let j = get(this.#starts, at); j < get(this.#starts, at + 1); j++) {
        sum += get(this.#own, get(this.#words, j)) * get(this.#weights, j);
      }
      if (sum > 0 && sum >= least) found.push({ at, similarity: Math.min(1, sum) });
    }
    for (let j = from; j < until; j++) this.#own[get(this.#words, j)] = 0;
    return found;
  }

  /** Cosine of two texts. */
  similarity(a: number, b: number): number {
    return this.#compare(a, [{ at: b, similarity: 0 }], 0)[0]?.similarity ?? 0;
  }

  /** Words that stand in both texts, those that tie them most first. */
  shared(a: number, b: number): readonly string[] {
    const inB = new Map<number, number>();
    for (let j = get(this.#starts, b); j < get(this.#starts, b + 1); j++) {
      inB.set(get(this.#words, j), get(this.#weights, j));
    }
    const both: { readonly id: number; readonly tie: number }[] = [];
    for (let j = get(this.#starts, a); j < get(this.#starts, a + 1); j++) {
      const id = get(this.#words, j);
      const weight = inB.get(id);
      if (weight !== undefined) both.push({ id, tie: weight * get(this.#weights, j) });
    }
    both.sort((x, y) => y.tie - x.tie || x.id - y.id);
    return both.map(({ id }) => this.#spelling[id] ?? "");
  }
}

function running(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = get(starts, i) + get(lengths, i);
  return starts;
}

const nearestFirst = (a: Neighbour, b: Neighbour): number => b.similarity - a.similarity || a.at - b.at;

/** Typed arrays are never read past their end here. */
const get = (array: Uint32Array | Float32Array, index: number): number => array[index] ?? 0;
