import { describe, expect, it } from "vitest";
import { parking } from "../../../../src/backlog/history/changes/parking.ts";
import type { Person } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { daysAgo, epic, NOW, person, story, team, times } from "../../../make.ts";

const [po, dev] = [person("po"), person("dev")];
const app: Person = { ...person(), kind: "app" };
const DAY = 86_400_000;
const start = (days: number) => changed("status", "To Do", "In Progress", daysAgo(days), dev);
const ICEBOX = { name: "Icebox", category: "new" } as const;

/** Items of which some were started soon after their creation and the rest never. */
const usual = (soon: number, never: number) => [
  ...times(soon, () => story({ createdAt: daysAgo(120), events: [start(110)] })),
  ...times(never, () => story({ createdAt: daysAgo(120), events: [] })),
];
/** Labelled 115 days ago; the first of them started some days later. */
const labelled = (count: number, soon = 0, later = 15, at = 115) =>
  times(count, (i) =>
    story({
      createdAt: daysAgo(500),
      events: [changed("labels", "", "later", daysAgo(at), po), ...(i < soon ? [start(at - later)] : [])],
    }),
  );
const parked = (...items: readonly (readonly ReturnType<typeof story>[])[]) =>
  parking(team({ items: items.flat() }), NOW).labels.has("later");

describe("a label or status that a team parks with", () => {
  it("is on five items or more that were not started soon", () => {
    expect([5, 4].map((count) => parked(usual(20, 0), labelled(count)))).toEqual([true, false]);
  });

  it("is on items of which at most a quarter of the usual share is started soon", () => {
    // Of the 20 + 20 items 20 are started soon: half, of which a quarter is one in eight.
    expect(parked(usual(20, 12), labelled(8, 1))).toBe(true);
    expect(parked(usual(20, 12), labelled(8, 2))).toBe(false);
  });

  it("shows nothing where less than a fifth of all is started soon", () => {
    expect(parked(usual(8, 32 - 5), labelled(5))).toBe(true);
    expect(parked(usual(7, 33 - 5), labelled(5))).toBe(false);
  });

  it("was not followed by a start within six weeks", () => {
    expect(parked(usual(20, 0), labelled(5, 5, 42))).toBe(false);
    expect(parked(usual(20, 0), labelled(5, 5, 43))).toBe(true);
  });

  it("was given six weeks ago or earlier, by a person, before the start of work", () => {
    expect(parked(usual(20, 0), labelled(5, 0, 0, 42))).toBe(true);
    expect(parked(usual(20, 0), labelled(5, 0, 0, 41))).toBe(false);
    const by = (who: Person) =>
      times(5, () =>
        story({ createdAt: daysAgo(500), events: [changed("labels", "", "later", daysAgo(115), who)] }),
      );
    expect([by(po), by(app)].map((items) => parked(usual(20, 0), items))).toEqual([true, false]);
    const late = times(5, () =>
      story({
        createdAt: daysAgo(500),
        events: [start(115), changed("labels", "", "later", daysAgo(115), po)],
      }),
    );
    expect(parked(usual(20, 0), late)).toBe(false);
  });

  it("is no status or label that came with a migration", () => {
    const given = (bulk?: "edit" | "migration") => {
      const change = changed("labels", "", "later", daysAgo(115), po);
      const events = [bulk === undefined ? change : inBulk(change, bulk)];
      return parked(
        usual(20, 0),
        times(5, () => story({ createdAt: daysAgo(500), events })),
      );
    };
    expect([given(), given("edit"), given("migration")]).toEqual([true, true, false]);
  });

  it("is no label of sub-tasks and roadmap items", () => {
    const events = [changed("labels", "", "later", daysAgo(115), po)];
    const others = [
      ...times(5, () => story({ kind: "subtask", level: -1, events })),
      ...times(5, () => epic({ createdAt: daysAgo(500), events })),
    ];
    expect(parked(usual(20, 0), others)).toBe(false);
  });

  it("may be a status before the start of work, and none of work itself", () => {
    const moved = times(5, () =>
      story({ createdAt: daysAgo(500), events: [changed("status", "To Do", ICEBOX, daysAgo(115), po)] }),
    );
    const done = times(5, () =>
      story({ createdAt: daysAgo(500), events: [changed("status", "To Do", "Done", daysAgo(115), po)] }),
    );
    const found = parking(team({ items: [...usual(20, 0), ...moved, ...done] }), NOW);
    expect([...found.statuses]).toEqual(["Icebox"]);
    expect([...found.labels]).toEqual([]);
  });

  it("is compared with items created six weeks ago or earlier", () => {
    const fresh = (age: number) => times(100, () => story({ createdAt: NOW - age, events: [] }));
    expect(parked(usual(20, 0), labelled(5), fresh(42 * DAY - 1))).toBe(true);
    expect(parked(usual(20, 0), labelled(5), fresh(42 * DAY))).toBe(false);
  });
});
