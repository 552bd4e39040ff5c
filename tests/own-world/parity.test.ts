import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { readFiles } from "../../src/connectors/files/read.ts";
import { compare, type Parity } from "../acceptance/parity.ts";
import * as jira from "./jira.ts";
import * as linear from "./linear.ts";
import { NOW, play } from "./story.ts";

const PAGE = join(import.meta.dirname, "../../docs/parity.md");
/** Rules of the page that says where the two may differ, and why. */
const explained = [...readFileSync(PAGE, "utf8").matchAll(/^\| `([a-z/-]+)` \|/gm)].map(([, rule]) => rule);

describe.each([true, false])("a year of one team, held by Linear and by Jira (decides: %s)", (decides) => {
  let parity: Parity;
  beforeAll(async () => {
    const story = play(decides);
    const read = (text: string, roles: Readonly<Record<string, string[]>>) =>
      readFiles([{ path: "-" }], () => ({ roles }), { stdin: Readable.from([Buffer.from(text)]) });
    const one = await read(linear.exportOf(story), linear.rolesOf());
    const other = await read(jira.exportOf(story, "cloud"), jira.rolesOf("cloud"));
    parity = compare(one, other, NOW);
  });

  it("has the same work items, by status category and end", () => {
    expect([parity.teams, parity.otherCounts]).toEqual([1, []]);
  });

  it("gives the same outcome wherever both can be asked, but for what the page explains", () => {
    const differing = parity.differences.map(
      ({ rule, linear: one, jira: two }) => `${rule}: ${one.outcome} and ${two.outcome}`,
    );
    expect(differing.filter((one) => !explained.some((rule) => one.startsWith(`${rule}:`)))).toEqual([]);
    expect(parity.asked.size).toBeGreaterThan(25);
  });
});
