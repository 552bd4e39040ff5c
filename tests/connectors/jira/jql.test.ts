import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, any, type Condition, PLANNED, type Sought } from "../../../src/backlog/search/condition.ts";
import { JQL, quoted } from "../../../src/connectors/jira/jql.ts";
import { neutralText } from "../../../src/report/words/neutral.ts";
import { HOSTILE } from "../../report/hostile.ts";

const said = (condition: Condition, project = "SHOP"): string | undefined =>
  JQL.where(condition, project)?.texts.join("\n");
const item = (key: string): Sought => ({ kind: "item", id: key, key });
const OPEN: Condition = { says: "status", in: "open" };

/** The strings of a query, as Jira's own parser reads them: undefined where one does not end. */
function stringsIn(jql: string): string[] | undefined {
  const found: string[] = [];
  for (let at = 0; at < jql.length; at++) {
    if (jql[at] !== '"') continue;
    let text = "";
    for (at++; jql[at] !== '"'; at++) {
      if (at >= jql.length) return undefined;
      if (jql[at] !== "\\") text += jql[at];
      else if (jql[++at] !== "u") text += jql[at];
      else {
        text += String.fromCharCode(Number.parseInt(jql.slice(at + 1, at + 5), 16));
        at += 4;
      }
    }
    found.push(text);
  }
  return found;
}

describe("a condition in JQL", () => {
  it("is that of one project", () => {
    expect(said(all(OPEN, { says: "age", since: "updated", days: 90 }))).toBe(
      'project = "SHOP" AND statusCategory != Done AND updated <= -90d',
    );
  });

  it("names types by the shorter list", () => {
    const kinds = (types: string[], others: string[]): Condition => ({
      ...{ says: "kinds", types, others },
      in: ["story"],
    });
    expect(said(kinds(["Bug", "Story"], ["Epic"]))).toBe('project = "SHOP" AND type not in ("Epic")');
    expect(said(kinds(["Epic"], ["Bug", "Story"]))).toBe('project = "SHOP" AND type in ("Epic")');
    expect(said(kinds(["Story"], []))).toBe('project = "SHOP"');
  });

  it("keeps what is joined by OR together", () => {
    const started: Condition = { says: "status", in: "started" };
    expect(said(all(OPEN, any(all(OPEN, started), PLANNED)))).toBe(
      'project = "SHOP" AND statusCategory != Done AND ((statusCategory != Done AND statusCategory = "In Progress") OR (sprint in openSprints() OR sprint in futureSprints()))',
    );
  });

  it("finds what has no value where a value is excluded", () => {
    const high = { name: "High", rank: 1 };
    expect(said({ says: "priority", in: [high], not: true })).toContain(
      '(priority is EMPTY OR priority not in ("High"))',
    );
    expect(said({ says: "planned", not: true })).toContain("(sprint is EMPTY OR sprint not in openSprints()");
  });

  it("names exceptions by their keys", () => {
    expect(said(all(OPEN, { says: "except", keys: ["SHOP-1", "SHOP-22"] }))).toBe(
      'project = "SHOP" AND statusCategory != Done AND key not in (SHOP-1, SHOP-22)',
    );
    expect(said({ says: "except", keys: ["x) OR (1"] })).toBeUndefined();
  });

  it("says nothing of what Jira does not have, and all where one of several is that", () => {
    const none: Condition = { says: "without", tie: "customer requests" };
    expect(said(none)).toBe('project = "SHOP"');
    expect(said(any(OPEN, none))).toBe('project = "SHOP"');
    expect(said(all({ says: "without", tie: "votes" }, { says: "without", tie: "links" }))).toBe(
      'project = "SHOP" AND votes = 0 AND issueLinkType is EMPTY',
    );
  });

  it("is not said of a team that is called by the name of its file, nor by a name that is empty", () => {
    expect(said(OPEN, "hadoop_bugs_first300")).toBeUndefined();
    expect(said({ says: "status", in: "open", names: [] })).toBeUndefined();
    expect(said({ says: "status", in: "open", names: ["To Do", ""] })).toBeUndefined();
    expect(said({ says: "priority", in: [] })).toBeUndefined();
  });
});

describe("a name in JQL", () => {
  it.each(Object.entries(HOSTILE).filter(([, name]) => name !== ""))(
    "is a string and no more, with nothing invisible in it: %s",
    (_, name) => {
      const query = said({ says: "status", in: "open", names: ["To Do", name] }) ?? "";
      expect(stringsIn(query)).toEqual(["SHOP", "To Do", name]);
      expect(neutralText(query)).toBe(query);
      expect(query).not.toContain("`");
      expect(query.replace(/"(?:[^"\\]|\\.)*"/g, "S")).toBe("project = S AND status in (S, S)");
    },
  );

  it("is the same after it has been read, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(stringsIn(quoted(name))).toEqual([name]);
        expect(neutralText(quoted(name))).toBe(quoted(name));
      }),
    );
  });
});

describe("a list of keys in JQL", () => {
  const texts = (sought: readonly Sought[]) => JQL.items(sought)?.texts;

  it("names them, and ids where an export has no keys", () => {
    expect(texts([item("SHOP-1"), item("PAY-12")])).toEqual(["key in (SHOP-1, PAY-12)"]);
    expect(texts([item("13330678")])).toEqual(["id in (13330678)"]);
  });

  it("is none where a key could be anything", () => {
    expect(texts([item("SHOP-1"), item("x) OR (1")])).toBeUndefined();
    expect(texts([])).toBeUndefined();
  });

  it("lists the items of sprints by the ids of these", () => {
    const sprint = (id: string): Sought => ({ kind: "sprint", id, key: "Sprint 1" });
    expect(texts([sprint("12"), sprint("13")])).toEqual(["sprint in (12, 13)"]);
    expect(texts([sprint("Sprint 1")])).toBeUndefined();
  });

  it("comes in parts, of which none is longer than an address may be, nor has 1,000 keys", () => {
    const long = texts(Array.from({ length: 2_333 }, (_, at) => item(`PLATFORM-${at + 1}`))) ?? [];
    expect(long.length).toBeGreaterThan(1);
    for (const text of long) expect(encodeURIComponent(text).length).toBeLessThanOrEqual(7_800);
    expect(long.flatMap((text) => text.match(/PLATFORM-\d+/g) ?? [])).toHaveLength(2_333);
    const [short = ""] = texts(Array.from({ length: 1_000 }, () => item("A-1"))) ?? [];
    expect(short.match(/A-1/g)?.length).toBeLessThan(1_000);
  });
});
