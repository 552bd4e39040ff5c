import { z } from "zod";
import { median } from "../../src/backlog/median.ts";
import type { Backlog, Instant } from "../../src/backlog/model.ts";
import { byOrder } from "../../src/backlog/order.ts";
import { backlogItems } from "../../src/backlog/views/items/items.ts";
import { isReady } from "../../src/backlog/views/items/readiness.ts";
import { activeSprints } from "../../src/backlog/views/items/ready-zone.ts";
import { LOOK_BACK, throughput, unsteadyPace } from "../../src/backlog/views/items/throughput.ts";
import { defineRule, fail, insufficient, pass, warn } from "../../src/rule.ts";
import { lowerMean, upperMean } from "../../src/statistics/rates.ts";

/** Items of the backlog that are read. */
const MOST_READ = 500;

export default defineRule({
  id: "po/ready-depth",
  title: "Ready work ahead",
  clause: "po.how-and-when",
  also: ["po.serves-the-team"],
  asks: "Is there enough ready work for the next sprint, and not much more?",
  why: "With too little ready work, planning turns into writing stories. With too much, stories age and have to be refined again.",
  remedy: "Keep one to three sprints of work ready, and not more.",
  examples: {
    good: "Four stories are ready, and the team finishes four in a sprint.",
    bad: "Two stories are ready, and the team finishes four in a sprint.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "published",
    source:
      "Telescope’s Ready for Development (EPAM): red up to 1 sprint of ready work, amber up to 2, green up to 5; a product backlog beyond three to four sprints is barely manageable in published practice, so that the upper limit stands between the two",
  },
  guards: [
    "Ready means that at most one of these is missing: a description, acceptance criteria, an estimate (where the team estimates), a parent (where its stories have any), no open blocker. Bugs need neither criteria nor a parent.",
    "Work in the current sprint is planned already and does not count.",
    `In a backlog of more than ${MOST_READ} items an evenly spread sample is read, and the result is scaled up.`,
    `${LOOK_BACK} sprints show the throughput only roughly. The rule fails where the limit is exceeded at every throughput that they leave likely (with 95 % confidence), and otherwise warns.`,
    "A kanban team is measured in weeks: two weeks stand for one sprint.",
  ],
  needs: ["body", "whole-backlog"],
  reads: ["estimates", "hierarchy", "links", "order", "sprints"],
  options: z.strictObject({
    least: z.number().positive().default(1).describe("Fewest sprints of ready work."),
    most: z.number().positive().default(4).describe("Most sprints of ready work."),
  }),
  tolerance: { share: 0 },
  effort: "days",

  population({ team, now }) {
    const unsteady = unsteadyPace(team, now);
    if (unsteady !== undefined) return insufficient(unsteady);
    const { periods, unit } = throughput(team, now);
    if (median(periods) === 0)
      return insufficient(`the team finishes nothing in a median ${unit}, so its throughput is not known`);
    return [team];
  },
  judge(team: Backlog, { now, options: { least, most } }) {
    const { periods, unit } = throughput(team, now);
    const rate = median(periods);
    const ready = countReady(team, now);
    const depth = ready / rate;
    if (depth >= least && depth <= most) return pass;
    const tooMuch = depth > most;
    const beyondChance = tooMuch ? ready > most * upperMean(periods) : ready < least * lowerMean(periods);
    return (beyondChance ? fail : warn)({ ready, throughput: rate, unit, least, most, tooMuch });
  },
  fact: ({ tooMuch }) => (tooMuch ? "more waits than the team can start" : undefined),
  message({ ready, throughput: rate, unit, least, most, tooMuch }) {
    const limit = tooMuch ? most : least;
    // Flow teams think in weeks: a fortnight is two.
    const span = unit === "sprint" ? `${limit} ${limit === 1 ? "sprint" : "sprints"}` : `${limit * 2} weeks`;
    const items = `${ready} ${ready === 1 ? "item" : "items"}`;
    return tooMuch
      ? `has more than ${span} of ready work (${items}, at a throughput of ${rate} a ${unit})`
      : `has less than ${span} of ready work (${items}, at a throughput of ${rate} a ${unit})`;
  },
});

/** Ready items that wait. Of a very long backlog an even sample is read, and the count is what it stands for. */
function countReady(team: Backlog, now: Instant): number {
  const running = new Set(activeSprints(team, now).map((sprint) => sprint.id));
  const waiting = backlogItems(team)
    .filter((item) => !(item.sprints?.some(({ id }) => running.has(id)) ?? false))
    .sort(byOrder);
  const step = Math.ceil(waiting.length / MOST_READ);
  const read = waiting.filter((_, place) => place % step === 0);
  const ready = read.filter((item) => isReady(team, item)).length;
  return read.length === 0 ? 0 : Math.round((ready * waiting.length) / read.length);
}
