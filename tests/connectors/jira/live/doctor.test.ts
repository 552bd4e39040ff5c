import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { workplace } from "../../../cli/harness.ts";
import { type Deployment, envOf, HOSTS, siteOf } from "../../../own-world/jira.ts";
import { play } from "../../../own-world/story.ts";
import { site } from "./site.ts";

vi.mock("../../../../src/connectors/transport/retry.ts", async (original) => ({
  ...(await original<typeof import("../../../../src/connectors/transport/retry.ts")>()),
  // Nobody here waits for the next attempt.
  pause: async () => {},
}));

const at = workplace();
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const story = play(true);

/** What doctor prints of a site, where some paths answer differently. */
async function doctor(
  kind: Deployment,
  sources = "jira:FERRY",
  answers: Readonly<Record<string, () => Response>> = {},
) {
  server.use(...site(siteOf(story, kind)).handlers);
  for (const [path, answer] of Object.entries(answers)) server.use(http.all(`${HOSTS[kind]}${path}`, answer));
  const { code, output } = await at.run(`doctor ${sources}`, { env: envOf(kind) });
  return { code, output };
}
const refusal = (status: number) => (): Response => HttpResponse.json({ errorMessages: ["no"] }, { status });

describe("doctor on Jira", () => {
  it("says what can be read, and what follows from what is not there", async () => {
    const { code, output } = await doctor("cloud");
    expect(code).toBe(0);
    expect(output.split("\n")).toEqual([
      "ok  ferry.example.test answers: Jira Cloud",
      "ok  signed in as Me Myself with an API token (JIRA_EMAIL and JIRA_API_TOKEN)",
      "ok  19 fields are visible",
      "ok  sprints: “Sprint” (customfield_10020)",
      "ok  order of the backlog: no field, so the order of the backlog will not be observable",
      "ok  estimates: no field, so estimates will not be observable",
      "ok  flags: no field, so blocked work is recognised by status and links only",
      "ok  acceptance criteria: no field, so acceptance criteria are read from descriptions",
      "ok  target dates: no field, so due dates are used instead",
      "ok  jira:FERRY: 260 issues; a full reading takes about 15 requests, and one more for each started story and roadmap item",
      "ok  jira:FERRY: 1 board visible",
      "ok  jira:FERRY: sprints are visible, 10 of the first 10 with a goal",
      "ok  API budget: this Jira reports no limit",
      "",
    ]);
  });

  it("knows a Data Center by its answer", async () => {
    const { code, output } = await doctor("server");
    expect(code).toBe(0);
    expect(output).toContain("ok  jira.ferry.example.test answers: Jira Data Center 9.12.4\n");
    expect(output).toContain("with a personal access token (JIRA_PAT)\n");
    expect(output).toContain("ok  jira:FERRY: 260 issues;");
  });

  it("says of a project without visible issues which permission to ask for, and tries the others", async () => {
    const { code, output } = await doctor("cloud", "jira:NOPE jira:FERRY");
    expect(code).toBe(3);
    expect(output).toContain("no  jira:NOPE: no issue is visible\n    next: Check the key or query;");
    expect(output).toContain("ask a Jira administrator for Browse Projects there.\n");
    expect(output).toContain("ok  jira:FERRY: 260 issues;");
  });

  it.each([
    [
      "boards",
      "/rest/agile/1.0/board",
      "jira:FERRY: this account has no permission to see it (HTTP 403: no)",
    ],
    [
      "fields",
      "/rest/api/3/field",
      "ferry.example.test: this account has no permission to see it (HTTP 403: no)",
    ],
  ])("names the permission where %s may not be read", async (_, path, words) => {
    const { code, output } = await doctor("cloud", "jira:FERRY", { [path]: refusal(403) });
    expect(code).toBe(3);
    expect(output).toContain(`no  ${words}`);
    expect(output).toMatch(/\n {4}next: Ask a Jira administrator for the permission Browse Projects/);
  });

  it("says what to do about a token that is not accepted, without it", async () => {
    const { code, output } = await doctor("cloud", "jira:FERRY", { "/rest/api/3/myself": refusal(401) });
    expect(code).toBe(3);
    expect(output).toBe(
      "no  ferry.example.test: Jira does not accept the credentials (HTTP 401: no); tried with an API token (JIRA_EMAIL and JIRA_API_TOKEN)\n" +
        "    next: Create a new token and check that JIRA_EMAIL belongs to it. Scoped tokens work only with https://api.atlassian.com/ex/jira/CLOUD-ID; Data Center needs JIRA_PAT.\n",
    );
  });

  it("says that a server is too old", async () => {
    const info = {
      baseUrl: HOSTS.server,
      version: "8.3.0",
      versionNumbers: [8, 3, 0],
      deploymentType: "Server",
    };
    const { code, output } = await doctor("server", "jira:FERRY", {
      "/rest/api/2/serverInfo": () => HttpResponse.json(info),
    });
    expect(code).toBe(3);
    expect(output).toContain("no  this version is older than 8.4\n    next: Upgrade Jira, or read an export");
  });
});
