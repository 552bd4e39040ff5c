import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readJira } from "../../../../src/connectors/jira/live/read.ts";
import type { TeamSettings } from "../../../../src/connectors/reading.ts";
import type { LiveOptions } from "../../../../src/connectors/tracker.ts";
import { type Asked, ENV, HOST, issue, type SiteOptions, site } from "./site.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function reading(
  options: SiteOptions,
  settings: TeamSettings = {},
  more: Partial<LiveOptions> = {},
  source: { query: string; roadmap?: string[] } = { query: "SHOP" },
) {
  const { handlers, asked } = site(options);
  server.use(...handlers);
  const result = await readJira([source], {
    env: ENV,
    settings: () => settings,
    sleep: async () => {},
    ...more,
  });
  return { ...result, asked, team: result.backlogs[0] };
}

const times = (asked: readonly Asked[], part: string): number =>
  asked.filter(({ endpoint }) => endpoint.includes(part)).length;

describe("reading a live Jira", () => {
  it("asks for the fields by name, for histories in bulk, and for nothing an issue", async () => {
    const done = { status: { id: "11", name: "Open", statusCategory: { key: "new" } } };
    const { asked, gaps, team } = await reading({
      issues: Array.from({ length: 30 }, (_, i) => issue(i + 1, done)),
    });
    expect(gaps).toEqual([]);
    expect(team?.items).toHaveLength(30);
    expect(times(asked, "/issue/")).toBe(0);
    expect(times(asked, "changelog/bulkfetch")).toBe(1);
    const fields = asked.filter(({ endpoint }) => endpoint.endsWith("search/jql"))[1]?.body?.fields;
    expect(fields).toContain("customfield_1");
    expect(fields).not.toContain("*all");
  });

  it("gives histories to their issues, with times of either form", async () => {
    const { team } = await reading({
      issues: [issue(1), issue(2)],
      histories: (id) =>
        id === "102"
          ? [
              {
                id: "7",
                created: 1_790_000_000_000,
                items: [
                  {
                    field: "status",
                    fieldId: "status",
                    from: "1",
                    fromString: "Open",
                    to: "10",
                    toString: "Doing",
                  },
                ],
              },
            ]
          : [],
    });
    expect(team?.items.map(({ events }) => events?.length)).toEqual([0, 1]);
    expect(team?.items[1]?.events?.[0]?.at).toBe(1_790_000_000_000);
  });

  it("reads all comments of an issue that holds only the first of them, and of no other", async () => {
    const made = Array.from({ length: 130 }, (_, i) => ({
      id: String(i),
      created: "2026-10-02T09:00:00.000+0000",
      body: `Comment ${i}`,
    }));
    const { team, asked, gaps } = await reading({
      issues: [issue(1, { comment: { comments: made.slice(0, 20), total: 130 } }), issue(2)],
      comments: () => made,
    });
    expect(team?.items.map(({ comments }) => comments?.length)).toEqual([130, 0]);
    expect(times(asked, "/comment")).toBe(2);
    expect(gaps).toEqual([]);
  });

  it("follows parents into other projects and ideas by their links, whichever way those were made", async () => {
    const polaris = (side: "inwardIssue" | "outwardIssue", key: string) => ({
      issuelinks: [
        {
          id: key,
          type: { name: "Polaris work item link", inward: "is implemented by", outward: "implements" },
          [side]: { key },
        },
      ],
    });
    const { team } = await reading({
      issues: [
        issue(1, { parent: { key: "PLAN-1" } }),
        issue(2, polaris("outwardIssue", "IDEA-1")),
        issue(3, polaris("inwardIssue", "IDEA-2")),
        issue(1, {}, { project: "PLAN", type: "epic" }),
        issue(1, {}, { project: "IDEA", type: "idea" }),
        issue(2, {}, { project: "IDEA", type: "idea" }),
      ],
      found: ({ key }) => key.startsWith("SHOP"),
    });
    expect(team?.roadmap.map(({ key }) => key)).toEqual(["IDEA-1", "IDEA-2", "PLAN-1"]);
    expect(team?.items).toHaveLength(3);
  });

  it("says how many items above cannot be seen", async () => {
    const { gaps } = await reading({ issues: [issue(1, { parent: { key: "SECRET-1" } })] });
    expect(gaps).toEqual([
      {
        source: "jira:SHOP",
        what: "items above",
        detail: expect.stringContaining("1 epic, initiative or idea"),
        cuts: "everything",
      },
    ]);
  });

  it("asks for the pages out of Jira of running work, and knows nothing of the rest", async () => {
    const fresh = { status: { id: "11", name: "Open", statusCategory: { key: "new" } } };
    const { team, asked } = await reading({ issues: [issue(1), issue(2, fresh)] });
    expect(times(asked, "remotelink")).toBe(1);
    expect(team?.items.map(({ remoteLinks }) => remoteLinks)).toEqual([[], undefined]);
  });

  it("spends a small budget on roadmap items before stories, and says what was left out", async () => {
    const { asked, gaps } = await reading(
      { issues: [issue(1), issue(2), issue(3, {}, { type: "epic" })] },
      {},
      { maxRequests: 10 },
    );
    expect(
      asked.filter(({ endpoint }) => endpoint.includes("remotelink")).map(({ endpoint }) => endpoint),
    ).toEqual(["GET /rest/api/3/issue/103/remotelink"]);
    expect(gaps.map(({ what, cuts }) => [what, cuts])).toEqual([["links out of Jira", ["remote-links"]]]);
    expect(gaps[0]?.detail).toMatch(/^read for 1 of the 3 items .*; a higher --max-requests reads more$/);
  });

  it("reads criteria from an issue property where the team keeps them there", async () => {
    const { team, asked } = await reading(
      {
        issues: [
          {
            ...issue(1),
            properties: { checklist: { items: [{ text: "It is blue" }, { text: "It rings" }] } },
          },
        ],
      },
      { fields: { criteria: "property:checklist" } },
    );
    expect(asked.some(({ body }) => (body?.properties as string[] | undefined)?.[0] === "checklist")).toBe(
      true,
    );
    expect(team?.items[0]?.criteria?.map(({ source }) => source)).toEqual(["- It is blue\n- It rings"]);
  });

  it("looks up the accounts that roles name by e-mail, as issues hide the addresses", async () => {
    server.use(
      http.get(`${HOST}/rest/api/3/user/search`, () =>
        HttpResponse.json([
          { accountId: "acc-7", accountType: "atlassian", displayName: "P O", active: true },
        ]),
      ),
    );
    const assignee = { accountId: "acc-7", accountType: "atlassian", displayName: "P O", active: true };
    const { team } = await reading(
      { issues: [issue(1, { assignee })] },
      { roles: { po: ["po@example.com"] } },
    );
    expect(team?.items[0]?.assignee?.roles).toEqual([{ role: "po" }]);
  });

  it("goes through the gateway for scoped tokens, and links to the site itself", async () => {
    const base = "https://api.atlassian.com/ex/jira/1a-2b";
    const { team, asked } = await reading(
      { issues: [issue(1)], base },
      {},
      {
        env: { JIRA_HOST: base, JIRA_OAUTH_TOKEN: "scoped-token" },
      },
    );
    expect(team?.items[0]?.url).toBe(`${HOST}/browse/SHOP-1`);
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer scoped-token"]),
    );
  });

  it("ties the items of a configured roadmap to the team", async () => {
    const { team } = await reading(
      {
        issues: [issue(1), issue(1, {}, { project: "PLAN", type: "epic" })],
      },
      {},
      {},
      { query: "SHOP", roadmap: ["PLAN"] },
    );
    expect(team?.roadmap.map(({ key }) => key)).toContain("PLAN-1");
  });
});

