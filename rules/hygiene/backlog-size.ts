import { z } from "zod";
import { median } from "../../src/backlog/median.ts";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { closed } from "../../src/backlog/remedies.ts";
import { all, NOT_PLANNED } from "../../src/backlog/search/condition.ts";
import { ofKinds, openItems } from "../../src/backlog/search/matches.ts";
import { isOpen } from "../../src/backlog/views/items/items.ts";
import { currentSprints } from "../../src/backlog/views/items/ready-zone.ts";
import { LOOK_BACK, throughput, unsteadyPace } from "../../src/backlog/views/items/throughput.ts";
import { type Asked, defineRule, fail, insufficient, notObservable, pass, warn } from "../../src/rule.ts";
import { upperMean } from "../../src/statistics/rates.ts";

/** Above two years the number of weeks says nothing more. */
const LONGEST_SAID = 104;

interface Options {
  readonly items: number;
  readonly sprints: number;
  readonly weeks: number;
  readonly bugs: boolean;
}

export default defineRule({
  id: "hygiene/backlog-size",
  title: "Backlog size",
  clause: "po.owns-backlog",
  asks: "Is the backlog short enough to keep in order?",
  why: "Nobody compares items beyond the next few sprints, so their order means nothing, and searches find outdated items.",
  remedy: "Keep the items you would start within a quarter, and close the others with a reason.",
  examples: {
    good: "The backlog holds 40 items, and the team finishes 10 in a sprint.",
    bad: "The backlog holds 170 items, and the team finishes 10 in a sprint.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "150 items and four sprints are published (agile42 after Dunbar; Wolpers); 26 weeks of throughput is judgement",
  },
  guards: [
    "A public bug tracker is an intake queue, not the backlog: set the option `bugs` to false there.",
    "Covers open stories and bugs that are in no current or future sprint. Spikes, sub-tasks and roadmap items are left out.",
    `Throughput is the median of the last ${LOOK_BACK} sprints (fortnights without sprints), or the mean where the team finished nothing in most of them.`,
    "Where only a part of the backlog was read, the rule warns if even that part is above the limit of items, and is not observable otherwise.",
    "Weeks of work are said only from at least 10 items finished in these periods. Without them the rule warns above the limit of items, and is not judged below it.",
    "Six periods are a small sample: it fails only if the backlog is above the limit even at the highest throughput that they allow with 95 % confidence, and warns otherwise.",
  ],
  needs: ["open-items", "stories"],
  reads: ["sprints"],
  options: z.strictObject({
    items: z.int().positive().default(150).describe("The rule warns above this many open items."),
    sprints: z.number().positive().default(4).describe("The rule warns above this many sprints of work."),
    weeks: z
      .number()
      .positive()
      .default(26)
      .describe("The rule fails if it is sure that there are more weeks of work than this."),
    bugs: z
      .boolean()
      .default(true)
      .describe("Whether bugs count; set it to false where people outside the team file them."),
  }),
  tolerance: { share: 0 },
  habit: true,
  effort: "minutes",

  population(asked: Asked<Options>) {
    const unsteady = unsteadyPace(asked.team, asked.now);
    const items = waiting(asked).length;
    const whole = asked.team.capabilities["whole-backlog"];
    // What was left out can only add to it.
    if (whole !== true && items <= asked.options.items) return notObservable(whole);
    const needsNoPace = items === 0 || items > asked.options.items;
    return unsteady === undefined || needsNoPace ? [asked.team] : insufficient(unsteady);
  },
  judge(_team: Backlog, asked) {
    const items = waiting(asked).length;
    if (items === 0) return pass;
    const { rate, atMost, weeks, unit } = pace(asked.team, asked.now);
    const { options } = asked;
    const isSteady = unsteadyPace(asked.team, asked.now) === undefined;
    const periods = items / rate;
    const atLeast = (items / atMost) * weeks;
    const evidence = {
      items,
      limit: options.items,
      unit,
      periods: isSteady ? rounded(periods) : null,
      weeks: isSteady ? rounded(periods * weeks) : null,
      atLeast: isSteady ? rounded(atLeast) : null,
    };
    if (!isSteady) return warn(evidence);
    if (atLeast > options.weeks) return fail(evidence);
    if (items > options.items || periods > options.sprints || periods * weeks > options.weeks)
      return warn(evidence);
    return pass;
  },
  search({ team, now, options: { bugs } }) {
    const kinds = ofKinds(team, "story", ...(bugs ? (["bug"] as const) : []));
    return [
      currentSprints(team, now).size === 0
        ? all(openItems(team), kinds)
        : all(openItems(team), NOT_PLANNED, kinds),
    ];
  },
  applyRemedy(_team: Backlog, asked) {
    const most = mostWaiting(asked);
    const longest = [...waiting(asked)].sort(
      (a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0) || (a.key < b.key ? -1 : 1),
    );
    return longest.slice(most).map((item) => closed(asked.team, item, asked.now));
  },
  fact: () => "more waits than the team can start",
  message({ items, limit, unit, periods, weeks, atLeast }) {
    const open = `has ${items} open items in its backlog`;
    if (weeks === null) return `${open} (limit: ${limit}), and no steady pace to measure weeks of work by`;
    return weeks > LONGEST_SAID
      ? `${open}: more than two years of work at its own throughput`
      : `${open}: ${weeks} weeks of work at its own throughput (${periods} ${unit}s; at least ${atLeast} weeks with 95 % confidence)`;
  },
});

function waiting({ team, now, options }: Asked<Options>): readonly WorkItem[] {
  const current = currentSprints(team, now);
  const counts = (item: WorkItem): boolean =>
    (item.kind === "story" || (item.kind === "bug" && options.bugs)) &&
    isOpen(item) &&
    !(item.sprints?.some(({ id }) => current.has(id)) ?? false);
  return team.items.filter(counts);
}

/** So many may wait without a warning. */
function mostWaiting({ team, now, options }: Asked<Options>): number {
  if (unsteadyPace(team, now) !== undefined) return options.items;
  const { rate, weeks } = pace(team, now);
  return Math.floor(Math.min(options.items, options.sprints * rate, (options.weeks * rate) / weeks));
}

/** Items finished a period, and how many it may be. The median of a slow team is often 0, and then says nothing. */
function pace(team: Backlog, now: Instant) {
  const { periods, weeks, unit } = throughput(team, now);
  const mean = periods.reduce((sum, one) => sum + one, 0) / periods.length;
  return { rate: median(periods) || mean, atMost: upperMean(periods), weeks, unit };
}

/** One decimal. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
