/**
 * How the readers of prose do on real items that two people labelled independently of each other and of the rules.
 *
 *   npm run bench:real                    the half that rules may be tuned to
 *   npm run bench:real -- --half held     the other half, for the figures that hold elsewhere; look seldom
 *   npm run bench:real -- --stories DIR   user stories of public sets of requirements too, one text file a set
 */
import { parseArgs } from "node:util";
import { agreed, kappa, share } from "./real/figures.ts";
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
import { tellStories } from "./real/stories.ts";

const { values } = parseArgs({
  options: { half: { type: "string", default: "seen" }, stories: { type: "string" } },
});
const half: Half = values.half === "held" ? "held" : "seen";
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

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
for (const line of await tellStories(half, values.stories)) print(line);
