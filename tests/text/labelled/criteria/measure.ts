/** How far the recogniser and a reader agree. */
import { type Criteria, readCriteria } from "../../../../src/text/criteria/criteria.ts";
import type { LabelledClass, LabelledItem } from "./case.ts";

export interface Agreement {
  readonly texts: number;
  /** Texts a reader finds criteria in. */
  readonly positives: number;
  readonly found: number;
  readonly truePositives: number;
  readonly presence: number;
  readonly counted: number;
  readonly countRight: number;
  readonly classes: number;
  readonly classRight: number;
  /** One line a text on which the two differ. */
  readonly misses: readonly string[];
}

export const precision = (one: Agreement): number => one.truePositives / one.found;
export const recall = (one: Agreement): number => one.truePositives / one.positives;

export function measure(items: readonly LabelledItem[]): Agreement {
  const read = items.map((item) => ({ item, ...compare(item) }));
  const count = (of: (one: (typeof read)[number]) => number | boolean): number =>
    read.reduce((sum, one) => sum + Number(of(one)), 0);
  const isPresent = ({ presence }: { readonly presence: Criteria["presence"] }): boolean =>
    presence === "present";
  return {
    texts: items.length,
    positives: count(({ item }) => isPresent(item.expected)),
    found: count(({ criteria }) => isPresent(criteria)),
    truePositives: count(({ item, criteria }) => isPresent(item.expected) && isPresent(criteria)),
    presence: count(({ item, criteria }) => item.expected.presence === criteria.presence),
    counted: count(({ item }) => item.expected.items !== undefined),
    countRight: count(({ item, criteria }) => item.expected.items === criteria.criteria.length),
    classes: count(({ classes }) => classes.length),
    classRight: count(({ classes }) => classes.filter(([wanted, got]) => wanted === got).length),
    misses: read.flatMap(({ item, difference }) =>
      difference === "" ? [] : [`${item.language}, “${item.title}” (${item.name}): ${difference}`],
    ),
  };
}

type Pair = readonly [wanted: LabelledClass, got: LabelledClass];

function compare(item: LabelledItem): {
  readonly criteria: Criteria;
  readonly classes: readonly Pair[];
  readonly difference: string;
} {
  const { expected } = item;
  const criteria = readCriteria({ title: item.title, description: item.text, kind: item.kind });
  const got = criteria.criteria.map(({ class: one }) =>
    one === "plain" || one === "checkable" ? "ok" : one,
  );
  const comparable = expected.classes?.length === got.length ? expected.classes : [];
  const classes = comparable.map((wanted, at): Pair => [wanted, got[at] as LabelledClass]);
  const differences = [
    ...(expected.presence === criteria.presence
      ? []
      : [`read as ${criteria.presence}, is ${expected.presence}`]),
    ...(expected.items === undefined || expected.items === got.length
      ? []
      : [`${got.length} criteria read, ${expected.items} counted`]),
    ...classes.flatMap(([wanted, one], at) =>
      wanted === one ? [] : [`“${criteria.criteria[at]?.text}” read as ${one}, is ${wanted}`],
    ),
  ];
  return { criteria, classes, difference: differences.join("; ") };
}
