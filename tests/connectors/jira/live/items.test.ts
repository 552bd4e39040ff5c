import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readJiraItems } from "../../../../src/connectors/jira/live/items.ts";
import type { UserError } from "../../../../src/errors.ts";
import { ENV, HOST, issue, site } from "./site.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const OPTIONS = { env: ENV, settings: () => ({}), sleep: async () => {} };

describe("a few issues of a live Jira", () => {
  it("take two requests, however many they are", async () => {
    const { handlers, asked } = site({ issues: Array.from({ length: 40 }, (_, n) => issue(n + 1)) });
    server.use(...handlers);
    const keys = Array.from({ length: 30 }, (_, n) => `SHOP-${n + 1}`);
    const { backlogs, gaps, cost, live } = await readJiraItems(keys, OPTIONS);
    expect(asked.map(({ endpoint }) => endpoint)).toEqual([
      "GET /rest/api/3/field",
      "POST /rest/api/3/issue/bulkfetch",
    ]);
    expect([cost.requests, gaps, live]).toEqual([2, [], true]);
    expect(backlogs.map(({ id, items }) => [id, items.length])).toEqual([["jira:SHOP", 30]]);
  });

  it("ask for fields by name, those of the site among them", async () => {
    const { handlers, asked } = site({ issues: [issue(1)] });
    server.use(...handlers);
    await readJiraItems(["SHOP-1"], OPTIONS);
    const fields = asked[1]?.body?.fields;
    expect(fields).toContain("description");
    expect(fields).toContain("customfield_1");
    expect(fields).not.toContain("*all");
  });

  it("are what can be seen of them, each in its own project", async () => {
    const { handlers } = site({ issues: [issue(1), issue(2, {}, { project: "PAY" })] });
    server.use(...handlers);
    const { backlogs, gaps } = await readJiraItems(["SHOP-1", "PAY-2", "SHOP-99"], OPTIONS);
    expect(backlogs.flatMap(({ items }) => items.map(({ key }) => key)).toSorted()).toEqual([
      "PAY-2",
      "SHOP-1",
    ]);
    expect(gaps).toEqual([]);
  });

  it("tell that an issue has no parent, whether or not another one has", async () => {
    const parents = async (...keys: string[]) => {
      const { handlers } = site({ issues: [issue(1), issue(2, { parent: { id: "109", key: "SHOP-9" } })] });
      server.use(...handlers);
      const { backlogs } = await readJiraItems(keys, OPTIONS);
      return backlogs.flatMap(({ items }) => items.map(({ parent }) => parent));
    };
    expect(await parents("SHOP-1")).toEqual([null]);
    expect(await parents("SHOP-1", "SHOP-2")).toEqual([null, "SHOP-9"]);
  });

  it("are exit 3 with a way out where Jira lets nobody in", async () => {
    server.use(http.all(`${HOST}/*`, () => new HttpResponse(null, { status: 401 })));
    const error = (await readJiraItems(["SHOP-1"], OPTIONS).catch((one: unknown) => one)) as UserError;
    expect([error.name, error.exitCode]).toEqual(["UserError", 3]);
    expect(error.message).toContain("Jira cannot be read");
    expect(error.hint).not.toBe("");
  });
});
