/**
 * How hygiene/duplicates does on the items of public projects, whose people linked what they took for duplicates. All
 * items count as open and their links are not read: the rule sees the texts, the reporters and the days.
 *
 *   npm run bench:duplicates                     the half that the settings were chosen by
 *   npm run bench:duplicates -- --half report    the other half, for the figures that hold elsewhere; look seldom
 *   npm run bench:duplicates -- --unread         also names the pairs that nobody has read yet
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { duplicatesAmong } from "../rules/hygiene/duplicates/duplicates.ts";
import rule from "../rules/hygiene/duplicates.ts";
import type { WorkItem } from "../src/backlog/model.ts";
import { closeText, indexOf, similarItems, titleText } from "../src/backlog/similar.ts";
import { readFiles } from "../src/connectors/files/read.ts";
import { hasShared, shared } from "../tests/shared.ts";

const { values } = parseArgs({
  options: { half: { type: "string", default: "choose" }, unread: { type: "boolean", default: false } },
});
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Exports, and the pairs linked in them: the first key duplicates the second. */
const PROJECTS = [
  {
    export: "real/titanium/TIMOB-1-14000.jsonl.gz",
    pairs: "real/titanium/duplicate_pairs.csv",
    halves: true,
  },
  // Chose nothing: it belongs to the half that reports, as a whole.
  { export: "fixtures/tidev-jira", pairs: "fixtures/tidev-jira/duplicate_pairs.csv", halves: false },
];
type Pair = readonly [string, string];
const nameOf = ([a, b]: Pair): string => [a, b].sort().join(" ");
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const halfOf = (pair: Pair): string =>
  Number.parseInt(hash(nameOf(pair)).slice(0, 2), 16) % 2 === 0 ? "choose" : "report";

async function itemsOf(source: string): Promise<readonly WorkItem[]> {
  const { backlogs } = await readFiles([{ path: shared(source) }], () => ({}), { stdin: Readable.from([]) });
  const known = new Map(
    backlogs.flatMap(({ items, roadmap }) => [...items, ...roadmap]).map((item) => [item.key, item]),
  );
  return [...known.values()].map((item) => ({
    ...item,
    ...{ kind: "story" as const, closure: null, closedAt: null, links: [], parent: null, children: [] },
    status: { name: "Open", category: "new" as const },
  }));
}

const pairsOf = (source: string): readonly Pair[] =>
  readFileSync(shared(source), "utf8")
    .split("\n")
    .map((line) => line.trim().split(","))
    .flatMap(([a, b]) => (a && b && a.includes("-") ? [[a, b] as const] : []));

/** What a reader of both texts said: whether the two ask for the same thing. */
const verdicts = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(import.meta.dirname, "real/labels/duplicates.csv"), "utf8")
      .split("\n")
      .slice(1)
      .filter((line) => line !== "")
      .map((line) => line.split(","))
      .map(([a = "", b = "", verdict = ""]) => [nameOf([a, b]), verdict]),
  );

const share = (part: number, all: number): string =>
  `${part} of ${all}${all === 0 ? "" : ` (${((100 * part) / all).toFixed(1)} %)`}`;

async function tell(source: (typeof PROJECTS)[number]): Promise<void> {
  const isIn = (pair: Pair): boolean => (source.halves ? halfOf(pair) : "report") === values.half;
  const items = await itemsOf(source.export);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const linked = pairsOf(source.pairs).filter((pair) => isIn(pair) && pair.every((key) => byKey.has(key)));
  print(`${source.export}: ${items.length} items, ${linked.length} linked pairs in this half`);

  for (const [by, bag] of [
    ["title", titleText],
    ["title and description", closeText],
  ] as const) {
    const index = indexOf(items, bag);
    const ranks = linked.flatMap(([a, b]) => {
      const item = byKey.get(a);
      return item ? similarItems(index, item, 10).findIndex(({ item: other }) => other.key === b) : [];
    });
    for (const k of [1, 5, 10]) {
      const within = ranks.filter((at) => at >= 0 && at < k).length;
      print(`  among the first ${k} by ${by}: ${share(within, ranks.length)}`);
    }
  }

  const { similarity, titles: titlesFrom } = rule.options.parse({});
  const found = duplicatesAmong(items, Date.now(), { texts: similarity, titles: titlesFrom });
  const reported = [...found].flatMap(([item, others]) =>
    others.map((other): Pair => [item.key, other.item.key]),
  );
  const names = new Set(reported.map(nameOf));
  print(
    `  linked pairs that are reported: ${share(linked.filter((pair) => names.has(nameOf(pair))).length, linked.length)}`,
  );

  const inHalf = reported.filter(isIn);
  const known = verdicts();
  const read = inHalf.flatMap((pair) => known.get(nameOf(pair)) ?? []);
  print(`  reported pairs: ${reported.length}, in this half ${inHalf.length}`);
  print(
    `  right, of ${read.length} read: ${share(read.filter((verdict) => verdict === "same").length, read.length)}`,
  );
  if (values.unread) for (const pair of inHalf) if (!known.has(nameOf(pair))) print(`    ${pair.join(",")}`);
}

const missing = PROJECTS.flatMap((one) => [one.export, one.pairs]).filter((path) => !hasShared(path));
if (missing.length > 0)
  print(`skipped: these public exports are not beside the project: ${missing.join(", ")}`);
else for (const project of PROJECTS) await tell(project);
