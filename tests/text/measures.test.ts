import { describe, expect, it } from "vitest";
import problemStatement from "../../rules/pm/problem-statement.ts";
import successMetric from "../../rules/pm/success-metric.ts";
import storyAtomic from "../../rules/po/story-atomic.ts";
import storyBenefit from "../../rules/po/story-benefit.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";
import { readMetrics } from "../../src/text/metrics/metrics.ts";
import { statesProblem } from "../../src/text/statements/sections.ts";
import { readStory } from "../../src/text/story/story.ts";
import { asRichText, type LabelledText } from "./labelled/labelled.ts";
import {
  added,
  type Counts,
  counted,
  findings,
  NOTHING,
  percent,
  precision,
  recall,
  row,
  sizeOf,
} from "./labelled/measured.ts";
import { METRICS_FIRST } from "./labelled/metric-first.ts";
import { METRICS_FOURTH } from "./labelled/metric-fourth.ts";
import { METRICS_SECOND } from "./labelled/metric-second.ts";
import { METRICS_THIRD } from "./labelled/metric-third.ts";
import { PROBLEMS_FIRST } from "./labelled/problem-first.ts";
import { PROBLEMS_FOURTH } from "./labelled/problem-fourth.ts";
import { PROBLEMS_SECOND } from "./labelled/problem-second.ts";
import { PROBLEMS_THIRD } from "./labelled/problem-third.ts";
import {
  ATOMIC_AGAIN,
  ATOMIC_BEFORE,
  ATOMIC_FRESH,
  ATOMIC_HELD,
  ATOMIC_SEEN,
  type Atomic,
  METRICS_UNSEEN,
  PROBLEMS_UNSEEN,
  REASONS_AGAIN,
  REASONS_BEFORE,
  REASONS_HELD,
  STORIES_UNSEEN,
} from "./labelled/rounds.ts";
import { STORIES_FIRST } from "./labelled/story-first.ts";
import { STORIES_SECOND } from "./labelled/story-second.ts";

type Read = (text: ReturnType<typeof asRichText>) => boolean;

interface Measure {
  readonly counts: Counts;
  readonly languages: number;
  readonly misses: readonly string[];
}

function measure(texts: readonly LabelledText[], read: Read): Measure {
  let counts = NOTHING;
  const misses: string[] = [];
  for (const [language, holds, text] of texts) {
    const said = read(asRichText(text));
    counts = added(counts, counted(holds, said));
    if (said !== holds) {
      misses.push(`- ${language}, ${holds ? "missed" : "wrongly found"}: ${JSON.stringify(text)}`);
    }
  }
  return { counts, languages: new Set(texts.map(([language]) => language)).size, misses };
}

const PROBLEMS = [...PROBLEMS_FIRST, ...PROBLEMS_SECOND, ...PROBLEMS_THIRD, ...PROBLEMS_FOURTH];
const METRICS = [...METRICS_FIRST, ...METRICS_SECOND, ...METRICS_THIRD, ...METRICS_FOURTH];
const STORIES = [...STORIES_FIRST, ...STORIES_SECOND];
const problems = measure(PROBLEMS, statesProblem);
const metrics = measure(METRICS, (text) => readMetrics(text).outcome.length > 0);
const stories = measure(
  STORIES.map(({ language, text, story }) => [language, story !== undefined, text] as const),
  (text) => readStory(text) !== undefined,
);

const HELD_WORDS = `of ${findingsOf(REASONS_HELD)} findings on ${REASONS_HELD.items} real items it was not tuned to ${REASONS_HELD.counts.rejected} were right, and ${REASONS_HELD.open} items were left out`;

