import { describe, expect, it } from "vitest";
import { carryOverShare, commitments } from "../../../../src/backlog/history/sprints/carry-over.ts";
import type { Sprint, WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { daysAgo, NOW, story, times } from "../../../make.ts";
import { ended, HOUR, inIt, of } from "./sprints.ts";

describe("what sprints leave over", () => {
  const three = [ended(42), ended(28), ended(14)];
  const ids = three.map(({ id }) => id);
  const carried = (count: number): WorkItem =>
    story({
      ...{ createdAt: daysAgo(500), sprints: three.slice(0, count) },
      events: times(count, (n) => {
        const at = (three[n]?.startAt ?? 0) - HOUR;
        return changed("sprint", ids.slice(0, n).join(", "), ids.slice(0, n + 1).join(", "), at);
      }),
    });

  it("is what they started with and did not finish; what was added later was not planned", () => {
    const [one] = three as [Sprint];
    const added = inIt(one, { events: [changed("sprint", "", one.id, (one.startAt ?? 0) + 99 * HOUR)] });
    const done = inIt(one, {
      status: { name: "Done", category: "done" },
      closure: "delivered",
      events: [
        changed("sprint", "", one.id, (one.startAt ?? 0) - HOUR),
        changed("status", "To Do", "Done", (one.startAt ?? 0) + 99 * HOUR),
      ],
    });
    const open = inIt(one);
    const backlog = of([one], [added, done, open]);
    expect(commitments(backlog, NOW).map(({ item, leftOver }) => [item.key, leftOver])).toEqual([
      [done.key, false],
      [open.key, true],
    ]);
    expect(carryOverShare(backlog, NOW)).toBe(0.5);
  });

  it("counts an item in every sprint that it was planned into", () => {
    const backlog = of(three, [carried(3), carried(2)]);
    expect(commitments(backlog, NOW).map(({ sprint: one }) => one.id)).toEqual([
      ...[ids[0], ids[0], ids[1], ids[1]],
      ids[2],
    ]);
  });

  it("is no share where nothing was planned", () => {
    expect(carryOverShare(of([], []), NOW)).toBeNaN();
  });
});
