/** Runs the steps of action.yml as GitHub's runner would: expressions, conditions, outputs, bash with its flags. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Ran, root, type Shell } from "./shell.ts";

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "continue-on-error"?: boolean;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"), { strict: true });

export interface Done {
  /** The first failure of a step that may not fail. */
  readonly code: number;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** By name, the steps that ran. */
  readonly steps: Readonly<Record<string, Ran>>;
}

type Values = Readonly<Record<string, string>>;

/** `env`: what the runner and the caller give every step. */
export async function runAction(at: Shell, inputs: Values, env: Values): Promise<Done> {
  const known: Record<string, string> = { "github.token": "job-token" };
  for (const [name, input] of Object.entries(action.inputs)) {
    known[`inputs.${name}`] = inputs[name] ?? expanded(input.default, known);
  }
  const steps: Record<string, Ran> = {};
  let code = 0;
  for (const { run, name = "", ...step } of action.runs.steps) {
    if (run === undefined || !holds(step.if, known, code)) continue;
    at.write("github.output", "");
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, expanded(value, known)]);
    const ran = await at.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", at.write("step.sh", run)], {
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: join(at.directory, "github.output"),
      GITHUB_STEP_SUMMARY: join(at.directory, "summary"),
      RUNNER_TEMP: at.directory,
      ...env,
      ...Object.fromEntries(own),
    });
    steps[name] = ran;
    for (const line of at.read("github.output").split("\n").filter(Boolean)) {
      const [key = "", ...value] = line.split("=");
      known[`steps.${step.id}.outputs.${key}`] = value.join("=");
    }
    if (ran.code !== 0 && code === 0 && step["continue-on-error"] !== true) code = ran.code ?? -1;
  }
  const outputs = Object.entries(action.outputs).map(([key, { value }]) => [key, expanded(value, known)]);
  const output = Object.values(steps)
    .map((ran) => ran.output)
    .join("");
  return { code, output, outputs: Object.fromEntries(outputs), steps };
}

const expanded = (text: string, known: Values): string =>
  text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => known[name] ?? "");

/** `${{ a && b }}` of always(), x == 'y' and x != 'y': what the action needs, and nothing else. */
function holds(condition: string | undefined, known: Values, code: number): boolean {
  if (condition === undefined) return code === 0;
  const parts = condition.replace(/^\$\{\{ | \}\}$/g, "").split(" && ");
  return parts.every((part) => {
    if (part === "always()") return true;
    const [, name = "", operator, value] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(part) ?? [];
    if (operator === undefined) throw new Error(`not understood: ${part}`);
    return ((known[name] ?? "") === value) === (operator === "==");
  });
}
