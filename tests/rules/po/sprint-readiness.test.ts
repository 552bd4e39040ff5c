import rule from "../../../rules/po/sprint-readiness.ts";
import type { Change, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, markdown, times, wiki } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  board,
  DAY,
  deliveredIn,
  dev,
  fortnights,
  HOUR,
  inEach,
  planned,
  po,
  SIX,
  startOf,
} from "../../sprint-history.ts";

/** Texts differ, so that none is taken for a template. */
let vouchers = 0;
const criteria = (): string =>
  `Vouchers.\n\nh3. Acceptance criteria\n\n* The total shows the discount of voucher ${++vouchers}\n* Voucher ${vouchers} is refused once it is expired`;
const ready = (text = criteria()) => ({ description: wiki(text), parent: "SHOP-1" });
const BARE = { description: null, parent: "SHOP-1" } as const;
const QUESTION = "Does a voucher also count for gift cards?";

/** Ten stories a sprint, so many of them `these`; of them half are left over, so that nothing runs smoothly. */
const sprints = (n: number, these: (start: number) => Parameters<typeof planned>[1], carried = 5) =>
  inEach((sprint) =>
    times(10, (i) => {
      const more = i < n ? these(startOf(sprint)) : ready();
      return i < carried ? planned(sprint, more) : deliveredIn(sprint, 8, more);
    }),
  );
const written =
  (from: string, hours: number) =>
  (start: number): { description: WorkItem["description"]; parent: string; events: Change[] } => {
    const text = criteria();
    return {
      ...ready(text),
      events: [changed("description", from, text, start + hours * HOUR, po)],
    };
  };

describeRule(rule, {
  pass: {
    "Every story has a description, criteria and a parent when its sprint starts.": () => ({
      team: board(sprints(0, () => ready())),
      judged: 60,
      failed: 0,
    }),
    "when two in ten do not": () => ({ team: board(sprints(2, () => BARE)), failed: 12, findings: 0 }),
    "and counts a story when its sprint ends": () => ({
      team: board(sprints(0, () => ready())),
      since: startOf(SIX[5]),
      fresh: { failed: 0, judged: 10 },
    }),
    "when one thing is lacking": () => ({
      team: board(sprints(10, () => ({ ...ready(), parent: null }))),
      failed: 0,
    }),
    "when the text came within a day of the start": () => ({
      team: board(sprints(10, written("", 23))),
      failed: 0,
    }),
    "when bugs are bare, which need neither criteria nor a parent": () => ({
      team: board([
        ...sprints(0, () => ready()),
        ...inEach((sprint) => times(20, () => planned(sprint, { kind: "bug", description: null }))),
      ]),
      judged: 60,
    }),
  },
  warn: {
    "when little is left over and few ask: it may have been refined in conversation": () => ({
      team: board(sprints(8, () => BARE, 1)),
      failed: 48,
    }),
    "when three in ten are left over, which is still little": () => ({
      team: board(sprints(8, () => BARE, 3)),
      failed: 48,
    }),
    "when one in five asks, which is still few": () => ({
      team: board(
        inEach((sprint) =>
          times(10, (i) => {
            const asked = [comment(QUESTION, startOf(sprint) + 3 * DAY, dev)];
            return deliveredIn(sprint, 8, { ...BARE, comments: i < 2 ? asked : [] });
          }),
        ),
      ),
      failed: 60,
    }),
    "when questions come before planning is over": () => ({
      team: board(
        sprints(8, (start) => ({ ...BARE, comments: [comment(QUESTION, start + DAY - 1, dev)] }), 1),
      ),
      failed: 48,
    }),
    "when questions come once the sprint has ended": () => ({
      team: board(
        sprints(8, (start) => ({ ...BARE, comments: [comment(QUESTION, start + 14 * DAY, dev)] }), 1),
      ),
      failed: 48,
    }),
    "when three in ten are bare, which may be chance": () => ({
      team: board(sprints(3, () => BARE)),
      failed: 18,
    }),
  },
  fail: {
    "Most stories have neither a description nor criteria when their sprint starts.": () => ({
      team: board(sprints(8, () => BARE)),
      failed: 48,
      judged: 60,
      evidence: { lacking: ["description", "acceptance criteria"] },
    }),
    "when the text came two days after the start": () => ({
      team: board(sprints(8, written("", 48))),
      failed: 48,
    }),
    "when there is no parent, and no criteria but those of the template": () => ({
      team: board(
        sprints(8, () => ({
          ...ready("h3. Acceptance criteria\n\n* Tests pass\n* Docs are updated"),
          parent: null,
        })),
      ),
      failed: 48,
      evidence: { lacking: ["parent", "acceptance criteria"] },
    }),
    "when an open item blocks what has no parent": () => {
      const blocker = planned(fortnights(1)[0] as never, { key: "SHOP-900", createdAt: 0 });
      const links = [{ kind: "blocks", direction: "in", key: blocker.key }] as const;
      return {
        team: board([blocker, ...sprints(8, () => ({ ...ready(), parent: null, links }))]),
        failed: 48,
        evidence: { lacking: ["open blocker", "parent"] },
      };
    },
    "when four in ten are left over": () => ({ team: board(sprints(8, () => BARE, 4)), failed: 48 }),
    "when little is left over, but three in ten draw questions": () => ({
      team: board(
        inEach((sprint) =>
          times(10, (i) => {
            const asked = [comment(QUESTION, startOf(sprint) + 3 * DAY, dev)];
            return deliveredIn(sprint, 8, { ...BARE, comments: i < 3 ? asked : [] });
          }),
        ),
      ),
      failed: 60,
    }),
    "when little is left over, but every story draws questions": () => ({
      team: board(
        sprints(8, (start) => ({ ...BARE, comments: [comment(QUESTION, start + 3 * DAY, dev)] }), 1),
      ),
      failed: 48,
    }),
    "when little is left over, and the questions come the moment planning is over": () => ({
      team: board(sprints(8, (start) => ({ ...BARE, comments: [comment(QUESTION, start + DAY, dev)] }), 1)),
      failed: 48,
    }),
    "when little is left over, and what was asked is not shown": () => ({
      team: board(sprints(8, () => ({ ...BARE, comments: undefined }), 1)),
    }),
    "and says all that was lacking": () => ({
      team: board(sprints(8, () => ({ description: null, parent: null }))),
      message: `entered ${SIX.at(-1)?.name} without a parent, a description and acceptance criteria`,
    }),
  },
  "insufficient-evidence": {
    "with three closed sprints": () => {
      const three = fortnights(3);
      return {
        team: board(
          three.flatMap((sprint) => times(15, () => planned(sprint, BARE))),
          { sprints: three },
        ),
        judged: 45,
      };
    },
    "when one in five is bare, which looks fine so far": () => ({
      team: board(inEach((sprint) => times(5, (i) => planned(sprint, i < 1 ? BARE : ready())))),
      failed: 6,
    }),
  },
  "not-observable": {
    "when the texts of that day are hidden, as in Linear": () => ({
      team: board(
        sprints(10, (start) => ({
          description: markdown("Vouchers."),
          parent: null,
          events: [{ at: start + 3 * DAY, by: po, field: "description", from: undefined, to: undefined }],
        })),
        { tracker: "linear", profile: "cycles" },
      ),
      unknown: 60,
    }),
    "without descriptions": () => ({ team: board([], { capabilities: { body: "not exported" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board([], { profile: "kanban" }) }),
  },
});
