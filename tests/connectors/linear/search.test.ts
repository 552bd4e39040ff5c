import { describe, expect, it } from "vitest";
import {
  all,
  any,
  type Condition,
  NOT_PLANNED,
  PLANNED,
  type Sought,
  TIES,
} from "../../../src/backlog/search/condition.ts";
import { LINEAR_SEARCH } from "../../../src/connectors/linear/search.ts";
import { neutralText } from "../../../src/report/words/neutral.ts";
import { HOSTILE } from "../../report/hostile.ts";
import { typesOfSdk } from "./sdk-types.ts";

const filterOf = (condition: Condition): unknown => {
  const query = LINEAR_SEARCH.where(condition, "ENG");
  return query === undefined ? undefined : JSON.parse(query.texts[0] ?? "");
};
const OPEN: Condition = { says: "status", in: "open" };
const work: Condition = { says: "kinds", in: ["story", "bug", "spike"], types: [], others: [] };
const age = (since: "created" | "updated", days: number): Condition => ({ says: "age", since, days });
const URGENT = { name: "Urgent", rank: 0 };

/** Fields that the types of Linear's SDK do not have. */
function unknownFields(filter: unknown, type: string): string[] {
  if (Array.isArray(filter)) return filter.flatMap((one) => unknownFields(one, type));
  if (typeof filter !== "object" || filter === null) return [];
  return Object.entries(filter).flatMap(([field, value]) => {
    const of = types.get(type)?.get(field);
    return of === undefined ? [`${type}.${field}`] : unknownFields(value, of);
  });
}
const types = typesOfSdk();

describe("a condition as a filter of Linear's API", () => {
  it("is that of one team", () => {
    expect(filterOf(all(OPEN, age("updated", 90), work))).toEqual({
      team: { key: { eq: "ENG" } },
      state: { type: { nin: ["completed", "canceled", "duplicate"] } },
      updatedAt: { lte: "-P90D" },
      parent: { null: true },
    });
  });

  it("joins by “and” where a field would stand twice", () => {
    expect(filterOf(all(any(OPEN, PLANNED), any(OPEN, work)))).toMatchObject({
      and: [{ or: expect.anything() }, { or: expect.anything() }],
    });
  });

  it("asks for nothing that the API does not have", () => {
    const everything = all(
      any(
        OPEN,
        { says: "status", in: "started" },
        { says: "status", in: "new" },
        { says: "status", in: "done" },
      ),
      { says: "status", in: "open", names: ["Todo"] },
      work,
      age("created", 365),
      { says: "priority", in: [URGENT] },
      { says: "priority", in: [URGENT], not: true },
      { says: "unassigned" },
      { says: "except", keys: ["ENG-7"] },
      PLANNED,
      NOT_PLANNED,
      ...TIES.map((tie): Condition => ({ says: "without", tie })),
    );
    expect(unknownFields(filterOf(everything), "IssueFilter")).toEqual([]);
    expect(unknownFields({ state: { mood: 1 } }, "IssueFilter")).toEqual(["WorkflowStateFilter.mood"]);
  });

  it("has priorities by their numbers, and issues without one where some are excluded", () => {
    expect(filterOf({ says: "priority", in: [URGENT, { name: "High", rank: 1 }], not: true })).toMatchObject({
      priority: { nin: [1, 2] },
    });
  });

  it("names exceptions by their numbers", () => {
    expect(filterOf({ says: "except", keys: ["ENG-7", "ENG-12"] })).toMatchObject({
      number: { nin: [7, 12] },
    });
    expect(filterOf({ says: "except", keys: ["no key"] })).toBeUndefined();
  });

  it("is not there for projects, for a part of the kinds, or for a priority of no number", () => {
    expect(filterOf({ ...work, in: ["roadmap"] } as Condition)).toBeUndefined();
    expect(filterOf({ ...work, in: ["story", "bug"] } as Condition)).toBeUndefined();
    expect(filterOf(any(OPEN, { says: "priority", in: [{ name: "P1", rank: undefined }] }))).toBeUndefined();
  });

  it("says nothing of votes, which issues do not have", () => {
    expect(filterOf({ says: "without", tie: "votes" })).toEqual({ team: { key: { eq: "ENG" } } });
    expect(filterOf(any(OPEN, { says: "without", tie: "votes" }))).toEqual({ team: { key: { eq: "ENG" } } });
  });

  it.each(Object.entries(HOSTILE))("holds the name of a status as a text: %s", (_, name) => {
    const condition: Condition = { says: "status", in: "open", names: [name] };
    expect(filterOf(condition)).toMatchObject({ state: { name: { in: [name] } } });
    const [text = ""] = LINEAR_SEARCH.where(condition, "ENG")?.texts ?? [];
    expect(neutralText(text)).toBe(text);
  });
});

describe("a list of issues in Linear", () => {
  const issue = (key: string, url?: string): Sought => ({ kind: "item", id: key, key, url });
  const at = (key: string) => issue(key, `https://linear.app/acme/issue/${key}/a-title`);
  const lookedUp = (...sought: Sought[]) => LINEAR_SEARCH.items(sought);

  it("is an address that opens exactly these", () => {
    expect(lookedUp(at("ENG-1"), at("OPS-22"))).toEqual({
      language: "Linear list",
      texts: ["https://linear.app/acme/issues/ENG-1,OPS-22"],
    });
  });

  it("is a filter by number where no address shows the workspace, or several do", () => {
    const filter = { team: { key: { eq: "ENG" } }, number: { in: [1, 2] } };
    expect(JSON.parse(lookedUp(issue("ENG-1"), issue("ENG-2"))?.texts[0] ?? "")).toEqual(filter);
    const elsewhere = issue("OPS-3", "https://linear.app/other/issue/OPS-3");
    const two = JSON.parse(lookedUp(at("ENG-1"), at("ENG-2"), elsewhere)?.texts[0] ?? "");
    expect(two).toEqual({ or: [filter, { team: { key: { eq: "OPS" } }, number: { in: [3] } }] });
    expect(unknownFields(two, "IssueFilter")).toEqual([]);
  });

  it("is none for projects, and for keys that could be anything", () => {
    expect(lookedUp({ ...at("ENG-1"), kind: "roadmap" })).toBeUndefined();
    expect(lookedUp(issue("../../x"))).toBeUndefined();
    expect(lookedUp()).toBeUndefined();
  });

  it("finds the issues of cycles", () => {
    const id = "0c5c1f8e-95a3-4b1d-9a54-3b1f0f6f2d11";
    const found = JSON.parse(lookedUp({ kind: "sprint", id, key: "Cycle 1" })?.texts[0] ?? "");
    expect(found).toEqual({ cycle: { id: { in: [id] } } });
    expect(unknownFields(found, "IssueFilter")).toEqual([]);
    expect(lookedUp({ kind: "sprint", id: "1", key: "Cycle 1" })).toBeUndefined();
  });
});
