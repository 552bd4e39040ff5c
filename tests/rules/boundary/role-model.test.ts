import { describe, expect, it } from "vitest";
import { developers } from "../../../rules/boundary/role-model/developers.ts";
import rule from "../../../rules/boundary/role-model.ts";
import type { Backlog, Person, WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, done, epic, NOW, person, started, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const both = person("pm", "po");
const [po, pm] = [person("po"), person("pm")];
/** Work of `n` different developers, and of the people named. */
const work = (n: number, ...others: Person[]) => [
  ...times(n, (i) => (i % 2 === 0 ? started : done)({ assignee: i % 3 === 0 ? person("dev") : person() })),
  ...others.map((assignee) => done({ assignee })),
];
const mapped = (n: number, fields: Partial<Backlog>, ...others: Person[]): Backlog =>
  team({ items: work(n, ...others), mappedRoles: ["pm", "po"], ...fields });

describeRule(rule, {
  pass: {
    "One person is both product manager and product owner of one team.": () => ({
      team: mapped(24, { model: "combined", ownedTogether: 1 }, both),
      judged: 1,
    }),
    "where two roles are mapped and nobody holds them now": () => ({
      team: mapped(5, { model: "split" }),
    }),
    "where two people do, for however many": () => ({
      team: mapped(60, { model: "split", ownedTogether: 2 }, po, pm),
    }),
    "where one of the product owners is product manager as well": () => ({
      team: mapped(5, { model: "split" }, both, po),
    }),
    "where the product owner is one of two product managers": () => ({
      team: mapped(5, { model: "split" }, both, pm),
    }),
    "where those beyond the limit have done nothing for half a year": () => ({
      team: team({
        items: [
          ...work(24),
          ...times(9, () => done({ assignee: person(), startedAt: daysAgo(300), closedAt: daysAgo(290) })),
          done({ assignee: { ref: 907, kind: "app", roles: [] } }),
          done({ assignee: person("stakeholder") }),
        ],
        mappedRoles: ["pm", "po"],
        model: "combined",
      }),
    }),
  },
  warn: "never: it is a count",
  fail: {
    "One person is both product manager and product owner of three teams.": () => ({
      team: mapped(9, { model: "combined", ownedTogether: 3 }, both),
      evidence: { model: "combined", why: "backlogs", count: 3, limit: 2 },
      message: "has one person for both roles for 3 active backlogs (limit: 2)",
    }),
    "where one person does both for twenty-five developers": () => ({
      team: mapped(25, { model: "combined" }, both),
      evidence: { why: "developers", count: 25 },
      message: "has one person for both roles for 25 developers (limit: 24)",
    }),
    "where one product owner has three backlogs": () => ({
      team: mapped(9, { model: "split", ownedTogether: 3 }, po, pm),
      message: "has one product owner for 3 active backlogs (limit: 2)",
    }),
    "where the roles are split in name only": () => ({
      team: mapped(9, { model: "split" }, both),
      evidence: { why: "same" },
      message: "is configured with two separate roles, but the same accounts hold both",
    }),
    "though nobody is mapped to the product manager, where the product owner has four": () => ({
      team: mapped(9, { model: "unknown", mappedRoles: ["po"], ownedTogether: 4 }, po),
      message: "has one product owner for 4 active backlogs (limit: 2)",
    }),
    "by a closer limit, where it is set": () => ({
      team: mapped(9, { model: "combined" }, both),
      options: { developers: 8 },
      evidence: { count: 9, limit: 8 },
    }),
  },
  "insufficient-evidence": "never: a role map is enough",
  "not-observable": {
    "without a role map": () => ({
      team: mapped(30, { model: "combined", mappedRoles: ["dev"] }),
    }),
    "where nobody is mapped to the product manager": () => ({
      team: mapped(30, { model: "unknown", mappedRoles: ["po"] }),
    }),
    "where nobody is, and the product owner has as many backlogs as may be": () => ({
      team: mapped(30, { model: "unknown", mappedRoles: ["po"], ownedTogether: 2 }),
    }),
  },
  "not-applicable": {
    "while a change of the model is acknowledged": () => ({
      team: mapped(30, { model: "combined", ownedTogether: 5 }),
      options: { acknowledgedUntil: "2026-11-24" },
    }),
  },
});

describe("the developers of a team", () => {
  const dev = person("dev");
  const counted = (item: WorkItem): number => developers(team({ items: [item] }), NOW).size;
  const ended = (at: number): WorkItem => done({ assignee: dev, startedAt: daysAgo(300), closedAt: at });

  it("are those whose work started or ended within half a year", () => {
    expect([daysAgo(180), daysAgo(0)].map((at) => counted(ended(at)))).toEqual([1, 1]);
    expect([daysAgo(180) - 1, daysAgo(0) + 1].map((at) => counted(ended(at)))).toEqual([0, 0]);
  });

  it("are not those who hold roadmap items, nor nobody, nor a machine", () => {
    expect(counted(epic({ assignee: dev, startedAt: daysAgo(5) }))).toBe(0);
    expect(counted(done({ assignee: null }))).toBe(0);
    expect(counted(done({ assignee: { ref: 912, kind: "app", roles: [] } }))).toBe(0);
  });
});
