import { subDays } from "date-fns/subDays";
import rule from "../../../rules/po/scope-change-reason.ts";
import type { Change, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, epic, NOW, sprint, story, times, update } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  app,
  board,
  DAY,
  deliveredIn,
  dev,
  HOUR,
  inEach,
  planned,
  po,
  putInto,
  SIX,
  startOf,
} from "../../sprint-history.ts";

/** Five items a sprint, added on its fourth day, hours apart. */
const added = (more: (at: number) => Partial<WorkItem> = () => ({}), only = 5) =>
  inEach((sprint) =>
    times(5, (i) => {
      const at = startOf(sprint) + 3 * DAY + i * HOUR;
      return putInto(sprint, at, i < only ? (more(at) as object) : {});
    }),
  );
const said = (at: number) => ({ comments: [comment("The customer leaves without it.", at + 20 * HOUR, po)] });
/** Twelve items a sprint, one a second. */
const aDozen = (more: (i: number) => (at: number) => Partial<WorkItem>) =>
  inEach((one) =>
    times(12, (i) => {
      const at = startOf(one) + 3 * DAY + i * 1000;
      return putInto(one, at, more(i)(at) as object);
    }),
  );
const edits = (make: (at: number) => Change) =>
  inEach((sprint) => times(5, () => planned(sprint, { events: [make(startOf(sprint) + 3 * DAY)] })));
const WITH = (criterion: string) =>
  `Vouchers.\n\nh3. Acceptance criteria\n\n* ${criterion}\n* The total shows it`;

describeRule(rule, {
  pass: {
    "Each item added to a running sprint gets a comment within a day.": () => ({
      team: board(added(said)),
      judged: 30,
      failed: 0,
    }),
    "when three in five are explained": () => ({ team: board(added(said, 3)), failed: 12, findings: 0 }),
    "and counts a change a day later": () => ({
      team: board(added(said)),
      since: startOf(SIX[5]) + 4 * DAY,
      fresh: { failed: 0, judged: 4 },
    }),
    "when a reason stands on one of twelve items that were moved in bulk": () => ({
      team: board(aDozen((i) => (i === 4 ? said : () => ({ comments: i === 5 ? undefined : [] })))),
      judged: 6,
      failed: 0,
    }),
    "when it stands on the first, and the comments on the others are not shown": () => ({
      team: board(aDozen((i) => (i === 0 ? said : () => ({ comments: undefined })))),
      judged: 6,
      failed: 0,
    }),
    "when a link is made to what asked for it": () => ({
      team: board(
        added().map((item) => ({
          ...item,
          events: (item.events ?? []).flatMap((one) => [
            one,
            changed("link", null, "HELP-7", one.at + HOUR, po),
          ]),
        })),
      ),
      failed: 0,
    }),
    "when an update of the roadmap item above says it": () => {
      // Exactly a day after the first of the five.
      const above = epic({
        key: "SHOP-E",
        updates: SIX.map((sprint) => update("Vouchers move up.", startOf(sprint) + 4 * DAY)),
      });
      return { team: board([above, ...added(() => ({ parent: "SHOP-E" }))]), failed: 0 };
    },
    "when what was created in the sprint, a machine's move and an edit beside the criteria are not asked":
      () => ({
        team: board([
          ...added(said),
          ...inEach((sprint) =>
            times(3, () => story({ createdAt: startOf(sprint) + 4 * DAY, sprints: [sprint], events: [] })),
          ),
          ...inEach((sprint) => [
            story({
              sprints: [sprint],
              createdAt: daysAgo(170),
              events: [changed("sprint", "", sprint.id, startOf(sprint) + 4 * DAY, app)],
            }),
          ]),
          ...edits((at) =>
            changed("description", WITH("Ten Euro"), `See the shop. ${WITH("Ten Euro")}`, at, dev),
          ),
          ...edits((at) => changed("estimate", "3", "5", at, dev)),
          ...edits((at) => inBulk(changed("description", WITH("Ten"), WITH("Nine"), at, dev), "edit")),
        ]),
        judged: 30,
      }),
  },
  warn: {
    "when two thirds are not, which may be chance": () => ({
      team: board([...added(said, 2), ...added(undefined)].slice(0, 40)),
      failed: 28,
    }),
  },
  fail: {
    "Items are added to running sprints, and no comment or link says why.": () => ({
      team: board(added()),
      failed: 30,
      evidence: { what: "added", on: "2026-09-03" },
      message: `was added to ${SIX[0]?.name} on 2026-09-03 without a written reason`,
    }),
    "when the update of the roadmap item above comes more than a day later": () => {
      const above = epic({
        key: "SHOP-E",
        updates: SIX.map((sprint) => update("Vouchers move up.", startOf(sprint) + 4 * DAY + 5 * HOUR)),
      });
      return { team: board([above, ...added(() => ({ parent: "SHOP-E" }))]), failed: 30 };
    },
    "when the roadmap item above has no update": () => ({
      team: board([epic({ key: "SHOP-E", updates: [] }), ...added(() => ({ parent: "SHOP-E" }))]),
      failed: 30,
    }),
    "when one was made half a year ago to the minute": () => {
      const at = subDays(NOW, 180).getTime();
      const old = sprint({ startAt: at - 3 * DAY, endAt: at + 11 * DAY, completeAt: at + 11 * DAY });
      return {
        team: board([...added(), putInto(old, at), putInto(old, at - 1)], { sprints: [old, ...SIX] }),
        failed: 31,
      };
    },
    "when twelve items a sprint were moved in bulk": () => ({
      team: board(aDozen(() => () => ({}))),
      judged: 6,
      failed: 6,
    }),
    "when a machine or a later day speaks": () => ({
      team: board(
        added((at) => ({ comments: [comment("Moved.", at, app), comment("Ah.", at + 30 * HOUR, dev)] })),
      ),
      failed: 30,
    }),
    "when items are removed": () => ({
      team: board(
        inEach((sprint) =>
          times(5, (i) =>
            planned(sprint, {
              sprints: [],
              events: [changed("sprint", sprint.id, "", startOf(sprint) + (3 + i) * DAY, po)],
            }),
          ),
        ),
      ),
      message: `was removed from ${SIX[0]?.name} on 2026-09-03 without a written reason`,
    }),
    "when the criteria change": () => ({
      team: board(edits((at) => changed("description", WITH("Ten Euro"), WITH("Twenty Euro"), at, dev))),
      failed: 30,
      message: `had its acceptance criteria changed in ${SIX[0]?.name} on 2026-09-03 without a written reason`,
    }),
  },
  "insufficient-evidence": {
    "with fourteen changes in three sprints": () => ({ team: board(added().slice(0, 14)), judged: 14 }),
    "when three in five are not explained in four sprints, which looks fine so far": () => ({
      team: board(added(said, 2).slice(10)),
      failed: 12,
    }),
    "when sprints keep their scope": () => ({
      team: board(inEach((sprint) => times(5, () => deliveredIn(sprint)))),
      judged: 0,
    }),
  },
  "not-observable": {
    "when the comments are not shown": () => ({
      team: board(added(() => ({ comments: undefined }))),
      unknown: 30,
    }),
    "when some comments are missing on the others that were changed in bulk": () => ({
      team: board(aDozen((i) => () => (i === 0 ? {} : { cut: ["comments"] }))),
      failed: 0,
      unknown: 6,
    }),
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board([], { profile: "kanban" }) }),
  },
});
