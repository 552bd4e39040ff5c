/** All figures of docs/statistics.md, as Markdown. */
import { badOf, fewestToFail, fewestToPass, limitOf } from "../../src/engine/limit.ts";
import type { Outcome } from "../../src/rule.ts";
import { table } from "../verdict/tables.ts";
import { areaRanges } from "./areas.ts";
import { type Accused, accused, atEveryThreshold, belowEveryThreshold, turnedBad } from "./clock.ts";
import { farOver, type ShareLimit, shareLimits } from "./limits.ts";
import { flips } from "./nights.ts";
import {
  atBad,
  atTheLimit,
  type Cell,
  CLUSTERED_SIZES,
  CORRELATIONS,
  clustered,
  type Run,
  rateOf,
  SIZES,
  type Summary,
  separate,
  summaryOf,
  undeclared,
} from "./outcomes.ts";
import { CLUSTERED, SEPARATE, type Shape } from "./teams.ts";
import { changeFound, steady } from "./trends.ts";

/** How much is simulated; all parts are. */
export interface Extent extends Run {
  readonly limits: readonly ShareLimit[];
  readonly sizes: readonly number[];
  readonly clusteredSizes: readonly number[];
}

export const FULL = { draws: 2_000, sizes: SIZES, clusteredSizes: CLUSTERED_SIZES };
/** Every part, with numbers too small to say anything. */
export const QUICK = { draws: 3, sizes: [20], clusteredSizes: [20] };

