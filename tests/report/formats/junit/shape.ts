/**
 * JUnit XML as we write it: the elements and attributes that Jenkins, GitLab and the other readers agree on, in the
 * order they are read in, and nothing else. No body has published a standard of it.
 */
import { z } from "zod";
import type { Element } from "./xml.ts";

const count = z.string().regex(/^(?:0|[1-9]\d*)$/);
const name = z.string().min(1);
const blank = z.string().regex(/^\s*$/, "text between elements");

/** An element that holds text alone. */
const leaf = <N extends string, A extends z.ZodType>(of: N, attributes: A) =>
  z.strictObject({ name: z.literal(of), attributes, children: z.tuple([]), text: z.string() });
/** An element that holds elements alone. */
const branch = <N extends string, A extends z.ZodType, C extends z.ZodType>(
  of: N,
  attributes: A,
  children: C,
) => z.strictObject({ name: z.literal(of), attributes, children, text: blank });

const trouble = z.strictObject({ type: name, message: z.string() });
const ends = {
  skipped: leaf("skipped", z.strictObject({})),
  failure: leaf("failure", trouble),
  error: leaf("error", trouble),
};
const out = leaf("system-out", z.strictObject({}));

/** It passed, or it ended in one way; what it printed comes last. */
const testcase = branch(
  "testcase",
  z.strictObject({ name, classname: name }),
  z.union([
    z.tuple([]),
    z.tuple([out]),
    z.tuple([z.union([ends.skipped, ends.failure, ends.error])]),
    z.tuple([z.union([ends.skipped, ends.failure, ends.error]), out]),
  ]),
);

/** Its cases, then what it printed. */
const testsuite = branch(
  "testsuite",
  z.strictObject({ name, tests: count, failures: count, errors: count, skipped: count }),
  z
    .array(z.discriminatedUnion("name", [testcase, out]))
    .refine(
      (all) => all.every((one, n) => one.name === "testcase" || n === all.length - 1),
      "system-out stands at the end, once",
    ),
).superRefine(({ attributes, children }, { addIssue }) => {
  const cases = children.filter((child) => child.name === "testcase");
  for (const [attribute, claimed] of Object.entries(attributes)) {
    const end = ({ tests: "", failures: "failure", errors: "error", skipped: "skipped" } as const)[attribute];
    if (end === undefined) continue;
    const there = cases.filter(({ children: [first] }) => end === "" || first?.name === end).length;
    if (Number(claimed) !== there)
      addIssue({ code: "custom", message: `${attribute} says ${claimed}, there are ${there}` });
  }
});

const junitShape = branch(
  "testsuites",
  z.strictObject({ name, tests: count, failures: count, errors: count }),
  z.array(testsuite),
).superRefine(({ attributes, children }, { addIssue }) => {
  for (const attribute of ["tests", "failures", "errors"] as const) {
    const sum = children.reduce((all, suite) => all + Number(suite.attributes[attribute]), 0);
    if (Number(attributes[attribute]) !== sum)
      addIssue({ code: "custom", message: `${attribute} is not the sum of the suites' (${sum})` });
  }
});

/** What is wrong with a document as JUnit XML; nothing where all is right. */
export const faultsOfJunit = (root: Element): readonly string[] =>
  (junitShape.safeParse(root).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
