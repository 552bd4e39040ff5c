import { describe, expect, it } from "vitest";
import { allBlockedSpells } from "../../../rules/po/blocked-attention/past-blocks.ts";
import { criteriaInTime } from "../../../rules/po/criteria-before-start/past-criteria.ts";
import { closureIn } from "../../../src/backlog/history/changes/vocabulary.ts";
import type { Closure } from "../../../src/backlog/model.ts";
import { asOf } from "../../../src/backlog/replay/replay.ts";
import { readyZone } from "../../../src/backlog/views/items/ready-zone.ts";
import { changed } from "../../changed.ts";
import { daysAgo, done, markdown, NOW, sprint, started, story, team, VOCABULARY } from "../../make.ts";

const HOUR = 3_600_000;

describe("criteria in time", () => {
  const CRITERIA = "h3. Acceptance criteria\n* A refund of 3 EUR is booked\n* The buyer gets a receipt";
  const startedAt = daysAgo(20);
  const written = (at: number) =>
    started({
      startedAt,
      createdAt: daysAgo(40),
      description: markdown("## Acceptance criteria\n\n* A refund of 3 EUR is booked"),
      events: [
        changed("status", "To Do", "In Progress", startedAt),
        changed("description", "Refunds", CRITERIA, at),
        changed("description", CRITERIA, `${CRITERIA} by mail`, daysAgo(2)),
      ].sort((a, b) => a.at - b.at),
    });
  const atStart = (item: ReturnType<typeof story>, more = {}) =>
    criteriaInTime(team({ items: [item], vocabulary: VOCABULARY, ...more }), item)?.atStart.presence;

  it("are those that stood there when work began, or within a day of it", () => {
    expect(atStart(written(daysAgo(30)))).toBe("present");
    expect(atStart(written(startedAt + 23 * HOUR))).toBe("present");
    expect(atStart(written(startedAt + 25 * HOUR))).toBe("missing");
  });

  it("are not known of work that has not started, and of texts that the history hides", () => {
    expect(atStart(story({ events: [], description: markdown("a") }))).toBeUndefined();
    const hidden = started({
      startedAt,
      description: markdown("a"),
      events: [
        changed("status", "To Do", "In Progress", startedAt),
        changed("description", undefined, undefined, daysAgo(2)),
      ],
    });
    expect(atStart(hidden, { tracker: "linear" })).toBeUndefined();
  });
});

describe("blocked spells of earlier days", () => {
  const blocker = done({ key: "SHOP-900", closedAt: daysAgo(10), events: [] });
  const waited = (linked: number) =>
    done({
      closedAt: daysAgo(5),
      links: [{ kind: "blocks", direction: "in", key: "SHOP-900" }],
      events: [
        changed("status", "To Do", "In Progress", daysAgo(20)),
        changed("link", null, "SHOP-900", linked),
        changed("status", "In Progress", "Done", daysAgo(5)),
      ],
    });

  it("last from the link, or the start of work, to the end of the blocker", () => {
    const spells = (linked: number) =>
      allBlockedSpells(team({ items: [blocker, waited(linked)], vocabulary: VOCABULARY }), NOW);
    expect(spells(daysAgo(15))).toMatchObject([{ by: "link", from: daysAgo(15), until: daysAgo(10) }]);
    expect(spells(daysAgo(30))).toMatchObject([{ from: daysAgo(20), until: daysAgo(10) }]);
    expect(spells(daysAgo(8))).toEqual([]);
  });
});

describe("the ready zone of an earlier day", () => {
  it("holds what was in the running sprint then, as it was then", () => {
    const past = sprint({ startAt: daysAgo(28), completeAt: daysAgo(14) });
    const item = done({
      sprints: [past],
      createdAt: daysAgo(60),
      closedAt: daysAgo(16),
      events: [changed("sprint", "", past.id, daysAgo(29)), changed("status", "To Do", "Done", daysAgo(16))],
    });
    const later = story({ createdAt: daysAgo(2), sprints: [past], events: [] });
    const today = team({ items: [item, later], sprints: [past], vocabulary: VOCABULARY });
    const zone = readyZone(asOf(today, daysAgo(20)), daysAgo(20));
    expect(zone.by).toBe("sprint");
    expect(zone.items).toMatchObject([{ key: item.key, status: { category: "new" } }]);
  });
});

describe("the vocabulary", () => {
  it("believes of resolution and status the one that says something else than delivered", () => {
    const closures = new Map([["Abgelehnt", "declined"] as const, ["Done", "delivered"] as const]);
    const today = team({ vocabulary: { ...VOCABULARY, closures } });
    const resolution = (name: string, closure?: Closure) => ({ name, closure });
    expect(closureIn(today, resolution("Done", "delivered"), "Abgelehnt")).toBe("declined");
    expect(closureIn(today, resolution("Won't Do", "declined"), "Done")).toBe("declined");
    expect(closureIn(today, null, "Done")).toBe("delivered");
    expect(closureIn(today, resolution("Who knows"), "Done")).toBeUndefined();
  });
});
