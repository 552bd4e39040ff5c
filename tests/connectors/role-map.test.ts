import { describe, expect, it } from "vitest";
import { namesIn, RoleMap } from "../../src/connectors/role-map.ts";
import { day } from "../make.ts";
import { itemOf, only, readJson } from "./files/export.ts";
import { rawIssue, user } from "./jira/raw.ts";

const rolesOf = (map: RoleMap, id: string) => map.rolesOf({ id }).map(({ role }) => role);

describe("a role map", () => {
  it("goes by any name of an account, by groups and by globs, whatever the case", () => {
    const map = new RoleMap({ po: ["Ada-1", "group:Owners"], stakeholder: ["*@partner.example"] });
    expect(map.rolesOf({ name: "ada-1" })).toEqual([{ role: "po" }]);
    expect(map.rolesOf({ id: "x", groups: ["owners"] })).toEqual([{ role: "po" }]);
    expect(map.rolesOf({ email: "cy@Partner.example" })).toEqual([{ role: "stakeholder" }]);
    expect(map.rolesOf({ id: "nobody" })).toEqual([]);
  });

  it("holds both days of a range, in the team's time zone", () => {
    const entry = { account: "ada", from: "2026-03-01", until: "2026-03-31" };
    const map = new RoleMap({ po: [entry] }, "Europe/Berlin");
    const from = Date.parse("2026-02-28T23:00:00Z");
    // The clocks went forward in between.
    const until = Date.parse("2026-03-31T22:00:00Z");
    expect(map.rolesOf({ id: "ada" })).toEqual([{ role: "po", from, until }]);
  });

  it("needs no range beside a role that is held always, and no span twice", () => {
    const range = { account: "ada", from: "2026-03-01" };
    expect(new RoleMap({ po: [range, "ada"] }).rolesOf({ id: "ada" })).toEqual([{ role: "po" }]);
    expect(new RoleMap({ po: [range, { ...range }] }).rolesOf({ id: "ada" })).toHaveLength(1);
  });

  it("keeps a delegate apart from the owner", () => {
    const map = new RoleMap({ po: ["ada", { account: "bea", delegate: true, until: "2026-01-31" }] });
    expect(map.rolesOf({ id: "bea" })).toEqual([{ role: "po", until: day("2026-02-01"), delegate: true }]);
  });

  it("makes the accounts of one entry one person, who has the roles of all of them", () => {
    const map = new RoleMap({
      pm: ["ada"],
      po: [{ accounts: ["ada", "ada2"] }, { accounts: ["ada2", "ada3"] }],
    });
    expect(map.personOf({ id: "ada" })).toBe(map.personOf({ id: "ada3" }));
    expect(map.personOf({ id: "bea" })).toBeUndefined();
    expect(rolesOf(map, "ada3")).toEqual(["pm", "po"]);
  });

  it("gives an app to the person who acts through it", () => {
    const map = new RoleMap({ po: [{ account: "ada", through: ["chat"] }] });
    expect(map.personOf({ id: "chat" })).toBe(map.personOf({ id: "ada" }));
    expect(rolesOf(map, "chat")).toEqual(["po"]);
  });

  it("leaves an app that two people use to itself, with the roles of both by date", () => {
    const map = new RoleMap({
      po: [
        { account: "ada", through: ["chat"], until: "2026-03-31" },
        { account: "bea", through: ["chat"], from: "2026-04-01" },
      ],
    });
    expect(map.personOf({ id: "chat" })).toBeUndefined();
    expect(map.rolesOf({ id: "chat" })).toEqual([
      { role: "po", until: day("2026-04-01") },
      { role: "po", from: day("2026-04-01") },
    ]);
  });

  it("lists every name in an entry, for sources that look accounts up", () => {
    expect(namesIn("ada")).toEqual(["ada"]);
    expect(namesIn({ accounts: ["ada", "ada2"], through: ["chat"] })).toEqual(["ada", "ada2", "chat"]);
  });
});

describe("people of an export", () => {
  const issues = [
    rawIssue("SHOP-1", {
      assignee: user("ada-0001"),
      reporter: { ...user("chat-0001"), accountType: "app" },
    }),
    rawIssue("SHOP-2", { assignee: user("ada-0002"), reporter: user("bea-0001") }),
  ];

  it("are one person with several accounts and the app they act through", async () => {
    const reading = await readJson(issues, {
      roles: { po: [{ accounts: ["ada-0001", "ada-0002"], through: ["chat-0001"] }], pm: ["bea-0001"] },
    });
    const { assignee, reporter } = itemOf(reading, "SHOP-1");
    expect(reporter).toBe(assignee);
    expect(itemOf(reading, "SHOP-2").assignee).toBe(assignee);
    expect(assignee).toMatchObject({ kind: "human", roles: [{ role: "po" }] });
    expect(only(reading).model).toBe("split");
    expect(only(reading).ownedTogether).toBe(1);
    expect(assignee && reading.accountsOf?.(assignee)).toEqual(["ada-0001", "chat-0001", "ada-0002"]);
  });

  it("stay apart where the map does not join them, and their accounts stay out of the backlog", async () => {
    const reading = await readJson(issues, { roles: { po: ["ada-0001"] } });
    const { assignee, reporter } = itemOf(reading, "SHOP-1");
    expect(reporter).toMatchObject({ kind: "app", roles: [] });
    expect(itemOf(reading, "SHOP-2").assignee).not.toBe(assignee);
    expect(JSON.stringify(reading)).not.toContain("ada-0002");
  });

  it("do not own a backlog as delegates", async () => {
    const roles = { pm: ["ada-0001"], po: [{ account: "ada-0001", delegate: true }, "ada-0002"] };
    expect(only(await readJson(issues, { roles })).model).toBe("split");
  });
});
