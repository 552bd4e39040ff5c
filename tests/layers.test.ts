import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { TRACKERS } from "../src/connectors/trackers.ts";
import { ROOMS } from "./rooms.ts";
import { wordsOfCode } from "./words-of-code.ts";

const root = join(import.meta.dirname, "..");
const files = ["src", "rules"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

const roomOf = (file: string) => ROOMS.find(({ files }) => files.test(file));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)]
    .map(([, path = ""]) => normalize(join(dirname(file), path)))
    .filter((path) => path.endsWith(".ts"));

describe("the layers", () => {
  it("give every source file a room", () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it("have no room that stands empty", () => {
    const used = new Set(files.map((file) => roomOf(file)?.room));
    expect(ROOMS.map(({ room }) => room).filter((room) => !used.has(room))).toEqual([]);
  });

  it("are only crossed downwards", () => {
    const crossings = files.flatMap((file) => {
      const from = roomOf(file);
      return importsOf(file).flatMap((imported) => {
        const to = roomOf(imported)?.room ?? "nowhere";
        return to === from?.room || from?.may.includes(to) ? [] : [`${file} → ${imported}`];
      });
    });
    expect(crossings).toEqual([]);
  });

  it("hold no two files that need each other, not even for their types", () => {
    expect(circlesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it("keep rules apart from each other: a rule imports views of its own folder, and nothing of another rule", () => {
    const rules = files.filter((file) => roomOf(file)?.room === "rules");
    const crossings = rules.flatMap((file) =>
      importsOf(file)
        .filter((path) => roomOf(path)?.room === "rules" && !path.startsWith(`${ruleOf(file)}/`))
        .map((path) => `${file} → ${path}`),
    );
    expect(crossings).toEqual([]);
  });

  it("name a tracker in its own folder, in the registry and in the configuration only", () => {
    const named = files
      .filter((file) => !MAY_NAME_TRACKERS.test(file))
      .flatMap((file) =>
        wordsOfCode(readFileSync(join(root, file), "utf8"))
          .filter((word) => TRACKER.test(word) && !isProse(file, word))
          .map((word) => `${file}: ${word}`),
      );
    expect(named).toEqual([]);
  });

  it("load no more of a tracker than its words and traits until it is asked", () => {
    const loaded = files
      .filter((file) => /^src\/connectors\/[a-z]+\/tracker\.ts$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(root, file), "utf8").matchAll(/^import (?!type ).*? from "([^"]+)";$/gm),
      ])
      .map(([, path = ""]) => path);
    expect(new Set(loaded)).toEqual(new Set(["./traits.ts", "../../errors.ts"]));
  });

  it("keep trackers apart from each other", () => {
    const folder = (file: string) => TRACKERS_FOLDER.exec(file)?.[0];
    const crossings = files
      .filter((file) => folder(file) !== undefined)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => folder(path) !== undefined && folder(path) !== folder(file))
          .map((path) => `${file} → ${path}`),
      );
    expect(crossings).toEqual([]);
  });
});

/** `rules/po/acceptance` of `rules/po/acceptance.ts` and of all that stands in the folder of that name. */
const ruleOf = (file: string): string => file.replace(/\.ts$/, "").split("/").slice(0, 3).join("/");

/** Files that lead back to themselves, each with a way round: "a → b → a". */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

const ids = TRACKERS.map(({ id }) => id).join("|");
const TRACKER = new RegExp(ids, "i");
const TRACKERS_FOLDER = new RegExp(`^src/connectors/(?:${ids})/`);

/** plain-words.ts lists English words, and "linear" is one of them. */
const MAY_NAME_TRACKERS = new RegExp(
  `${TRACKERS_FOLDER.source}|^src/connectors/(?:trackers|plain-words)[.]ts$|^src/config/`,
);

/** Also as the beginning of another product's name. */
const NAMES = new RegExp(`\\b(?:${TRACKERS.map(({ words }) => words.name).join("|")})[A-Za-z]?\\b`, "g");

/** A sentence of a rule may say what holds for users of a tracker; nothing is decided by it. */
const isProse = (file: string, text: string): boolean =>
  file.startsWith("rules/") && text.includes(" ") && !TRACKER.test(text.replace(NAMES, ""));
