/** Links to items that are not among the team's own, read from exports of Jira. */
import { expect, it } from "vitest";
import { readText } from "./files/export.ts";
import { lines, rawIssue } from "./jira/raw.ts";

const type = { name: "Relates", inward: "relates to", outward: "relates to" };
const STORY = { id: "1", name: "Story", subtask: false };
const EPIC = { id: "3", name: "Epic", subtask: false };
const other = (key: string, issuetype?: object) => ({
  key,
  fields: { summary: key, ...(issuetype && { issuetype }) },
});
/** What the only link of SHOP-1 shows of the item it leads to. */
const shown = async (linked: object, ...read: object[]): Promise<boolean | undefined> => {
  const first = rawIssue("SHOP-1", { issuelinks: [{ type, outwardIssue: linked }] });
  const { backlogs } = await readText(lines(first, ...read));
  const item = backlogs.flatMap(({ items }) => items).find(({ key }) => key === "SHOP-1");
  return item?.links?.[0]?.toRoadmap;
};

it("a link shows whether an item that was not read is on the roadmap, where it names its type", async () => {
  expect(await shown(other("SHOP-2", EPIC))).toBe(true);
  expect(await shown(other("SHOP-2", STORY))).toBe(false);
  expect(await shown(other("SHOP-2"))).toBeUndefined();
});

it("an item of another project is known by itself, and one of the same needs no such note", async () => {
  expect(await shown(other("APP-2"), rawIssue("APP-2", { issuetype: EPIC }))).toBe(true);
  expect(await shown(other("APP-2", EPIC), rawIssue("APP-2", { issuetype: STORY }))).toBe(false);
  expect(await shown(other("SHOP-2", EPIC), rawIssue("SHOP-2", { issuetype: EPIC }))).toBeUndefined();
});
