/** Finds and reads the configuration file. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { LineCounter, parseDocument } from "yaml";
import { UserError } from "../errors.ts";
import type { Rule } from "../rule.ts";
import type { Config } from "./schema.ts";
import { type Place, validate } from "./validate.ts";

const CONFIG_NAMES = ["yaml", "yml", "json", "ts"].map((extension) => `backlint.config.${extension}`);

export interface LoadedConfig {
  readonly config: Config;
  /** The catalogue, and the rules that a .ts configuration brings along. */
  readonly rules: readonly Rule[];
  /** The directory that relative sources are taken from. */
  readonly directory: string;
}

/**
 * Reads `file`, or the nearest configuration in `cwd` or a directory above it; the defaults where there is none.
 * @throws UserError with file, line, the offending key and the nearest right one.
 */
export async function loadConfig(
  cwd: string,
  file: string | undefined,
  catalogue: readonly Rule[],
): Promise<LoadedConfig> {
  const path = file === undefined ? find(cwd) : resolve(cwd, file);
  if (path === undefined) {
    return { config: validate({}, "defaults", catalogue, nowhere), rules: catalogue, directory: cwd };
  }
  if (!existsSync(path)) {
    throw new UserError(
      `${path}: the configuration file does not exist`,
      `Give the path of an existing file, or leave --config out to use ${CONFIG_NAMES[0]}.`,
    );
  }
  const directory = dirname(path);
  if (extname(path) !== ".ts") {
    const { value, place } = readDocument(path);
    return { config: validate(value, path, catalogue, place), rules: catalogue, directory };
  }
  const { customRules = [], ...value } = await importConfig(path);
  const rules = [...catalogue, ...checkedRules(customRules, path, catalogue)];
  return { config: validate(value, path, rules, nowhere), rules, directory };
}

const nowhere: Place = () => "";

function find(cwd: string): string | undefined {
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = join(directory, name);
      if (existsSync(path)) return path;
    }
    if (directory === dirname(directory)) return undefined;
  }
}

async function importConfig(path: string): Promise<{ customRules?: unknown }> {
  try {
    const module: { default?: object } = await import(pathToFileURL(path).href);
    return module.default ?? {};
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${path}: ${words}`,
      "Node must be able to load the file, and its default export must be the configuration.",
    );
  }
}

function checkedRules(rules: unknown, path: string, catalogue: readonly Rule[]): readonly Rule[] {
  const made =
    Array.isArray(rules) &&
    rules.every((rule) => typeof rule?.judge === "function" && rule.area !== undefined);
  if (!made)
    throw new UserError(
      `${path}: customRules must be a list of rules`,
      "Create each rule with defineRule from backlint.",
    );
  const known = new Set(catalogue.map((rule) => rule.id));
  for (const { id } of rules as Rule[]) {
    if (known.has(id))
      throw new UserError(
        `${path}: a rule with the id ${id} already exists`,
        "Give the custom rule another id.",
      );
    known.add(id);
  }
  return rules as Rule[];
}

/** YAML, and JSON as a part of it, with a way from a key's path to its line. */
function readDocument(path: string): { value: unknown; place: Place } {
  const lines = new LineCounter();
  const text = readFileSync(path, "utf8");
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    const [words] = error.message.split("\n", 1);
    throw new UserError(
      `${path}:${line}: ${words}`,
      "Correct the syntax; the file is read as YAML (JSON is valid YAML).",
    );
  }
  const place: Place = (keys) => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return `:${lines.linePos(node.range[0]).line}`;
    }
    return "";
  };
  return { value: document.toJS({ maxAliasCount: 100 }) ?? {}, place };
}
