import rule from "../../../rules/po/sprint-goal.ts";
import type { Sprint } from "../../../src/backlog/model.ts";
import { daysAgo, sprint, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const GOOD = "Customers can pay their orders with a voucher";

/** Closed sprints, one a fortnight, the last named goal last. */
const sprints = (...goals: (string | null | undefined)[]): Sprint[] =>
  goals.map((goal, i) => {
    const end = daysAgo(1 + (goals.length - 1 - i) * 14);
    return sprint({
      goal,
      name: `Checkout ${i + 1}`,
      startAt: end - 14 * 86_400_000,
      endAt: end,
      completeAt: end,
    });
  });
const six = (goal: string | null) => ({ team: team({ sprints: sprints(...times(6, () => goal)) }) });

describeRule(rule, {
  pass: {
    "Every sprint has a goal, such as “Customers can pay their orders with a voucher”.": () => ({
      ...six(GOOD),
      judged: 6,
    }),
    "when one of six lacks one": () => ({
      team: team({ sprints: sprints(GOOD, GOOD, GOOD, null, GOOD, GOOD) }),
      failed: 1,
      findings: 0,
    }),
    "for a goal in a script without blanks": () => six("顧客がクーポンで注文を支払えるようになる"),
    "when only sprints before the last six had none": () => ({
      team: team({ sprints: sprints(null, null, null, ...times(6, () => GOOD)) }),
      judged: 6,
      failed: 0,
    }),
    "for Linear's cycles, where that is asked for": () => ({
      team: team({ sprints: sprints(...times(5, () => GOOD)), profile: "cycles", tracker: "linear" }),
      options: { cycles: true },
    }),
    "with four words": () => six("Customers pay with vouchers"),
    "and counts a sprint when it ends": () => ({
      ...six(GOOD),
      since: daysAgo(15),
      fresh: { failed: 0, judged: 1 },
    }),
    "of sprints that ended within a year to the minute": () => ({
      team: team({
        sprints: [
          ...[daysAgo(365) - 1, daysAgo(365)].map((at) => sprint({ goal: GOOD, endAt: at, completeAt: at })),
          ...sprints(...times(4, () => GOOD)),
        ],
      }),
      judged: 5,
    }),
  },
  warn: {
    "when half have none, which may be chance": () => ({
      team: team({ sprints: sprints(GOOD, null, GOOD, null, GOOD, null) }),
      failed: 3,
      judged: 6,
    }),
  },
  fail: {
    "The goal of every closed sprint is empty.": () => ({
      ...six(""),
      failed: 6,
      evidence: { goal: "", problem: "is empty" },
      message: "ended without a sprint goal",
    }),
    "when there is nothing but blanks": () => ({ ...six("  \n "), failed: 6 }),
    "when it has fewer than four words": () => ({
      ...six("Vouchers in checkout"),
      message: "ended with a sprint goal that has fewer than 4 words",
    }),
    "when it repeats the sprint's name": () => ({
      team: team({ sprints: sprints(...times(6, (i) => `Checkout ${i + 1}!`)) }),
      message: "ended with a sprint goal that repeats the sprint's name",
    }),
    "when it only says to do the work": () => ({
      ...six("Finish all the remaining tickets of this sprint"),
      message: "ended with a sprint goal that states no aim beyond finishing the work",
    }),
    "when it says so in German": () => ({
      ...six("Alle offenen Tickets des Sprints fertigstellen"),
      evidence: { problem: "states no aim beyond finishing the work" },
    }),
    "when it says so in Chinese": () => ({
      ...six("完成本次冲刺的所有任务"),
      evidence: { problem: "states no aim beyond finishing the work" },
    }),
    "when it says so in Japanese": () => ({
      ...six("すべての残りタスクを完了する"),
      evidence: { problem: "states no aim beyond finishing the work" },
    }),
  },
  "insufficient-evidence": {
    "with four closed sprints": () => ({
      team: team({ sprints: sprints(null, null, null, null) }),
      judged: 4,
    }),
    "when the last sprint ended years ago": () => ({
      team: team({
        sprints: times(6, (i) => sprint({ endAt: daysAgo(800 + i * 14), completeAt: daysAgo(800 + i * 14) })),
      }),
      judged: 0,
    }),
    "when no sprint has ended yet": () => ({
      team: team({ sprints: times(6, () => sprint({ state: "active", endAt: daysAgo(-3) })) }),
    }),
  },
  "not-observable": {
    "when the source shows no goals": () => ({
      team: team({
        sprints: sprints(GOOD, GOOD, GOOD, GOOD),
        capabilities: { "sprint-goals": "no permission" },
      }),
    }),
    "when most sprints came without the field": () => ({
      team: team({ sprints: sprints(GOOD, undefined, undefined, undefined, undefined, GOOD) }),
      unknown: 4,
    }),
  },
  "not-applicable": {
    "on a kanban board": () => ({
      team: team({ profile: "kanban", sprints: sprints(null, null, null, null) }),
    }),
    "to Linear's cycles, which have none by design": () => ({
      team: team({ profile: "cycles", sprints: sprints(null, null, null, null) }),
    }),
  },
});