describe("what a live Jira hides", () => {
  const without = (name: string) => {
    const { [name]: _, ...fields } = issue(2).fields;
    return { ...issue(2), fields };
  };

  it("is a gap where a page leaves a field out that others have", async () => {
    const { gaps } = await reading({ issues: [issue(1), without("description")] });
    expect(gaps).toEqual([
      {
        source: "jira:SHOP",
        what: "description",
        detail: "missing in 1 item, first of SHOP-2",
        cuts: ["body"],
      },
    ]);
  });

  it("is a gap where a field is not of its shape", async () => {
    const { gaps } = await reading({ issues: [issue(1, { assignee: 7, created: 12345 })] });
    expect(gaps.map(({ what, cuts }) => [what, cuts]).sort()).toEqual([
      ["assignee", ["assignee"]],
      ["created", "everything"],
    ]);
  });

  it("is a gap where the ids of a search are more than its pages", async () => {
    const { handlers } = site({ issues: [issue(1), issue(2)] });
    server.use(
      http.post(`${HOST}/rest/api/3/search/jql`, async ({ request }) => {
        const { fields } = (await request.json()) as { fields: string[] };
        const ids = fields.join() === "id";
        return HttpResponse.json({
          issues: ids ? [{ id: "101" }, { id: "777" }] : [issue(1)],
          isLast: true,
        } as never);
      }),
      ...handlers,
    );
    const { gaps } = await readJira([{ query: "SHOP" }], { env: ENV, settings: () => ({}) });
    expect(gaps).toEqual([
      {
        source: "jira:SHOP",
        what: "issues",
        detail: "1 of 2 were found by the search but could not be read",
        cuts: "everything",
      },
    ]);
  });

  it("is a gap where histories cannot be read, and no item is said to have none", async () => {
    const { handlers } = site({ issues: [issue(1)] });
    server.use(
      http.post(`${HOST}/rest/api/3/changelog/bulkfetch`, () => HttpResponse.json({}, { status: 403 })),
      ...handlers,
    );
    const { gaps, backlogs } = await readJira([{ query: "SHOP" }], {
      env: ENV,
      settings: () => ({}),
      sleep: async () => {},
    });
    expect(gaps.map(({ what, cuts }) => [what, cuts])).toEqual([["changelog", ["history"]]]);
    expect(backlogs[0]?.items[0]?.events).toBeUndefined();
  });

  it("is an error with a way out where nothing at all was read", async () => {
    const { handlers } = site({ issues: [] });
    server.use(
      http.post(`${HOST}/rest/api/3/search/jql`, () =>
        HttpResponse.json(
          { errorMessages: ["The value 'SHOP' does not exist for the field 'project'."] },
          { status: 400 },
        ),
      ),
      ...handlers,
    );
    await expect(readJira([{ query: "SHOP" }], { env: ENV, settings: () => ({}) })).rejects.toMatchObject({
      name: "UserError",
      exitCode: 3,
      message: expect.stringContaining("does not exist"),
    });
  });
});
