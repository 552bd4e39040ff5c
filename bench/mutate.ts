/**
 * Do the tests bite? Changes one constant or comparison at a time, and asks the tests that belong to the file.
 *
 *   npm run bench:mutate -- [--sample 80] [--seed 1] [--jobs 2] [--seconds 120] [PATH…]
 *
 * PATHs are files or folders (default: rules, src/engine, src/backlog/replay). Works in copies in a temporary folder,
 * never in place. Prints the mutants that no test noticed as `file:line  old → new`, then the counts. Not every survivor
 * is a hole: some changes mean the same, and tests that need what lies beside the project are skipped in a copy.
 */
import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Mutant, mutantsOf } from "./mutate/mutants.ts";
import { sampleOf } from "./mutate/sample.ts";

type Fate = "killed" | "survived" | "timed out";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "80" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "2" },
    seconds: { type: "string", default: "120" },
  },
});
const root = join(import.meta.dirname, "..");
const paths = positionals.length > 0 ? positionals : ["rules", "src/engine", "src/backlog/replay"];

const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file !== "" && existsSync(join(root, file)) && statSync(join(root, file)).isFile());

/** The tests under a folder, or those that stand right in it. */
const testsIn = (folder: string, deep = true): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: deep, encoding: "utf8" })
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${folder}/${name}`)
    : [];

/** The tests of a rule are its views' tests; folders of the engine, the replay and the history are tested as one. */
function testsOf(file: string): string[] {
  const [, group, rule] = file.replace(/\.ts$/, "").split("/");
  const own = `tests/rules/${group}/${rule}`;
  if (file.startsWith("rules/"))
    return [`${own}.test.ts`, ...testsIn(own)].filter((test) => existsSync(join(root, test)));
  if (file.startsWith("src/engine/")) {
    const folder = dirname(file).replace(/^src/, "tests");
    return testsIn(folder, folder !== "tests/engine");
  }
  if (file.startsWith("src/backlog/replay/"))
    return ["tests/backlog/replay", "tests/backlog/history"].flatMap((folder) => testsIn(folder));
  if (file.startsWith("src/backlog/history/")) return testsIn("tests/backlog/history");
  const same = file.replace(/^src\//, "tests/").replace(/\.ts$/, ".test.ts");
  return existsSync(join(root, same)) ? [same] : [];
}

function copyOfTheTree(parent: string): string {
  const copy = mkdtempSync(join(parent, "copy-"));
  for (const file of tracked) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Whether the tests pass in the copy; null: they came to no end. */
function passes(copy: string, tests: readonly string[]): Promise<boolean | null> {
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const options = { cwd: copy, detached: true, stdio: "ignore" as const };
  const run = spawn(process.execPath, [program, "run", "--bail=1", "--maxWorkers=1", ...tests], options);
  return new Promise((resolve, reject) => {
    // Its own group, so that the workers of an endless loop end with it.
    const late = setTimeout(() => {
      if (run.pid !== undefined) process.kill(-run.pid, "SIGKILL");
    }, Number(values.seconds) * 1000);
    run.on("error", reject);
    run.on("exit", (code) => {
      clearTimeout(late);
      resolve(code === null ? null : code === 0);
    });
  });
}

async function fateOf(copy: string, mutant: Mutant): Promise<Fate> {
  const path = join(copy, mutant.file);
  const before = readFileSync(path, "utf8");
  writeFileSync(
    path,
    before.slice(0, mutant.at) + mutant.becomes + before.slice(mutant.at + mutant.was.length),
  );
  try {
    const tests = testsOf(mutant.file);
    const passed = tests.length === 0 ? true : await passes(copy, tests);
    return passed === null ? "timed out" : passed ? "survived" : "killed";
  } finally {
    writeFileSync(path, before);
  }
}

const say = (text: string): unknown => process.stdout.write(`${text}\n`);
const chosen = tracked.filter(
  (file) =>
    file.endsWith(".ts") &&
    paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, "")}/`)),
);
const all = chosen.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), "utf8")));
const sample = sampleOf(all, Number(values.sample), Number(values.seed));
say(`${sample.length} of ${all.length} mutants in ${chosen.length} files, seed ${values.seed}`);

const counts: Record<Fate, number> = { killed: 0, survived: 0, "timed out": 0 };
const parent = mkdtempSync(join(tmpdir(), "mutate-"));
try {
  const copies = Array.from({ length: Number(values.jobs) }, () => copyOfTheTree(parent));
  const every = [...new Set(sample.flatMap(({ file }) => testsOf(file)))];
  // Tests that fail as it is would count every mutant as noticed.
  if (every.length > 0 && (await passes(copies[0] ?? parent, every)) !== true)
    throw new Error("the tests fail without any change: nothing can be learnt");
  const left = [...sample];
  const work = async (copy: string): Promise<void> => {
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const fate = await fateOf(copy, mutant);
      counts[fate]++;
      if (fate === "killed") continue;
      const { file, line, was, becomes, text } = mutant;
      say(`${fate}: ${file}:${line}  ${was} → ${becomes}   ${text}`);
    }
  };
  await Promise.all(copies.map(work));
} finally {
  rmSync(parent, { recursive: true, force: true });
}
const done = counts.killed + counts.survived + counts["timed out"];
const share = done === 0 ? 0 : Math.round((100 * (done - counts.survived)) / done);
say(
  `${counts.killed} killed, ${counts.survived} survived, ${counts["timed out"]} timed out: ${share} % noticed`,
);
