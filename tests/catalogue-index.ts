/** rules/index.ts and rules/babysitter/index.ts, made from what stands in the folders; `npm run docs` writes them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../src/rule.ts";
import type { Signal } from "../src/signal.ts";

const root = join(import.meta.dirname, "../rules");

/** The folders of rules, in the order reports list them; within one the names decide. */
const FOLDERS = ["pm", "po", "boundary", "hygiene"] as const;

/** One level down; below stand views that only one rule needs. */
const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.slice(0, -".ts".length))
    .toSorted();

const load = async <T>(id: string): Promise<T> => (await import(join(root, `${id}.ts`))).default;

/** Read from the folders and not from the index, for a new rule to be in all that is written with the index. */
export const rulesInFolders = (): Promise<readonly Rule[]> =>
  Promise.all(FOLDERS.flatMap((folder) => namesIn(folder).map((name) => load<Rule>(`${folder}/${name}`))));

/** In the order that they name. */
export async function signalsInFolder(): Promise<readonly Signal[]> {
  const signals = await Promise.all(namesIn("babysitter").map((name) => load<Signal>(`babysitter/${name}`)));
  return signals.toSorted((a, b) => a.order - b.order);
}

export const ruleIndex = (rules: readonly Rule[]): string =>
  indexOf(rules, {
    says: "The catalogue: every rule, in the order reports list them.",
    type: 'import type { Rule } from "../src/rule.ts";',
    list: "rules: readonly Rule[]",
    path: (id) => `./${id}.ts`,
  });

export const signalIndex = (signals: readonly Signal[]): string =>
  indexOf(signals, {
    says: "The signals, in the order reports list them: the core ones first.",
    type: 'import type { Signal } from "../../src/signal.ts";',
    list: "signals: readonly Signal[]",
    path: (id) => `./${id.slice(id.indexOf("/") + 1)}.ts`,
  });

interface Index {
  readonly says: string;
  readonly type: string;
  readonly list: string;
  readonly path: (id: string) => string;
}

/** Imports by path, the list as it is given; both as the formatter would have them. */
function indexOf(all: readonly { readonly id: string }[], { says, type, list, path }: Index): string {
  const imports = all.map(({ id }) => id).toSorted();
  return `${[
    `/** ${says} Written by \`npm run docs\`. */`,
    type,
    ...imports.map((id) => `import ${nameOf(id)} from "${path(id)}";`),
    "",
    `const ${list} = [`,
    ...all.map(({ id }) => `  ${nameOf(id)},`),
    "];",
    "",
    `export default ${list.slice(0, list.indexOf(":"))};`,
  ].join("\n")}\n`;
}

/** `acceptanceCriteria` of `po/acceptance-criteria`. */
const nameOf = (id: string): string =>
  id.slice(id.indexOf("/") + 1).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
