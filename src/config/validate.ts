/** Checks a configuration against the schema and says what is wrong in one line. */
import type { z } from "zod";
import { UserError } from "../errors.ts";
import type { Rule } from "../rule.ts";
import { wildcards } from "../text/wildcards.ts";
import { nearest } from "./nearest.ts";
import { type Config, configSchema, PROFILE_RENAMED } from "./schema.ts";

/** ":12" for the line where the value at this path stands; "" where lines are not known. */
export type Place = (path: readonly PropertyKey[]) => string;

/** @throws UserError naming the first offence, its place and the nearest right key. */
export function validate(value: unknown, path: string, rules: readonly Rule[], place: Place): Config {
  const schema = configSchema(rules);
  const parsed = schema.safeParse(value);
  if (parsed.success) return withRules(parsed.data as Config, path, rules, place);
  const [issue] = deepest(parsed.error.issues);
  if (issue === undefined) throw parsed.error;
  const [what, hint] = describe(issue, schema, rules);
  throw new UserError(`${path}${place(offender(issue))}: ${what}`, hint);
}

/** @throws UserError for a waiver of no rule, and for a limit that is set twice. */
function withRules(config: Config, path: string, rules: readonly Rule[], place: Place): Config {
  for (const [n, { rule }] of (config.waivers ?? []).entries()) {
    if (rules.some(({ id }) => wildcards(rule)(id))) continue;
    const ids = rules.map(({ id }) => id);
    const near = nearest(rule, ids);
    throw new UserError(
      `${path}${place(["waivers", n, "rule"])}: waivers.${n}.rule: there is no rule ${rule}`,
      near === undefined ? "The command `backlint rules` lists all rules." : `Did you mean “${near}”?`,
    );
  }
  const limits = typeof config.limits === "object" ? config.limits : {};
  for (const [id, own] of Object.entries(config.rules)) {
    if (limits[id] === undefined || typeof own !== "object" || own.share === undefined) continue;
    throw new UserError(
      `${path}${place(["rules", id, "share"])}: rules.${id}.share: the limit of ${id} is set in limits too`,
      "Remove one of the two.",
    );
  }
  return config;
}

type Issue = z.core.$ZodIssue;

/** Of a union that failed, the branch that came furthest says what is wrong. */
function deepest(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => {
    if (issue.code !== "invalid_union") return issue;
    const objects = issue.errors
      .flat()
      .filter((one) => one.code === "unrecognized_keys" || one.path.length > 0);
    const [first] = deepest(objects as Issue[]);
    return first === undefined ? issue : { ...first, path: [...issue.path, ...first.path] };
  });
}

const offender = (issue: Issue): readonly PropertyKey[] =>
  issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;

function describe(issue: Issue, schema: z.ZodType, rules: readonly Rule[]): [string, string] {
  const at = issue.path.map(String).join(".") || "the configuration";
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known =
      issue.path.length === 1 && issue.path[0] === "rules"
        ? rules.map((rule) => rule.id)
        : keysAt(schema, issue.path, rules);
    const near = nearest(key, known);
    const hint = near === undefined ? `Known keys: ${known.join(", ")}.` : `Did you mean “${near}”?`;
    return [`unknown key “${key}” in ${at}`, hint];
  }
  if (issue.message === PROFILE_RENAMED) return [`${at}: ${issue.message}`, "Write profile: cycles."];
  if (issue.code === "invalid_value") {
    return [`${at} must be one of ${issue.values.join(", ")}`, "Use one of these values."];
  }
  if (issue.code === "invalid_union" && issue.path[0] === "teams") {
    return [
      `${at} must be a name, or an object about one person`,
      'For example: "po@example.com", or { accounts: [a1, a2], from: 2026-03-01 }.',
    ];
  }
  if (issue.code === "invalid_union") {
    return [
      `${at} must be off, a severity, or an object of settings`,
      "For example: { severity: low, share: 0.3 }.",
    ];
  }
  return [`${at}: ${firstLine(issue.message)}`, "schema/config.json describes the allowed values."];
}

/** The keys that are allowed at a path, read from the JSON form of the schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], rules: readonly Rule[]): string[] {
  const [first, second] = path;
  if (first === "rules" && typeof second === "string") {
    const rule = rules.find((one) => one.id === second);
    const own = rule?.options as { shape?: Record<string, unknown> } | undefined;
    return ["severity", "share", "from", ...Object.keys(own?.shape ?? {})];
  }
  let node: unknown = schema;
  for (const key of path) node = child(node, key);
  const { shape, keyType } = unwrap(node);
  return keyType?.options?.map(String) ?? Object.keys(shape ?? {});
}

type Node = {
  shape?: object;
  element?: unknown;
  keyType?: { options?: readonly unknown[] };
  valueType?: unknown;
  options?: readonly unknown[];
  unwrap?: () => unknown;
};

const unwrap = (node: unknown): Node => {
  let bare = node as Node;
  while (bare?.shape === undefined && bare?.element === undefined && typeof bare?.unwrap === "function")
    bare = bare.unwrap() as Node;
  // Of a union, the branch that has keys.
  const branch = bare?.shape === undefined ? bare?.options?.find((one) => (one as Node).shape) : undefined;
  return (branch as Node | undefined) ?? bare ?? {};
};

function child(node: unknown, key: PropertyKey): unknown {
  const bare = unwrap(node);
  if (bare.valueType !== undefined) return bare.valueType;
  return typeof key === "number"
    ? bare.element
    : (bare.shape as Record<PropertyKey, unknown> | undefined)?.[key];
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";
