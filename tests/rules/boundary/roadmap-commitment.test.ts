import { describe, expect, it } from "vitest";
import rule from "../../../rules/boundary/roadmap-commitment.ts";
import type { Backlog, Change, Person, RoadmapItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, epic, person, started, story, team, times, VOCABULARY } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const [pm, leader, po, dev] = [person("pm"), person("leader"), person("po"), person("dev")];
const app: Person = { ref: 901, kind: "app", roles: [] };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const item = (events: Change[], fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ createdAt: daysAgo(400), creator: pm, events, ...fields });
/** An item a week, whose date was changed. */
const dates = (
  n: number,
  by: Person | undefined,
  fields: (at: number) => Partial<RoadmapItem> = () => ({}),
) =>
  times(n, (i) => {
    const at = daysAgo(5 + 7 * i);
    return item([changed("due", "2026-12-01", "2026-12-31", at, by)], fields(at));
  });
const split = (items: Backlog["items"], fields: Partial<Backlog> = {}): Backlog =>
  team({ items, model: "split", mappedRoles: ["pm", "po"], vocabulary: VOCABULARY, ...fields });

describeRule(rule, {
  pass: {
    "The product manager and leadership set all dates on the roadmap.": () => ({
      team: split([...dates(12, pm), ...dates(8, leader)]),
      judged: 20,
      failed: 0,
    }),
    "where three in ten are made by others": () => ({
      team: split([...dates(14, pm), ...dates(6, po)]),
      failed: 6,
      since: daysAgo(7),
      fresh: { failed: 1, judged: 2 },
      findings: 0,
    }),
    "where others type what the product manager said, did or took on within three days": () => ({
      team: split([
        ...dates(7, po, (at) => ({ comments: [comment("Please move it.", at - 2 * 86_400_000, pm)] })),
        ...dates(7, po, (at) => ({
          events: [
            changed("due", "2026-12-01", "2026-12-31", at, po),
            changed("labels", "", "q4", at + 86_400_000, pm),
          ],
        })),
        ...dates(7, po, (at) => ({
          assignee: pm,
          events: [
            changed("due", "2026-12-01", "2026-12-31", at, po),
            changed("assignee", null, pm, at + 1000, po),
          ],
        })),
      ]),
      judged: 21,
      failed: 0,
    }),
    "where the product manager's word came three days before or after": () => ({
      team: split([
        ...dates(10, po, (at) => ({ comments: [comment("Please move it.", at - 3 * DAY, pm)] })),
        ...dates(10, po, (at) => ({ comments: [comment("I had it moved.", at + 3 * DAY, pm)] })),
      ]),
      judged: 20,
      failed: 0,
    }),
    "where work below an item begins within a day of it": () => ({
      team: split([
        ...dates(15, pm),
        ...times(5, () => {
          const child = started({ startedAt: daysAgo(18) });
          const start = changed("status", "To Do", "In Progress", daysAgo(19), dev);
          return [child, item([start], { children: [child.key] })];
        }).flat(),
      ]),
      judged: 15,
    }),
    "where what others do is no commitment": () => ({
      team: split([
        ...dates(15, pm),
        ...times(5, () => item([changed("labels", "", "web", daysAgo(9), dev)])),
        ...times(5, () => item([inBulk(changed("status", "To Do", "In Progress", daysAgo(9), dev))])),
        ...times(5, () => item([inBulk(changed("priority", "Low", "High", daysAgo(9), dev))])),
        ...times(5, () => item([changed("status", "In Progress", "In Review", daysAgo(9), dev)])),
        ...times(5, () => item([changed("status", "To Do", "Done", daysAgo(9), dev)])),
        ...times(5, () => item([changed("status", "In Progress", "Done", daysAgo(9), dev)])),
        ...dates(5, app),
        item([changed("due", null, "2026-12-31", daysAgo(200), dev)]),
        epic({
          creator: dev,
          createdAt: daysAgo(30),
          events: [],
          status: { name: "To Do", category: "new" },
        }),
      ]),
      judged: 15,
    }),
    "where an item follows the work below it": () => ({
      team: split([
        ...dates(15, pm),
        ...times(5, () => {
          const child = started({ startedAt: daysAgo(20) });
          const start = changed("status", "To Do", "In Progress", daysAgo(19), dev);
          return [child, item([start], { children: [child.key] })];
        }).flat(),
      ]),
      judged: 15,
    }),
    "where a dozen are moved in bulk, which is one commitment": () => ({
      team: split([
        ...dates(15, pm),
        ...times(12, (i) => item([changed("due", null, "2026-12-31", daysAgo(9) + i * 1000, dev)])),
      ]),
      judged: 16,
      failed: 1,
    }),
  },
  warn: {
    "with two fifths by others, which may be chance": () => ({
      team: split([...dates(9, pm), ...dates(6, po)]),
      failed: 6,
      findings: 6,
    }),
  },
  fail: {
    "Other people change the dates on the roadmap, and the product manager does not comment.": () => ({
      team: split([...dates(20, po)]),
      failed: 20,
      evidence: { what: "date", at: "2026-07-09T12:00:00.000Z" },
      message:
        "had its date changed on 2026-07-09 without a change or comment by the product manager or leadership",
    }),
    "where all that the product manager did nearby is an edit of many at once": () => ({
      team: split(
        dates(20, po, (at) => ({
          events: [
            changed("due", "2026-12-01", "2026-12-31", at, po),
            inBulk(changed("labels", "", "q4", at + DAY, pm), "edit"),
          ],
        })),
      ),
      failed: 20,
    }),
    "where others start, cancel and rank what is planned": () => ({
      team: split(
        times(21, (i) => {
          const at = daysAgo(5 + 7 * i);
          if (i % 3 === 0) return item([changed("priority", "Low", "High", at, dev)]);
          if (i % 3 === 1) return item([changed("status", "To Do", "In Progress", at, dev)]);
          return item([
            changed("status", "In Progress", "Done", at, dev),
            changed("resolution", null, "Won't Do", at, dev),
          ]);
        }),
      ),
      judged: 21,
      failed: 21,
      evidence: { what: "cancelled" },
    }),
    "where others create items in progress or with a date": () => ({
      team: split(
        times(20, (i) =>
          epic({
            creator: dev,
            createdAt: daysAgo(5 + 7 * i),
            events: [],
            ...(i % 2 === 0 && { targetAt: daysAgo(0), status: { name: "To Do", category: "new" } }),
          }),
        ),
      ),
      evidence: { what: "created" },
      message:
        "was added to the roadmap with a start or a date on 2026-07-09 without a change or comment by the product manager or leadership",
    }),
    "where the product manager's word came more than three days before or after": () => ({
      team: split([
        ...dates(10, po, (at) => ({ comments: [comment("Please move it.", at - 3 * DAY - 1, pm)] })),
        ...dates(10, po, (at) => ({ comments: [comment("I had it moved.", at + 3 * DAY + 1, pm)] })),
      ]),
      failed: 20,
    }),
    "where the item is given to a developer, not to the product manager": () => ({
      team: split(
        dates(20, po, (at) => ({
          events: [
            changed("due", "2026-12-01", "2026-12-31", at, po),
            changed("assignee", null, dev, at + 1000, po),
          ],
        })),
      ),
      failed: 20,
    }),
    "where others start items below which nothing is started yet": () => ({
      team: split(
        times(20, (i) => {
          const child = story();
          const start = changed("status", "To Do", "In Progress", daysAgo(5 + 7 * i), dev);
          return [child, item([start], { children: [child.key] })];
        }).flat(),
      ),
      failed: 20,
    }),
    "once the product manager has handed over": () => {
      const former: Person = { ref: 902, kind: "human", roles: [{ role: "pm", until: daysAgo(300) }] };
      return { team: split(dates(20, former)), failed: 20 };
    },
  },
  "insufficient-evidence": {
    "with no roadmap": () => ({ team: split([]), judged: 0 }),
    "with four commitments": () => ({ team: split(dates(4, po)), judged: 4 }),
    "where twenty fall into three fortnights": () => ({
      team: split(
        times(20, (i) =>
          item([changed("due", "2026-12-01", "2026-12-31", daysAgo(5 + 14 * (i % 3)) + i * HOUR, po)]),
        ),
      ),
      judged: 20,
    }),
  },
  "not-observable": {
    "without a role map": () => ({ team: split(dates(20, po), { mappedRoles: ["po"] }) }),
    "where roles are not shown at all": () => ({
      team: team({ items: dates(20, po), capabilities: { roles: "no account is mapped to a role" } }),
    }),
    "without a history of the roadmap": () => ({
      team: split(
        times(9, () => epic({ events: undefined })),
        { tracker: "linear" },
      ),
    }),
    "where the changes have no author": () => ({
      team: split(dates(20, undefined)),
      unknown: 20,
    }),
  },
  "not-applicable": {
    "where one person is both": () => ({ team: split(dates(20, po), { model: "combined" }) }),
  },
});

describe("the half year looked back on", () => {
  it("counts items created in its first and in its last moment", () => {
    const created = (at: number) =>
      measured(rule, split([epic({ creator: dev, createdAt: at, events: [] })])).judged;
    expect([daysAgo(180), daysAgo(0)].map(created)).toEqual([1, 1]);
    expect([daysAgo(180) - 1, daysAgo(0) + 1].map(created)).toEqual([0, 0]);
  });
});
