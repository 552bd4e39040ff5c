/** How often the answer of a nightly run changes in a year in which the team does not. */
import { ruleAnswer } from "../../src/engine/outcome.ts";
import { announcedFailures, type Night } from "../../src/statistics/nights.ts";
import type { Run } from "./outcomes.ts";
import { randomOf } from "./random.ts";
import { counted } from "./teams.ts";

const NIGHTS = 365;
const ITEMS = 40;
/** Of the items, each night, that leave and are followed by a new one. */
const REPLACED = 0.05;
const LIMIT = { share: 0.2 };

export interface Flips {
  readonly share: number;
  /** Changes a year of the night's own answer, and of what is announced. */
  readonly plain: number;
  readonly announced: number;
  /** Announced failures a year. */
  readonly failures: number;
}

export function flips(share: number, { seed, draws }: Run): Flips {
  const random = randomOf(seed, `nights ${share}`);
  const answers = Array.from({ length: ITEMS + 1 }, (_, failed) => nightOf(failed));
  let [plain, announced, failures] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const items = Array.from({ length: ITEMS }, () => random() < share);
    const nights: Night[] = [];
    for (let night = 0; night < NIGHTS; night++) {
      for (let item = 0; item < ITEMS; item++) if (random() < REPLACED) items[item] = random() < share;
      nights.push(answers[items.filter((bad) => bad).length] ?? nightOf(0));
    }
    const said = announcedFailures(nights);
    plain += changes(nights.map(({ fails }) => fails));
    announced += changes(said);
    failures += said.filter((fails, night) => fails && said[night - 1] !== true).length;
  }
  return { share, plain: plain / draws, announced: announced / draws, failures: failures / draws };
}

function nightOf(failed: number): Night {
  const counts = counted([ITEMS], [failed], false);
  return {
    fails: ruleAnswer(counts, LIMIT).outcome === "fail",
    withinLimit: (counts.share ?? 0) <= LIMIT.share,
  };
}

const changes = (answers: readonly boolean[]): number =>
  answers.filter((one, night) => night > 0 && one !== answers[night - 1]).length;
