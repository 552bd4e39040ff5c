import { z } from "zod";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { once } from "../../src/backlog/once.ts";
import { below } from "../../src/backlog/remedies.ts";
import { isNamed, RUN_WORK, wordSet } from "../../src/backlog/run-work.ts";
import {
  isStarted,
  newestStories,
  startedRoadmap,
  startOrBirth,
  stories,
} from "../../src/backlog/views/items/items.ts";
import { LAST_CHANGE_READS } from "../../src/backlog/views/items/last-change.ts";
import { isStalled, STALLED_DAYS } from "../../src/backlog/views/items/stalled.ts";
import { isOnRoadmap, unreadTies } from "../../src/backlog/views/roadmap/ties.ts";
import { FINISHED_STORIES, NEAR_STORIES } from "../../src/backlog/views/wider.ts";
import {
  type Asked,
  defineRule,
  fail,
  type Judgement,
  notObservable,
  pass,
  unknown,
  warn,
} from "../../src/rule.ts";
import { kindOfWork } from "../../src/text/statements/kind-of-work.ts";

/** Stories that show whether the team links its stories to the roadmap at all, and the share of them that must be. */
const CONVENTION_STORIES = 100;
const CONVENTION_FROM = 20;
const CONVENTION_SHARE = 0.1;

type Found =
  | { readonly parent: null; readonly links: number; readonly estimate: number | null }
  | { readonly linked: number; readonly stories: number };

interface Options {
  readonly estimateShare: number;
  readonly runWork: readonly string[];
}

export default defineRule({
  id: "boundary/roadmap-link",
  title: "Stories linked to roadmap",
  clause: "po.informed-of-roadmap",
  also: ["pm.roadmap"],
  asks: "Does every started story belong to a roadmap item?",
  why: "A story that belongs to no roadmap item was chosen without the roadmap, and nobody sees how much such work there is.",
  remedy: "Link the story to a roadmap item, or label it as unplanned work and estimate it.",
  examples: {
    good: "Every started story is linked to the idea it implements, in whichever direction.",
    bad: "Nearly all started stories have neither a parent nor a link to a roadmap item.",
  },
  owner: "po",
  severity: "high",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    `Bugs, spikes, and maintenance and operations work (by label or type) are left out, and so are stories whose titles name a fault, a test, a release, a document, an upgrade or other technical work. So are stories in progress that nothing happened to for ${STALLED_DAYS} days: hygiene/staleness names them.`,
    "A link between a story and a roadmap item counts in both directions, whether it implements, includes or relates to it. So does a story split from one that belongs to the roadmap. A link to an item that was not read counts where it shows that this is on the roadmap; where it does not show what it is, the story is left out.",
    "Where the team estimates, the rule fails only if these stories are a large share of the estimates too.",
    "A story that is older than the first roadmap item is not asked among the finished ones.",
    `Where fewer than 10 % of the team's last ${CONVENTION_STORIES} stories belong to a roadmap item, there is one finding on the team instead of one on each story.`,
    "Where no roadmap item is found, the roadmap is kept in another tool: the question is then not observable.",
  ],
  needs: ["hierarchy", "roadmap-items", "open-items", "stories"],
  reads: ["estimates", "links", "order", "sprints", ...LAST_CHANGE_READS],
  options: z.strictObject({
    estimateShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.3)
      .describe("Stories without a roadmap item do not fail up to this share of the estimates."),
    runWork: z
      .array(z.string())
      .default([...RUN_WORK])
      .describe("Labels and types of maintenance and operations work."),
  }),
  tolerance: { share: 0.4 },
  wider: {
    own: "in progress",
    steps: [FINISHED_STORIES, NEAR_STORIES],
    only: (story: WorkItem, { team, options }) =>
      isPlanned(story, options) && (story.createdAt ?? 0) >= firstOnRoadmap(team),
  },
  effort: "minutes",

  population(asked: Asked<Options>) {
    if (asked.team.roadmap.length === 0) return notObservable("no roadmap item was found");
    return startedStories(asked);
  },
  judge(story: WorkItem, asked): Judgement<Found> {
    const { team } = asked;
    const linked = isLinked(team, story);
    if (typeof linked === "string") return unknown(linked);
    if (linked) return pass;
    const evidence: Found = {
      parent: null,
      links: story.links?.length ?? 0,
      estimate: story.estimate ?? null,
    };
    const share = untracedEstimate(asked);
    return share !== undefined && share <= asked.options.estimateShare ? warn(evidence) : fail(evidence);
  },
  applyRemedy(story: WorkItem, { team }) {
    const above = startedRoadmap(team).find(({ key }) => key !== story.key);
    return above && [below(story, above.key)];
  },
  convention(asked: Asked<Options>) {
    const { linked, judged } = convention(asked);
    return judged < CONVENTION_FROM || linked >= judged * CONVENTION_SHARE
      ? undefined
      : { linked, stories: judged };
  },
  at: startOrBirth,
  // What cannot be traced was decided by nobody. Run work is left out, as in the rule.
  ready: {
    ...{ order: 70, of: ["story"], asks: "Which roadmap item does it belong to?", needs: ["hierarchy"] },
    applies: (item, { options }) => isPlanned(item, options),
  },
  message: (evidence) =>
    "stories" in evidence
      ? `does not link its stories to the roadmap: only ${evidence.linked} of its last ${evidence.stories} stories belong to a roadmap item`
      : evidence.links === 0
        ? "belongs to no roadmap item"
        : `belongs to no roadmap item, and ${evidence.links === 1 ? "its link does" : `its ${evidence.links} links do`} not lead to one`,
});

