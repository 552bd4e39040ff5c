/** The same few of many for the same seed, in the order they came in. */
export function sampleOf<T>(all: readonly T[], size: number, seed: number): T[] {
  const random = randomFrom(seed);
  const drawn = all.map((_, index) => ({ index, key: random() }));
  const places = drawn.sort((a, b) => a.key - b.key).slice(0, size);
  return places.sort((a, b) => a.index - b.index).flatMap(({ index }) => all.slice(index, index + 1));
}

/** Numbers of 0..1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
