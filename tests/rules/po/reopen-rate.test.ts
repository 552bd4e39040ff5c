import rule from "../../../rules/po/reopen-rate.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, done, story, team, times, VOCABULARY } from "../../make.ts";
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
    "when a tenth comes back": () => ({
      team: jira([...reopened(3, 5 * DAY), ...closed(27)]),
      failed: 3,
      findings: 0,
    }),
    "when it is taken back within the hour": () => ({
      team: jira([...reopened(20, HOUR - 1), ...closed(10)]),
      failed: 0,
    }),
    "when it comes back after more than thirty days": () => ({
      team: jira([...reopened(20, 31 * DAY), ...closed(10)]),
      failed: 0,
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
    "with 29 finished stories": () => ({ team: jira([...reopened(20, DAY), ...closed(9)]), judged: 29 }),
  },
  "not-observable": {
    "when most stories show no history": () => ({
      team: jira([...closed(31, { events: undefined }), ...closed(30)]),
      unknown: 31,
    }),
    "without a history": () => ({ team: jira([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": "never: every team finishes work",
});
