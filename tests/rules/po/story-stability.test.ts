import rule from "../../../rules/po/story-stability.ts";
import type { Change } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  app,
  board,
  DAY,
  deliveredIn,
  dev,
  endOf,
  HOUR,
  inEach,
  planned,
  po,
  SIX,
  startOf,
} from "../../sprint-history.ts";

const BEFORE = "A voucher is taken off the total before shipping is added, and the receipt says by how much.";
const TEN = "One two three four five six seven eight nine 10.";
const AFTER =
  "A voucher is taken off after shipping, the receipt shows code and value, and support can undo it.";

/** Ten stories a sprint, so many of them with what happens `hours` after its start. */
const changedIn = (
  n: number,
  make: (at: number) => Change,
  hours = 72,
  more: (at: number) => object = () => ({}),
) =>
  inEach((sprint) =>
    times(10, (i) => {
      const at = startOf(sprint) + hours * HOUR;
      return i < n ? planned(sprint, { events: [make(at)], ...more(at) }) : deliveredIn(sprint);
    }),
  );
const rewritten = (at: number): Change => changed("description", BEFORE, AFTER, at, dev);

describeRule(rule, {
  pass: {
    "No story is changed after its sprint has started.": () => ({
      team: board(changedIn(0, rewritten)),
      judged: 60,
      failed: 0,
    }),
    "when a third of them do": () => ({ team: board(changedIn(3, rewritten)), failed: 18, findings: 0 }),
    "and counts a story when its sprint ends": () => ({
      team: board(changedIn(0, rewritten)),
      since: startOf(SIX[5]),
      fresh: { failed: 0, judged: 10 },
    }),
    "when the product owner comments exactly a day after it": () => ({
      team: board(
        changedIn(10, rewritten, 72, (at) => ({ comments: [comment("Legal asked.", at + DAY, po)] })),
      ),
      failed: 0,
    }),
    "when they change the moment planning is over or the sprint ends": () => ({
      team: board([...changedIn(5, rewritten, 24), ...changedIn(5, rewritten, 14 * 24)]),
      failed: 0,
    }),
    "when a script rewrites a third of the backlog at once, or a migration most of it": () => ({
      team: board([
        ...changedIn(5, (at) => inBulk(rewritten(at), "edit")),
        ...changedIn(5, (at) => inBulk(rewritten(at))),
      ]),
      failed: 0,
    }),
    "when an estimate is removed, or given again as it was": () => ({
      team: board([
        ...changedIn(5, (at) => changed("estimate", "5", "", at, dev)),
        ...changedIn(5, (at) => changed("estimate", "5", "5", at, dev)),
      ]),
      failed: 0,
    }),
    "when they change within a day of the start": () => ({
      team: board(changedIn(10, rewritten, 23)),
      failed: 0,
    }),
    "when they change after the sprint": () => ({
      team: board(changedIn(10, rewritten, 15 * 24)),
      failed: 0,
    }),
    "when the product owner comments on it": () => ({
      team: board(
        changedIn(10, rewritten, 72, (at) => ({ comments: [comment("Legal asked.", at + 20 * HOUR, po)] })),
      ),
      failed: 0,
    }),
    "when anybody does and nobody is mapped to the role": () => ({
      team: board(
        changedIn(10, rewritten, 72, (at) => ({ comments: [comment("Legal asked.", at, dev)] })),
        { mappedRoles: [] },
      ),
      failed: 0,
    }),
    "when only the form changes": () => ({
      team: board(changedIn(10, (at) => changed("description", BEFORE, `*${BEFORE}*`, at, dev))),
      failed: 0,
    }),
    "when the first estimate is given, or a machine writes": () => ({
      team: board([
        ...changedIn(5, (at) => changed("estimate", "", "5", at, dev)),
        ...changedIn(5, (at) => changed("description", BEFORE, AFTER, at, app)),
      ]),
      failed: 0,
    }),
    "when the story was done by then": () => ({
      team: board(
        inEach((sprint) =>
          times(10, () => deliveredIn(sprint, 5, { events: [rewritten(startOf(sprint) + 7 * DAY)] })),
        ),
      ),
      failed: 0,
    }),
  },
  warn: {
    "when the history does not hold the texts": () => ({
      team: board(
        changedIn(9, (at) => changed("description", undefined, undefined, at, dev)),
        {
          tracker: "linear",
          profile: "cycles",
        },
      ),
      failed: 54,
    }),
    "when two fifths change, which may be chance": () => ({
      team: board(changedIn(4, rewritten)),
      failed: 24,
    }),
  },
  fail: {
    "Most stories get another description after their sprint has started.": () => ({
      team: board(changedIn(8, rewritten).map((item) => ({ ...item }))),
      failed: 48,
      evidence: { changed: ["description"] },
    }),
    "when their criteria and estimates are": () => {
      const items = changedIn(8, (at) => changed("criteria", "One", "Two", at, dev)).map((item, i) => ({
        ...item,
        events: [
          ...(item.events ?? []),
          changed("estimate", "3", "8", (item.events?.at(-1)?.at ?? 0) + 1 + i, dev),
        ],
      }));
      return { team: board(items), evidence: { changed: ["criteria", "estimate"] } };
    },
    "when the product owner comments more than a day after it": () => ({
      team: board(
        changedIn(8, rewritten, 72, (at) => ({ comments: [comment("Legal asked.", at + DAY + 1, po)] })),
      ),
      failed: 48,
    }),
    "when a tenth of the words is another": () => ({
      team: board(changedIn(8, (at) => changed("description", TEN, `${TEN.slice(0, -3)} ten.`, at, dev))),
      failed: 48,
    }),
    "when somebody else than the product owner comments": () => ({
      team: board(changedIn(8, rewritten, 72, (at) => ({ comments: [comment("Done so.", at, dev)] }))),
      failed: 48,
    }),
  },
  "insufficient-evidence": {
    "with four stories a sprint in three sprints": () => ({
      team: board(
        SIX.slice(3).flatMap((sprint) =>
          times(4, () => planned(sprint, { events: [rewritten(endOf(sprint) - DAY)] })),
        ),
      ),
      judged: 12,
    }),
    "with one story in each of four sprints": () => ({
      team: board(
        SIX.slice(2).map((sprint) => planned(sprint, { events: [rewritten(endOf(sprint) - DAY)] })),
      ),
      judged: 4,
    }),
  },
  "not-observable": {
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board([], { profile: "kanban" }) }),
  },
});
