import { addWeeks } from "date-fns/addWeeks";
import { z } from "zod";
import type { Backlog } from "../../src/backlog/model.ts";
import { defineRule, fail, insufficient, notObservable, pass, warn } from "../../src/rule.ts";
import { ALPHA } from "../../src/statistics/exact.ts";
import { tQuantile } from "../../src/statistics/student.ts";
import { INFLOW_WEEKS, type Inflow, inflow } from "./net-growth/inflow.ts";

const CREATED_FROM = 60;
/** Share of finished items without a date beyond which the outflow is not known. */
const UNDATED_SHARE = 0.1;

export default defineRule({
  id: "hygiene/net-growth",
  title: "Backlog growth",
  clause: "babysitter.cannot-say-no",
  also: ["po.owns-backlog"],
  asks: "Are about as many items closed as created?",
  why: "A backlog that only grows accepts every request, and most of them are then forgotten instead of decided.",
  remedy: "Close, decline or merge as many items as you add.",
  examples: {
    good: "Each week the team creates ten items and closes ten.",
    bad: "Each week the team creates ten items and closes five.",
  },
  owner: "po",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "A migration is not demand: days on which one account created ten or more items within five minutes, or anybody ten within twenty seconds, are left out.",
    `Covers stories, bugs and spikes of the last ${INFLOW_WEEKS} weeks, closed for any reason. The rule fails only if the ratio is above the limit with one-sided 95 % confidence over the weeks, so that one busy week decides nothing; otherwise it warns.`,
    `A project younger than ${INFLOW_WEEKS} weeks is not judged: its backlog is still being filled.`,
  ],
  needs: ["whole-backlog"],
  reads: [],
  options: z.strictObject({
    ratio: z.number().positive().default(1.2).describe("Most items created for each item closed."),
  }),
  tolerance: { share: 0 },
  effort: "days",
  past: true,

  population({ team, now }) {
    const { created, first, undated } = inflow(team, now);
    if (team.items.length > 0 && first === undefined) {
      return notObservable("the tracker does not show when items were created");
    }
    const finished = team.items.filter((item) => item.status.category === "done").length;
    if (undated > finished * UNDATED_SHARE) {
      return notObservable("the tracker does not show when items were finished");
    }
    if ((first ?? now) > addWeeks(now, -INFLOW_WEEKS).getTime()) {
      return insufficient(`the project's first item is younger than ${INFLOW_WEEKS} weeks`);
    }
    return created < CREATED_FROM
      ? insufficient(
          `only ${created} items were created in ${INFLOW_WEEKS} weeks; at least ${CREATED_FROM} are needed`,
        )
      : [team];
  },
  judge(team: Backlog, { now, options }) {
    const flow = inflow(team, now);
    const { created, closed, dropped } = flow;
    if (created <= options.ratio * closed) return pass;
    const lower = lowerBound(flow);
    const known = closed > 0;
    const evidence = {
      created,
      closed,
      dropped,
      ratio: known ? Math.round((created / closed) * 100) / 100 : null,
      lower: known ? Math.round(lower * 100) / 100 : null,
    };
    return lower > options.ratio ? fail(evidence) : warn(evidence);
  },
  message: ({ created, closed, ratio, lower }) =>
    ratio === null
      ? `created ${created} items in ${INFLOW_WEEKS} weeks and closed none`
      : `created ${created} items in ${INFLOW_WEEKS} weeks and closed ${closed}: ${ratio} created for each one closed (at least ${lower} with 95 % confidence)`,
});

/** Lower bound of created / closed: the ratio of two weekly totals, linearised, on a log scale. */
function lowerBound({ weeks, created, closed }: Inflow): number {
  if (closed === 0) return Number.POSITIVE_INFINITY;
  const ratio = created / closed;
  const squares = weeks.reduce((sum, week) => sum + (week.created - ratio * week.closed) ** 2, 0);
  const error = Math.sqrt((weeks.length / (weeks.length - 1)) * squares) / closed;
  return ratio * Math.exp((-tQuantile(ALPHA, weeks.length - 1) * error) / ratio);
}
