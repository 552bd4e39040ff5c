/**
 * How the readers of prose do on real items that two people labelled independently of each other and of the rules.
 *
 *   npm run bench:real                    the half that rules may be tuned to
 *   npm run bench:real -- --half held     the other half, for the figures that hold elsewhere; look seldom
 */
import { parseArgs } from "node:util";
import { type Answer, type Half, type LabelledItem, labelledItems, missingSources } from "./real/items.ts";
import {
  customersRead,
  isAsked,
  kindRead,
  metricRead,
  problemRead,
  type Reading,
  reasonRead,
} from "./real/readings.ts";

const { values } = parseArgs({ options: { half: { type: "string", default: "seen" } } });
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const share = (part: number, all: number): string =>
  all === 0 ? `${part} of 0` : `${part} of ${all} (${((100 * part) / all).toFixed(0)} %)`;

/** Where the two readers differ, or both are unsure, nobody can say who is right. */
const agreed = <T extends string>(first: T, second: T): T | "unsure" => (first === second ? first : "unsure");

interface Judged {
  readonly said: Reading;
  readonly is: Answer;
}

function tell(name: string, all: readonly Judged[]): void {
  const count = (said: Reading | undefined, is: Answer | undefined): number =>
    all.filter((one) => (said ?? one.said) === one.said && (is ?? one.is) === one.is).length;
  const findings = count("absent", undefined);
  print(name);
  print(
    `  finding right: ${share(count("absent", "no"), findings)}, contradicted: ${count("absent", "yes")}`,
  );
  print(`  left unknown: ${share(count("unclear", undefined), all.length)}`);
  print(`  stated, of what is stated: ${share(count("stated", "yes"), count(undefined, "yes"))}`);
  print(`  found lacking, of what lacks it: ${share(count("absent", "no"), count(undefined, "no"))}`);
  print(`  taken as stated, of what lacks it: ${share(count("stated", "no"), count(undefined, "no"))}`);
}

const judged = (
  items: readonly LabelledItem[],
  label: "reason" | "whom" | "problem" | "metric",
  read: (one: LabelledItem["item"]) => Reading,
): readonly Judged[] =>
  items.map(({ item, first, second }) => ({ said: read(item), is: agreed(first[label], second[label]) }));

const noEither = (a: Answer, b: Answer): Answer =>
  a === "yes" || b === "yes" ? "yes" : a === "no" && b === "no" ? "no" : "unsure";

/** Agreement beyond chance (Cohen's κ). */
function kappa(pairs: readonly (readonly [string, string])[]): string {
  const of = (at: 0 | 1, value: string): number =>
    pairs.filter((pair) => pair[at] === value).length / pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const chance = [...new Set(pairs.flat())].reduce((sum, value) => sum + of(0, value) * of(1, value), 0);
  return `${(100 * observed).toFixed(0)} %, κ ${chance === 1 ? "-" : ((observed - chance) / (1 - chance)).toFixed(2)}`;
}

function tellKinds(items: readonly LabelledItem[]): void {
  print("kind of work");
  const pairs = items.map(({ item, first, second }) => ({
    said: kindRead(item),
    is: agreed<string>(first.kind, second.kind),
  }));
  for (const kind of ["product", "chore", "bug"] as const) {
    const right = pairs.filter(({ said, is }) => said === kind && is === kind).length;
    const said = pairs.filter((one) => one.said === kind).length;
    const is = pairs.filter((one) => one.is === kind).length;
    print(`  ${kind}: precision ${share(right, said)}, recall ${share(right, is)}`);
  }
}

const missing = missingSources();
if (missing.length > 0) {
  print(`Skipped: the labelled texts are not beside the project (${missing.join(", ")}).`);
} else {
  const half: Half = values.half === "held" ? "held" : "seen";
  const items = await labelledItems(half);
  print(`${items.length} items, ${half} half`);
  for (const label of ["kind", "reason", "whom", "problem", "metric"] as const) {
    print(
      `  the two readers agree on ${label}: ${kappa(items.map(({ first, second }) => [first[label], second[label]]))}`,
    );
  }
  tell("a reason", judged(items, "reason", reasonRead));
  tellKinds(items);
  tell(
    "po/story-benefit: stories that are asked for a benefit; right where it is a feature without a reason",
    items
      .filter(({ item }) => isAsked(item))
      .map(({ item, first, second }) => {
        const is = agreed(first.reason, second.reason);
        const product = agreed<string>(first.kind, second.kind) === "product";
        return { said: reasonRead(item), is: is === "no" && !product ? "unsure" : is };
      }),
  );
  const problem = (some: readonly LabelledItem[]): readonly Judged[] =>
    some.map(({ item, first, second }) => ({
      said: problemRead(item),
      is: noEither(agreed(first.problem, second.problem), agreed(first.reason, second.reason)),
    }));
  tell("pm/problem-statement: a problem or a reason, all items", problem(items));
  const epics = items.filter(({ item }) => item.kind === "roadmap");
  tell("pm/problem-statement: a problem or a reason, epics", problem(epics));
  tell("a problem, all items", judged(items, "problem", problemRead));
  tell("a problem, epics", judged(epics, "problem", problemRead));
  tell("a measurable aim", judged(items, "metric", metricRead));
  tell("for whom, by the words for customers", judged(items, "whom", customersRead));
}
