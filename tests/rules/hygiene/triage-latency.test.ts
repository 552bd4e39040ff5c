import { describe, expect, it } from "vitest";
import rule from "../../../rules/hygiene/triage-latency.ts";
import { requests } from "../../../src/backlog/history/requests/requests.ts";
import type { Backlog, Change, Person, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, day, daysAgo, NOW, person, story, team, times, VOCABULARY } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const [po, sales, dev] = [person("po"), person("stakeholder"), person("dev")];
const app: Person = { ref: 908, kind: "app", roles: [] };
const DAY = 86_400_000;

/** A request a week, the newest five weeks old; decided after `days`, or never. */
const asked = (
  n: number,
  days: number | undefined,
  fields: (at: number) => Partial<WorkItem> = () => ({}),
  by: Person = po,
): WorkItem[] =>
  times(n, (i) => {
    const at = daysAgo(35 + 7 * (i % 20)) + i * 1000;
    const events: Change[] =
      days === undefined ? [] : [changed("priority", "Low", "High", at + days * DAY, by)];
    return story({ createdAt: at, reporter: sales, creator: sales, events, ...fields(at) });
  });
const mapped = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items, mappedRoles: ["po", "stakeholder"], vocabulary: VOCABULARY, ...fields });
const closed = (at: number, by: Person | undefined): Partial<WorkItem> => ({
  status: { name: "Done", category: "done" },
  closedAt: at,
  events: [changed("status", "To Do", "Done", at, by)],
});

describeRule(rule, {
  pass: {
    "Every request gets a first decision, such as a priority, within three weeks.": () => ({
      team: mapped(asked(20, 21)),
      judged: 20,
      failed: 0,
    }),
    "where three in twenty wait longer": () => ({
      team: mapped([...asked(119, 5), ...asked(21, 30)]),
      failed: 21,
      judged: 140,
      findings: 0,
    }),
    "of which those due this week are new": () => ({
      team: mapped([
        ...asked(60, 5),
        ...[22, 26, 29].map((days) =>
          story({ createdAt: daysAgo(days), reporter: sales, creator: sales, events: [] }),
        ),
      ]),
      judged: 63,
      failed: 3,
      since: daysAgo(7),
      fresh: { failed: 2, judged: 2 },
    }),
    "where the decision is a question back": () => ({
      team: mapped(
        asked(20, undefined, (at) => ({
          comments: [comment("For which customers would that be?", at + 2 * DAY, po)],
        })),
      ),
      failed: 0,
    }),
    "where what waits is the team's own, withdrawn, or not due": () => ({
      team: mapped([
        ...asked(20, 5),
        ...asked(9, undefined, () => ({ reporter: po, creator: po })),
        ...asked(9, undefined, () => ({ reporter: dev, creator: dev })),
        ...asked(9, undefined, (at) => closed(at + 3 * DAY, sales)),
        ...times(9, () => story({ createdAt: daysAgo(20), reporter: sales, events: [] })),
        ...times(9, () => story({ createdAt: daysAgo(200), reporter: sales, events: [] })),
      ]),
      judged: 20,
    }),
    "where two dozen undecided items were imported": () => ({
      team: mapped([
        ...asked(20, 5),
        ...times(24, (i) =>
          story({ createdAt: daysAgo(60) + i * 1000, reporter: sales, creator: sales, events: [] }),
        ),
      ]),
      judged: 20,
    }),
  },
  warn: {
    "with a quarter, which may be chance": () => ({
      team: mapped([...asked(15, 5), ...asked(5, 40)]),
      failed: 5,
    }),
  },
  fail: {
    "Half of the requests wait four weeks for a first decision.": () => ({
      team: mapped([...asked(20, 28), ...asked(20, 5)]),
      failed: 20,
      evidence: { decided: true, workingDays: 20 },
      message: "waited 20 working days for a first decision",
    }),
    "where nobody decides": () => ({
      team: mapped(asked(20, undefined)),
      failed: 20,
      evidence: { decided: false },
      message: "has had no decision for 120 working days",
    }),
    "where only a machine, the one who asked, or somebody who fills in fields touches it": () => ({
      team: mapped([
        ...asked(7, 2, undefined, app),
        ...asked(7, 2, undefined, sales),
        ...asked(7, undefined, (at) => ({ events: [changed("labels", "", "web", at + DAY, po)] })),
      ]),
      failed: 21,
    }),
    "where a machine closes it in the end": () => ({
      team: mapped(asked(20, undefined, (at) => closed(at + 28 * DAY, app))),
      evidence: { decided: false, workingDays: 20 },
    }),
    "from a portal, though no role is mapped": () => ({
      team: mapped(
        [
          ...asked(20, undefined, () => ({ reporter: app, creator: app })),
          ...asked(20, undefined, () => ({ reporter: person(), creator: person() })),
        ],
        { mappedRoles: [] },
      ),
      judged: 20,
      failed: 20,
    }),
    "by a closer limit, where it is set": () => ({
      team: mapped(asked(20, 14)),
      options: { days: 5 },
      evidence: { workingDays: 10 },
    }),
  },
  "insufficient-evidence": {
    "with four requests": () => ({ team: mapped(asked(4, undefined)), judged: 4 }),
    "where three of twenty wait longer: too few to say that it passes": () => ({
      team: mapped([...asked(17, 5), ...asked(3, 30)]),
      failed: 3,
    }),
  },
  "not-observable": {
    "without a history": () => ({
      team: team({ items: asked(30, undefined), capabilities: { history: "not in this export" } }),
    }),
    "where the history of most is not shown": () => ({
      team: mapped([...asked(20, undefined, () => ({ events: undefined })), ...asked(10, 5)]),
      unknown: 20,
    }),
    "where the start of work has no author": () => ({
      team: mapped(
        asked(20, undefined, (at) => ({
          status: { name: "In Progress", category: "started" },
          events: [changed("status", "To Do", "In Progress", at + DAY)],
        })),
      ),
      unknown: 20,
    }),
  },
  "not-applicable": "never: a team that nobody asks for anything has too little evidence",
});

