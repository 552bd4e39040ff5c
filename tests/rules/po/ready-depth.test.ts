import rule from "../../../rules/po/ready-depth.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import {
  bug,
  daysAgo,
  daysAhead,
  done,
  epic,
  markdown,
  sprint,
  started,
  story,
  team,
  times,
} from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const active = sprint({ state: "active", startAt: daysAgo(1), endAt: daysAhead(13) });
const closed = times(6, (i) => {
  const end = daysAgo(1 + (5 - i) * 14);
  return sprint({ startAt: end - 14 * 86_400_000, endAt: end, completeAt: end });
});
/** Four stories finished in each of the last six sprints. */
const finished = times(24, (i) =>
  done({ createdAt: daysAgo(200), closedAt: daysAgo(2 + Math.floor(i / 4) * 14), parent: "SHOP-1" }),
);
/** Texts differ, so that none is taken for a template. */
let vouchers = 0;
const text = () => {
  const voucher = ++vouchers;
  return markdown(
    `The voucher is taken off the total.\n\n## Acceptance criteria\n\n- The total shows the discount of voucher ${voucher}\n- Voucher ${voucher} is refused once it is expired`,
  );
};
const bare = markdown("The voucher is taken off the total.");
const ready = (fields: Partial<WorkItem> = {}): WorkItem => story({ description: text(), ...fields });

const scrum = (waiting: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items: [...finished, ...waiting], sprints: [...closed, active], ...fields });

/** Sprints that finish 1, 7, 1, 7, 4 and 4 stories: 2.3 to 6.9 a sprint with 95 % confidence. */
const uneven = (waiting: WorkItem[]): Backlog => {
  const items = [1, 7, 1, 7, 4, 4].flatMap((n, i) =>
    times(n, () => done({ createdAt: daysAgo(200), closedAt: daysAgo(2 + i * 14) })),
  );
  return team({ items: [...items, ...waiting], sprints: [...closed, active] });
};

