/**
 * The part of SARIF 2.1.0 that we write, by the text of the specification (the numbers are its sections), and no key
 * more: so that the format is checked wherever the project is. What only we promise is not in here.
 */
import { z } from "zod";

/** 3.11: a message says something; Markdown never stands alone. */
const message = z.strictObject({ text: z.string().min(1), markdown: z.string().min(1).optional() });

/** 3.27.10: how bad a result is. "none" is for results that are no failures, of which we write none. */
const level = z.enum(["error", "warning", "note"]);

/** 3.8.2: a set of distinct words. */
const tags = z
  .array(z.string().min(1))
  .refine((all) => new Set(all).size === all.length, "a tag stands twice");

/** RFC 3986, relative references included (3.4.3): ASCII without blanks, each % with two digits after it. */
const uri = z.string().regex(/^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/);

/** 3.49 */
const descriptor = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1).optional(),
  shortDescription: message,
  fullDescription: message.optional(),
  help: message.optional(),
  defaultConfiguration: z.strictObject({ level }).optional(),
  properties: z.strictObject({ tags }).optional(),
});

/** 3.52: the id and the place in the list that it is the id of. */
const reference = z.strictObject({ id: z.string().min(1), index: z.int().nonnegative() });

/** 3.58 */
const notification = z.strictObject({
  descriptor: reference,
  associatedRule: reference.optional(),
  level,
  message,
});

/** 3.28: where; lines are counted from 1 (3.30.5). */
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri }),
    region: z.strictObject({ startLine: z.int().min(1) }),
  }),
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        fullyQualifiedName: z.string().min(1),
        kind: z.string().min(1),
      }),
    )
    .min(1),
});

/** 3.35 */
const suppression = z.strictObject({
  kind: z.enum(["inSource", "external"]),
  status: z.enum(["accepted", "underReview", "rejected"]),
  justification: z.string().min(1),
});

/** 3.27 */
const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().nonnegative(),
  level,
  message,
  locations: z.array(location).min(1),
  partialFingerprints: z.record(z.string(), z.string().min(1)),
  baselineState: z.enum(["new", "unchanged", "updated", "absent"]).optional(),
  suppressions: z.array(suppression).optional(),
  hostedViewerUri: uri.and(z.url()).optional(),
  properties: z.strictObject({
    severity: z.string().min(1),
    owner: z.string().min(1),
    outcome: z.string().min(1),
  }),
});

/** 3.14 */
const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.string().min(1),
        version: z.string().min(1).optional(),
        semanticVersion: z.string().min(5).optional(),
        rules: z.array(descriptor),
        notifications: z.array(descriptor),
      }),
    }),
    invocations: z
      .array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(notification),
        }),
      )
      .length(1),
    results: z.array(result),
  })
  .superRefine(({ tool: { driver }, invocations, results }, { addIssue }) => {
    const refuse = (text: string): void => addIssue({ code: "custom", message: text });
    const leads = (list: readonly { id: string }[], { id, index }: { id: string; index: number }): void => {
      if (list[index]?.id !== id) refuse(`${id} is not number ${index} of its list`);
    };
    for (const list of [driver.rules, driver.notifications])
      if (new Set(list.map(({ id }) => id)).size < list.length) refuse("an id stands twice");
    for (const { ruleId, ruleIndex } of results) leads(driver.rules, { id: ruleId, index: ruleIndex });
    for (const { descriptor: of, associatedRule } of invocations.flatMap(
      (one) => one.toolExecutionNotifications,
    )) {
      leads(driver.notifications, of);
      if (associatedRule !== undefined) leads(driver.rules, associatedRule);
    }
    // 3.27.23: in one run all results say what excuses them, or none does.
    if (new Set(results.map(({ suppressions }) => suppressions === undefined)).size > 1)
      refuse("suppressions on some results only");
  });

const sarifShape = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([run]),
});

/** What is wrong with a text as SARIF; nothing where all is right. */
export const faultsOfSarif = (source: string): readonly string[] =>
  (sarifShape.safeParse(JSON.parse(source)).error?.issues ?? []).map(
    ({ path, message: words }) => `${path.join(".")}: ${words}`,
  );
