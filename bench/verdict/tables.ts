/** What came out, as Markdown. */

import { STATUSES } from "../../src/engine/verdict/ladder.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";

interface JudgedSignal {
  readonly id: string;
  readonly core: boolean;
  readonly threshold: number;
  readonly state: string;
  readonly k: number;
  readonly n: number;
  readonly unknown: number;
  readonly effective: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: string | null;
}

export interface Judged {
  readonly tracker: "jira" | "linear";
  readonly weeks: number;
  readonly team: string;
  readonly status: string;
  readonly label: string;
  readonly latent: string;
  /** How many of the three criteria the team fails. */
  readonly failing: number;
  readonly kind: string;
  readonly signals: readonly JudgedSignal[];
}

type Is = (one: Judged) => boolean;
const FLAGGED = new Set(["watch", "pattern", "strong-pattern"]);
const HARD = new Set(["pattern", "strong-pattern"]);
const SOFT = new Set(["insufficient-evidence", "inconclusive"]);
/** "3 of 120 (2.5 %, 1.1–5.5)": the share and its two-sided 90 % bounds. */
function share(all: readonly Judged[], is: Is): string {
  const k = all.filter(is).length;
  if (all.length === 0) return "–";
  const [lower, upper] = [lowerBound(k, all.length), upperBound(k, all.length)];
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${k} of ${all.length} (${percent(k / all.length)} %, ${percent(lower)}–${percent(upper)})`;
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const RATES: readonly (readonly [name: string, of: Is, is: Is])[] = [
  ["healthy teams, watch or worse", ({ label }) => label === "healthy", ({ status }) => FLAGGED.has(status)],
  ["healthy teams, pattern or worse", ({ label }) => label === "healthy", ({ status }) => HARD.has(status)],
  ["babysitters, watch or worse", ({ label }) => label === "babysitter", ({ status }) => FLAGGED.has(status)],
  ["failing two or three, pattern or worse", ({ failing }) => failing >= 2, ({ status }) => HARD.has(status)],
  [
    "too little evidence, insufficient or inconclusive",
    ({ label }) => label === "too-little-evidence",
    ({ status }) => SOFT.has(status),
  ],
  [
    "borderline teams, watch or worse",
    ({ label }) => label === "borderline",
    ({ status }) => FLAGGED.has(status),
  ],
];

export function tables(all: readonly Judged[]): string {
  const groups = [...Map.groupBy(all, ({ tracker, weeks }) => `${tracker}, ${weeks} weeks`)];
  return [
    "### Rates\n",
    table(
      ["", ...groups.map(([name]) => name)],
      RATES.map(([name, of, is]) => [name, ...groups.map(([, one]) => share(one.filter(of), is))]),
    ),
    `\n${parity(all)}\n`,
    "### Every status by what is true\n",
    table(["truth", ...STATUSES], statuses(all)),
    "\n### The curve: other bounds\n",
    "All numbers of both trackers; one-sided bounds of other confidence, the thresholds as they are.\n",
    ...[...new Set(all.map(({ weeks }) => weeks))].map(
      (weeks) =>
        `${curve(
          all.filter((one) => one.weeks === weeks),
          weeks,
        )}\n`,
    ),
    "### Healthy teams flagged and babysitters not found, by kind\n",
    table(["kind of team", "teams", "healthy flagged", "babysitters not found"], kinds(all)),
    "",
  ].join("\n");
}

/** The same status; the same with a pattern and a strong one as one; the same of flagged not at all, watch or pattern. */
function parity(all: readonly Judged[]): string {
  const both = [...Map.groupBy(all, ({ team, weeks }) => `${team} ${weeks}`).values()].filter(
    ({ length }) => length === 2,
  );
  const same = (of: (status: string) => string): string => {
    const count = both.filter(([a, b]) => of(a?.status ?? "") === of(b?.status ?? "")).length;
    return `${count} of ${both.length} (${((100 * count) / both.length).toFixed(1)} %)`;
  };
  const merged = (status: string): string => (HARD.has(status) ? "pattern" : status);
  const level = (status: string): string => (FLAGGED.has(status) ? merged(status) : "");
  return `Jira and Linear lead to the same of “nothing flagged”, “watch” and “pattern” in ${same(level)}; to the same status in ${same((one) => one)}, and in ${same(merged)} where a strong pattern is taken for a pattern.`;
}

const statuses = (all: readonly Judged[]): string[][] =>
  [...Map.groupBy(all, ({ label, failing }) => (failing > 0 ? `${label}, failing ${failing}` : label))]
    .sort()
    .map(([name, list]) => [
      name,
      ...STATUSES.map((status) => String(list.filter((one) => one.status === status).length)),
    ]);

const LEVELS: readonly (readonly [string, number])[] = [
  ["point estimate", 0],
  ["80 %", 0.8416],
  ["90 %", 1.2816],
  ["95 % (used)", 1.6449],
  ["99 %", 2.3263],
];

function curve(all: readonly Judged[], weeks: number): string {
  const at = (z: number) => all.map((one) => ({ ...one, status: again(one, z) }));
  return table(
    [`${weeks} weeks`, ...RATES.slice(0, 4).map(([name]) => name)],
    LEVELS.map(([name, z]) => {
      const list = at(z);
      return [name, ...RATES.slice(0, 4).map(([, of, is]) => share(list.filter(of), is))];
    }),
  );
}

/** The status by the core signals alone, for another width of the bounds. */
function again({ signals }: Judged, z: number): string {
  const core = signals.filter(
    (one) => one.core && ["established", "refuted", "inconclusive"].includes(one.state),
  );
  if (core.length < 2) return "insufficient-evidence";
  const found = core.filter(
    ({ k, n, effective, threshold }) => lowerAt(k / n, effective, z) > threshold,
  ).length;
  return found >= 2 ? "pattern" : found === 1 ? "watch" : "inconclusive";
}

function lowerAt(p: number, n: number, z: number): number {
  const z2 = z * z;
  return (p + z2 / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
}

const kinds = (all: readonly Judged[]): string[][] =>
  [...Map.groupBy(all, ({ kind }) => kind)].sort().flatMap(([kind, list]) => {
    const wrong = list.filter(({ label, status }) => label === "healthy" && FLAGGED.has(status)).length;
    const missed = list.filter(({ label, status }) => label === "babysitter" && !FLAGGED.has(status)).length;
    return wrong + missed === 0 ? [] : [[kind, String(list.length), String(wrong), String(missed)]];
  });
