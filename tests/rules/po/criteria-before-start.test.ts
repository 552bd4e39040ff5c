import { subDays } from "date-fns/subDays";
import rule from "../../../rules/po/criteria-before-start.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, NOW, started, story, team, times, VOCABULARY, wiki } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import { HOUR, po } from "../../sprint-history.ts";

const PROSE = "Vouchers can be redeemed.";
const criteria = (n: number) =>
  `${PROSE}\n\nh3. Acceptance criteria\n\n* Voucher ${n} takes ${n} Euro off the total\n* Voucher ${n} is refused after ${n} days`;
const PLACEHOLDERS = `${PROSE}\n\nh3. Acceptance criteria\n\n* TBD\n* TBD`;

/** Started a week apart, each described in the end with criteria of its own. */
const startedStory = (n: number, before: string | undefined, hours = 48, first = 0): WorkItem[] =>
  times(n, (i) => {
    const at = daysAgo(5 + (i % 20) * 7);
    const now = criteria(first + i + 1);
    const edits = before === undefined ? [] : [changed("description", before, now, at + hours * HOUR, po)];
    return started({
      description: wiki(now),
      createdAt: at - 100 * HOUR,
      startedAt: at,
      events: [changed("status", "To Do", "In Progress", at, po), ...edits],
    });
  });
const good = (n: number): WorkItem[] => startedStory(n, undefined, 0, 100);
const jira = (items: readonly WorkItem[], fields = {}) => team({ items, vocabulary: VOCABULARY, ...fields });

describeRule(rule, {
  pass: {
    "when the criteria never changed": () => ({ team: jira(good(20)), judged: 20, failed: 0 }),
    "Every story has its acceptance criteria by the end of the day it is started.": () => ({
      team: jira(startedStory(20, PROSE, 23)),
      judged: 20,
      failed: 0,
    }),
    "when they were reworded later": () => ({ team: jira(startedStory(20, criteria(999))), failed: 0 }),
    "when a tenth came late": () => ({
      team: jira([...startedStory(2, PROSE), ...good(18)]),
      failed: 2,
      findings: 0,
    }),
    "exactly a day after the start": () => ({ team: jira(startedStory(20, PROSE, 24)), failed: 0 }),
    "and counts a story from its start": () => ({
      team: jira(good(20)),
      since: daysAgo(5) - 1,
      fresh: { failed: 0, judged: 1 },
    }),
    "when a field made for them was filled in before": () => ({
      team: jira(
        startedStory(20, undefined).map((item, i) => ({
          ...item,
          description: null,
          criteria: [wiki(`* One ${i}\n* Two ${i}`)],
        })),
      ),
      failed: 0,
    }),
    "from half a year ago until now, both included": () => {
      const since = subDays(NOW, 180).getTime();
      const edges = [since - 1, since, NOW, NOW + 1].map((at, i) =>
        started({
          description: wiki(criteria(200 + i)),
          createdAt: at - 100 * HOUR,
          startedAt: at,
          events: [changed("status", "To Do", "In Progress", at, po)],
        }),
      );
      return { team: jira([...good(20), ...edges]), judged: 22, failed: 0 };
    },
    "when stories without any are not asked": () => ({
      team: jira([
        ...good(20),
        ...startedStory(9, PROSE).map((item) => ({ ...item, description: wiki(PROSE) })),
        ...startedStory(9, PROSE).map((item) => ({ ...item, description: wiki(PLACEHOLDERS) })),
        ...startedStory(9, PROSE).map((item) => ({ ...item, description: wiki(criteria(777)) })),
      ]),
      judged: 20,
    }),
  },
  warn: {
    "when a third came late, which may be chance": () => ({
      team: jira([...startedStory(8, PROSE), ...good(16)]),
      failed: 8,
      findings: 8,
    }),
  },
  fail: {
    "Most stories get their acceptance criteria two days after their start.": () => ({
      team: jira([...startedStory(16, PROSE), ...good(4)]),
      failed: 16,
      evidence: { started: "2026-11-19", placeholders: false },
      message: "was started on 2026-11-19 and got its acceptance criteria later",
    }),
    "half an hour more than a day after the start": () => ({
      team: jira(startedStory(20, PROSE, 24.5)),
      failed: 20,
    }),
    "when a field made for them was filled in later": () => ({
      team: jira(
        startedStory(20, undefined).map((item, i) => ({
          ...item,
          description: wiki(PROSE),
          criteria: [wiki(`* One ${i}\n* Two ${i}`)],
          events: [
            ...(item.events ?? []),
            changed("criteria", "", `* One ${i}\n* Two ${i}`, (item.startedAt ?? 0) + 48 * HOUR, po),
          ],
        })),
      ),
      failed: 20,
    }),
    "and counts a story from when its late criteria were written": () => ({
      team: jira(startedStory(20, PROSE)),
      since: daysAgo(3) - 1,
      fresh: { failed: 1, judged: 1 },
    }),
    "when a story of the template's lines got criteria of its own later": () => {
      const template = criteria(777);
      const waiting = times(5, () => story({ description: wiki(template), createdAt: daysAgo(1) }));
      const late = startedStory(20, template).map((item, i) => ({
        ...item,
        description: wiki(`${template}\n* Voucher ${i} is shown on the receipt ${i}`),
      }));
      return { team: jira([...waiting, ...late]), failed: 20 };
    },
    "when the template's were filled in": () => {
      const template = criteria(777);
      const waiting = times(5, () => story({ description: wiki(template), createdAt: daysAgo(1) }));
      return {
        team: jira([...waiting, ...startedStory(20, template)]),
        failed: 20,
        evidence: { placeholders: true },
      };
    },
    "when placeholders were filled in": () => ({
      team: jira(startedStory(20, PLACEHOLDERS)),
      failed: 20,
      message:
        "was started on 2026-11-19 with placeholders for acceptance criteria, which were filled in later",
    }),
  },
  "insufficient-evidence": {
    "with four stories that have criteria": () => ({ team: jira(startedStory(4, PROSE)), judged: 4 }),
    "when a quarter came late, which looks fine so far": () => ({
      team: jira([...startedStory(5, PROSE), ...good(15)]),
      failed: 5,
    }),
    "when work began more than half a year ago": () => ({
      team: jira(
        startedStory(20, PROSE).map((item) => ({
          ...item,
          events: item.events?.map((event) => ({ ...event, at: event.at - 200 * 24 * HOUR })) ?? [],
        })),
      ),
      judged: 0,
    }),
  },
  "not-observable": {
    "in Linear": () => ({ team: jira(startedStory(20, PROSE), { tracker: "linear", profile: "cycles" }) }),
    "when the history hides the texts": () => ({
      team: jira(
        startedStory(20, PROSE).map((item) => ({
          ...item,
          events:
            item.events?.map((event) =>
              event.field === "description" ? { ...event, from: undefined } : event,
            ) ?? [],
        })),
      ),
      unknown: 20,
    }),
    "when the history hides what stood in a field made for them": () => ({
      team: jira(
        startedStory(20, undefined).map((item) => ({
          ...item,
          criteria: [wiki("* One\n* Two 2")],
          events: [
            ...(item.events ?? []),
            changed("criteria", undefined, "* One", (item.startedAt ?? 0) + 48 * HOUR, po),
          ],
        })),
      ),
      unknown: 20,
    }),
    "when the stories came without a history": () => ({
      team: jira(good(20).map((item) => ({ ...item, events: undefined }))),
      unknown: 20,
    }),
    "without a history": () => ({ team: jira(good(20), { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": "never: every team begins work",
});
