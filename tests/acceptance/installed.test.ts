/** The installed package reads live trackers, directly and through a proxy. */
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { install } from "../installed.ts";
import { hasLinear, type LinearServer, makeWorld, serve } from "./linear-world.ts";
import { isHere, type Simulator, startJira, WORLD_NOW } from "./simulator.ts";

const able = isHere && hasLinear;
const installed = able ? await install() : undefined;
afterAll(() => installed?.remove());

/** A proxy that takes every host for the one server behind it. */
async function proxyTo(server: string): Promise<{ proxy: Server; url: string; asked: readonly string[] }> {
  const { hostname, port } = new URL(server);
  const asked: string[] = [];
  const proxy = createServer((from, to) => {
    const { pathname, search } = new URL(from.url ?? "");
    asked.push(from.url ?? "");
    const { method = "GET", headers } = from;
    from.pipe(
      request({ hostname, port, method, headers, path: pathname + search }, (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      }),
    );
  });
  proxy.on("connect", (from, socket) => {
    asked.push(from.url ?? "");
    const through = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return { proxy, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

describe.skipIf(installed === undefined)("the installed program (needs a registry)", () => {
  let folder: string;
  let jira: Simulator;
  let linear: LinearServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "backlint-world-"));
    makeWorld(folder, { seed: 5, teams: 1, weeks: 14 });
    [jira, linear] = await Promise.all([
      startJira(join(folder, "cloud")),
      serve(join(folder, "linear.json"), "--now", WORLD_NOW),
    ]);
  });
  afterAll(() => {
    jira?.close();
    linear?.stop();
    rmSync(folder, { recursive: true });
  });

  const jiraEnv = (url: string) => ({
    JIRA_HOST: url,
    JIRA_EMAIL: "sim@example.com",
    JIRA_API_TOKEN: "sim-token",
  });
  const linearEnv = (url: string) => ({ LINEAR_API_URL: url, LINEAR_API_KEY: "lin_api_0123456789abcdef" });
  const jiraSource = (): string => {
    const projects = JSON.parse(readFileSync(join(folder, "cloud/projects.json"), "utf8"));
    const { key } = projects.find((one: { projectTypeKey: string }) => one.projectTypeKey === "software");
    return `jira:${key}`;
  };
  const audit = async (source: string, env: Record<string, string>) => {
    const args = ["audit", source, "--format", "json", "--now", WORLD_NOW];
    const { code, output, notes } = (await installed?.run(args, ".", env)) ?? {};
    expect({ code, notes }).toEqual({ code: 0, notes: "" });
    return JSON.parse(output ?? "");
  };

  it("reads a live Jira", async () => {
    const report = await audit(jiraSource(), jiraEnv(jira.url));
    expect(report.complete).toBe(true);
  });

  it("reads a live Linear", async () => {
    const report = await audit("linear:", linearEnv(linear.url));
    expect(report.complete).toBe(true);
  });

  it.each(["HTTP_PROXY", "http_proxy"])("reads both through the proxy of %s", async (name) => {
    for (const [server, source, env] of [
      [jira.url, jiraSource(), jiraEnv],
      [linear.url, "linear:", linearEnv],
    ] as const) {
      const { proxy, url, asked } = await proxyTo(server);
      try {
        // Nobody listens there: whatever is read came by way of the proxy.
        const nowhere = `:${await unusedPort()}`;
        const far = server.replace(/:\d+/, nowhere);
        expect((await audit(source, { ...env(far), [name]: url })).complete).toBe(true);
        expect(asked.length).toBeGreaterThan(0);
        expect(asked.filter((to) => !to.includes(nowhere))).toEqual([]);
      } finally {
        proxy.close();
      }
    }
  });

  it("asks the proxy of HTTPS_PROXY for the way to a site", async () => {
    const { proxy, url, asked } = await proxyTo(jira.url);
    try {
      const env = { ...jiraEnv("https://tracker.example.test"), HTTPS_PROXY: url };
      const { code } = (await installed?.run(["doctor", jiraSource()], ".", env)) ?? {};
      expect(code).not.toBe(0);
      expect(new Set(asked)).toEqual(new Set(["tracker.example.test:443"]));
    } finally {
      proxy.close();
    }
  });
});
