import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { splitsOf } from "../../src/backlog/history/changes/splits.ts";
import { startOfWork } from "../../src/backlog/history/changes/status-changes.ts";
import { cycleDaysOf, longDays, sizeLimit } from "../../src/backlog/history/changes/story-sizes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { criteriaOf } from "../../src/backlog/views/items/criteria.ts";
import { stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

interface Sign {
  readonly [key: string]: string | number;
  readonly sign: "estimate" | "criteria" | "days";
  readonly value: number;
  readonly limit: number;
}

/** Stories begun in the last half year. */
const WINDOW_DAYS = 180;

export default defineRule({
  id: "po/story-size",
  title: "Story size",
  clause: "po.stories-and-criteria",
  also: ["po.scope-decisions", "po.how-and-when"],
  asks: "Are stories small enough to be finished soon?",
  why: "A story that fills half a sprint is finished in it by luck, and shows what is wrong with it at the end.",
  remedy: "Cut by user-visible step, ship the first slice.",
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; that stories be small is INVEST's, that they be atomic and minimal the Quality User Story framework's",
  },
  guards: [
    "No scale of estimates is presumed: a story is compared with what the team's own median sprint delivers, or without sprints with twice its own 85th percentile.",
    "A story split up, by sub-items or into stories made from it, is not asked.",
    "How long it took is judged of finished stories only, against twice the team's own 85th percentile, from twenty finished items on.",
    `Stories begun in the last ${WINDOW_DAYS} days. Checklists that are not labelled as criteria do not count as such.`,
  ],
  needs: ["history"],
  options: z.strictObject({
    half: z.number().positive().default(0.5).describe("Largest share of a sprint's usual estimates."),
    criteria: z.int().positive().default(8).describe("Most acceptance criteria."),
    times: z
      .number()
      .positive()
      .default(2)
      .describe("Times the team's 85th percentile from which on it took long."),
  }),
  tolerance: { share: 0.15, from: 20 },

  population({ team, now }) {
    const since = subDays(now, WINDOW_DAYS).getTime();
    return stories(team).filter((story) => {
      const at = startOfWork(team, story);
      return typeof at === "number" && at >= since && at <= now;
    });
  },
  judge(story: WorkItem, { team, now, options: { half, criteria: most, times } }) {
    if (story.children.length > 0 || splitsOf(team, story).length > 0) return pass;
    const limit = sizeLimit(team, now, half);
    const criteria = criteriaOf(team, story);
    const long = longDays(team, now, times);
    const days = cycleDaysOf(team, story);
    const signs: Sign[] = [];
    const count = criteria?.presence === "present" ? criteria.criteria.length : 0;
    if (limit !== undefined && typeof story.estimate === "number" && story.estimate > limit)
      signs.push({ sign: "estimate", value: story.estimate, limit });
    if (count > most) signs.push({ sign: "criteria", value: count, limit: most });
    if (long !== undefined && days !== undefined && days > long)
      signs.push({ sign: "days", value: Math.round(days), limit: Math.round(long) });
    if (signs.length > 0) return fail({ signs });
    const seen = typeof story.estimate === "number" || criteria !== undefined || days !== undefined;
    return seen
      ? pass
      : unknown("neither an estimate nor a description of it is shown, and it is not finished");
  },
  message: ({ signs }) => `is large: ${signs.map(phrase).join(", ")}`,
});

function phrase({ sign, value, limit }: Sign): string {
  if (sign === "estimate") return `estimated at ${value}, more than ${hundredths(limit)}`;
  if (sign === "criteria") return `${value} acceptance criteria, more than ${limit}`;
  return `took ${value} days, more than ${limit}`;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
