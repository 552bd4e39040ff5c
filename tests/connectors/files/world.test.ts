/** A synthetic organisation, written as Cloud and as a server would give it: both must read the same. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Backlog } from "../../../src/backlog/model.ts";
import type { Reading } from "../../../src/connectors/reading.ts";
import { hasShared, readPath, shared } from "./export.ts";

const WORLD = "sims/world/world.mjs";

describe.skipIf(!hasShared(WORLD))("an organisation", () => {
  const out = mkdtempSync(join(tmpdir(), "backlint-world-"));
  let cloud: Reading;
  let server: Reading;

  beforeAll(async () => {
    execFileSync(process.execPath, [
      ...[shared(WORLD), "--scenario", "basic", "--seed", "3", "--teams", "2", "--weeks", "12"],
      ...[
        "--jira-cloud",
        join(out, "cloud"),
        "--jira-dc",
        join(out, "dc"),
        "--truth",
        join(out, "truth.json"),
      ],
    ]);
    cloud = await readPath(join(out, "cloud"));
    server = await readPath(join(out, "dc"));
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true }));

  /** All that does not differ between the two by design: texts, ids, addresses and wordings do. */
  const census = ({ id, name, profile, items, roadmap, sprints }: Backlog) => ({
    ...{ id, name, profile, sprints },
    roadmap: roadmap.map(({ key, level, tier, targetAt }) => [key, level, tier, targetAt]),
    items: items.map((item) => ({
      ...{ key: item.key, kind: item.kind, level: item.level, status: item.status, closure: item.closure },
      ...{ created: item.createdAt, updated: item.updatedAt, started: item.startedAt, closed: item.closedAt },
      ...{
        parent: item.parent,
        children: item.children,
        links: item.links,
        remote: item.remoteLinks?.length,
      },
      ...{
        sprints: item.sprints?.map((sprint) => sprint.id),
        estimate: item.estimate,
        flagged: item.flagged,
      },
      ...{ described: item.description !== null, comments: item.comments?.map(({ at }) => at) },
      events: item.events?.map(({ at, field }) => `${at} ${field}`),
    })),
  });

  test("has no gaps", () => {
    expect([cloud.gaps, server.gaps]).toEqual([[], []]);
    expect(cloud.backlogs.length).toBeGreaterThan(0);
  });

  test("reads the same from Cloud and from a server", () => {
    expect(cloud.backlogs.map(census)).toEqual(server.backlogs.map(census));
    expect(cloud.newest).toBe(server.newest);
  });

  test("shows all that rules need, but for what only people can tell", () => {
    for (const { capabilities } of cloud.backlogs) {
      const hidden = Object.entries(capabilities).flatMap(([need, shown]) => (shown === true ? [] : need));
      expect(hidden).toEqual(expect.arrayContaining(["customer-requests", "updates", "health", "roles"]));
      expect(hidden.filter((need) => need !== "estimates")).toHaveLength(4);
    }
  });
});
