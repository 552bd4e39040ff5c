import { describe, expect, it } from "vitest";
import { workGiven } from "../../../rules/boundary/stakeholder-bypass/work-given.ts";
import rule from "../../../rules/boundary/stakeholder-bypass.ts";
import type { Backlog, Change, Person, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import {
  comment,
  daysAgo,
  done,
  epic,
  NOW,
  person,
  sprint,
  story,
  team,
  times,
  VOCABULARY,
} from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const [po, pm, qa, leader] = [person("po"), person("pm"), person("qa"), person("leader")];
const [dev, sales, stranger, colleague] = [person("dev"), person("stakeholder"), person(), person()];
const app: Person = { ref: 905, kind: "app", roles: [] };
const HOUR = 3_600_000;

const sprints = times(12, (i) =>
  sprint({ startAt: daysAgo(168 - 14 * i), endAt: daysAgo(154 - 14 * i), completeAt: daysAgo(154 - 14 * i) }),
);
const during = (i: number) => {
  const one = sprints[i % sprints.length] ?? sprint();
  return { id: one.id, one, at: (one.startAt ?? 0) + (72 + i) * HOUR };
};
const added = (
  n: number,
  by: Person,
  fields: (at: number, sprintId: string) => Partial<WorkItem> = () => ({}),
): WorkItem[] =>
  times(n, (i) => {
    const { id, one, at } = during(i);
    const events = [changed("sprint", null, id, at, by)];
    return story({ createdAt: daysAgo(300), sprints: [one], events, ...fields(at, id) });
  });
const assigned = (n: number, by: Person, to: Person = dev): WorkItem[] =>
  times(n, (i) => {
    const at = daysAgo(160 - 7 * i);
    return story({ createdAt: daysAgo(300), events: [changed("assignee", null, to, at, by)] });
  });
/** Work done by the colleague, whom the role map does not name. */
const carried = times(3, () =>
  done({ assignee: colleague, startedAt: daysAgo(250), closedAt: daysAgo(240) }),
);
const known = [po, pm, qa, leader, dev, sales, stranger, colleague];
const mapped = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({
    items: [...items, ...carried],
    sprints,
    mappedRoles: ["po", "dev"],
    vocabulary: { ...VOCABULARY, people: known },
    ...fields,
  });

describeRule(rule, {
  pass: {
    "Unplanned work is added by the product owner, the product manager or the team.": () => ({
      team: mapped([
        ...added(6, po),
        ...added(6, pm),
        ...added(6, dev),
        ...added(6, qa),
        ...assigned(6, po),
        ...added(6, colleague),
        ...assigned(6, colleague),
      ]),
      judged: 42,
      failed: 0,
    }),
    "where one in ten comes from outside": () => ({
      team: mapped([...added(180, po), ...added(20, sales)]),
      failed: 20,
      judged: 200,
      since: daysAgo(28),
      fresh: { failed: 2, judged: 32 },
      findings: 0,
    }),
    "where it is an incident": () => ({
      team: mapped([
        ...added(20, po),
        ...added(9, sales, () => ({ type: "Incident" })),
        ...added(9, sales, () => ({ kind: "bug", priority: { name: "Highest", rank: 0 } })),
      ]),
      judged: 20,
    }),
    "where the product owner spoke before": () => ({
      team: mapped([
        ...added(10, sales, (at) => ({ comments: [comment("Take it in, please.", at - 48 * HOUR, po)] })),
        ...added(10, sales, (at, id) => ({
          events: [changed("priority", "Low", "High", at - HOUR, po), changed("sprint", null, id, at, sales)],
        })),
      ]),
      failed: 0,
    }),
    "where machines do it, people take work on themselves, or it is given to somebody else": () => ({
      team: mapped([
        ...added(20, po),
        ...added(9, app),
        ...assigned(9, dev, dev),
        ...assigned(9, sales, sales),
        ...assigned(9, sales, stranger),
      ]),
      judged: 20,
    }),
    "where work is handed over to a developer, item after item: one act": () => ({
      team: mapped([
        ...added(40, po),
        ...times(6, (i) =>
          story({ events: [changed("assignee", null, dev, daysAgo(9) + i * 60_000, sales)] }),
        ),
      ]),
      judged: 41,
      failed: 1,
    }),
    "where a migration assigned the work": () => ({
      team: mapped([
        ...added(20, po),
        ...assigned(9, sales).map((one) => ({ ...one, events: one.events?.map((change) => inBulk(change)) })),
      ]),
      judged: 20,
    }),
  },
  warn: {
    "with one in five from outside, which may be chance": () => ({
      team: mapped([...added(16, po), ...added(4, sales)]),
      failed: 4,
      findings: 4,
    }),
  },
  fail: {
    "Sales and other outsiders add half of the unplanned work to the sprint themselves.": () => ({
      team: mapped([...added(12, po), ...added(6, sales), ...added(6, stranger)]),
      failed: 12,
      evidence: { what: "added" },
      message:
        "was added to the running sprint on 2026-06-12 by somebody outside the team, without a change or comment by the product owner",
    }),
    "where others give work to developers, named as such or not": () => ({
      team: mapped([...assigned(12, po), ...assigned(8, leader), ...assigned(8, sales, colleague)]),
      judged: 28,
      failed: 16,
      evidence: { what: "assigned" },
      message:
        "was assigned to a developer on 2026-06-17 by somebody outside the team, without a change or comment by the product owner",
    }),
    "where the product owner's edit of many at once is all that came before": () => ({
      team: mapped(
        added(24, sales, (at, id) => ({
          events: [
            inBulk(changed("labels", "", "q3", at - HOUR, po), "edit"),
            changed("sprint", null, id, at, sales),
          ],
        })),
      ),
      failed: 24,
    }),
    "once an item, however often the same hand touches it, and though the product owner asks later": () => ({
      team: mapped(
        added(24, sales, (at, id) => ({
          comments: [comment("Why is this in?", at + HOUR, po)],
          events: [changed("sprint", null, id, at, sales), changed("assignee", null, dev, at + 1000, sales)],
        })),
      ),
      judged: 24,
      failed: 24,
      evidence: { what: "added" },
    }),
  },
  "insufficient-evidence": {
    "with four acts": () => ({ team: mapped(added(4, sales)), judged: 4 }),
    "where two of twenty come from outside: too few to say that it passes": () => ({
      team: mapped([...added(18, po), ...added(2, sales)]),
      failed: 2,
    }),
    "where the acts are older than half a year": () => {
      const past = sprint({ startAt: daysAgo(200), endAt: daysAgo(186), completeAt: daysAgo(186) });
      const of = (events: Change[]) => story({ createdAt: daysAgo(300), sprints: [past], events });
      return {
        team: mapped(
          times(15, (i) => [
            of([changed("sprint", null, past.id, daysAgo(195) + i * HOUR, sales)]),
            of([changed("assignee", null, dev, daysAgo(181) + i * HOUR, sales)]),
          ]).flat(),
          { sprints: [...sprints, past] },
        ),
        judged: 0,
      };
    },
  },
  "not-observable": {
    "where nobody is mapped to the product owner": () => ({
      team: mapped(added(30, sales), { mappedRoles: ["dev"] }),
    }),
    "without a history": () => ({
      team: team({ items: added(30, sales), capabilities: { history: "not in this export" } }),
    }),
  },
  "not-applicable": "never: work can go past any product owner",
});

describe("work given to a developer", () => {
  const AT = daysAgo(20);
  const MINUTE = 60_000;
  const given = (at = AT, fields: Partial<WorkItem> = {}, to: Person | null = dev): WorkItem =>
    story({ createdAt: daysAgo(300), events: [changed("assignee", null, to, at, sales)], ...fields });
  const found = (...items: WorkItem[]) => workGiven(mapped(items), NOW);

  it("counts from the first moment of half a year to now", () => {
    const counts = [daysAgo(180), daysAgo(0), daysAgo(180) - 1, daysAgo(0) + 1].map(
      (at) => found(given(at)).length,
    );
    expect(counts).toEqual([1, 1, 0, 0]);
  });

  it("is no sub-task, no roadmap item and nothing that was taken from somebody", () => {
    const { events = [] } = given();
    expect(found(given(AT, { kind: "subtask" }))).toEqual([]);
    expect(found(epic({ events }))).toEqual([]);
    expect(found(given(AT, {}, null))).toEqual([]);
  });

  it.each([
    [5 * MINUTE, 1],
    [5 * MINUTE + 1, 2],
  ])("is one act where %d ms pass from one item to the next: %d", (pause, acts) => {
    expect(found(given(AT), given(AT + pause))).toHaveLength(acts);
  });

  it.each<[string, boolean, Person, number]>([
    ["the product owner three days before", false, po, AT - 72 * HOUR],
    ["the product manager three days before", false, pm, AT - 72 * HOUR],
    ["the product owner longer before", true, po, AT - 72 * HOUR - 1],
    ["the product owner in the same moment", true, po, AT],
    ["a developer before", true, dev, AT - HOUR],
  ])("with a comment by %s goes past the product owner: %s", (_, past, by, at) => {
    expect(found(given(AT, { comments: [comment("Take it in, please.", at, by)] }))[0]?.past).toBe(past);
  });
});

describe("work added to a sprint", () => {
  it("counts from the first moment of half a year on", () => {
    const one = sprint({ startAt: daysAgo(183), endAt: daysAgo(169), completeAt: daysAgo(169) });
    const at = (time: number) => {
      const item = story({
        createdAt: daysAgo(300),
        sprints: [one],
        events: [changed("sprint", null, one.id, time, sales)],
      });
      return workGiven(mapped([item], { sprints: [one] }), NOW).length;
    };
    expect([daysAgo(180), daysAgo(180) - 1].map(at)).toEqual([1, 0]);
  });
});
