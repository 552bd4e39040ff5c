import { describe, expect, it } from "vitest";
import { Needs } from "../../../../src/connectors/jira/live/needs.ts";
import { daysAgo } from "../../../make.ts";

const STARTED = "3";
/** A story that was started once and is closed. */
const past = (key: string, updated: number) => ({
  ...{ id: key, key },
  fields: {
    issuetype: { name: "Story", hierarchyLevel: 0 },
    status: { statusCategory: { key: "done" } },
    updated: new Date(updated).toISOString(),
  },
  changelog: { histories: [{ items: [{ field: "status", from: "1", to: STARTED }] }] },
});

describe("items whose links are asked about", () => {
  it("are not stories that last changed more than 400 days before the newest change", () => {
    const needs = new Needs();
    needs.status({ id: STARTED, statusCategory: { key: "indeterminate" } });
    const all = [past("SHOP-1", daysAgo(0)), past("SHOP-2", daysAgo(400)), past("SHOP-3", daysAgo(400) - 1)];
    for (const issue of all) needs.see("SHOP", issue, []);
    expect(needs.remote().map(({ key }) => key)).toEqual(["SHOP-1", "SHOP-2"]);
  });
});

describe("items above that are read too", () => {
  const type = (name: string, hierarchyLevel?: number) => ({
    name,
    ...(hierarchyLevel === undefined ? {} : { hierarchyLevel }),
  });
  const linked = (link: string, other: object, way: "inwardIssue" | "outwardIssue" = "outwardIssue") => ({
    type: { name: link },
    [way]: { key: "PLAN-1", fields: { issuetype: other } },
  });
  const wanted = (own: object, ...issuelinks: object[]) => {
    const needs = new Needs();
    needs.see("SHOP", { id: "1", key: "SHOP-1", fields: { issuetype: own, issuelinks } }, []);
    return [...needs.above.keys()];
  };
  const story = type("Story", 0);

  it.each(["Implements", "Issue split", "Includes", "Epic-Story Link"])(
    "are epics that it is linked to from either end: %s",
    (link) => {
      expect(wanted(story, linked(link, type("Vorhaben", 1)))).toEqual(["PLAN-1"]);
      expect(wanted(story, linked(link, type("Vorhaben", 1), "inwardIssue"))).toEqual(["PLAN-1"]);
      expect(wanted(type("Epic", 1), linked(link, type("Ziel", 2)))).toEqual(["PLAN-1"]);
    },
  );

  it("are known by their names where a server shows no levels", () => {
    expect(wanted(type("Story"), linked("Includes", type("Epic")))).toEqual(["PLAN-1"]);
    expect(wanted(type("Epic"), linked("Includes", type("Initiative")))).toEqual(["PLAN-1"]);
    expect(wanted(type("Epic"), linked("Includes", type("Epic")))).toEqual([]);
  });

  it("are ideas it delivers, whatever their level", () => {
    expect(wanted(story, linked("Polaris issue link", type("Idea", 0)))).toEqual(["PLAN-1"]);
  });

  it("are neither stories, nor what it relates to or is blocked by", () => {
    expect(wanted(story, linked("Includes", type("Story", 0)))).toEqual([]);
    expect(wanted(type("Sub-task", -1), linked("Includes", type("Story", 0)))).toEqual([]);
    expect(wanted(story, linked("Relates", type("Epic", 1)), linked("Blocks", type("Epic", 1)))).toEqual([]);
  });
});
