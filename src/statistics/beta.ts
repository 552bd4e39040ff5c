/**
 * The beta distribution: what exact bounds of a share and Student's t are made of. The libraries that are kept bring two
 * hundred packages along for these two functions; tests hold them against sums of binomial probabilities.
 */

/** Probability that a beta(a, b) variable is at most x; a and b above 0, x within 0..1. Error under 1e-11, in the millions 1e-9. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return Math.min(1, front * continuedFraction(x, a, b));
}

/** The x that a beta(a, b) variable stays under with probability p. Error under 1e-9. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 200; step++) {
    const over = betaCdf(x, a, b) - p;
    if (over > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b));
    const newton = x - over / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) < 1e-12 || high - low < 1e-12) return next;
    x = next;
  }
  return x;
}

const SMALLEST = 1e-300;
const PRECISE = 1e-15;
/** Enough for a and b in the millions: the number of steps grows with the root of the larger. */
const MOST_STEPS = 20_000;

/** Lentz's method; the terms are those of Abramowitz and Stegun 26.5.8. */
function continuedFraction(x: number, a: number, b: number): number {
  const apart = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value);
  let value = 1;
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  value = d;
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / apart(1 + term * d);
      c = apart(1 + term / c);
      step = c * d;
      value *= step;
    }
    if (Math.abs(step - 1) < PRECISE) return value;
  }
  return value;
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** From here on the terms of Stirling's series left out are under 1e-15. */
const STIRLING_FROM = 15;

function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < STIRLING_FROM; z++) product *= z;
  const z2 = z * z;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * z2)) / z2) / z2) / z;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + series - Math.log(product);
}
