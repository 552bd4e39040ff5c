import { describe, expect, it } from "vitest";
import { pastedOf, type Query } from "../../../src/report/words/queries.ts";

const query = (fields: Partial<Query> = {}): Query => ({
  ...{ language: "JQL", texts: ["a"], by: "condition", finds: 3 },
  ...fields,
});
const names = (one: Query, sought: number | undefined): string[] =>
  pastedOf([one], sought).map(({ name }) => name);

describe("the name of a query", () => {
  it("is its language", () => {
    expect(names(query(), 3)).toEqual(["JQL"]);
  });

  it("says where a condition finds fewer than there are findings", () => {
    expect(names(query({ finds: 1_950 }), 2_333)).toEqual(["JQL, finds 1,950 of them"]);
    expect(names(query({ finds: 1_950 }), undefined)).toEqual(["JQL"]);
    expect(names(query({ by: "keys", finds: 40 }), 61)).toEqual(["JQL"]);
  });

  it("counts its parts", () => {
    expect(names(query({ texts: ["a", "b"] }), 3)).toEqual(["JQL, part 1 of 2", "JQL, part 2 of 2"]);
  });
});
