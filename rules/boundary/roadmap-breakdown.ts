import { addDays } from "date-fns/addDays";
import { z } from "zod";
import { daysBetween, quarterEnd, quarterStart } from "../../src/backlog/calendar.ts";
import { type Backlog, type Instant, isRoadmapItem, type RoadmapItem } from "../../src/backlog/model.ts";
import { brokenDown } from "../../src/backlog/remedies.ts";
import { hasWord, isNamed, wordSet } from "../../src/backlog/run-work.ts";
import { byKey, descendants, isStarted } from "../../src/backlog/views/items/items.ts";
import { openRoadmap, plannedEnd } from "../../src/backlog/views/roadmap/roadmap.ts";
import { hasLinkedWork } from "../../src/backlog/views/roadmap/ties.ts";
import { type Asked, defineRule, fail, pass, unknown } from "../../src/rule.ts";
import { entries } from "../../src/text/languages/merged.ts";

/** No tracker has a category for it, so it takes words. */
const DISCOVERY = [...entries(({ names }) => names?.discovery)];

interface Options {
  readonly days: number;
  readonly discovery: readonly string[];
}

export default defineRule({
  id: "boundary/roadmap-breakdown",
  title: "Roadmap broken into stories",
  clause: "po.informed-of-roadmap",
  also: ["pm.roadmap"],
  asks: "Is every roadmap item that is in progress or due this quarter broken down into stories?",
  why: "A roadmap item without stories is a commitment that the team has not planned yet.",
  remedy: "Write the first small story for each of these roadmap items this week.",
  examples: {
    good: "Every roadmap item in progress has at least one story or bug below it.",
    bad: "Most roadmap items have no story 40 days after their start.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Items in discovery (by status, label or type), paused items and items planned for later are left out.",
    "A story or bug at any depth below the item counts; a spike or a sub-task does not. So does work that is linked to it as a part or as related, in either direction.",
    "Stories in other projects count even where those projects were not read.",
  ],
  needs: ["hierarchy", "roadmap-items", "whole-backlog"],
  reads: ["dates", "links"],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(30)
      .describe("Days after the start, or after the item was created, within which it needs a story."),
    discovery: z
      .array(z.string())
      .default(DISCOVERY)
      .describe("Statuses, labels and types that mean discovery."),
  }),
  tolerance: { share: 0.25 },
  effort: "hours",

  population(asked: Asked<Options>) {
    const { team, now, options } = asked;
    const discovery = wordSet(options.discovery);
    return openRoadmap(team).filter((item) => {
      if (item.bucket === "later" || isNamed(item, discovery) || hasWord(item.status.name, discovery))
        return false;
      if (!isStarted(item) && !isDueThisQuarter(team, item, now)) return false;
      const since = underWaySince(item);
      return since === undefined || daysBetween(since, now) >= options.days;
    });
  },
  judge(item: RoadmapItem, { team, now }) {
    const below = descendants(team, item);
    if (below.some(({ kind }) => kind === "story" || kind === "bug")) return pass;
    const holders = [item, ...below.filter(isRoadmapItem)];
    const unread = holders.filter((one) => one.children.some((key) => !byKey(team).has(key)));
    // What stands below an epic is stories; below anything higher it may be more epics.
    if (unread.some((one) => (one.level ?? 1) <= 1)) return pass;
    if (unread.length > 0) return unknown("the items below it were not read");
    const linked = holders.filter(isRoadmapItem).map((one) => hasLinkedWork(team, one));
    if (linked.includes(true)) return pass;
    if (linked.includes(undefined)) return unknown("items that are linked to it were not read");
    const since = underWaySince(item);
    if (since === undefined) return unknown("its start date is not shown");
    return fail({
      started: isStarted(item),
      days: daysBetween(since, now),
      roadmapItemsBelow: holders.length - 1,
    });
  },
  at(item: RoadmapItem, { options: { days } }) {
    const since = underWaySince(item);
    return since === undefined ? undefined : addDays(since, days).getTime();
  },
  applyRemedy: (item: RoadmapItem) => [brokenDown(item)],
  message: ({ started, days, roadmapItemsBelow }) => {
    const none =
      roadmapItemsBelow === 0
        ? "has no story"
        : `has ${roadmapItemsBelow} roadmap items but no story below it`;
    return started
      ? `${none} ${days} days after its start`
      : `is due this quarter and ${none}, ${days} days after it was created`;
  },
});

function isDueThisQuarter(team: Backlog, item: RoadmapItem, now: Instant): boolean {
  const end = plannedEnd(item);
  return typeof end === "number" && end >= quarterStart(team, now) && end <= quarterEnd(team, now);
}

function underWaySince(item: RoadmapItem): Instant | undefined {
  if (!isStarted(item)) return item.createdAt;
  return item.startedAt === null ? item.createdAt : item.startedAt;
}
