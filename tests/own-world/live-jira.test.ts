import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readFiles } from "../../src/connectors/files/read.ts";
import { readJira } from "../../src/connectors/jira/live/read.ts";
import { workplace } from "../cli/harness.ts";
import { type Asked, site } from "../connectors/jira/live/site.ts";
import { envOf, filesOf, rolesOf, siteOf } from "./jira.ts";
import { contentOf, seenIn } from "./seen.ts";
import { NOW, play } from "./story.ts";

const at = workplace();
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const story = play(true);
const END = new Date(NOW).toISOString();

describe.each(["cloud", "server"] as const)("a year of a made-up team in a live Jira: %s", (kind) => {
  const serve = (): readonly Asked[] => {
    const { handlers, asked } = site(siteOf(story, kind));
    server.use(...handlers);
    return asked;
  };
  const exported = (): void => {
    for (const [name, text] of Object.entries(filesOf(story, kind))) at.write(`export/${name}`, text);
  };
  const audit = async (source: string) => {
    at.write("backlint.config.yaml", JSON.stringify({ teams: [{ source, roles: rolesOf(kind) }] }));
    return at.run(`audit --format json --now ${END}`, { env: envOf(kind) });
  };

  it("gives the report of its own export", async () => {
    serve();
    exported();
    const [file, live] = [await audit("export"), await audit("jira:FERRY")];
    expect([file.code, file.notes, live.code, live.notes]).toEqual([0, [], 0, []]);
    expect(contentOf(live.output)).toEqual(contentOf(file.output));
  });

  it("is read page by page to the last history, comment and sprint", async () => {
    const asked = serve();
    exported();
    const settings = () => ({ roles: rolesOf(kind) });
    const live = await readJira([{ query: "FERRY" }], { env: envOf(kind), settings });
    const files = await readFiles([{ path: `${at.directory}/export` }], settings, { stdin: process.stdin });
    expect([live.gaps, live.cost.retries]).toEqual([[], 0]);
    expect(seenIn(live)).toEqual(seenIn(files));
    expect(live.cost.requests).toBe(asked.length);

    const times = (part: string): number => asked.filter(({ endpoint }) => endpoint.endsWith(part)).length;
    const pages = Math.ceil(story.items.length / 60);
    const changes = story.items.reduce((sum, { deeds }) => sum + deeds.length, 0);
    const talked = story.items.filter(({ remarks }) => remarks.length > 1).length;
    expect({
      // On Cloud, once for the ids alone.
      issues: kind === "cloud" ? times("/search/jql") : times("/search"),
      histories: times("/changelog/bulkfetch"),
      comments: times("/comment"),
      sprints: times("/sprint"),
    }).toEqual({
      issues: kind === "cloud" ? 2 * pages : pages,
      histories: kind === "cloud" ? Math.ceil(changes / 250) : 0,
      comments: 2 * talked,
      sprints: Math.ceil(story.sprints.length / 10),
    });
  });
});