describeRule(rule, {
  pass: {
    "Four stories are ready, and the team finishes four in a sprint.": () => ({
      team: scrum(times(4, () => ready())),
      judged: 1,
    }),
    "with four sprints of it": () => ({ team: scrum(times(16, () => ready())) }),
    "when what is ready lacks one thing": () => ({
      team: scrum(times(4, () => story({ description: bare, parent: "SHOP-1" }))),
    }),
    "when bugs have a description and nothing else": () => ({
      team: scrum(times(4, () => bug({ description: bare }))),
    }),
    "when no story of the team stands below anything, and these lack criteria": () => ({
      team: team({
        items: [
          ...finished.map((item) => ({ ...item, parent: null })),
          ...times(4, () => story({ description: bare })),
        ],
        sprints: closed,
      }),
    }),
    "when a parent is not known": () => ({
      team: scrum(times(4, () => story({ description: bare, parent: undefined }))),
    }),
    "on a kanban board with four weeks of it": () => ({
      team: scrum(
        times(8, () => ready()),
        { profile: "kanban", sprints: [] },
      ),
    }),
  },
  warn: {
    "when three are ready and sprints finish one to seven, four in the median": () => ({
      team: uneven(times(3, () => ready())),
      evidence: { ready: 3, throughput: 4, tooMuch: false },
      message: "has less than 1 sprint of ready work (3 items, at a throughput of 4 a sprint)",
    }),
    "when three are ready and every sprint finishes four": () => ({
      team: scrum(times(3, () => ready())),
      evidence: { ready: 3 },
    }),
    "when 22 are ready and every sprint finishes four": () => ({
      team: scrum(times(22, () => ready())),
      evidence: { ready: 22, tooMuch: true },
    }),
    "when 27 are ready and sprints finish one to seven": () => ({
      team: uneven(times(27, () => ready())),
      evidence: { ready: 27, throughput: 4, tooMuch: true },
    }),
  },
  fail: {
    "Two stories are ready, and the team finishes four in a sprint.": () => ({
      team: scrum(times(2, () => ready())),
      evidence: { ready: 2, throughput: 4, tooMuch: false },
      message: "has less than 1 sprint of ready work (2 items, at a throughput of 4 a sprint)",
    }),
    "when two are ready and sprints finish one to seven": () => ({
      team: uneven(times(2, () => ready())),
      evidence: { ready: 2, throughput: 4, tooMuch: false },
    }),
    "when 28 are ready and sprints finish one to seven": () => ({
      team: uneven(times(28, () => ready())),
      evidence: { ready: 28, throughput: 4, tooMuch: true },
    }),
    "when 23 are ready and every sprint finishes four": () => ({
      team: scrum(times(23, () => ready())),
      evidence: { ready: 23 },
    }),
    "of a backlog of five hundred items by all of them": () => ({
      team: scrum(times(500, (i) => (i % 2 === 0 ? ready({ order: i }) : story({ order: i })))),
      evidence: { ready: 250 },
    }),
    "of a longer backlog by every second item": () => ({
      team: scrum(times(501, (i) => (i % 2 === 0 ? ready({ order: i }) : story({ order: i })))),
      evidence: { ready: 501 },
    }),
    "with more than four sprints of it": () => ({
      team: scrum(times(40, () => ready())),
      evidence: { ready: 40, tooMuch: true },
      message: "has more than 4 sprints of ready work (40 items, at a throughput of 4 a sprint)",
    }),
    "of a long backlog by a sample": () => ({
      team: scrum(times(1200, (i) => (i % 2 === 0 ? ready({ order: i }) : story({ order: 2000 + i })))),
      evidence: { ready: 600 },
    }),
    "when the only criteria are those of the template, and there is no parent": () => {
      const template = text();
      return {
        team: scrum(times(5, () => ready({ description: template }))),
        evidence: { ready: 0 },
      };
    },
    "when what waits lacks two things": () => ({
      team: scrum([
        ...times(2, () => story({ description: bare })),
        ...times(2, () => story({ description: null, parent: "SHOP-1" })),
      ]),
      evidence: { ready: 0 },
    }),
    "when a team that estimates has not estimated, and there is no parent": () => ({
      team: team({
        items: [...finished.map((item) => ({ ...item, estimate: 3 })), ...times(4, () => ready())],
        sprints: closed,
      }),
      evidence: { ready: 0 },
    }),
    "when an open item blocks it, and there is no parent": () => {
      const blocker = started({ key: "SHOP-900" });
      const links = [{ kind: "blocks", direction: "in", key: blocker.key }] as const;
      return { team: scrum([blocker, ...times(4, () => ready({ links }))]), evidence: { ready: 0 } };
    },
    "when all that is ready stands in the running sprint already": () => ({
      team: scrum(times(4, () => ready({ sprints: [active] }))),
      evidence: { ready: 0 },
    }),
    "in weeks on a kanban board": () => ({
      team: scrum([], { profile: "kanban", sprints: [] }),
      message: "has less than 2 weeks of ready work (0 items, at a throughput of 4 a fortnight)",
    }),
    "by other limits, where they are set": () => ({
      team: scrum(times(9, () => ready())),
      options: { most: 1.5 },
      message: "has more than 1.5 sprints of ready work (9 items, at a throughput of 4 a sprint)",
    }),
  },
  "insufficient-evidence": {
    "with five sprints to measure by": () => ({ team: scrum([], { sprints: closed.slice(1) }), judged: 0 }),
    "with nine items finished in six sprints": () => ({
      team: scrum([], {
        items: [
          ...times(9, (i) => done({ closedAt: daysAgo(2 + (i % 6) * 14) })),
          ...times(9, () => story()),
        ],
      }),
    }),
    "when nothing is finished in the median sprint": () => ({
      team: team({ items: [epic(), ...times(10, () => done({ closedAt: daysAgo(3) }))], sprints: closed }),
    }),
  },
  "not-observable": {
    "without descriptions": () => ({ team: scrum([], { capabilities: { body: "not exported" } as never }) }),
  },
  "not-applicable": "never: every team has work that comes next",
});
