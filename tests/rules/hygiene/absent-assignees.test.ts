import { describe, expect, it } from "vitest";
import { seenUntil } from "../../../rules/hygiene/absent-assignees/last-seen.ts";
import rule from "../../../rules/hygiene/absent-assignees.ts";
import type { Person, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, done, epic, NOW, person, story, team, times, update } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const present = person();
const gone = person();
const app: Person = { ...person(), kind: "app" };

/** Open items of an account, not touched for half a year, in a source with a change history. */
const held = (n: number, by: Person | null | undefined, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () =>
    story({ assignee: by, events: [], createdAt: daysAgo(300), updatedAt: daysAgo(200), ...fields }),
  );
/** An item on which an account did something so many days ago. */
const acted = (by: Person, days: number): WorkItem =>
  done({ events: [changed("priority", "Low", "High", daysAgo(days), by)], closedAt: daysAgo(days) });
const ALIVE = [acted(present, 3), acted(gone, 120)];
const shop = (...items: readonly (readonly WorkItem[])[]) => team({ items: [...ALIVE, ...items.flat()] });

describeRule(rule, {
  pass: {
    "All open items are assigned to accounts that were active in the project within the last 90 days.":
      () => ({ team: shop(held(29, present)), judged: 29, failed: 0 }),
    "when one of twenty-nine is not": () => ({
      team: shop(held(28, present), held(1, gone)),
      judged: 29,
      failed: 1,
    }),
    "when the others have no assignee, a machine, or are finished": () => ({
      team: shop(
        held(29, present),
        held(9, null),
        held(9, undefined),
        held(9, app),
        times(9, () => done({ assignee: gone, closedAt: daysAgo(150) })),
      ),
      judged: 29,
      failed: 0,
    }),
    "by another number of days, where it is set": () => ({
      team: shop(held(29, gone)),
      options: { days: 121 },
      failed: 0,
    }),
  },
  warn: {
    "when three of twenty are not, which may be chance": () => ({
      team: shop(held(17, present), held(3, gone)),
      failed: 3,
    }),
  },
  fail: {
    "when entries of items are missing that nobody has touched since": () => ({
      team: shop(held(30, gone, { cut: ["comments", "history"] })),
      failed: 30,
    }),
    "A third of the assigned open items are assigned to accounts that were last active 90 or more days ago.":
      () => ({
        team: team({ items: [acted(present, 3), acted(gone, 90), ...held(20, present), ...held(10, gone)] }),
        judged: 30,
        failed: 10,
        evidence: { days: 90 },
        message:
          "is assigned to an account that shows no activity in what was read of this project for at least 90 days",
      }),
    "when it is every sub-task, bug and roadmap item": () => ({
      team: shop(
        held(4, gone, { kind: "subtask" }),
        held(4, gone, { kind: "bug" }),
        times(4, () => epic({ assignee: gone, events: [], createdAt: daysAgo(300) })),
      ),
      failed: 12,
    }),
  },
  "insufficient-evidence": {
    "with four open items that are assigned": () => ({ team: shop(held(4, gone)), judged: 4 }),
  },
  "not-observable": {
    "when the assignee was never active, and may be a group": () => ({
      team: shop(held(30, person())),
      judged: 0,
      unknown: 30,
    }),
    "when entries of an item are missing that was updated lately: anybody may have made them": () => ({
      team: shop(held(30, gone), [story({ updatedAt: daysAgo(89), cut: ["comments"] })]),
      unknown: 30,
      reason:
        "30 of 30 cannot be judged: some items that were updated in that time could not be read completely",
    }),
    "when the items were assigned a short time ago, or created": () => ({
      team: shop(
        held(10, gone, { events: [changed("assignee", present, gone, daysAgo(89), present)] }),
        held(10, gone, { createdAt: daysAgo(89) }),
      ),
      judged: 0,
      unknown: 20,
    }),
    "when the last update of one of its items may be its own, because there is no history": () => ({
      team: shop(
        held(30, gone, { events: undefined }),
        times(1, () => done({ assignee: gone, closedAt: daysAgo(150), updatedAt: daysAgo(89) })),
      ),
      judged: 0,
      unknown: 30,
    }),
    "when neither changes nor comments show who made them": () => ({
      team: team({
        items: held(30, gone, { events: undefined, reporter: present, createdAt: daysAgo(9) }),
        capabilities: { history: "the source has no change history" },
      }),
      reason: "the source has neither changes nor comments that show who made them",
    }),
    "when the source shows no assignees": () => ({
      team: team({
        items: ALIVE,
        capabilities: { assignee: "the source does not show who works on which item" },
      }),
    }),
  },
  "not-applicable": {
    "when nobody was active in the project for as long": () => ({
      team: team({ items: [acted(present, 90), acted(gone, 120), ...held(30, gone)] }),
      reason: "nobody was active in the project within the last 90 days",
    }),
  },
});

describe("an account is active", () => {
  const seen = (...items: WorkItem[]) => seenUntil(team({ items: [...ALIVE, ...items] }), NOW).at.get(gone);

  it("is no migration that ran under the account, and is an edit in bulk", () => {
    const one = changed("status", "To Do", "Backlog", daysAgo(3), gone);
    const at = (bulk: "edit" | "migration") => seen(story({ events: [inBulk(one, bulk)] }));
    expect([at("edit"), at("migration")]).toEqual([daysAgo(3), daysAgo(120)]);
  });

  it.each<[string, WorkItem]>([
    ["when it creates an item", story({ creator: gone, createdAt: daysAgo(5) })],
    ["when an item is reported in its name", story({ reporter: gone, createdAt: daysAgo(5) })],
    ["when it changes one", acted(gone, 5)],
    ["when it comments on one", story({ comments: [comment("Soon.", daysAgo(5), gone)] })],
    ["when an item that it had is finished", done({ assignee: gone, closedAt: daysAgo(5) })],
    ["when it posts an update", epic({ updates: [{ ...update("On track", daysAgo(5)), by: gone }] })],
  ])("%s", (_, item) => {
    expect(seen(item)).toBe(daysAgo(5));
  });

  it("not when something of its items is changed by others, or only planned", () => {
    expect(seen(story({ assignee: gone, updatedAt: daysAgo(5), dueAt: daysAgo(5) }))).toBe(daysAgo(120));
    expect(seen(story({ assignee: gone, closedAt: daysAgo(5) }))).toBe(daysAgo(120));
    expect(seen(acted(gone, -5))).toBe(daysAgo(120));
  });
});

describe("a finding", () => {
  it("names no account and gives no day of one", () => {
    const { failures } = measured(rule, shop(held(9, gone)));
    expect(failures.map(({ evidence }) => evidence)).toEqual(times(9, () => ({ days: 90 })));
  });

  it("is gone when the assignee is cleared", () => {
    const [item] = held(1, gone);
    const asked = { team: shop(), now: NOW, options: rule.options.parse({}) };
    expect(item && rule.applyRemedy?.(item, asked)).toMatchObject([{ assignee: null }]);
  });
});
