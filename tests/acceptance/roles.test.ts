import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFiles } from "../../src/connectors/files/read.ts";
import { shared } from "../shared.ts";
import { judgedTeams, type RoleTruth } from "./role-truth.ts";

const world = shared("sims/world/world.mjs");
const scenario = join(import.meta.dirname, "../../bench/roles.scenario.json");
const NOW = Date.parse("2026-06-30T12:00:00Z");

describe.skipIf(!existsSync(world))("roles proposed for made-up organisations", () => {
  let directory = "";
  let truth: readonly RoleTruth[] = [];
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "backlint-roles-"));
    const file = (name: string): string => join(directory, name);
    const args = ["--scenario", scenario, "--seed", "7", "--teams", "16", "--weeks", "26", "--no-roles"];
    const out = [
      "--jira-cloud",
      file("cloud"),
      "--linear",
      file("linear.json"),
      "--truth",
      file("truth.json"),
    ];
    const made = spawnSync(process.execPath, [world, ...args, ...out], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    truth = JSON.parse(readFileSync(file("truth.json"), "utf8")).truth;
  }, 60_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each(["cloud", "linear.json"])(
    "are those of nine teams in ten, and else often unsure; no builder is a stakeholder: %s",
    async (name) => {
      const reading = await readFiles([{ path: join(directory, name) }], () => ({}), {
        stdin: Readable.from([]),
      });
      const judged = judgedTeams(reading, truth, NOW);
      expect(judged).toHaveLength(16);
      const rest = judged.filter(({ po, pm }) => po !== "right" || pm !== "right");
      expect(rest.length).toBeLessThanOrEqual(1);
      expect(rest.filter(({ po, pm }) => po === "wrong" || pm === "wrong")).toEqual([]);
      for (const { dev, stakeholder, high, twice } of judged) {
        expect(dev.right).toBe(dev.all);
        expect(stakeholder.right).toBe(stakeholder.all);
        expect(high.right).toBe(high.all);
        expect(twice).toBe(0);
      }
    },
    60_000,
  );
});
