import { describe, expect, it } from "vitest";
import { lastStages } from "../../../../src/backlog/history/changes/stages.ts";
import { changed, inBulk } from "../../../changed.ts";
import { daysAgo, epic, story, team, times } from "../../../make.ts";

const moved = (to: string, count: number, from = "In Review") =>
  times(count, () => story({ events: [changed("status", from, to, daysAgo(9))] }));
const stages = (...items: readonly (readonly ReturnType<typeof story>[])[]) => [
  ...lastStages(team({ items: items.flat() })),
];

describe("the last stage of a workflow", () => {
  it("is a started status that work left five times or more, at least half of them to its end", () => {
    expect(stages(moved("Done", 3), moved("In Progress", 2))).toEqual(["In Review"]);
    expect(stages(moved("Done", 3), moved("In Progress", 3))).toEqual(["In Review"]);
    expect(stages(moved("Done", 3), moved("In Progress", 4))).toEqual([]);
    expect(stages(moved("Done", 4))).toEqual([]);
  });

  it("is none that a migration emptied", () => {
    const migrated = times(9, () =>
      story({ events: [inBulk(changed("status", "In Review", "Done", daysAgo(9)))] }),
    );
    expect(stages(migrated)).toEqual([]);
    expect(stages(migrated, moved("Done", 3), moved("In Progress", 4))).toEqual([]);
  });

  it("is none that is not started or done, and none of the roadmap", () => {
    expect(stages(moved("Done", 9, "To Do"))).toEqual([]);
    const epics = times(5, () => epic({ events: [changed("status", "In Review", "Done", daysAgo(9))] }));
    expect(stages(epics)).toEqual([]);
  });
});
