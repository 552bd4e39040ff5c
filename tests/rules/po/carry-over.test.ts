import rule from "../../../rules/po/carry-over.ts";
import { changed } from "../../changed.ts";
import { times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  board,
  DAY,
  deliveredIn,
  fortnights,
  HOUR,
  inEach,
  planned,
  po,
  putInto,
  SIX,
  startOf,
} from "../../sprint-history.ts";

/** Six sprints of ten items, of which so many are left over. */
const left = (counts: readonly number[]) =>
  inEach((sprint, i) => times(10, (n) => (n < (counts[i] ?? 0) ? planned(sprint) : deliveredIn(sprint))));

describeRule(rule, {
  pass: {
    "Every sprint finishes eight of the ten items it started with.": () => ({
      team: board(left([2, 2, 2, 2, 2, 2])),
      judged: 60,
      failed: 12,
    }),
    "when two bad sprints stand among good ones": () => ({ team: board(left([0, 8, 0, 0, 8, 0])) }),
    "when what was not finished was removed in time": () => ({
      team: board(
        inEach((sprint) => [
          ...times(5, () => deliveredIn(sprint)),
          ...times(5, () =>
            planned(sprint, {
              sprints: [],
              events: [changed("sprint", sprint.id, "", startOf(sprint) + 9 * DAY, po)],
            }),
          ),
        ]),
      ),
      judged: 60,
      failed: 0,
    }),
    "when only what was added later is left over": () => ({
      team: board(
        inEach((sprint) => [
          ...times(6, () => deliveredIn(sprint)),
          ...times(9, () => putInto(sprint, startOf(sprint) + 25 * HOUR)),
        ]),
      ),
      judged: 36,
      failed: 0,
    }),
    "whatever the sprints before the last six left over": () => {
      const sprints = fortnights(8);
      const items = sprints.flatMap((sprint, i) =>
        times(10, () => (i < 2 ? planned(sprint) : deliveredIn(sprint))),
      );
      return { team: board(items, { sprints }), judged: 60, failed: 0 };
    },
  },
  warn: {
    "when half is left over, which a team at the limit may show by chance": () => ({
      team: board(left([5, 5, 5, 5, 5, 5])),
      failed: 30,
    }),
    "when three sprints finish nothing and three everything": () => ({
      team: board(left([10, 10, 10, 0, 0, 0])),
      failed: 30,
    }),
  },
  fail: {
    "Every sprint finishes only three of the ten items it started with.": () => ({
      team: board(left([7, 7, 7, 7, 7, 7])),
      judged: 60,
      failed: 42,
      findings: 42,
      evidence: { times: 1, last: SIX[0]?.name ?? "" },
      message: `was planned for ${SIX[0]?.name} and was not finished at its end`,
    }),
    "and names how many sprints left an item over": () => {
      const sprints = fortnights(6);
      const ids = sprints.map(({ id }) => id);
      const [first] = sprints;
      if (first === undefined) throw new Error("no sprint");
      const carried = times(8, () =>
        planned(first, {
          sprints,
          events: sprints.slice(1).map((next, i) => {
            const [from, to] = [ids.slice(0, i + 1), ids.slice(0, i + 2)];
            return changed("sprint", from.join(", "), to.join(", "), startOf(next), po);
          }),
        }),
      );
      return {
        team: board([...carried, ...sprints.flatMap((sprint) => times(2, () => deliveredIn(sprint)))], {
          sprints,
        }),
        judged: 60,
        failed: 48,
        findings: 8,
        evidence: { times: 6, last: sprints[5]?.name ?? "" },
        message: `was planned for 6 sprints and was not finished at the end of any of them (the last: ${sprints[5]?.name})`,
      };
    },
  },
  "insufficient-evidence": {
    "with three closed sprints": () => {
      const sprints = fortnights(3);
      const items = sprints.flatMap((sprint) => times(10, () => planned(sprint)));
      return { team: board(items, { sprints }), judged: 30 };
    },
    "when two in five are left over, which looks fine so far": () => ({
      team: board(inEach((sprint) => times(5, (n) => (n < 2 ? planned(sprint) : deliveredIn(sprint))))),
      failed: 12,
    }),
    "when most items of the sprints show no history": () => ({
      team: board(
        left([9, 9, 9, 9, 9, 9]).map((item, i) => (i % 2 === 0 ? item : { ...item, events: undefined })),
      ),
      judged: 0,
    }),
  },
  "not-observable": {
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
    "without sprints": () => ({ team: board([], { capabilities: { sprints: "no board" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board(left([9, 9, 9, 9, 9, 9]), { profile: "kanban" }) }),
  },
});
