import { describe, expect, it } from "vitest";
import { bulkRuns } from "../../../../src/backlog/history/changes/bulk.ts";
import type { ChangeField } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { daysAgo, person, story, times } from "../../../make.ts";

const MINUTE = 60_000;
const [po, dev] = [person("po"), person("dev")];
const edit = (ms: number, by: typeof po | undefined = po, field: ChangeField = "priority") => ({
  item: story(),
  event: changed(field, "High", "Low", daysAgo(9) + ms, by),
});
/** How many of the edits were made in bulk, and in how many runs. */
const runsOf = (edits: readonly ReturnType<typeof edit>[]) => {
  const runs = bulkRuns(edits);
  return [runs.size, new Set(runs.values()).size];
};

describe("edits in bulk", () => {
  it("are ten within five minutes, and no fewer", () => {
    expect(runsOf(times(10, (i) => edit(i * 1000)))).toEqual([10, 1]);
    expect(runsOf(times(9, (i) => edit(i * 1000)))).toEqual([0, 0]);
  });

  it("lie five minutes apart at most", () => {
    const nine = times(9, (i) => edit(i * 1000));
    expect(runsOf([...nine, edit(5 * MINUTE)])).toEqual([10, 1]);
    expect(runsOf([...nine, edit(5 * MINUTE + 1)])).toEqual([0, 0]);
  });

  it("are one run as long as any ten in a row lie so near, whatever order they come in", () => {
    const long = times(30, (i) => edit(i * 30_000));
    expect(runsOf(long.toReversed())).toEqual([30, 1]);
    expect(new Set(bulkRuns(long).values())).toEqual(new Set([long[0]]));
  });

  it("are two runs where an hour lies between them, and what stands alone is in none", () => {
    const early = times(10, (i) => edit(i * 1000));
    const late = times(10, (i) => edit(60 * MINUTE + i * 1000));
    expect(runsOf([...early, edit(30 * MINUTE), ...late])).toEqual([20, 2]);
  });

  it("are of one field by one known account", () => {
    const mixed = (of: (i: number) => ReturnType<typeof edit>) => runsOf(times(10, of));
    expect(mixed((i) => edit(i, i < 5 ? po : dev))).toEqual([0, 0]);
    expect(mixed((i) => edit(i, po, i < 5 ? "priority" : "labels"))).toEqual([0, 0]);
    expect(runsOf(times(10, (i) => ({ item: story(), event: changed("rank", "a", "b", i) })))).toEqual([
      0, 0,
    ]);
  });
});
