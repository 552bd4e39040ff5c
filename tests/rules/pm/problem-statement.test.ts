import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/problem-statement.ts";
import type { RoadmapItem } from "../../../src/backlog/model.ts";
import { daysAgo, epic, markdown, story, team, times, wiki } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const STATED = markdown("## Problem\n\nParents learn of a closed school at its locked gate.");
const stated = (n: number) => times(n, () => epic({ description: STATED }));
const silent = (n: number, fields: Partial<RoadmapItem> = {}) =>
  times(n, () => epic({ description: markdown("Build the three screens and ship them."), ...fields }));
const page = (leadsTo: "document" | "code") => [
  { url: "https://pages.example/1", title: "Notes", leadsTo, at: undefined, by: undefined },
];

const FINISHED = { status: { name: "Done", category: "done" }, closure: "delivered" } as const;
const WAITING = { status: { name: "Later", category: "new" } } as const;

describeRule(rule, {
  pass: {
    "where four are in progress, and those that are finished stated it as well": () => ({
      team: team({ items: [...stated(4), ...times(6, () => epic({ description: STATED, ...FINISHED }))] }),
      judged: 10,
      covers: ["finished roadmap items"],
    }),
    "where three of ten say nothing": () => ({
      team: team({ items: [...stated(7), ...silent(3)] }),
      failed: 3,
      judged: 10,
    }),
    "Every started roadmap item names a problem, such as “Parents cannot find the date”.": () => ({
      team: team({
        items: [
          epic({ description: wiki("h3. Warum\n\nEltern stehen vor verschlossener Tür.") }),
          epic({ description: markdown("Parents call the office because they cannot find the date.") }),
          epic({ description: markdown("Why: parents learn of it at the gate") }),
          epic({ documents: [STATED] }),
          epic({ description: markdown("We have no way to reach parents before eight.") }),
          epic({ problem: [markdown("Locked gates")] }),
          epic({ description: markdown("## 背景\n\n休校の連絡が当日の朝まで届かない。") }),
          epic({ description: undefined, problem: [markdown("Parents learn of it at the gate.")] }),
          ...stated(1),
        ],
      }),
      failed: 0,
      judged: 9,
    }),
    "of which those started this week are new": () => ({
      team: team({
        items: [
          ...stated(10),
          epic({ startedAt: daysAgo(2) }),
          epic({ startedAt: null, createdAt: daysAgo(3), description: STATED }),
          epic({ startedAt: daysAgo(8), createdAt: daysAgo(8) }),
        ],
      }),
      since: daysAgo(7),
      fresh: { failed: 1, judged: 2 },
    }),
    "where the silent ones are not started, paused or no roadmap items": () => ({
      team: team({
        items: [
          ...stated(8),
          ...silent(9, { paused: true }),
          ...silent(9, { status: { name: "Later", category: "new" } }),
          ...times(9, () => story()),
        ],
      }),
      judged: 8,
    }),
  },
  warn: {
    "where nothing is in progress or finished, and the open items of the year say nothing": () => ({
      team: team({ items: [...silent(8, WAITING), ...silent(9, { ...WAITING, createdAt: daysAgo(400) })] }),
      failed: 8,
      judged: 8,
      covers: ["open roadmap items of the last year"],
      message:
        "has no problem statement: its description (7 words) states neither whose problem it solves nor why it is done",
    }),
    "where five of ten say nothing: too few to be sure": () => ({
      team: team({ items: [...stated(5), ...silent(5)] }),
      failed: 5,
      judged: 10,
      evidence: { words: 7 },
      message:
        "was started without a problem statement: its description (7 words) states neither whose problem it solves nor why it is done",
    }),
    // Four of ten is the limit, but the reader misses one in seven of the texts that say nothing.
    "where four of ten say nothing, as the reader has it": () => ({
      team: team({ items: [...stated(6), ...silent(4)] }),
      failed: 4,
    }),
  },
  fail: {
    "where nothing is in progress, and finished items say nothing": () => ({
      team: team({ items: silent(8, FINISHED) }),
      failed: 8,
      covers: ["finished roadmap items"],
      message:
        "was started without a problem statement: its description (7 words) states neither whose problem it solves nor why it is done",
    }),
    "where eight of ten say nothing": () => ({
      team: team({ items: [...stated(2), ...silent(8)] }),
      failed: 8,
    }),
    "Nearly all started roadmap items have an empty description.": () => ({
      team: team({ items: [...stated(1), ...silent(9, { description: null })] }),
      failed: 9,
      findings: 9,
      message: "was started without a problem statement: its description is empty",
    }),
    "where headings stand over nothing, and templates are not filled": () => ({
      team: team({
        items: [
          ...silent(4, { description: markdown("## Problem\n\n## Solution\n\nA new page") }),
          ...silent(4, { description: markdown("## Problem\n\n_Describe the problem here._") }),
          ...silent(4, { problem: [markdown("TBD")] }),
          ...silent(4, { remoteLinks: page("code") }),
          ...silent(4, {
            description: markdown(
              "Build the three screens, ship them, and remove the old ones. Colours: https://specs.example/1746",
            ),
          }),
        ],
      }),
      failed: 20,
      judged: 20,
    }),
  },
  "insufficient-evidence": {
    "with four started items": () => ({ team: team({ items: silent(4) }), judged: 4 }),
    "with no roadmap at all": () => ({ team: team({ items: times(30, () => story()) }), judged: 0 }),
  },
  "not-observable": {
    "where the prose of most is not understood": () => ({
      team: team({
        items: [
          ...stated(3),
          ...silent(8, {
            description: markdown("A push goes out at seven and names the school and the day."),
          }),
        ],
      }),
      judged: 3,
      unknown: 8,
    }),
    "where texts are not shown": () => ({
      team: team({ items: silent(8, { description: undefined }) }),
      unknown: 8,
    }),
    "where most link to a document that is not read": () => ({
      team: team({
        items: [
          ...stated(3),
          ...silent(4, { remoteLinks: page("document") }),
          ...silent(4, { description: markdown("PRD: https://acme.atlassian.net/wiki/spaces/P/pages/12") }),
        ],
      }),
      judged: 3,
      unknown: 8,
    }),
    "where the text is little more than a link, wherever that leads": () => ({
      team: team({
        items: silent(8, { description: markdown("Decision log: [Spec 1746](https://specs.example/1746)") }),
      }),
      unknown: 8,
    }),
    "where the source has no descriptions": () => ({
      team: team({ items: silent(9), capabilities: { body: "the export has no description column" } }),
    }),
  },
  "not-applicable": "never: every team with a started roadmap owes a reason",
});

describe("an item before it is built", () => {
  it("says that its description is empty, or how long it is", () => {
    expect(rule.ready?.says?.({ words: 0 })).toBe("has no problem statement: its description is empty");
    expect(rule.ready?.says?.({ words: 7 })).toMatch(/its description \(7 words\) states neither/);
  });
});
