import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { splitsOf } from "../../src/backlog/history/changes/splits.ts";
import { startOfWork } from "../../src/backlog/history/changes/status-changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { criteriaOf, ownCriteriaOf } from "../../src/backlog/views/items/criteria.ts";
import { stories } from "../../src/backlog/views/items/items.ts";
import { ALL_ITEMS, defineRule, fail, pass, unknown } from "../../src/rule.ts";
import { cycleDaysOf, longDays, sizeLimit } from "./story-size/story-sizes.ts";

interface Sign {
  readonly [key: string]: string | number;
  readonly sign: "estimate" | "criteria" | "days";
  readonly value: number;
  readonly limit: number;
}

/** Days covered: stories started in the last half year. */
const WINDOW_DAYS = 180;

export default defineRule({
  id: "po/story-size",
  title: "Story size",
  clause: "po.stories-and-criteria",
  also: ["po.scope-decisions", "po.how-and-when"],
  asks: "Are stories small enough to be finished within a sprint?",
  why: "A story that fills half a sprint is finished only by luck, and its problems show up at the end.",
  remedy: "Split the story into steps that a user can see, and ship the first one.",
  examples: {
    good: "All stories are estimated at 2 points, and a sprint finishes 20.",
    bad: "Half of the stories are estimated at 13 points, and a sprint finishes 20.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; small stories are from INVEST, atomic and minimal stories from the Quality User Story framework",
  },
  guards: [
    "No scale of estimates is assumed: a story is compared with what the team delivers in its own median sprint, or without sprints with twice the 85th percentile of its own estimates.",
    "A story that has been split, into sub-items or into other stories, is left out.",
    "Duration is judged for finished stories only: the limit is twice the team's own 85th percentile, and at least twenty finished items are needed.",
    `Covers stories started in the last ${WINDOW_DAYS} days. Checklists count as criteria only where they are labelled so.`,
  ],
  needs: ["history", "stories", ...ALL_ITEMS],
  reads: ["body", "estimates", "hierarchy", "links", "sprints"],
  options: z.strictObject({
    half: z
      .number()
      .positive()
      .default(0.5)
      .describe("Largest estimate of a story, as a share of what the team delivers in a sprint."),
    criteria: z.int().positive().default(8).describe("Most acceptance criteria a story may have."),
    times: z
      .number()
      .positive()
      .default(2)
      .describe("A story took too long from this many times the team's 85th percentile of cycle time."),
  }),
  tolerance: { share: 0.15 },

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
    const count = criteria?.presence === "present" ? (ownCriteriaOf(team, story)?.length ?? 0) : 0;
    if (limit !== undefined && typeof story.estimate === "number" && story.estimate > limit)
      signs.push({ sign: "estimate", value: story.estimate, limit });
    if (count > most) signs.push({ sign: "criteria", value: count, limit: most });
    if (long !== undefined && days !== undefined && days > long)
      signs.push({ sign: "days", value: Math.round(days), limit: Math.round(long) });
    if (signs.length > 0) return fail({ signs });
    const seen = typeof story.estimate === "number" || criteria !== undefined || days !== undefined;
    return seen ? pass : unknown("neither its estimate nor its description is shown, and it is not finished");
  },
  at(story: WorkItem, { team }) {
    const start = startOfWork(team, story);
    return typeof start === "number" ? start : undefined;
  },
  // What fills half a sprint is finished in it by luck.
  ready: {
    ...{ order: 60, of: ["story"], asks: "Is it small enough for one sprint?", needs: [] },
    doubt: (item, { team, now }) =>
      typeof item.estimate === "number" && item.children.length === 0 && sizeLimit(team, now, 1) === undefined
        ? `the team's throughput per sprint is not known, so its estimate of ${item.estimate} cannot be compared`
        : undefined,
  },
  message: ({ signs }) => `is too large: ${signs.map(phrase).join(", ")}`,
});

function phrase({ sign, value, limit }: Sign): string {
  if (sign === "estimate") return `estimate ${value} (limit: ${hundredths(limit)})`;
  if (sign === "criteria") return `${value} acceptance criteria (limit: ${limit})`;
  return `${value} days in progress (limit: ${limit})`;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
