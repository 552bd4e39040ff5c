/** The package as its users get it: built, packed, and installed by npm into an empty folder. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");
const modules = join(root, "node_modules");
const call = promisify(execFile);

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly notes: string;
}

export interface Installed {
  readonly folder: string;
  /** Runs the installed program in a folder below, with nothing of this process's environment. */
  run(args: readonly string[], at?: string, env?: Readonly<Record<string, string>>): Promise<Ran>;
  /** What TypeScript says of the files below a folder, dependencies' declarations included. */
  typeErrors(at: string): Promise<string>;
  remove(): void;
}

/** Words of npm where it can reach no registry and its cache does not hold what it needs. */
const NO_REGISTRY = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTCACHED|ERR_SOCKET_TIMEOUT/;

/** Undefined where there is no npm, or no registry to install from. */
export async function install(): Promise<Installed | undefined> {
  const base = mkdtempSync(join(tmpdir(), "backlint-installed-"));
  const remove = (): void => rmSync(base, { recursive: true, force: true });
  try {
    await pack(join(base, "source"), base);
    const folder = join(base, "empty");
    mkdirSync(folder);
    const tarball = readdirSync(base).find((name) => name.endsWith(".tgz")) ?? "";
    const flags = [
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--fetch-retries=0",
      "--fetch-timeout=8000",
    ];
    await call("npm", ["install", join(base, tarball), ...flags], { cwd: folder });
    return { folder, run: runIn(folder), typeErrors: typeErrorsIn(folder), remove };
  } catch (error) {
    remove();
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT" || NO_REGISTRY.test(stderr)) return undefined;
    throw error;
  }
}

/** Builds beside the repository's own dist, which other tests and programs may be using. */
async function pack(source: string, to: string): Promise<void> {
  mkdirSync(source);
  for (const name of ["package.json", "schema", "examples/demo", "LICENSE", "README.md"]) {
    cpSync(join(root, name), join(source, name), { recursive: true });
  }
  const dist = join(source, "dist");
  const tool = (path: string, ...args: string[]) =>
    call(process.execPath, [join(modules, path), ...args], { cwd: root });
  await Promise.all([
    tool("rolldown/bin/cli.mjs", "-c", "--dir", dist, "--logLevel", "silent"),
    tool("typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", join(to, "types")),
  ]);
  cpSync(join(to, "types"), join(dist, "types"), { recursive: true });
  await call("npm", ["pack", "--ignore-scripts", "--pack-destination", to], { cwd: source });
}

const runIn =
  (folder: string): Installed["run"] =>
  async (args, at = ".", env = {}) => {
    const program = join(folder, "node_modules/.bin/backlint");
    const options = { cwd: join(folder, at), env: { ...env, NO_COLOR: "1" }, maxBuffer: 1 << 26 };
    // The program's first line asks for whichever node is on the PATH; here it is this one.
    return call(process.execPath, [program, ...args], options).then(
      ({ stdout, stderr }) => ({ code: 0, output: stdout, notes: stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        output: error.stdout,
        notes: error.stderr,
      }),
    );
  };

const typeErrorsIn =
  (folder: string): Installed["typeErrors"] =>
  async (at) => {
    const files = readdirSync(join(folder, at))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, at, name));
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
    const args = [...flags, "--target", "es2024", "--types", "", ...files];
    return call(process.execPath, [join(modules, "typescript/bin/tsc"), ...args], { cwd: folder }).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
  };

/** The packages in a node_modules folder, by name, however deep they stand. */
export const packagesIn = (folder: string): readonly string[] => {
  const lock = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8"));
  return Object.keys(lock.packages)
    .map((path) => path.replace(/^.*node_modules\//, ""))
    .sort();
};

/** Bytes of every file below. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
