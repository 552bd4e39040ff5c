import rule from "../../../rules/boundary/priority-alignment.ts";
import type { Backlog, Link, RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import { bug, epic, started, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const parents = (n: number, make: (place: number) => Partial<RoadmapItem>): RoadmapItem[] =>
  times(n, (place) => epic({ key: `PLAN-${place}`, ...make(place) }));
const ranked = (place: number) => ({ order: `0|i0000${place}:` });
/** Backlog items in this order, each under the parent of that number. */
const under = (numbers: readonly (number | undefined)[]): WorkItem[] =>
  numbers.map((number, place) =>
    (place % 3 === 0 ? bug : story)({
      key: `SHOP-${100 + place}`,
      order: place,
      parent: number === undefined ? null : `PLAN-${number}`,
    }),
  );
const backlog = (roadmap: readonly RoadmapItem[], items: readonly WorkItem[]): Backlog =>
  team({ items, roadmap });

const FOLLOWS = [0, 0, 1, 0, 1, 0, 1, 2, 1, 2, 1, 2, 3, 2, 3, 2, 4, 3, 4, 3, 4, 4];
const OPPOSED = [...FOLLOWS].reverse();
const SHUFFLED = [2, 0, 3, 1, 4, 4, 0, 2, 1, 3, 3, 1, 0, 4, 2, 1, 2, 4, 0, 3, 2, 1];
const blocking = (key: string): Link => ({ kind: "blocks", direction: "out", key });

describeRule(rule, {
  pass: {
    "where as many pairs agree as contradict": () => ({
      team: backlog(
        parents(4, ranked),
        under([0, 1, 2, 3, 3, 2, 1, 0, 0, 1, 2, 3, 3, 2, 1, 0, 0, 1, 2, 3, 3, 2, 1, 0]),
      ),
    }),
    "Stories of the first roadmap item come first in the backlog, those of the last one last.": () => ({
      team: backlog(parents(5, ranked), under(FOLLOWS)),
      judged: 1,
      failed: 0,
    }),
    "where the two have little to do with each other": () => ({
      team: backlog(parents(5, ranked), under([...SHUFFLED].reverse())),
    }),
    "where what contradicts stands below the top fifty": () => ({
      team: backlog(parents(5, ranked), [
        ...under([...FOLLOWS, ...SHUFFLED, 2, 1, 0, 4, 3, 2]),
        ...under(times(100, (i) => 4 - Math.floor(i / 20))).map((item, place) => ({
          ...item,
          key: `LOW-${place}`,
          order: 200 + place,
        })),
      ]),
    }),
  },
  warn: {
    "where the two contradict each other a little, as chance does": () => ({
      team: backlog(parents(5, ranked), under(SHUFFLED)),
    }),
  },
  fail: {
    "with as few as twenty items below four roadmap items": () => ({
      team: backlog(parents(4, ranked), under([3, 3, 2, 3, 0, 2, 2, 1, 3, 1, 2, 0, 1, 2, 1, 0, 3, 1, 0, 0])),
      evidence: { children: 20, parents: 4 },
    }),
    "Stories of the last roadmap item come first in the backlog, those of the first one last.": () => ({
      team: backlog(parents(5, ranked), under(OPPOSED)),
      judged: 1,
      failed: 1,
      findings: 1,
      evidence: { inverted: 181, pairs: 193, children: 22, parents: 5, by: "rank" },
    }),
    "where the roadmap is ordered by priority": () => ({
      team: backlog(
        parents(5, (rank) => ({ priority: { name: `P${rank}`, rank } })),
        under(OPPOSED),
      ),
      evidence: { by: "priority", parents: 5 },
    }),
    "where more parents have a rank than a priority, whatever the priority says": () => ({
      team: backlog(
        parents(5, (place) => ({
          ...ranked(place),
          priority: place === 0 ? null : { name: "P", rank: 9 - place },
        })),
        under(OPPOSED),
      ),
      evidence: { by: "rank" },
    }),
    "of which the top fifty are compared": () => ({
      team: backlog(parents(5, ranked), under(times(60, (i) => 4 - Math.floor(i / 12)))),
      evidence: { children: 50 },
    }),
    "where all roadmap items have both a rank and a priority": () => ({
      team: backlog(
        parents(5, (place) => ({ ...ranked(place), priority: { name: "P", rank: place } })),
        under(OPPOSED),
      ),
      evidence: { by: "rank" },
    }),
    "where links are of another kind, or lead elsewhere": () => ({
      team: backlog(
        parents(5, ranked),
        under(OPPOSED).map((item, _, all) => ({
          ...item,
          links: [blocking("SHOP-1"), ...all.map(({ key }): Link => ({ ...blocking(key), kind: "relates" }))],
        })),
      ),
      evidence: { inverted: 181, pairs: 193 },
    }),
    "where items without a parent, a place or started ones stand between": () => ({
      team: backlog(parents(5, ranked), [
        ...under(OPPOSED.flatMap((number) => [number, undefined])),
        ...times(30, () => story({ order: undefined, parent: "PLAN-0" })),
        ...times(30, () => started({ order: -1, parent: "PLAN-0" })),
      ]),
      evidence: { children: 22 },
    }),
  },
  "insufficient-evidence": {
    "with nineteen children": () => ({ team: backlog(parents(5, ranked), under(OPPOSED.slice(0, 19))) }),
    "with three parents": () => ({
      team: backlog(parents(3, ranked), under(times(24, (i) => 2 - Math.floor(i / 8)))),
    }),
    "where the roadmap items have neither rank nor priority": () => ({
      team: backlog(
        parents(5, () => ({})),
        under(OPPOSED),
      ),
    }),
    "where every pair is a dependency, whichever of the two tells it": () => ({
      team: backlog(
        parents(5, ranked),
        under(OPPOSED).map((item, place, all) => {
          // The first half names what comes after it, the second half what comes before it in that half.
          const blocked = place < 11 ? all.slice(place + 1) : all.slice(11, place);
          return { ...item, links: blocked.map(({ key }) => blocking(key)) };
        }),
      ),
    }),
    "where all but one have the same priority": () => ({
      team: backlog(
        parents(5, (place) => ({ priority: { name: "P", rank: place === 0 ? 0 : 1 } })),
        under(OPPOSED),
      ),
    }),
  },
  "not-observable": {
    "where the source does not tell the order": () => ({
      team: team({ items: under(OPPOSED), capabilities: { order: "no ranks in this export" } }),
    }),
  },
  "not-applicable": "never: backlog and roadmap of every profile have an order",
});
