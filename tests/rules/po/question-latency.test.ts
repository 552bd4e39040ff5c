import rule from "../../../rules/po/question-latency.ts";
import type { Backlog, Comment, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, epic, NOW, person, sprint, started, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const dev = person("dev");
const otherDev = person("dev");
const po = person("po");
const bot = { ...person(), kind: "app" as const };
const DAY = 86_400_000;
const HOUR = DAY / 24;
/** A Monday, 9:00 UTC. */
const MONDAY = Date.parse("2026-11-09T09:00:00Z");
const QUESTION = "Does a voucher also count for gift cards?";
const running = sprint({ startAt: daysAgo(170), endAt: daysAgo(-3), state: "active", completeAt: null });

const item = (comments: Comment[], fields: Partial<WorkItem> = {}): WorkItem =>
  started({ sprints: [running], comments, ...fields });
/** Questions of different fortnights; the `slow` first of them answered after a week, the others within a day. */
const asked = (n: number, slow: number, answer: (at: number) => Comment[] = () => []): WorkItem[] =>
  times(n, (i) => {
    const at = MONDAY - i * 7 * DAY;
    const late = [comment("Yes.", at + 7 * DAY, po)];
    return item([
      comment(QUESTION, at, dev),
      ...(i < slow ? [...answer(at), ...late] : [comment("Yes.", at + DAY, po)]),
    ]);
  });
const scrum = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items, mappedRoles: ["dev", "po"], ...fields });

