import { beforeEach, describe, expect, it } from "vitest";
import { workplace } from "../cli/harness.ts";
import { fault, json, KEY, workspace } from "../connectors/linear/live/workspace.ts";
import { recordsOf, WORKSPACE } from "./linear.ts";
import { NOW, play, statusAt } from "./story.ts";

const at = workplace();
const linear = workspace();
const story = play(true);
const open = story.items.filter((item) => statusAt(item, NOW) === "To Do");
const [inProject, alone] = open.map(({ number }) => number);
const done = story.items.find((item) => statusAt(item, NOW) === "Done")?.number;

beforeEach(() => {
  const project = {
    id: "p-1",
    slugId: "queues-1",
    name: "Fewer queues",
    description: "",
    content: "Why: desks.",
  };
  const records = recordsOf(story);
  linear.lists = {
    ...records,
    issues: (records.issues ?? []).map((one) => ({
      ...one,
      project: one.number === inProject ? project : null,
    })),
  };
  linear.organization = WORKSPACE;
});

const check = async (args: string, format = "text") =>
  at.run(`check ${args} --format ${format}`, { env: { LINEAR_API_KEY: KEY } });

describe("an item of a live Linear, before it is built", () => {
  it.each([
    ["READY", 0, inProject],
    ["NOT READY", 1, alone],
    ["DONE", 0, done],
  ])("is %s, exit %d, after two requests", async (word, exit, number) => {
    const { code, output } = await check(`--item FERRY-${number}`);
    expect(output).toMatch(new RegExp(`^FERRY-${number}  ${word}`, "i"));
    expect([code, linear.asked.map(({ name }) => name)]).toEqual([exit, ["Workspace", "Items"]]);
  });

  it("takes two requests for all of them as well, and says which is not there", async () => {
    const keys = [...open.slice(0, 12).map(({ number }) => number), 99_999].map(
      (one) => `--item FERRY-${one}`,
    );
    const { code, output } = await check(keys.join(" "), "json");
    const { items, missing } = JSON.parse(output);
    expect([code, items.length, missing, linear.asked.length]).toEqual([3, 12, ["FERRY-99999"], 2]);
  });

  it("is exit 3 where a part of the answer is missing", async () => {
    linear.answers.Items = () =>
      json({ data: { issues: { nodes: [] } }, ...fault("FORBIDDEN", "no projects") });
    const { code, output } = await check(`--item FERRY-${inProject}`, "json");
    expect([code, JSON.parse(output).complete]).toEqual([3, false]);
  });

  it("is exit 3 and two lines where the key is not accepted", async () => {
    linear.answers.Workspace = () => json(fault("AUTHENTICATION_ERROR", "no"), 401);
    const { code, output, notes = [] } = await check(`--item FERRY-${inProject}`);
    expect([code, output, notes.length]).toEqual([3, "", 2]);
    expect(notes[0]).toContain("Linear does not accept the credentials");
  });
});