describe("the requests that are judged", () => {
  const judged = (item: WorkItem, fields: Partial<Backlog> = {}): number =>
    measured(rule, mapped([item], fields)).judged;
  const request = (at: number, fields: Partial<WorkItem> = {}): WorkItem =>
    story({ createdAt: at, reporter: sales, creator: sales, events: [], ...fields });
  /** Three weeks, fifteen working days. */
  const LATE = 21 * DAY;

  it("came within half a year", () => {
    expect([daysAgo(180), daysAgo(180) - 1].map((at) => judged(request(at)))).toEqual([1, 0]);
  });

  it("are due: more than fifteen working days old", () => {
    expect([daysAgo(21) - 1, daysAgo(21)].map((at) => judged(request(at)))).toEqual([1, 0]);
  });

  it("were not withdrawn in time", () => {
    const at = daysAgo(60);
    const ended = (after: number) => judged(request(at, closed(at + after, sales)));
    expect([LATE, LATE + 60_000].map(ended)).toEqual([0, 1]);
  });

  it("are those that were decided on and ended in time too", () => {
    const at = daysAgo(60);
    const declined = [
      changed("status", "To Do", "Done", at + 3 * DAY, po),
      changed("resolution", null, "Won't Do", at + 3 * DAY, po),
    ];
    expect(judged(request(at, { ...closed(at + 3 * DAY, po), closure: "declined", events: declined }))).toBe(
      1,
    );
  });

  it("came by a portal, where nobody is mapped to the product owner", () => {
    const stranger = { reporter: person(), creator: person() };
    const portal = { reporter: app, creator: app };
    expect(judged(request(daysAgo(60), stranger), { mappedRoles: [] })).toBe(0);
    expect(judged(request(daysAgo(60), portal), { mappedRoles: [] })).toBe(1);
  });

  it("came to be judged in the moment after fifteen working days, or within a day of it", () => {
    const item = request(day("2026-10-05"));
    const backlog = mapped([item]);
    const [member] = requests(backlog, NOW);
    const at = member && rule.at?.(member, { team: backlog, now: NOW, options: rule.options.parse({}) });
    expect(at).toBe(day("2026-10-27"));
  });
});
