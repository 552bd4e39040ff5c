import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiraExport } from "./harness.ts";

const bin = join(import.meta.dirname, "../../src/bin.ts");
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "backlint-bin-"));
  writeFileSync(join(directory, "export.jsonl"), jiraExport(3));
});
afterAll(() => rmSync(directory, { recursive: true }));

const backlint = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: undefined },
  });

describe("the program", () => {
  it("writes the report and nothing else to a pipe, without colour", () => {
    const { status, stdout, stderr } = backlint("audit", "export.jsonl");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Checkout");
    expect(stdout).not.toContain("\u001b");
  });

  it("puts mistakes on standard error, in lines without a stack, and leaves with 2", () => {
    const { status, stdout, stderr } = backlint("audit", "nowhere.jsonl");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(stderr).not.toContain("    at ");
  });

  it("answers --version without loading the commands", () => {
    const { stdout } = backlint("--version");
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("writes files where they are asked for, folders included", () => {
    const { status } = backlint("audit", "export.jsonl", "--output", "out/deep/report.md");
    expect(status).toBe(0);
  });

  it("loads no tracker client for an export", () => {
    const spy = join(directory, "spy.mjs");
    writeFileSync(
      spy,
      `import { registerHooks } from "node:module";
       registerHooks({ load(url, context, next) { if (/jira\\.js|@linear/.test(url)) process.stderr.write("loaded " + url + "\\n"); return next(url, context); } });`,
    );
    const { stderr } = spawnSync(process.execPath, ["--import", spy, bin, "audit", "export.jsonl"], {
      cwd: directory,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
  });
});
