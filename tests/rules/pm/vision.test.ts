import rule from "../../../rules/pm/vision.ts";
import type { Backlog, RemoteLink, RoadmapItem } from "../../../src/backlog/model.ts";
import { done, epic, markdown, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const text = (words: number) => markdown(times(words, (i) => `word${i}`).join(" "));
const goal = (fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ level: 2, tier: "initiative", ...fields });
const link = (leadsTo: RemoteLink["leadsTo"]): RemoteLink => ({
  url: "https://wiki.example/direction",
  title: "Where we are going",
  leadsTo,
  at: undefined,
  by: undefined,
});
const nothingSaid = { text: null, links: [] };

/** Twenty open items, beside those of the roadmap, and a project description that says nothing. */
const product = (
  roadmap: readonly RoadmapItem[],
  fields: Partial<Omit<Backlog, "capabilities">> = {},
): Backlog => team({ items: times(20, () => story()), roadmap, vision: nothingSaid, ...fields });

describeRule(rule, {
  pass: {
    "A goal describes the direction of the product in a paragraph of 40 words.": () => ({
      team: product([goal({ description: text(40) })]),
    }),
    "where the project's description has one": () => ({
      team: product([], { vision: { text: text(40), links: [] } }),
    }),
    "where the documents of an initiative have one together with its text": () => ({
      team: product([goal({ description: text(10), documents: [text(30)] })], { tracker: "linear" }),
    }),
    "where the project's description links anywhere": () => ({
      team: product([], { vision: { text: null, links: ["https://wiki.example/vision"] } }),
    }),
    "where a goal links a page": () => ({ team: product([goal({ remoteLinks: [link("document")] })]) }),
    "where the configuration says where it is, though nothing is shown": () => ({
      team: product([], { vision: undefined }),
      options: { url: "https://wiki.example/vision" },
    }),
    "where an idea is labelled as the north star": () => ({
      team: product([epic({ tier: "idea", level: 2, labels: ["North Star"], description: text(45) })]),
    }),
  },
  warn: "never: the one member is the whole team, and a yes or no needs no bound",
  fail: {
    "where a goal's text is a word short": () => ({
      team: product([goal({ description: text(39) }), goal()]),
      judged: 1,
      failed: 1,
      evidence: { topLevelItems: 2, mostWords: 39, minimum: 40 },
      message:
        "has no written product direction: 2 top-level items, no link to a vision, and the longest text has 39 words (at least 40 are needed)",
    }),
    "The project has a description of three words, and there is no goal above the epics.": () => ({
      team: product([], { vision: { text: text(3), links: [] } }),
      evidence: { topLevelItems: 0, mostWords: 3, minimum: 40 },
    }),
    "where only an epic, a finished goal or a pull request says something": () => ({
      team: product([
        epic({ description: text(90) }),
        goal({ ...done(), kind: "roadmap", description: text(90) }),
        goal({ remoteLinks: [link("code")] }),
      ]),
      evidence: { topLevelItems: 1, mostWords: 0, minimum: 40 },
    }),
    "where Linear's initiatives are shown and empty, whatever the team's description": () => ({
      team: product([goal()], { tracker: "linear", vision: undefined }),
    }),
    "where the minimum is set higher": () => ({
      team: product([goal({ description: text(40) })]),
      options: { words: 60 },
      evidence: { topLevelItems: 1, mostWords: 40, minimum: 60 },
    }),
  },
  "insufficient-evidence": {
    "with fewer than twenty open items": () => ({
      team: product([], { items: [...times(19, () => story()), ...times(5, () => done())] }),
      judged: 0,
    }),
  },
  "not-observable": {
    "where neither a goal nor the project's description is shown": () => ({
      team: product([], { vision: undefined }),
    }),
    "where the project's description is hidden and the goal is short": () => ({
      team: product([goal()], { vision: undefined }),
    }),
    "where the project's links are known and its text is not": () => ({
      team: product([goal()], { vision: { text: undefined, links: [] } }),
    }),
    "where what stands above the epics was not read": () => ({
      team: product([epic({ parent: "PLAN-1" })]),
      reason: "the items above some roadmap items were not read",
    }),
    "where a goal's text is hidden": () => ({ team: product([goal(), goal({ description: undefined })]) }),
    "where a goal's links are hidden": () => ({ team: product([goal({ remoteLinks: undefined })]) }),
    "where Linear shows no initiative": () => ({
      team: product([], { tracker: "linear", vision: undefined }),
    }),
  },
  "not-applicable": "never: every product has a direction to state",
});
