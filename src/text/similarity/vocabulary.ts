/** The words of a collection of texts, counted and numbered. */

/** A text as counted words. Counts are whole numbers. */
export type Bag = ReadonlyMap<string, number>;

export interface Vocabulary {
  /** By rarity, the rarest first; a word's number is its place in here. */
  readonly spelling: readonly string[];
  /** In how many texts each word stands. */
  readonly texts: Uint32Array;
  /** The words of text i are `entries[starts[i] .. starts[i + 1]]`, the rarest first: see `wordOf`, `countOf`. */
  readonly starts: Uint32Array;
  readonly entries: Float64Array;
}

/** A word's number and its count share one number, so that sorting words is sorting numbers. */
const PLACE = 1024;
export const wordOf = (entry: number): number => Math.floor(entry / PLACE);
/** Counts end at 1023. */
export const countOf = (entry: number): number => entry % PLACE;

/** Reads the bags once, one after the other: none of them is kept. */
export function vocabulary(bags: Iterable<Bag>): Vocabulary {
  const ids = new Map<string, number>();
  const counted: number[] = [];
  const words: number[] = [];
  const counts: number[] = [];
  const starts: number[] = [0];
  for (const bag of bags) {
    for (const [word, count] of bag) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
        counted.push(0);
      }
      counted[id] = (counted[id] ?? 0) + 1;
      words.push(id);
      counts.push(count);
    }
    starts.push(words.length);
  }
  const all = [...ids.keys()];
  const byRarity = all.map((_, id) => id).sort((a, b) => (counted[a] ?? 0) - (counted[b] ?? 0) || a - b);
  const place = new Uint32Array(all.length);
  byRarity.forEach((id, rank) => {
    place[id] = rank;
  });
  const entries = new Float64Array(words.length);
  for (let j = 0; j < words.length; j++) {
    entries[j] = (place[words[j] ?? 0] ?? 0) * PLACE + Math.min(counts[j] ?? 0, PLACE - 1);
  }
  for (let i = 0; i + 1 < starts.length; i++) entries.subarray(starts[i], starts[i + 1]).sort();
  return {
    spelling: byRarity.map((id) => all[id] ?? ""),
    starts: Uint32Array.from(starts),
    entries,
    texts: Uint32Array.from(byRarity, (id) => counted[id] ?? 0),
  };
}
