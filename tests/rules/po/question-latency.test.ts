import rule from "../../../rules/po/question-latency.ts";
import type { Backlog, Comment, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, daysAgo, epic, person, sprint, started, team, times } from "../../make.ts";
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
        item([comment(QUESTION, daysAgo(181), dev)]),
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
    "when another developer answered in time": () => ({
      team: scrum([...asked(15, 0), ...asked(5, 5, (at) => [comment("It does.", at + HOUR, otherDev)])]),
      judged: 15,
    }),
  },
  warn: {
    "when half wait and all of them were asked in one fortnight": () => ({
      team: scrum(
        times(20, (i) => {
          const at = MONDAY + i * 1000;
          return item([comment(QUESTION, at, dev), comment("Yes.", at + (i % 2 === 0 ? 7 : 1) * DAY, po)]);
        }),
      ),
      failed: 10,
    }),
    "when two fifths wait, which may be one bad month": () => ({
      team: scrum(asked(15, 6)),
      failed: 6,
      findings: 6,
    }),
  },
  fail: {
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
    "with fourteen questions": () => ({ team: scrum(asked(14, 14)), judged: 14 }),
    "when the last ones are not due yet": () => ({
      team: scrum([...asked(14, 0), ...times(5, () => item([comment(QUESTION, daysAgo(1), dev)]))]),
      judged: 14,
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
