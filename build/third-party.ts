/** Writes dist/THIRD-PARTY.md: the licence of every package whose code is in the bundle. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

const IS_LICENCE = /^(?:licen[cs]e|copying|notice)\b/i;

/** The folder of the package that a bundled file comes from; undefined for this project's own files. */
function packageFolder(file: string): string | undefined {
  if (!file.includes("/node_modules/")) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    // A package.json without a version only tells the kind of module.
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && "version" in JSON.parse(readFileSync(manifest, "utf8"))) return folder;
  }
  return undefined;
}

/** @throws where a package tells no licence, or ships no text of it: such code may not be passed on. */
function describe(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => IS_LICENCE.test(file));
  if (typeof license !== "string" || files.length === 0)
    throw new Error(`${name}: no licence that could be passed on with the bundle`);
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return { name, version, license, text };
}

const page = (packages: readonly Package[]): string =>
  [
    "# Third-party packages",
    "`dist` contains code of the packages below. Each stays under its own licence.",
    ...packages.map(
      ({ name, version, license, text }) =>
        `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\``,
    ),
  ].join("\n\n");

export const thirdParty = (): Plugin => ({
  name: "third-party",
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
    const folders = new Set(files.map((file) => packageFolder(file.replaceAll("\\", "/"))));
    const packages = [...folders].flatMap((folder) => (folder === undefined ? [] : [describe(folder)]));
    packages.sort((a, b) => (a.name < b.name ? -1 : 1));
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY.md", source: `${page(packages)}\n` });
  },
});