const startedStories = once(({ team, now, options }: Asked<Options>): readonly WorkItem[] =>
  stories(team).filter(
    (story) => isStarted(story) && isPlanned(story, options) && !isStalled(team, story, now),
  ),
);

/** Faults, chores and operations come as they come, and from no roadmap. */
const isPlanned = (story: WorkItem, { runWork }: Options): boolean =>
  !isNamed(story, wordSet(runWork)) && kindOfWork(story.title) === "feature";

/** How many of the stories created last belong to the roadmap. */
const convention = once(({ team, options }: Asked<Options>) => {
  const known = newestStories(team)
    .filter((story) => isPlanned(story, options) && (story.createdAt ?? 0) >= firstOnRoadmap(team))
    .slice(0, CONVENTION_STORIES)
    .map((story) => isLinked(team, story))
    .filter((linked) => typeof linked === "boolean");
  return { linked: known.filter((linked) => linked).length, judged: known.length };
});

/** Text: it is not known, and why. */
function isLinked(team: Backlog, story: WorkItem): boolean | string {
  if (isOnRoadmap(team, story)) return true;
  if (story.parent === undefined) return "its parent is not shown";
  if (team.traits.membershipOnly) return false;
  if (story.links === undefined) return "its links are not shown";
  return unreadTies(team, story).some(({ kind, toRoadmap }) => kind === "contains" || toRoadmap === undefined)
    ? "it is linked to an item that was not read"
    : false;
}

/** Share of the estimate that untraced stories carry; undefined where fewer than half have an estimate. */
const untracedEstimate = once((asked: Asked<Options>): number | undefined => {
  let judged = 0;
  let estimated = 0;
  let all = 0;
  let untraced = 0;
  for (const story of (asked.among as readonly WorkItem[] | undefined) ?? startedStories(asked)) {
    const linked = isLinked(asked.team, story);
    if (typeof linked === "string") continue;
    judged++;
    if (typeof story.estimate !== "number") continue;
    estimated++;
    all += story.estimate;
    if (!linked) untraced += story.estimate;
  }
  return estimated * 2 < judged || all <= 0 ? undefined : untraced / all;
});

/** When the first roadmap item was created: nothing could be linked before. */
const firstOnRoadmap = once(
  ({ roadmap }: Backlog): Instant =>
    roadmap.reduce((first, { createdAt }) => Math.min(first, createdAt ?? first), Number.POSITIVE_INFINITY),
);
