import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { workplace } from "../cli/harness.ts";
import { type Asked, type Issue, site } from "../connectors/jira/live/site.ts";
import { envOf, HOSTS, siteOf } from "./jira.ts";
import { NOW, play, statusAt } from "./story.ts";

const at = workplace();
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const story = play(true);
const open = story.items.filter((item) => statusAt(item, NOW) === "To Do");
/** A planned story, and what an outsider asked for in one sentence. */
const planned = open.find(({ text }) => text.includes("Acceptance criteria"))?.number;
const wish = open.find(({ text }) => !text.includes("Acceptance criteria"))?.number;
const done = story.items.find((item) => statusAt(item, NOW) === "Done")?.number;

describe.each(["cloud", "server"] as const)("an item of a live Jira, before it is built: %s", (kind) => {
  /** The site, where every story is part of an epic. */
  const serve = (): readonly Asked[] => {
    const made = siteOf(story, kind);
    const parent = { id: "9", key: "FERRY-9000", fields: { summary: "Fewer queues" } };
    const fields = [
      ...(made.lists?.fields ?? []),
      { id: "parent", key: "parent", name: "Parent", schema: {} },
    ];
    const issues = made.issues.map((one): Issue => ({ ...one, fields: { ...one.fields, parent } }));
    const { handlers, asked } = site({ ...made, issues, lists: { ...made.lists, fields } });
    server.use(...handlers);
    return asked;
  };
  const check = async (args: string, format = "text") =>
    at.run(`check ${args} --format ${format}`, { env: envOf(kind) });

  it.each([
    ["READY", 0, planned],
    ["NOT READY", 1, wish],
    ["DONE", 0, done],
  ])("is %s, exit %d, after two requests", async (word, exit, number) => {
    const asked = serve();
    const { code, output } = await check(`--item FERRY-${number}`);
    expect(output).toMatch(new RegExp(`^FERRY-${number}  ${word}`, "i"));
    expect([code, asked.length]).toEqual([exit, 2]);
  });

  it("takes two requests for all of them as well, and the worst exit code", async () => {
    const asked = serve();
    const keys = open.slice(0, 12).map(({ number }) => `--item FERRY-${number}`);
    const { code, output } = await check(keys.join(" "), "json");
    expect([code, asked.length]).toEqual([1, 2]);
    expect(JSON.parse(output).items).toHaveLength(12);
    const unknown = await check(`--item FERRY-${planned} --item FERRY-99999`, "json");
    expect([unknown.code, JSON.parse(unknown.output).missing]).toEqual([3, ["FERRY-99999"]]);
  });

  it("is exit 3 and two lines where the token is not accepted", async () => {
    server.use(http.all(`${HOSTS[kind]}/*`, () => new HttpResponse(null, { status: 401 })));
    const { code, output, notes = [] } = await check(`--item FERRY-${planned}`);
    expect([code, output, notes.length]).toEqual([3, "", 2]);
    expect(notes[0]).toContain("Jira does not accept the credentials");
  });
});
