/** A random sample of findings that stays the same when other findings come and go. */
import { createHash } from "node:crypto";

/** What a finding is recognised by. */
export interface Located {
  readonly rule: string;
  readonly source: string;
  readonly team: string;
  readonly subject: string;
}

/**
 * So many findings of each rule, or all there are. Every team gives one in turn until there are enough, so that a large
 * project does not stand for all. In a team the order is that of a hash of seed and finding: random, and the same in
 * every run.
 */
export function sampled<F extends Located>(
  findings: readonly F[],
  { size, seed }: { readonly size: number; readonly seed: string },
): readonly F[] {
  const place = (one: Located): string =>
    createHash("sha256")
      .update(JSON.stringify([seed, one.rule, one.source, one.team, one.subject]))
      .digest("hex");
  return [...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap((ofRule) => {
    const teams = Map.groupBy(ofRule, ({ source, team }) => JSON.stringify([source, team]));
    const turns = [...teams.values()].flatMap((ofTeam) =>
      ofTeam
        .map((finding) => ({ finding, place: place(finding) }))
        .sort((a, b) => (a.place < b.place ? -1 : 1))
        .map((one, turn) => ({ ...one, turn })),
    );
    return turns
      .sort((a, b) => a.turn - b.turn || (a.place < b.place ? -1 : 1))
      .slice(0, size)
      .map(({ finding }) => finding);
  });
}
