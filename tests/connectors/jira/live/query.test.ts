import { describe, expect, it } from "vitest";
import { ordered, parseQuery } from "../../../../src/connectors/jira/live/query.ts";

describe("what stands behind jira:", () => {
  it("is a project, a board or a query", () => {
    expect(parseQuery("shop")).toEqual({ kind: "project", key: "SHOP" });
    expect(parseQuery("board/12")).toEqual({ kind: "board", id: "12" });
    expect(parseQuery('"project = SHOP"')).toEqual({ kind: "jql", jql: "project = SHOP" });
    expect(parseQuery('labels = "x"')).toEqual({ kind: "jql", jql: 'labels = "x"' });
  });

  it("is refused where it is none of these", () => {
    for (const words of ["board/x", "SHOP-12", "two words"])
      expect(() => parseQuery(words)).toThrow("not a project key");
  });
});

describe("a query", () => {
  it("is walked in the order of keys, whatever order it asks for", () => {
    expect(ordered("project = A")).toBe("project = A ORDER BY key ASC");
    expect(ordered("project = A order  by created DESC")).toBe("project = A ORDER BY key ASC");
    expect(ordered("ORDER BY created")).toBe("ORDER BY key ASC");
  });

  it("keeps the words ORDER BY where they are a text", () => {
    expect(ordered('summary ~ "in order by day" order by rank')).toBe(
      'summary ~ "in order by day" ORDER BY key ASC',
    );
  });
});
