/** Random numbers that are the same for the same seed and name, whatever was drawn before. */

/** A number from 0 to below 1. */
export type Random = () => number;

/** A stream for one part of a simulation (sfc32, 128 bits of state): parts can be left out or run in any order. */
export function randomOf(seed: string, part: string): Random {
  const text = `${seed} ${part}`;
  let [a, b, c, d] = [hash(text, 1), hash(text, 2), hash(text, 3), 1];
  const next = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4_294_967_296;
  };
  // The first numbers still resemble the seed.
  for (let warm = 0; warm < 15; warm++) next();
  return next;
}

/** FNV-1a, with a start of its own for each salt. */
function hash(text: string, salt: number): number {
  let value = Math.imul(0x811c9dc5, 2 * salt + 1);
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}

/** How many of n hit, each with this probability. */
export function binomial(random: Random, n: number, probability: number): number {
  let hits = 0;
  for (let one = 0; one < n; one++) if (random() < probability) hits++;
  return hits;
}

/** How many come, each by itself, where so many come in the mean (Knuth's product of uniform numbers). */
export function poisson(random: Random, mean: number): number {
  const end = Math.exp(-mean);
  let hits = 0;
  for (let product = random(); product > end; product *= random()) hits++;
  return hits;
}

/** The share of one cluster among clusters of this mean share that correlate so within (beta distributed). */
export function clusterShare(random: Random, mean: number, correlation: number): number {
  if (correlation === 0 || mean <= 0 || mean >= 1) return mean;
  const size = (1 - correlation) / correlation;
  const [one, other] = [gamma(random, mean * size), gamma(random, (1 - mean) * size)];
  return one + other === 0 ? mean : one / (one + other);
}

/** Marsaglia and Tsang (2000), with their step up for shapes below 1. */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
