import { z } from "zod";
import { median } from "../../src/backlog/median.ts";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { byOrder } from "../../src/backlog/order.ts";
import { backlogItems } from "../../src/backlog/views/items.ts";
import { isReady } from "../../src/backlog/views/readiness.ts";
import { activeSprints } from "../../src/backlog/views/ready-zone.ts";
import { LOOK_BACK, throughput } from "../../src/backlog/views/throughput.ts";
import { defineRule, fail, insufficient, pass } from "../../src/rule.ts";

export default defineRule({
  id: "po/ready-depth",
  clause: "po.how-and-when",
  also: ["po.serves-the-team"],
  asks: "Is there enough refined work for the next sprint, and not much more?",
  why: "Too little and planning turns into writing; too much and it is refined twice, because it ages before it is built.",
  remedy: "Keep one to three sprints refined, not more.",
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "the upper limit is published practice (a product backlog beyond three to four sprints is barely manageable); the lower one is judgement",
  },
  guards: [
    "Ready means: lacks at most one of a description, acceptance criteria, an estimate where the team estimates, a parent, no open blocker. Bugs need neither criteria nor a parent.",
    "Work of the running sprint is planned already and does not count.",
    "A kanban team is measured in weeks, two of them in place of a sprint.",
  ],
  needs: ["body"],
  options: z.strictObject({
    least: z.number().positive().default(1).describe("Fewest sprints of ready work."),
    most: z.number().positive().default(4).describe("Most sprints of ready work."),
  }),
  tolerance: { share: 0, from: 1 },

  population({ team, now }) {
    const { periods, unit } = throughput(team, now);
    if (periods.length < LOOK_BACK) {
      return insufficient(`${periods.length} of ${LOOK_BACK} ${unit}s to measure throughput by`);
    }
    if (median(periods) === 0) return insufficient(`nothing is finished in the median ${unit}`);
    return [team];
  },
  judge(team: Backlog, { now, options: { least, most } }) {
    const { periods, unit } = throughput(team, now);
    const rate = median(periods);
    // One item beyond the limit settles it; the rest of a long backlog is not read.
    const ready = countReady(team, now, Math.floor(rate * most) + 1);
    const depth = ready / rate;
    if (depth >= least && depth <= most) return pass;
    return fail({ ready, throughput: rate, unit, least, most, tooMuch: depth > most });
  },
  message({ ready, throughput: rate, unit, least, most, tooMuch }) {
    const limit = tooMuch ? most : least;
    // Flow teams think in weeks: a fortnight is two.
    const span = unit === "sprint" ? `${limit} ${limit === 1 ? "sprint" : "sprints"}` : `${limit * 2} weeks`;
    return tooMuch
      ? `has more than ${span} of ready work (at least ${ready} items at ${rate} a ${unit})`
      : `has less than ${span} of ready work (${ready} items at ${rate} a ${unit})`;
  },
});

function countReady(team: Backlog, now: Instant, enough: number): number {
  const running = new Set(activeSprints(team, now).map((sprint) => sprint.id));
  const planned = (item: WorkItem): boolean => item.sprints?.some(({ id }) => running.has(id)) ?? false;
  let ready = 0;
  for (const item of [...backlogItems(team)].sort(byOrder)) {
    if (ready >= enough) break;
    if (!planned(item) && isReady(team, item)) ready++;
  }
  return ready;
}