export const extentOf = (seed: string, size: Omit<Extent, "seed" | "limits">): Extent => ({
  ...size,
  seed,
  limits: shareLimits(),
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const limitWords = ({ tolerance, accuracy }: ShareLimit): string =>
  `${percent(tolerance.share)}${accuracy === undefined ? "" : `, seen as ${percent(limitOf(tolerance, accuracy).share)}`}`;
const cellWords = ({ limit, n, shape, correlation }: Cell): string =>
  `limit ${limitWords(limit)}, ${n} members, ${shape === SEPARATE ? "no clusters" : `clusters: ${shape.name}, correlated by ${correlation}`}`;

export const figures = (extent: Extent): string =>
  [
    `Seed \`${extent.seed}\`, ${extent.draws.toLocaleString("en")} made-up teams a cell; the worst cells ten times as many.`,
    "### Teams at the limit that fail",
    claims(extent, "fail"),
    "### Bad teams that pass",
    claims(extent, "pass"),
    "### Members whose clusters the rule does not name, by their number",
    unsaidBySize(extent),
    "### Teams far over the limit that fail",
    power(extent),
    "### Words of trends",
    trends(extent),
    "### Answers night by night",
    nights(extent),
    "### The verdict, looked at every week for a year",
    clock(extent),
    "### Ranges of areas",
    areas(extent),
  ].join("\n\n");

function claims(extent: Extent, outcome: Extract<Outcome, "fail" | "pass">): string {
  const { limits, sizes, clusteredSizes } = extent;
  const kinds: readonly (readonly [string, readonly Cell[]])[] = [
    ["members for themselves", separate(limits, sizes)],
    ...CORRELATIONS.map(
      (correlation) =>
        [`clusters, correlated by ${correlation}`, clustered(limits, clusteredSizes, correlation)] as const,
    ),
    ["clusters that the rule does not name, correlated by 0.05", undeclared(limits, sizes)],
  ];
  const share = outcome === "fail" ? atTheLimit : atBad;
  return table(
    ["members", "cells", "mean", "worst", "where"],
    kinds.map(([name, cells]) => [name, ...summaryWords(summaryOf(cells, share, outcome, extent))]),
  );
}

const summaryWords = ({ cells, mean, worst }: Summary): readonly string[] => [
  ...[String(cells), percent(mean), percent(worst.rate)],
  cellWords(worst.cell),
];

function unsaidBySize(extent: Extent): string {
  const rates = (n: number, outcome: Outcome) => {
    const cells = undeclared(extent.limits, [n]);
    if (cells.length === 0) return "–";
    const share = outcome === "fail" ? atTheLimit : atBad;
    const all = cells.map((cell) => rateOf(cell, share(cell.limit), outcome, extent));
    return percent(all.reduce((sum, rate) => sum + rate, 0) / all.length);
  };
  return table(
    ["members", "fail at the limit, mean", "pass though bad, mean"],
    extent.sizes
      .filter((n) => undeclared(extent.limits, [n]).length > 0)
      .map((n) => [String(n), rates(n, "fail"), rates(n, "pass")]),
  );
}

const POWER_SIZES = [20, 40, 100];

function power(extent: Extent): string {
  const [fortnights = SEPARATE] = CLUSTERED.filter(({ name }) => name.startsWith("13 "));
  return table(
    [
      ...["limit", "bad", "true share", "fewest that can fail", "fewest that can pass"],
      ...POWER_SIZES.map(String),
      ...["100 in 13 clusters", "rules"],
    ],
    extent.limits.map((limit) => {
      const { share, bad } = limitOf(limit.tolerance, limit.accuracy);
      const found = (n: number, shape: Shape, correlation: number): string =>
        percent(rateOf({ limit, n, shape, correlation }, farOver(limit), "fail", extent));
      return [
        ...[limitWords(limit), percent(badOf(limit.tolerance)), percent(farOver(limit))],
        ...[String(fewestToFail(share)), String(fewestToPass(bad))],
        ...POWER_SIZES.map((n) => found(n, SEPARATE, 0)),
        found(100, fortnights, 0.1),
        limit.rules.map(({ id }) => id.slice(id.indexOf("/") + 1)).join(", "),
      ];
    }),
  );
}

const TREND_CORRELATIONS = [0, 0.05, 0.1, 0.2];
const PER_WEEK = [4, 8, 16];

const trends = (run: Run): string =>
  table(
    [
      ...["correlated within fortnights by", "reports with a false word", "false words a report"],
      ...["half years of weekly reports with one"],
      ...PER_WEEK.map((n) => `20 points found, ${n} new members a week`),
    ],
    TREND_CORRELATIONS.map((correlation) => {
      const { reports, words, halfYears } = steady(correlation, run);
      const found = PER_WEEK.map((n) => percent(changeFound(n, correlation, run)));
      return [String(correlation), percent(reports), words.toFixed(3), percent(halfYears), ...found];
    }),
  );

const NIGHTLY = [0.15, 0.2, 0.25, 0.275, 0.3];

const nights = (run: Run): string =>
  table(
    [
      "true share",
      "changes a year of the night's answer",
      "of what is announced",
      "failures announced a year",
    ],
    NIGHTLY.map((share) => {
      const { plain, announced, failures } = flips(share, run);
      return [percent(share), ...[plain, announced, failures].map((n) => n.toFixed(1))];
    }),
  );

function clock(run: Run): string {
  const row = (name: string, { first, plain, slow, plainWeek, slowWeek }: Accused): readonly string[] => [
    name,
    ...[first, plain, slow].map(percent),
    ...[plainWeek, slowWeek].map((week) => (week === null ? "–" : String(week))),
  ];
  return table(
    [
      ...["team", "watch or worse at the first look", "after any look", "announced"],
      ...["week of it (median)", "week it is announced"],
    ],
    [
      row("at every threshold", accused(atEveryThreshold, run)),
      row("at nine tenths of each", accused(belowEveryThreshold, run)),
      row("so for a year, then half-way from each to all", accused(turnedBad, run)),
    ],
  );
}

const areas = (run: Run): string =>
  table(
    ["area", "questions", "true score within the range", "width of the range", "the same of one question"],
    areaRanges(run).map(({ area, questions, held, width, heldOfQuestions }) => [
      ...[area, String(questions), percent(held)],
      ...[`${width.toFixed(0)} points`, percent(heldOfQuestions)],
    ]),
  );
