import { describe, expect, it } from "vitest";
import { newWork } from "../../../src/engine/gate/new-work.ts";
import { daysAgo, epic, sprint, story, team } from "../../make.ts";

const subject = (kind: "item" | "roadmap" | "sprint" | "team", id: string) => ({ kind, id });

describe("new work", () => {
  const backlog = team({
    items: [
      story({ id: "old", createdAt: daysAgo(200), startedAt: null }),
      story({ id: "written", createdAt: daysAgo(5), startedAt: null }),
      story({ id: "started", createdAt: daysAgo(200), startedAt: daysAgo(3) }),
      story({ id: "unknown", createdAt: undefined, startedAt: undefined }),
    ],
    roadmap: [epic({ id: "epic", createdAt: daysAgo(2) })],
    sprints: [sprint({ id: "7", startAt: daysAgo(4) }), sprint({ id: "1", startAt: daysAgo(100) })],
  });
  const fresh = newWork(backlog, daysAgo(30));

  it("is what was created or started since", () => {
    const has = (id: string) => fresh.has(subject("item", id));
    expect(["old", "written", "started", "unknown"].map(has)).toEqual([false, true, true, false]);
  });

  it("begins with the instant itself", () => {
    const at = (since: number) => newWork(backlog, since).has(subject("item", "started"));
    expect([at(daysAgo(3)), at(daysAgo(3) + 1)]).toEqual([true, false]);
  });

  it("counts items and leaves the roadmap out, whose items are of it all the same", () => {
    expect(fresh.items).toBe(2);
    expect(fresh.has(subject("roadmap", "epic"))).toBe(true);
  });

  it("holds the sprints that started since, and never the team as a whole", () => {
    expect([fresh.has(subject("sprint", "7")), fresh.has(subject("sprint", "1"))]).toEqual([true, false]);
    expect(fresh.has(subject("team", backlog.id))).toBe(false);
  });
});
