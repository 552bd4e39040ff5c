import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import catalogue from "../../rules/index.ts";
import { readFiles } from "../../src/connectors/files/read.ts";
import { readLinear } from "../../src/connectors/linear/live/read.ts";
import { hasLinear, makeWorld, NOW, serve } from "./linear-world.ts";
import { compare, type Parity } from "./parity.ts";
import { labelBugs, rolesIn } from "./parity-world.ts";

const PAGE = join(import.meta.dirname, "../../docs/parity.md");
/** Rules of the page that says where the two may differ, and why. */
const explained = [...readFileSync(PAGE, "utf8").matchAll(/^\| `([a-z/-]+)` \|/gm)].map(
  ([, rule = ""]) => rule,
);

describe("the page on what differs", () => {
  it("names rules that there are, once each", () => {
    const ids = catalogue.map(({ id }) => id as string);
    expect(explained.filter((rule) => !ids.includes(rule))).toEqual([]);
    expect(new Set(explained).size).toBe(explained.length);
  });
});

describe.skipIf(!hasLinear)("one organisation, served by Linear and held by Jira", () => {
  const folder = mkdtempSync(join(tmpdir(), "backlint-parity-"));
  const at = (name: string): string => join(folder, name);
  let parity: Parity;

  beforeAll(async () => {
    makeWorld(folder, { seed: 23, teams: 6, weeks: 26 });
    const cloud = at("cloud");
    writeFileSync(at("labelled.json"), labelBugs(readFileSync(at("linear.json"), "utf8"), cloud));
    const server = await serve(at("labelled.json"));
    try {
      const linearRoles = rolesIn(at("linear.roles.json"));
      const linear = await readLinear([{ query: "" }], {
        env: { LINEAR_API_KEY: "lin_api_0123456789abcdef", LINEAR_API_URL: server.url },
        settings: (_, key) => linearRoles.get(key) ?? {},
      });
      const jiraRoles = rolesIn(join(cloud, "roles.json"));
      const jira = await readFiles([{ path: cloud }], (_, key) => jiraRoles.get(key) ?? {}, {
        stdin: Readable.from([]),
      });
      expect([linear.gaps, jira.gaps]).toEqual([[], []]);
      parity = compare(linear, jira, NOW);
    } finally {
      server.stop();
    }
  }, 90_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has the same work items below roadmap level, by status category and end, in every team", () => {
    expect(parity.teams).toBe(6);
    expect(parity.otherCounts).toEqual([]);
  });

  it("gives the same outcome wherever both can be asked, but for what the page explains", () => {
    const unexplained = parity.differences
      .filter(({ rule }) => !explained.includes(rule))
      .map(({ rule, team, linear, jira }) => `${rule} ${team}: ${linear.outcome} and ${jira.outcome}`);
    expect(unexplained).toEqual([]);
  });

  it("agrees on criteria, readiness and priorities once Linear's bugs are labelled", () => {
    const rules = ["po/acceptance-criteria", "po/priority-spread", "po/ready-depth"];
    expect(parity.differences.filter(({ rule }) => rules.includes(rule))).toEqual([]);
  });

  it("asks both of most rules", () => {
    expect(parity.asked.size).toBeGreaterThan(catalogue.length * 0.7);
  });
});
