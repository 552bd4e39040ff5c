/** How often the range of an area holds its true score. */
import rules from "../../rules/index.ts";
import { asSeen, badOf } from "../../src/engine/limit.ts";
import { type Measurement, notAsked } from "../../src/engine/measure.ts";
import { SEVERITY_WEIGHT, scoreAreas } from "../../src/engine/score.ts";
import { scoreRange } from "../../src/engine/score-range.ts";
import { AREAS, type Area, type Rule } from "../../src/rule.ts";
import type { Run } from "./outcomes.ts";
import { binomial, clusterShare, type Random, randomOf } from "./random.ts";
import { counted } from "./teams.ts";

const asked = rules.filter(({ tolerance }) => tolerance.share > 0);
/** Questions of which nothing is seen. */
const UNANSWERED = 0.2;
/** Members of the others that are hidden, and twice as many of those that fail. */
const HIDDEN = 0.1;
const CLUSTERS = 13;
const CORRELATION = 0.1;

interface Drawn {
  readonly score: number;
  readonly measurement: Measurement;
}

/** A question of a made-up team with between 10 and 200 members, whose true share lies up to three times the limit. */
function questionOf(random: Random, rule: Rule): Drawn {
  const { tolerance, accuracy } = rule;
  const share = Math.min(1, 3 * tolerance.share * random());
  const [good, bad] = [tolerance.share / 2, badOf(tolerance)];
  const score = 100 * Math.min(1, Math.max(0, (bad - share) / (bad - good)));
  const unseen = notAsked(
    rule,
    { severity: rule.severity, tolerance, limitFrom: "experimental", options: {} },
    "not-observable",
    "hidden",
  );
  if (random() < UNANSWERED) return { score, measurement: unseen };
  const n = 10 + Math.floor(190 * random());
  const sizes = Array.from(
    { length: CLUSTERS },
    (_, cluster) => Math.floor((n * (cluster + 1)) / CLUSTERS) - Math.floor((n * cluster) / CLUSTERS),
  );
  const correlation = rule.cluster === undefined ? 0 : CORRELATION;
  const [failed, hidden]: [number[], number[]] = [[], []];
  for (const size of sizes) {
    const bad = binomial(random, size, asSeen(clusterShare(random, share, correlation), accuracy));
    const hiddenBad = binomial(random, bad, 2 * HIDDEN);
    failed.push(bad - hiddenBad);
    hidden.push(hiddenBad + binomial(random, size - bad, HIDDEN));
  }
  const counts = counted(sizes, failed, rule.cluster !== undefined, hidden);
  const { judged, unknown } = counts;
  return {
    score,
    measurement: { ...unseen, judged, unknown, score: scoreRange(counts, tolerance, accuracy) },
  };
}

export interface Held {
  readonly area: Area;
  readonly questions: number;
  /** Teams whose true score lies within the range. */
  readonly held: number;
  /** Points from the low end to the high one, in the mean. */
  readonly width: number;
  /** The same of each question that was answered. */
  readonly heldOfQuestions: number;
}

export function areaRanges({ seed, draws }: Run): readonly Held[] {
  return AREAS.map((area) => {
    const random = randomOf(seed, `area ${area}`);
    const of = asked.filter((rule) => rule.area === area);
    let [held, width, within, answered] = [0, 0, 0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const all = of.map((rule) => questionOf(random, rule));
      const range = scoreAreas(all.map(({ measurement }) => measurement)).find(
        ({ id }) => id === area,
      )?.score;
      const { low, high } = range ?? { low: 0, high: 100 };
      const truth = trueScore(all);
      if (low <= truth && truth <= high) held++;
      width += high - low;
      for (const { score, measurement } of all) {
        if (measurement.score === null) continue;
        answered++;
        if (measurement.score.low <= score && score <= measurement.score.high) within++;
      }
    }
    return {
      ...{ area, questions: of.length, held: held / draws, width: width / draws },
      heldOfQuestions: within / answered,
    };
  });
}

function trueScore(all: readonly Drawn[]): number {
  const weights = all.map(({ measurement }) => SEVERITY_WEIGHT[measurement.severity]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return all.reduce((sum, { score }, n) => sum + score * (weights[n] ?? 0), 0) / total;
}
