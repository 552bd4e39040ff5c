import { addDays } from "date-fns/addDays";
import { z } from "zod";
import type { Sprint } from "../../src/backlog/model.ts";
import { closedSprints, endOf, LOOK_BACK } from "../../src/backlog/views/items/throughput.ts";
import { defineRule, fail, notApplicable, pass, unknown } from "../../src/rule.ts";
import { wordCount } from "../../src/text/read.ts";
import { isGenericGoal } from "../../src/text/sprint-goals.ts";
import { words } from "../../src/text/words.ts";

/** Sprints that ended longer ago than this say nothing of how the team works now. */
const WINDOW_DAYS = 365;

export default defineRule({
  id: "po/sprint-goal",
  title: "Sprint goals",
  clause: "po.sprint-backlog",
  also: ["po.sprint-success"],
  asks: "Does every sprint have a goal?",
  why: "Without a goal a sprint is only a list, and nobody can tell what to leave out when time runs short.",
  remedy:
    "Write one sentence per sprint: what users or the team will have at its end that they do not have now.",
  examples: {
    good: "Every sprint has a goal, such as “Customers can pay their orders with a voucher”.",
    bad: "The goal of every closed sprint is empty.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source: "judgement; that every sprint has a goal is from the Scrum Guide",
  },
  guards: [
    "A kanban board has no sprints: not applicable.",
    "Cycles that roll over, as in Linear, have no goal by design: left out unless the option `cycles` is set. Then a cycle's description counts as its goal.",
    `Covers only the last ${LOOK_BACK} closed sprints that ended within a year.`,
  ],
  needs: ["sprints", "sprint-goals"],
  reads: [],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints" } },
  options: z.strictObject({
    words: z.int().positive().default(4).describe("Fewest words of a goal."),
    cycles: z.boolean().default(false).describe("Also ask for goals of cycles (profile `cycles`)."),
  }),
  tolerance: { share: 0.33 },
  effort: "minutes",
  past: true,

  population({ team, now, options }) {
    if (team.profile === "cycles" && !options.cycles) {
      return notApplicable("cycles that roll over have no goal by design");
    }
    const since = addDays(now, -WINDOW_DAYS).getTime();
    return closedSprints(team, now)
      .filter((sprint) => (endOf(sprint) ?? now) >= since)
      .slice(-LOOK_BACK);
  },
  judge(sprint: Sprint, { options }) {
    if (sprint.goal === undefined) return unknown("the tracker returned no goal field");
    const goal = sprint.goal?.trim() ?? "";
    const problem = problemOf(goal, sprint.name, options.words);
    return problem === undefined ? pass : fail({ goal, problem });
  },
  at: (sprint: Sprint) => endOf(sprint),
  message: ({ goal, problem }) =>
    goal === "" ? "ended without a sprint goal" : `ended with a sprint goal that ${problem}`,
});

function problemOf(goal: string, name: string, fewest: number): string | undefined {
  if (goal === "") return "is empty";
  if (words(goal).join(" ") === words(name).join(" ")) return "repeats the sprint's name";
  if (isGenericGoal(goal)) return "states no aim beyond finishing the work";
  if (wordCount({ format: "plain", source: goal }) < fewest) return `has fewer than ${fewest} words`;
  return undefined;
}
