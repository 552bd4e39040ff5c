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
