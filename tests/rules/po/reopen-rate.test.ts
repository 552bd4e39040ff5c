import { subDays } from "date-fns/subDays";
import rule from "../../../rules/po/reopen-rate.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { daysAgo, done, NOW, story, team, times, VOCABULARY } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import { app, DAY, dev, HOUR } from "../../sprint-history.ts";

const CLOSED = daysAgo(60);
const closed = (n: number, more: Partial<WorkItem> = {}, at = CLOSED): WorkItem[] =>
  times(n, () =>
    done({ closedAt: at, events: [changed("status", "In Progress", "Done", at, dev)], ...more }),
  );
/** Taken up again so long after it was finished, and open since. */
const reopened = (n: number, after: number, by = dev, at = CLOSED): WorkItem[] =>
  times(n, () =>
    story({
      status: { name: "In Progress", category: "started" },
      events: [
        changed("status", "In Progress", "Done", at, dev),
        changed("status", "Done", "In Progress", at + after, by),
      ],
    }),
  );
const jira = (items: readonly WorkItem[], fields = {}) => team({ items, vocabulary: VOCABULARY, ...fields });

describeRule(rule, {
  pass: {
    "No finished story is reopened.": () => ({ team: jira(closed(30)), judged: 30, failed: 0 }),
    "when one of thirty comes back": () => ({
      team: jira([...reopened(1, 5 * DAY), ...closed(29)]),
      failed: 1,
      findings: 0,
    }),
    "of the half year before the last thirty days, both ends included": () => {
      const until = subDays(NOW, 30).getTime();
      const since = subDays(until, 180).getTime();
      return {
        team: jira([
          ...closed(30),
          ...[since - 1, since, until, until + 1].flatMap((at) => closed(1, {}, at)),
          ...closed(3, { closure: "duplicate" }),
          ...closed(3, { closure: "invalid" }),
        ]),
        judged: 32,
      };
    },
    "and counts a story once thirty days are over": () => ({
      team: jira([...closed(30), ...closed(2, {}, daysAgo(32))]),
      since: daysAgo(2) - 1,
      fresh: { failed: 0, judged: 2 },
    }),
    "when it is taken back within the hour": () => ({
      team: jira([...reopened(20, HOUR - 1), ...closed(10)]),
      failed: 0,
    }),
    "when it comes back after more than thirty days": () => ({
      team: jira([...reopened(20, 30 * DAY + 1), ...closed(10)]),
      failed: 0,
    }),
    "when it had been closed as a duplicate or declined, and not as finished": () => ({
      team: jira([
        ...["Duplicate", "Won't Do"].flatMap((resolution) =>
          reopened(10, 5 * DAY).map((item) => ({
            ...item,
            events: [...(item.events ?? []), changed("resolution", null, resolution, CLOSED, dev)].sort(
              (a, b) => a.at - b.at,
            ),
          })),
        ),
        ...closed(30),
      ]),
      judged: 30,
      failed: 0,
    }),
    "when a migration does it, or somebody to many at once": () => {
      const at = (bulk: "migration" | "edit") =>
        reopened(20, 5 * DAY).map((item) => ({
          ...item,
          events: item.events?.map((change, n) => (n === 1 ? inBulk(change, bulk) : change)),
        }));
      return { team: jira([...at("migration"), ...at("edit"), ...closed(10)]), judged: 50, failed: 0 };
    },
    "when what a migration closed is opened again, which is not asked": () => ({
      team: jira([
        ...closed(30),
        ...reopened(20, 5 * DAY).map((item) => ({
          ...item,
          events: item.events?.map((change, n) => (n === 0 ? inBulk(change) : change)),
        })),
      ]),
      judged: 30,
    }),
    "when a machine does it": () => ({ team: jira([...reopened(20, DAY, app), ...closed(10)]), failed: 0 }),
    "when declined stories, bugs and the newest are not asked": () => ({
      team: jira([
        ...closed(30),
        ...closed(5, { closure: "declined" }),
        ...closed(5, { kind: "bug" }),
        ...closed(5, {}, daysAgo(20)),
        ...closed(5, {}, daysAgo(220)),
      ]),
      judged: 30,
    }),
  },
  warn: {
    "when five come back after exactly an hour": () => ({
      team: jira([...reopened(5, HOUR), ...closed(30)]),
      failed: 5,
    }),
    "when five come back after exactly thirty days": () => ({
      team: jira([...reopened(5, 30 * DAY), ...closed(30)]),
      failed: 5,
    }),
    "when the first of the half year come back, and some this moment": () => ({
      team: jira([
        ...reopened(4, 5 * DAY, dev, subDays(NOW, 210).getTime()),
        ...reopened(1, 30 * DAY, dev, daysAgo(30)),
        ...closed(30),
      ]),
      failed: 5,
    }),
    "when a seventh comes back, which may be chance": () => ({
      team: jira([...reopened(5, 5 * DAY), ...closed(30)]),
      failed: 5,
      findings: 5,
    }),
  },
  fail: {
    "A third of the finished stories are reopened after five days.": () => ({
      team: jira([...reopened(12, 5 * DAY), ...closed(24)]),
      failed: 12,
      evidence: { closed: "2026-09-25", days: 5, times: 1 },
      message: "was finished on 2026-09-25 and reopened after 5 days",
    }),
    "when a shorter time is asked of newer ones": () => ({
      team: jira([...reopened(12, 5 * DAY, dev, daysAgo(20)), ...closed(24)]),
      options: { days: 14 },
      failed: 12,
    }),
    "and says how often": () => ({
      team: jira([
        ...times(12, () =>
          done({
            closedAt: CLOSED + 9 * DAY,
            events: [
              changed("status", "In Progress", "Done", CLOSED, dev),
              changed("status", "Done", "In Progress", CLOSED + 2 * HOUR, dev),
              changed("status", "In Progress", "Done", CLOSED + DAY, dev),
              changed("status", "Done", "In Progress", CLOSED + 8 * DAY, dev),
              changed("status", "In Progress", "Done", CLOSED + 9 * DAY, dev),
            ],
          }),
        ),
        ...closed(24),
      ]),
      message: "was finished on 2026-09-25 and reopened on the same day (2 times in all)",
    }),
  },
  "insufficient-evidence": {
    "with four finished stories": () => ({ team: jira(reopened(4, DAY)), judged: 4 }),
    "when a tenth comes back, which looks fine so far": () => ({
      team: jira([...reopened(3, 5 * DAY), ...closed(27)]),
      failed: 3,
    }),
  },
  "not-observable": {
    "when most stories show no history": () => ({
      team: jira([
        ...closed(31, { events: undefined }),
        ...closed(30),
        ...closed(1, { events: undefined }, subDays(NOW, 210).getTime()),
        ...closed(1, { events: undefined }, subDays(NOW, 210).getTime() - 1),
        ...closed(1, { events: undefined, closedAt: null }),
      ]),
      unknown: 32,
    }),
    "without a history": () => ({ team: jira([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": "never: every team finishes work",
});
