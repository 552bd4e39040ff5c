import { describe, expect, test } from "vitest";
import { itemOf, only, readJson, readText } from "../files/export.ts";
import { lines, rawIssue, user } from "./raw.ts";

const epic = { issuetype: { name: "Epic", hierarchyLevel: 1 } };
const initiative = { issuetype: { name: "Initiative", hierarchyLevel: 2 } };

describe("teams", () => {
  test("are the projects with work in them, in the order of their keys", async () => {
    const reading = await readJson([rawIssue("SHOP-1"), rawIssue("APP-1"), rawIssue("PLAN-1", initiative)]);
    expect(reading.backlogs.map(({ id }) => id)).toEqual(["jira:APP", "jira:SHOP"]);
  });

  test("are all projects where none has any", async () => {
    expect((await readJson([rawIssue("PLAN-1", initiative)])).backlogs.map(({ id }) => id)).toEqual([
      "jira:PLAN",
    ]);
  });

  test("see the roadmap they are linked to, up to its top and no further", async () => {
    const reading = await readJson([
      rawIssue("SHOP-1", { parent: { key: "SHOP-2" } }),
      rawIssue("SHOP-2", { ...epic, parent: { key: "PLAN-1" } }),
      rawIssue("SHOP-3", epic),
      rawIssue("PLAN-1", { ...initiative, parent: { key: "PLAN-2" } }),
      rawIssue("PLAN-2", { issuetype: { name: "Theme", hierarchyLevel: 3 } }),
      rawIssue("PLAN-3", initiative),
    ]);
    expect(only(reading).roadmap.map(({ key }) => key)).toEqual(["PLAN-1", "PLAN-2", "SHOP-2", "SHOP-3"]);
    expect(only(reading).items.map(({ key }) => key)).toEqual(["SHOP-1", "SHOP-2", "SHOP-3"]);
  });

  test("have their names, boards and sprints from the answers beside the issues", async () => {
    const reading = await readText(
      lines(
        {
          id: "100",
          key: "SHOP",
          name: "Checkout",
          projectTypeKey: "software",
          description: "Parcels on time.",
        },
        { id: 4, name: "SHOP board", type: "scrum", location: { projectId: 100 } },
        { id: 8, name: "Sprint 8", state: "future", originBoardId: 4, goal: "Returns work" },
        { id: 7, name: "Sprint 7", state: "closed", originBoardId: 4, startDate: "2026-01-05T09:00:00Z" },
        rawIssue("SHOP-1"),
      ),
    );
    const team = only(reading);
    expect(team).toMatchObject({
      profile: "scrum",
      vision: { text: { source: "Parcels on time." }, links: [] },
    });
    expect(team.sprints).toMatchObject([
      { name: "Sprint 7", goal: null },
      { name: "Sprint 8", goal: "Returns work" },
    ]);
    expect(team.capabilities).toMatchObject({ "sprint-goals": true, sprints: true });
  });

  test("without boards and sprints work in a flow, unless the configuration says otherwise", async () => {
    expect(only(await readJson(rawIssue("SHOP-1"))).profile).toBe("kanban");
    expect(only(await readJson(rawIssue("SHOP-1"), { profile: "scrum" })).profile).toBe("scrum");
    const sprint = { sprint: { id: 1, name: "One", state: "active" } };
    expect(only(await readJson(rawIssue("SHOP-1", sprint))).profile).toBe("scrum");
  });

  test("say what is not to be seen, and why", async () => {
    const { capabilities } = only(await readJson(rawIssue("SHOP-1")));
    expect(capabilities).toMatchObject({
      ...{
        body: true,
        history: "the source has no change history",
        estimates: "the source has no estimates",
      },
      ...{ roles: "no account is mapped to a role (backlint roles proposes a map)" },
    });
  });

  test("read twice take the newer reading of an item", async () => {
    const reading = await readJson([
      rawIssue("SHOP-1", { summary: "new", updated: "2026-03-09T00:00:00Z" }),
      rawIssue("SHOP-1", { summary: "old", updated: "2026-03-08T00:00:00Z" }),
    ]);
    expect(only(reading).items.map(({ title }) => title)).toEqual(["new"]);
    expect(reading.newest).toBe(Date.UTC(2026, 2, 9));
  });
});

describe("people", () => {
  const roles = {
    po: ["ada-0001"],
    pm: ["boss@example.com"],
    stakeholder: ["*@partner.example"],
    leader: ["group:Board"],
  };

  test("are roles and nothing else", async () => {
    const reading = await readJson(
      [
        rawIssue("SHOP-1", {
          assignee: user("ada-0001", "Ada Byron"),
          reporter: { ...user("cy-0002"), emailAddress: "cy@partner.example" },
        }),
        rawIssue("SHOP-2", { assignee: user("ada-0001", "Ada Byron") }),
      ],
      { roles },
    );
    const { assignee, reporter } = itemOf(reading, "SHOP-1");
    expect(assignee).toEqual({ ref: expect.any(Number), kind: "human", roles: [{ role: "po" }] });
    expect(reporter?.roles).toEqual([{ role: "stakeholder" }]);
    expect(itemOf(reading, "SHOP-2").assignee).toBe(assignee);
    expect(only(reading).mappedRoles).toEqual(["po", "stakeholder"]);
    expect(JSON.stringify(reading.backlogs)).not.toMatch(/Ada|Byron|ada-0001|partner/);
  });

  test("have groups and addresses from the list of users, whenever it comes", async () => {
    const list = {
      ...user("cy-0002"),
      active: true,
      emailAddress: "boss@example.com",
      groups: { items: [{ name: "board" }] },
    };
    const issue = rawIssue("SHOP-1", { assignee: { accountId: "cy-0002" } });
    for (const order of [lines(list, issue), lines(issue, list)]) {
      const reading = await readText(order, { roles });
      expect(itemOf(reading, "SHOP-1").assignee?.roles).toEqual([{ role: "pm" }, { role: "leader" }]);
      expect(only(reading).mappedRoles).toEqual(["pm", "leader"]);
    }
  });

  test("make a split or a combined model", async () => {
    const issue = rawIssue("SHOP-1", { assignee: user("ada-0001"), reporter: user("ben-0001") });
    expect(only(await readJson(issue)).model).toBe("unknown");
    expect(only(await readJson(issue, { roles: { po: ["ada-0001"], pm: ["ben-0001"] } })).model).toBe(
      "split",
    );
    expect(only(await readJson(issue, { roles: { po: ["ada-0001"], pm: ["ada-0001"] } })).model).toBe(
      "combined",
    );
    expect(only(await readJson(issue, { model: "split" })).model).toBe("split");
  });

  test("an app is an app, and a deleted account is unknown", async () => {
    const item = async (accountType: string) =>
      itemOf(await readJson(rawIssue("SHOP-1", { creator: { ...user("x-00001"), accountType } })), "SHOP-1");
    expect((await item("app")).creator?.kind).toBe("app");
    expect((await item("unknown")).creator?.kind).toBe("unknown");
  });

  test("are handed to the redaction", async () => {
    const reading = await readJson([
      rawIssue("SHOP-1", {
        assignee: { ...user("5b10a2844c20165700ede21g", "Dana Woods"), emailAddress: "dana@example.com" },
        reporter: { name: "support", key: "kim", displayName: "Kim" },
        creator: { ...user("557058:f58131cb", "Automation for Jira"), accountType: "app" },
      }),
    ]);
    expect([...reading.personal].sort()).toEqual([
      "5b10a2844c20165700ede21g",
      "Dana Woods",
      "dana@example.com",
    ]);
  });
});
