import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { asOf } from "../../src/backlog/replay/replay.ts";
import { ask } from "../../src/engine/ask.ts";
import { askWeeks, weekEnds } from "../../src/engine/weeks.ts";
import { changed } from "../changed.ts";
import { day, daysAgo, done, NOW, story, team, times, VOCABULARY } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const lived = team({
  items: times(40, (n) =>
    done({
      createdAt: daysAgo(140),
      closedAt: daysAgo(n * 3),
      startedAt: daysAgo(n * 3 + 2),
      events: [
        changed("status", "To Do", "In Progress", daysAgo(n * 3 + 2)),
        changed("status", "In Progress", "Done", daysAgo(n * 3)),
      ],
    }),
  ),
  vocabulary: VOCABULARY,
});

describe("the ends of weeks", () => {
  it("go back from now, the newest first", () => {
    expect(weekEnds({ timeZone: "UTC" }, NOW, 3)).toEqual([NOW, daysAgo(7), daysAgo(14)]);
  });

  it("keep the time of day of the team's time zone where clocks change", () => {
    const monday = Date.parse("2026-10-26T08:00:00Z");
    expect(weekEnds({ timeZone: "Europe/Berlin" }, monday, 2)).toEqual([
      monday,
      Date.parse("2026-10-19T07:00:00Z"),
    ]);
  });
});

describe("every rule asked week by week", () => {
  it("answers as it would of the backlog of that day", () => {
    for (const { end, result } of askWeeks(lived, rules, NOW, 12)) {
      expect(typeof result).toBe("object");
      if (typeof result === "string") continue;
      const freshSince = weekEnds(lived, end, 2)[1];
      const alone = ask(asOf(lived, end), rules, end, undefined, { freshSince, step: () => 0 });
      expect(result.measurements).toEqual(alone.measurements);
    }
  });

  it("counts what came in each week by itself", () => {
    const weeks = [...askWeeks(lived, [titleRule({ at: ({ closedAt }) => closedAt ?? undefined })], NOW, 3)];
    const fresh = weeks.map(({ result }) => typeof result === "object" && result.measurements[0]?.fresh);
    // One item is closed every third day, counted back from now.
    expect(fresh).toEqual([
      { failed: 0, judged: 3 },
      { failed: 0, judged: 2 },
      { failed: 0, judged: 2 },
    ]);
  });

  it("knows nothing of a week before the first change, and says so", () => {
    const weeks = [...askWeeks(lived, rules, NOW, 30)];
    const unknown = weeks.filter(({ result }) => typeof result === "string");
    expect(weeks).toHaveLength(30);
    expect(unknown.every(({ end }) => end < daysAgo(119))).toBe(true);
    expect(unknown).toHaveLength(30 - 18);
    expect(unknown[0]?.result).toBe("its change history begins 2026-07-28");
  });

  it("knows of the present alone without a history", () => {
    const bare = team({ items: [story()], capabilities: { history: "the source has no change history" } });
    const weeks = [...askWeeks(bare, rules, NOW, 3)].map(({ result }) => typeof result);
    expect(weeks).toEqual(["object", "string", "string"]);
  });

  it("sees the past of a day before today alike", () => {
    const at = day("2026-10-01");
    const [first] = askWeeks(lived, rules, at, 1);
    const result = first?.result;
    expect(
      typeof result === "object" && result.team.items.every(({ closedAt }) => (closedAt ?? 0) <= at),
    ).toBe(true);
  });
});
