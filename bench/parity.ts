/**
 * The same made-up organisation read as Linear and as Jira: in how many teams does each rule come to the same answer?
 *
 *   node bench/parity.ts linear.json cloud-folder [NOW] [--label-bugs]
 *
 * The two are exports of one world. `--label-bugs` gives Linear's issues the label that Jira's type stands for.
 */
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { readFiles } from "../src/connectors/files/read.ts";
import type { TeamSettings } from "../src/connectors/reading.ts";
import { compare } from "../tests/acceptance/parity.ts";
import { labelBugs, rolesIn } from "../tests/acceptance/parity-world.ts";

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const [linearFile = "", cloud = "", day = "2026-06-30T12:00:00Z"] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"));
const text = readFileSync(linearFile, "utf8");
const world = process.argv.includes("--label-bugs") ? labelBugs(text, cloud) : text;

const read = (path: string, roles: ReadonlyMap<string, TeamSettings>, stdin: string) =>
  readFiles([{ path }], (_, key) => roles.get(key) ?? {}, { stdin: Readable.from([Buffer.from(stdin)]) });

const linear = await read("-", rolesIn(linearFile.replace(/\.json$/, ".roles.json")), world);
const jira = await read(cloud, rolesIn(`${cloud}/roles.json`), "");
const { teams, otherCounts, asked, differences } = compare(linear, jira, Date.parse(day));
print(`${teams} teams, ${otherCounts.length} with other numbers of work items ${otherCounts.join(" ")}`);
for (const [rule, both] of [...asked].sort()) {
  const other = differences.filter((one) => one.rule === rule);
  const ways = Map.groupBy(other, (one) => `${one.linear.outcome} / ${one.jira.outcome}`);
  const words = [...ways].map(([way, found]) => `${found.length} × ${way} (${found[0]?.team})`);
  print(`${rule.padEnd(32)} ${both - other.length} of ${both} ${words.join(", ")}`);
}
