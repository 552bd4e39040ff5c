import { beforeEach, describe, expect, it } from "vitest";
import { readFiles } from "../../src/connectors/files/read.ts";
import { workplace } from "../cli/harness.ts";
import { KEY, workspace } from "../connectors/linear/live/workspace.ts";
import { exportOf, recordsOf, rolesOf, WORKSPACE } from "./linear.ts";
import { contentOf, seenIn } from "./seen.ts";
import { NOW, play } from "./story.ts";

const at = workplace();
const linear = workspace();
const story = play(true);
const END = new Date(NOW).toISOString();

beforeEach(() => {
  linear.lists = { ...recordsOf(story) };
  linear.organization = WORKSPACE;
});

describe("a year of a made-up team in a live Linear", () => {
  const audit = async (source: string) => {
    at.write("backlint.config.yaml", JSON.stringify({ teams: [{ source, roles: rolesOf() }] }));
    return at.run(`audit --format json --now ${END}`, { env: { LINEAR_API_KEY: KEY } });
  };

  it("gives the report of its own export", async () => {
    at.write("linear.json", exportOf(story));
    const [file, live] = [await audit("linear.json"), await audit("linear:FERRY")];
    expect([file.code, file.notes, live.code, live.notes]).toEqual([0, [], 0, []]);
    expect(contentOf(live.output)).toEqual(contentOf(file.output));
  });

  it("is read page by page to the last history, comment and cycle", async () => {
    at.write("linear.json", exportOf(story));
    linear.most = 25;
    const settings = () => ({ roles: rolesOf() });
    const live = await linear.read("FERRY", { settings });
    const file = await readFiles([{ path: `${at.directory}/linear.json` }], settings, {
      stdin: process.stdin,
    });
    expect([live.gaps, live.cost.retries]).toEqual([[], 0]);
    expect(seenIn(live)).toEqual(seenIn(file));
    expect(live.cost.requests).toBe(linear.asked.length);
    const times = (name: string): number => linear.asked.filter((one) => one.name === name).length;
    const remarks = story.items.reduce((sum, one) => sum + one.remarks.length, 0);
    expect([times("Issues"), times("Comments"), times("Cycles")]).toEqual([
      Math.ceil(story.items.length / 25),
      Math.ceil(remarks / 25),
      Math.ceil(story.sprints.length / 25),
    ]);
  });

  it("is read to the end of each history, however short the pages inside an issue are", async () => {
    const [whole] = seenIn(await linear.read("FERRY"));
    linear.most = 2;
    linear.lists.issues = linear.lists.issues?.slice(0, 12) ?? [];
    const [part] = seenIn(await linear.read("FERRY"));
    expect(part?.items).toEqual(whole?.items.slice(0, 12));
    expect(linear.asked.some(({ name }) => name === "RestOf_issue_history")).toBe(true);
  });
});
