/** The limits that the rules have, and the teams that are at one, or bad without doubt. */
import rules from "../../rules/index.ts";
import { badOf } from "../../src/engine/limit.ts";
import type { Accuracy, Rule, Tolerance } from "../../src/rule.ts";

/** A limit and the rules that have it. */
export interface ShareLimit {
  readonly tolerance: Tolerance;
  readonly accuracy: Accuracy | undefined;
  readonly rules: readonly Rule[];
}

/** Every limit that is a share: that of the whole team, yes or no, has no chance in it. */
export function shareLimits(): readonly ShareLimit[] {
  const by = new Map<string, Rule[]>();
  for (const rule of rules.filter(({ tolerance }) => tolerance.share > 0)) {
    const { sensitivity, specificity } = rule.accuracy ?? {};
    const key = JSON.stringify([rule.tolerance, sensitivity, specificity]);
    by.set(key, [...(by.get(key) ?? []), rule]);
  }
  return [...by.values()]
    .flatMap((same) =>
      same.slice(0, 1).map(({ tolerance, accuracy }) => ({ tolerance, accuracy, rules: same })),
    )
    .sort((a, b) => a.tolerance.share - b.tolerance.share);
}

export const truthOf = ({ accuracy }: ShareLimit, share: number, correlation: number) => ({
  ...{ share, correlation },
  sensitivity: accuracy?.sensitivity ?? 1,
  specificity: accuracy?.specificity ?? 1,
});

/** A share far over the limit: twice it, or what is bad without doubt where twice is more than all. */
export const farOver = ({ tolerance }: ShareLimit): number =>
  2 * tolerance.share < 1 ? 2 * tolerance.share : badOf(tolerance);