describe("the readers of roadmap texts and stories", () => {
  it("keep their labelled sets large, mixed and without repeats", () => {
    for (const [set, least] of [
      [problems, 200],
      [metrics, 200],
      [stories, 120],
    ] as const) {
      expect(sizeOf(set.counts)).toBeGreaterThanOrEqual(least);
      expect((set.counts.wrong + set.counts.rejected) / sizeOf(set.counts)).toBeGreaterThan(0.4);
      expect(set.languages).toBeGreaterThanOrEqual(12);
    }
    const all = PROBLEMS.map(([, , text]) => text);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["problems", problems],
    ["metrics", metrics],
    ["stories", stories],
  ] as const)("find %s with a precision and recall of at least 95 %", (_, { counts, misses }) => {
    expect(precision(counts), misses.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(recall(counts), misses.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("reported rightly at least four times in five on texts they had not seen", () => {
    for (const counts of [PROBLEMS_UNSEEN, METRICS_UNSEEN]) {
      expect(sizeOf(counts)).toBeGreaterThanOrEqual(200);
      expect(findings(counts)).toBeGreaterThanOrEqual(0.8);
      expect(precision(counts)).toBeGreaterThanOrEqual(0.8);
    }
  });

  it("are quoted by the rules with these very figures", () => {
    const { source } = successMetric.basis;
    expect(source).toContain(`${sizeOf(metrics.counts)} labelled texts in ${metrics.languages} languages`);
    const { missed, rejected } = METRICS_UNSEEN;
    expect(source).toContain(
      `of ${missed + rejected} findings on texts it had not seen ${rejected} were right`,
    );
    for (const { basis } of [problemStatement, storyBenefit]) expect(basis.source).toContain(HELD_WORDS);
    const { findings: reported, stories: all, right, contradicted, there } = ATOMIC_HELD;
    expect(storyAtomic.basis.source).toContain(
      `of ${reported} findings on ${all} real stories that it was not tuned to, ${right} were right for two readers and ${contradicted} was wrong for both, and ${right} of ${there} stories that ask for two things were found`,
    );
  });

  it("report rightly at least nine times in ten on real items they were not tuned to", () => {
    expect(REASONS_HELD.counts.rejected / findingsOf(REASONS_HELD)).toBeGreaterThan(0.9);
    expect(recall(REASONS_HELD.counts)).toBeGreaterThan(0.9);
  });

  it("report two things in one story less surely than that, so that is no more than information", () => {
    expect(ATOMIC_HELD.right / ATOMIC_HELD.findings).toBeLessThan(0.9);
    expect(storyAtomic.severity).toBe("info");
  });

  it("let the rules know how often they err, from those texts", () => {
    for (const [rule, { missed, rejected, right, wrong }, texts] of [
      [problemStatement, REASONS_HELD.counts, REASONS_HELD.items],
      [successMetric, METRICS_UNSEEN, sizeOf(METRICS_UNSEEN)],
    ] as const) {
      expect(rule.accuracy?.sensitivity).toBe(rejected / (rejected + wrong));
      expect(rule.accuracy?.specificity).toBe(right / (right + missed));
      expect(rule.accuracy?.source).toMatch(new RegExp(`^${texts} `));
    }
  });

  it("are written down in the docs", async () => {
    await expect(page()).toMatchFileSnapshot("../../docs/text-measures.md");
  });
});

function atomicRow(
  name: string,
  { stories: all, findings: said, right, contradicted, there }: Atomic,
): string {
  const interval = (of: number): string =>
    `${[lowerBound, upperBound].map((bound) => (100 * bound(right, of, 0.025)).toFixed(0)).join(" to ")} %`;
  const cells = [all, said, right, contradicted, `${right} of ${there}`, interval(said), interval(there)];
  return `| ${[name, ...cells].join(" | ")} |`;
}

function heldRow(name: string, held: typeof REASONS_HELD): string {
  const { counts, items, open, there } = held;
  const found = findingsOf(held);
  const cells = [
    `${found} of ${items}`,
    `${counts.rejected} (${percent(counts.rejected / found)})`,
    counts.missed,
    `${open} (${percent(open / items)})`,
    `${counts.right} of ${there}`,
  ];
  return `| ${[name, ...cells].join(" | ")} |`;
}

function findingsOf({ counts, doubtful }: typeof REASONS_HELD): number {
  return counts.missed + counts.rejected + doubtful;
}

function page(): string {
  return `# How well texts are read

Generated by tests/text/measures.test.ts. The texts were written for this purpose by the project, one rater, in
up to ${Math.max(problems.languages, metrics.languages, stories.languages)} languages, with hard negatives: unfilled templates, prose that opens like a story, numbers that measure
nothing. They show how well backlint recognises shapes that the project thought of, not how well it reads a real backlog.

*Precision*: the share of the texts recognised that are right. *Recall*: the share of the right texts that are recognised.
*Findings right*: the share of the texts that a rule would report as lacking something, and that do lack it; it
depends on how many of the texts lack it, here about half.

## Now

The recognition was adjusted after these texts had been seen, so this is a regression check, not a forecast.

| recognised | texts | precision | recall | findings right |
| --- | --- | --- | --- | --- |
${row(`problem stated (${problems.languages} languages)`, problems.counts)}
${row(`outcome metric (${metrics.languages} languages)`, metrics.counts)}
${row(`user story (${stories.languages} languages)`, stories.counts)}

## On texts not seen before

Measured once, before the recognition was adjusted to them: these are the figures to expect.

| recognised | texts | precision | recall | findings right |
| --- | --- | --- | --- | --- |
${row("problem stated", PROBLEMS_UNSEEN)}
${row("outcome metric", METRICS_UNSEEN)}
${row("user story", STORIES_UNSEEN)}

On 1,709 issues of an open-source tracker, checked by hand: ten user stories were found, and all ten are stories; no outcome
metric was found; five problems were found in prose without a heading, two of them problems of users. Texts that were
missed were not counted.

## On real items

Two people labelled 359 items of five public projects, independently of each other and of the rules: bench/real/labels.
They agree on the reason in 95 % of the items (κ 0.92). Rules were tuned to one half; these are the figures of the other
half, read once. A finding counts as right only where both say that the text gives neither a problem nor a reason.

| a problem or a reason | findings | right | contradicted by both | left open | recognised where there is one |
| --- | --- | --- | --- | --- | --- |
${heldRow("before, by headings and complaints", REASONS_BEFORE)}
${heldRow("in plain prose", REASONS_HELD)}
${heldRow("the same again, with imported HTML read as lists and headings", REASONS_AGAIN)}

The one finding more is on a text that both readers were unsure of.

The kind of work is read from the title, and less surely: when that half was read, 34 of its 67 chores were known as
chores, and 34 of 37 items taken for chores were some. The words for chores were then widened on the half that is seen, and
the other half was read a second time for them alone: 37 of 67 chores known, 37 of 42 right, and of 25 findings of
\`po/story-benefit\` 19 were features without a reason for both readers, and 2 were contradicted by both. No item of either half states a measurable aim, and none was found.
\`npm run bench:real\` reads the half that rules may be tuned to.

## Real user stories

Two readers labelled 313 real user stories, independently of each other and of the rules: 23 of public trackers, 290 of
public sets of requirements, 140 of these chosen because their wish holds a joining word (bench/real/labels/stories.jsonl).
They agree on whether a story asks for one thing in 93 % (κ 0.64): on 17 that ask for two, on 23 not at all. The rule was
tuned to one half; whole sets are in one half, so that what one author repeats is not in both. Whoever tuned it had read the
other half and its labels before, so no half is quite unseen. A finding counts as right only where both say that it is two things.

| two things in one story | stories | findings | right | contradicted by both | found, where there are two | interval of 95 %, right | found |
| --- | --- | --- | --- | --- | --- | --- | --- |
${atomicRow("the half it was tuned to", ATOMIC_SEEN)}
${atomicRow("the other half, by the rule before", ATOMIC_BEFORE)}
${atomicRow("the other half, read once", ATOMIC_HELD)}
${atomicRow("the other half again, after the last changes", ATOMIC_AGAIN)}
${atomicRow("others, one reader who knew the program", ATOMIC_FRESH)}

Four changes followed the first reading of the other half, so its second reading is no forecast. The last row is: 50 stories
with a joining word that were in neither half, labelled before the program read them; one more change followed, by which 6 of
the 9 are found. Four of the eight in the first row are one sentence with another object. The aim, nine findings in ten
right, is not shown: readers differ on too many of these sentences. \`po/story-atomic\` is therefore information only.

The form is recognised in 162 of 162 and 149 of 150 stories of the two halves. Remarks were labelled by one reader: in the
first half 4 of 5 findings are right and 4 of 5 remarks are found, in the other there was no finding and one remark.
\`npm run bench:real -- --stories DIR\` reads the sets of requirements too, one text file a set.

## Misses today

${[...problems.misses, ...metrics.misses, ...stories.misses].join("\n")}
`;
}
