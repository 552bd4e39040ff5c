/** How figures of labelled texts are written. */

export const share = (part: number, all: number): string =>
  all === 0 ? `${part} of 0` : `${part} of ${all} (${((100 * part) / all).toFixed(0)} %)`;

/** Where the two readers differ, or both are unsure, nobody can say who is right. */
export const agreed = <T extends string>(first: T, second: T): T | "unsure" =>
  first === second ? first : "unsure";

/** Agreement beyond chance (Cohen's κ). */
export function kappa(pairs: readonly (readonly [string, string])[]): string {
  const of = (at: 0 | 1, value: string): number =>
    pairs.filter((pair) => pair[at] === value).length / pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const chance = [...new Set(pairs.flat())].reduce((sum, value) => sum + of(0, value) * of(1, value), 0);
  return `${(100 * observed).toFixed(0)} %, κ ${chance === 1 ? "-" : ((observed - chance) / (1 - chance)).toFixed(2)}`;
}
