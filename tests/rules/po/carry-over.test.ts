import rule from "../../../rules/po/carry-over.ts";
import { changed } from "../../changed.ts";
import { times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  board,
  DAY,
  deliveredIn,
  fortnights,
  inEach,
  planned,
  po,
  putInto,
  startOf,
} from "../../sprint-history.ts";

/** Six sprints of ten items, of which so many are left over. */
const left = (counts: readonly number[]) =>
  inEach((sprint, i) => times(10, (n) => (n < (counts[i] ?? 0) ? planned(sprint) : deliveredIn(sprint))));

describeRule(rule, {
  pass: {
    "Every sprint finishes seven of its ten items.": () => ({
      team: board(left([3, 3, 3, 3, 3, 3])),
      judged: 1,
    }),
    "when two bad sprints stand among good ones": () => ({ team: board(left([9, 1, 9, 1, 1, 1])) }),
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
    }),
  },
  warn: "never: a median stands or does not, and one member has no degrees",
  fail: {
    "A typical sprint finishes only six of its ten items.": () => ({
      team: board(left([4, 4, 2, 5, 4, 1])),
      evidence: { percent: 40, sprints: [40, 40, 20, 50, 40, 10], often: 0 },
      message: "carries over 40 % of a sprint (median of its last 6: 40, 40, 20, 50, 40, 10 %, oldest first)",
    }),
    "when what was added is left over as well": () => ({
      team: board(
        inEach((sprint) => [
          ...times(6, () => deliveredIn(sprint)),
          ...times(4, () => putInto(sprint, startOf(sprint) + 5 * DAY)),
        ]),
      ),
    }),
    "and names how many went through three sprints": () => {
      const sprints = fortnights(6);
      const carried = times(5, () => {
        const [first] = sprints;
        if (first === undefined) throw new Error("no sprint");
        return planned(first, {
          sprints,
          events: sprints.slice(1).map((next, i) => {
            const ids = sprints.map(({ id }) => id);
            return changed(
              "sprint",
              ids.slice(0, i + 1).join(", "),
              ids.slice(0, i + 2).join(", "),
              startOf(next),
              po,
            );
          }),
        });
      });
      return {
        team: board([...carried, ...sprints.flatMap((sprint) => times(5, () => deliveredIn(sprint)))], {
          sprints,
        }),
        evidence: { percent: 50, often: 5 },
        message:
          "carries over 50 % of a sprint (median of its last 6: 50, 50, 50, 50, 50, 50 %, oldest first); in the past year 5 items stayed unfinished through three sprints or more",
      };
    },
    "by another limit, where it is set": () => ({
      team: board(left([3, 3, 3, 3, 3, 3])),
      options: { most: 0.2 },
    }),
  },
  "insufficient-evidence": {
    "with five closed sprints": () => {
      const sprints = fortnights(5);
      return {
        team: board(
          sprints.flatMap((sprint) => times(9, () => planned(sprint))),
          { sprints },
        ),
      };
    },
    "when most items of the sprints show no history": () => ({
      team: board(
        left([9, 9, 9, 9, 9, 9]).map((item, i) => (i % 2 === 0 ? item : { ...item, events: undefined })),
      ),
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