describeRule(rule, {
  pass: {
    "Every question of a developer is answered within a day.": () => ({
      team: scrum(asked(20, 0)),
      judged: 20,
      failed: 0,
    }),
    "when a fifth are not": () => ({ team: scrum(asked(20, 4)), failed: 4, findings: 0 }),
    "when every answer takes exactly two working days": () => ({
      team: scrum(
        times(20, (i) => {
          const at = MONDAY - i * 7 * DAY;
          return item([comment(QUESTION, at, dev), comment("Yes.", at + 2 * DAY, po)]);
        }),
      ),
      judged: 20,
      failed: 0,
    }),
    "and counts a question once its answer is due": () => ({
      team: scrum(asked(20, 0)),
      since: MONDAY - 1,
      fresh: { failed: 0, judged: 2 },
    }),
    "when the answer of Friday comes on Monday": () => ({
      team: scrum(
        times(16, (i) => {
          const friday = MONDAY - (3 + i * 7) * DAY;
          return item([comment(QUESTION, friday, dev), comment("Yes.", friday + 3 * DAY, po)]);
        }),
      ),
      judged: 16,
      failed: 0,
    }),
    "when a change of the item is the answer": () => ({
      team: scrum(
        times(16, (i) => {
          const at = MONDAY - i * 7 * DAY;
          const events = [{ at: at + DAY, by: po, field: "description", from: null, to: null } as const];
          return item([comment(QUESTION, at, dev)], { events });
        }),
      ),
      failed: 0,
    }),
    "when others ask, nobody asks, or the work is not running": () => ({
      team: scrum([
        ...asked(15, 0),
        item([comment("Fixed on the branch.", MONDAY, dev)]),
        item([comment(QUESTION, MONDAY, person("stakeholder"))]),
        item([comment(QUESTION, MONDAY, person("dev", "po"))]),
        item([comment(QUESTION, daysAgo(180) - 1, dev)], { sprints: [], startedAt: daysAgo(181) }),
        item([comment(QUESTION, MONDAY, dev)], { sprints: [], startedAt: daysAgo(90), closedAt: MONDAY }),
        item([comment(QUESTION, MONDAY, dev)], {
          sprints: [sprint({ startAt: daysAgo(90), endAt: daysAgo(60), completeAt: daysAgo(60) })],
        }),
        item([comment(QUESTION, MONDAY, dev)], { sprints: [], startedAt: null }),
        item([comment(QUESTION, MONDAY, dev)], { sprints: [], startedAt: MONDAY + HOUR }),
        epic({ comments: [comment(QUESTION, MONDAY, dev)] }),
      ]),
      judged: 15,
      failed: 0,
    }),
    "when the history says that the item was not in the sprint then": () => {
      const moved = (from: string, to: string, at: number, sprints: WorkItem["sprints"]) =>
        item([comment(QUESTION, MONDAY, dev)], {
          sprints,
          events: [changed("sprint", from, to, at, po)],
        });
      return {
        team: scrum(
          [
            ...asked(15, 0),
            moved("", running.id, MONDAY + HOUR, [running]),
            moved(running.id, "", MONDAY - HOUR, []),
          ],
          { sprints: [running] },
        ),
        judged: 15,
        failed: 0,
      };
    },
    "of half a year, from the moment the item was started": () => ({
      team: scrum([
        ...asked(15, 0),
        item([comment(QUESTION, daysAgo(180), dev), comment("Yes.", daysAgo(180) + HOUR, po)], {
          sprints: [],
          startedAt: daysAgo(180),
        }),
      ]),
      judged: 16,
      failed: 0,
    }),
    "when another developer answered in exactly two working days": () => ({
      team: scrum([...asked(15, 0), ...asked(5, 5, (at) => [comment("It does.", at + 2 * DAY, otherDev)])]),
      judged: 15,
    }),
    "when a question has waited for exactly two working days": () => ({
      team: scrum([...asked(15, 0), item([comment(QUESTION, daysAgo(4), dev)])]),
      judged: 15,
    }),
    "when the answer comes this moment": () => ({
      team: scrum([
        ...asked(15, 0),
        item([comment(QUESTION, daysAgo(1), dev), comment("Yes.", NOW, po)]),
        item([comment(QUESTION, daysAgo(1), dev), comment("Yes.", NOW + 1, po)]),
      ]),
      judged: 16,
    }),
    "when another developer answered in time": () => ({
      team: scrum([...asked(15, 0), ...asked(5, 5, (at) => [comment("It does.", at + HOUR, otherDev)])]),
      judged: 15,
    }),
  },
  warn: {
    "when half wait, and half of all were asked in one fortnight": () => ({
      team: scrum([
        ...asked(10, 0),
        ...times(10, (i) => {
          const at = MONDAY + i * 1000;
          return item([comment(QUESTION, at, dev), comment("Yes.", at + 7 * DAY, po)]);
        }),
      ]),
      failed: 10,
    }),
    "when two fifths wait, which may be one bad month": () => ({
      team: scrum(asked(15, 6)),
      failed: 6,
      findings: 6,
    }),
  },
  fail: {
    "when all that the product owner did was an edit of a third of the backlog at once": () => ({
      team: scrum(
        times(20, (i) => {
          const at = MONDAY - i * 7 * DAY;
          const many = inBulk(changed("labels", "", "q3", at + DAY, po), "edit");
          return item([comment(QUESTION, at, dev)], { events: [many] });
        }),
      ),
      failed: 20,
    }),
    "Most questions of developers wait a week for the product owner.": () => ({
      team: scrum(asked(20, 14)),
      failed: 14,
      evidence: { askedAt: "2026-11-09T09:00:00.000Z", answered: true, workingDays: 5 },
      message: "a question of 2026-11-09 waited 5 working days for the product owner",
    }),
    "when the item was removed from the sprint later, as the history says": () => ({
      team: scrum(
        asked(20, 14).map((one) => ({
          ...one,
          sprints: [],
          startedAt: null,
          createdAt: daysAgo(170),
          events: [changed("sprint", running.id, "", MONDAY + 10 * DAY, dev)],
        })),
        { sprints: [running] },
      ),
      failed: 14,
      judged: 20,
    }),
    "when nobody answers": () => ({
      team: scrum(times(20, (i) => item([comment(QUESTION, MONDAY - i * 7 * DAY, dev)]))),
      evidence: { answered: false },
      message: "a question of 2026-11-09 has waited 11.1 working days for an answer",
    }),
    "when others comment at the very time of the question": () => ({
      team: scrum(
        asked(16, 16, (at) => [comment("Hm.", at, otherDev)]).map((one) => ({
          ...one,
          comments: [...(one.comments ?? []), comment("Hm.", one.comments?.[0]?.at ?? 0, po)],
        })),
      ),
      failed: 16,
    }),
    "when only the one who asked and a machine say more": () => ({
      team: scrum(
        asked(16, 16, (at) => [
          comment("Still open.", at + HOUR, dev),
          comment("Build passed.", at + HOUR, bot),
        ]),
      ),
      failed: 16,
    }),
    "on a board without sprints, while the item was started": () => ({
      team: scrum(asked(16, 16).map((one) => ({ ...one, sprints: [], startedAt: daysAgo(175) }))),
      failed: 16,
    }),
  },
  "insufficient-evidence": {
    "with four questions": () => ({ team: scrum(asked(4, 4)), judged: 4 }),
    "when all were asked in one fortnight": () => ({
      team: scrum(
        times(20, (i) => {
          const at = MONDAY + i * 1000;
          return item([comment(QUESTION, at, dev), comment("Yes.", at + 7 * DAY, po)]);
        }),
      ),
      judged: 20,
    }),
    "when a quarter wait, which looks fine so far": () => ({ team: scrum(asked(20, 5)), failed: 5 }),
    "when the last ones are not due yet": () => ({
      team: scrum([...asked(4, 0), ...times(5, () => item([comment(QUESTION, daysAgo(1), dev)]))]),
      judged: 4,
    }),
  },
  "not-observable": {
    "without a role map": () => ({
      team: scrum(asked(20, 20), { capabilities: { roles: "no role map" } as never }),
    }),
    "without comments": () => ({ team: scrum([], { capabilities: { comments: "not exported" } as never }) }),
    "when nobody is mapped to the developers": () => ({
      team: scrum(asked(20, 20), { mappedRoles: ["po"] }),
    }),
    "when nobody is mapped to the product owner": () => ({
      team: scrum(asked(20, 20), { mappedRoles: ["dev"] }),
    }),
  },
  "not-applicable": "never: where nobody asks there is too little evidence",
});
