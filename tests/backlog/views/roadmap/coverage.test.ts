import { describe, expect, it } from "vitest";
import { roadmapCoverage } from "../../../../src/backlog/views/roadmap/coverage.ts";
import { bug, done, epic, started, story, team } from "../../../make.ts";

const status = { name: "Now", category: "started" } as const;

describe("the coverage of the roadmap", () => {
  it("counts the work under each open roadmap item at whatever depth", () => {
    const initiative = epic({ key: "PLAN-1", children: ["PLAN-2"], status, level: 2 });
    const planned = { name: "Next", category: "new" } as const;
    const below = epic({ key: "PLAN-2", status: planned, parent: "PLAN-1", children: ["S-1", "S-2", "S-3"] });
    const items = [
      story({ key: "S-1", parent: "PLAN-2" }),
      started({ key: "S-2", parent: "PLAN-2" }),
      done({ key: "S-3", parent: "PLAN-2" }),
    ];
    const { items: covered } = roadmapCoverage(team({ items, roadmap: [below, initiative] }));
    const counts = covered.map((one) => [one.item.key, one.new, one.started, one.done]);
    expect(counts).toEqual([
      ["PLAN-1", 1, 1, 1],
      ["PLAN-2", 1, 1, 1],
    ]);
  });

  it("counts nothing, not even zero, where some of the work was left out", () => {
    const items = [story({ parent: "P-1" })];
    const part = { "whole-backlog": "only open items were read" };
    const { items: covered } = roadmapCoverage(
      team({ items, roadmap: [epic({ key: "P-1" })], capabilities: part }),
    );
    expect(covered[0]).toMatchObject({ new: null, started: null, done: null });
  });

  it("leaves out what is finished, paused or archived", () => {
    const roadmap = [
      epic({ key: "P-1", status: { name: "Done", category: "done" } }),
      epic({ key: "P-2", paused: true }),
      epic({ key: "P-3", archived: true }),
    ];
    expect(roadmapCoverage(team({ roadmap })).items).toEqual([]);
  });

  it("traces open stories to the roadmap, and neither bugs nor what is done", () => {
    const items = [
      story({ key: "S-1", parent: "P-1" }),
      story({ key: "S-2", parent: null }),
      bug({ key: "B-1", parent: null }),
      done({ key: "D-1", parent: null }),
    ];
    const roadmap = [epic({ key: "P-1", children: ["S-1"] })];
    expect(roadmapCoverage(team({ items, roadmap })).traced).toEqual({ open: 1, of: 2 });
  });

  it("traces what relates to a roadmap item, too", () => {
    const link = { kind: "relates", direction: "out", key: "P-1" } as const;
    const items = [story({ links: [link] }), story({ links: [{ ...link, key: "P-9" }] })];
    expect(roadmapCoverage(team({ items, roadmap: [epic({ key: "P-1" })] })).traced).toEqual({
      open: 1,
      of: 2,
    });
  });

  it("cannot tell without a roadmap in sight or a hierarchy", () => {
    expect(roadmapCoverage(team({ items: [story()], roadmap: [] })).traced).toBeUndefined();
    const flat = team({ items: [story()], roadmap: [epic()], capabilities: { hierarchy: "no parents" } });
    expect(roadmapCoverage(flat).traced).toBeUndefined();
  });
});
