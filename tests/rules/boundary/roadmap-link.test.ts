import { describe, expect, it } from "vitest";
import rule from "../../../rules/boundary/roadmap-link.ts";
import type { Link, WorkItem } from "../../../src/backlog/model.ts";
import { bug, daysAgo, daysAhead, done, epic, NOW, sprint, started, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const above = epic({ key: "SHOP-900" });
const idea = epic({ key: "IDEA-1", tier: "idea", level: 2 });
const linkTo = (kind: Link["kind"], key: string, direction: Link["direction"] = "out"): Link => ({
  kind,
  direction,
  key,
});
const linked = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, () => started({ parent: "SHOP-900", ...fields }));
const loose = (n: number, fields: Partial<WorkItem> = {}) => times(n, () => started(fields));
/** Written one a day, as nobody imports them. */
const finished = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, (i) => done({ createdAt: daysAgo(50 - i), ...fields }));
const active = sprint({ state: "active", startAt: daysAgo(5), endAt: daysAhead(9) });
/** Finished, and linked. */
const before = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, () => done({ parent: "SHOP-900", ...fields }));
const backlog = (...items: WorkItem[]) => team({ items: [above, ...items], roadmap: [above, idea] });

describeRule(rule, {
  pass: {
    "where four stories are in progress, and those that are finished belong to it as well": () => ({
      team: backlog(...linked(4), ...finished(20, { parent: "SHOP-900" })),
      judged: 24,
      covers: ["finished stories"],
    }),
    "without asking finished stories that are older than the roadmap, or run work": () => ({
      team: backlog(
        ...finished(20, { parent: "SHOP-900" }),
        ...times(9, (n) => done({ createdAt: (above.createdAt ?? 0) - 1 - n * 86_400_000 })),
        ...finished(9, { labels: ["maintenance"] }),
      ),
      judged: 20,
    }),
    "where twelve of thirty are loose": () => ({
      team: backlog(...linked(18), ...loose(11), ...loose(1, { startedAt: daysAgo(8) })),
      failed: 12,
      since: daysAgo(7),
      fresh: { failed: 11, judged: 29 },
      judged: 30,
    }),
    "where stories that name a fault or technical work are not asked": () => ({
      team: backlog(
        ...linked(30),
        ...loose(20, { title: "Crash on opening the basket" }),
        ...loose(20, { title: "Upgrade to Node 24" }),
      ),
      judged: 30,
      failed: 0,
    }),
    "where stories in progress that nobody touched for half a year are not asked": () => ({
      team: backlog(...linked(30), ...loose(20, { updatedAt: daysAgo(180) })),
      judged: 30,
      failed: 0,
    }),
    "Every started story is linked to the idea it implements, in whichever direction.": () => ({
      team: backlog(
        ...loose(15, { links: [linkTo("implements", "IDEA-1")] }),
        ...loose(15, { links: [linkTo("implements", "IDEA-1", "in")] }),
      ),
      failed: 0,
      judged: 30,
    }),
    "where they are related to a roadmap item that was not read": () => ({
      team: backlog(...loose(30, { links: [{ ...linkTo("relates", "APP-1"), toRoadmap: true }] })),
      failed: 0,
      judged: 30,
    }),
    "where the stories relate to a roadmap item or are included in one, from either end": () => ({
      team: team({
        items: [
          ...loose(10, { links: [linkTo("relates", "SHOP-900", "in")] }),
          ...loose(10, { links: [linkTo("contains", "SHOP-900", "in")] }),
          ...loose(10).map((one, n) => ({ ...one, key: `PART-${n}` })),
          epic({ key: "SHOP-901", links: times(10, (n) => linkTo("relates", `PART-${n}`)) }),
        ],
        roadmap: [above],
      }),
      failed: 0,
      judged: 30,
    }),
    "where the stories were split from one that belongs to the roadmap": () => ({
      team: backlog(
        ...linked(1, { key: "SHOP-800" }),
        ...loose(29, { links: [linkTo("contains", "SHOP-800", "in")] }),
      ),
      failed: 0,
      judged: 30,
    }),
    "where the parent stands in a project that was not read": () => ({
      team: backlog(...linked(30, { parent: "PLAN-7" })),
      failed: 0,
      judged: 30,
    }),
    "where the loose ones are bugs, spikes, not started or run work": () => ({
      team: backlog(
        ...linked(30),
        ...times(30, () => bug({ status: { name: "Doing", category: "started" } })),
        ...loose(30, { kind: "spike" }),
        ...loose(30, { labels: ["tech"] }),
        ...times(30, () => story()),
      ),
      failed: 0,
      judged: 30,
    }),
    "where Linear's issues belong to a project": () => ({
      team: team({
        tracker: "linear",
        items: linked(30, { links: undefined }),
        roadmap: [epic({ key: "SHOP-900", tier: "project" })],
      }),
      failed: 0,
    }),
  },
  warn: {
    "where fifteen of thirty are loose, which may be chance": () => ({
      team: backlog(...linked(15), ...loose(15)),
      failed: 15,
    }),
    "where they are exactly three tenths of the estimate": () => ({
      team: backlog(...linked(10, { estimate: 21 }), ...loose(30, { estimate: 3 })),
      failed: 30,
    }),
    "where exactly half are estimated, and those are little": () => ({
      team: backlog(...linked(10, { estimate: 8 }), ...loose(10, { estimate: 1 }), ...loose(20)),
      failed: 30,
    }),
    "where most are loose, but only little by estimate": () => ({
      team: backlog(...linked(10, { estimate: 8 }), ...loose(30, { estimate: 1 })),
      failed: 30,
      judged: 40,
      findings: 30,
    }),
  },
  fail: {
    "Nearly all started stories have neither a parent nor a link to a roadmap item.": () => ({
      team: backlog(...linked(2), ...loose(28), ...before(10)),
      failed: 28,
      findings: 28,
      evidence: { parent: null, links: 0, estimate: null },
      message: "belongs to no roadmap item",
    }),
    "where fewer than a tenth of the last stories belong to one: said once, of the team": () => ({
      team: backlog(...loose(28), ...before(3)),
      failed: 28,
      findings: 1,
      evidence: { linked: 3, stories: 31 },
      message:
        "does not link its stories to the roadmap: only 3 of its last 31 stories belong to a roadmap item",
    }),
    "where a tenth of them do: said of each": () => ({
      team: backlog(...loose(27), ...before(3)),
      findings: 27,
    }),
    "where older stories and maintenance were linked, and the last hundred were not": () => ({
      team: backlog(
        ...loose(100),
        ...before(50, { createdAt: daysAgo(100) }),
        ...before(20, { labels: ["maintenance"], createdAt: daysAgo(1) }),
      ),
      findings: 1,
      evidence: { linked: 0, stories: 100 },
    }),
    "where fewer than twenty stories are known": () => ({ team: backlog(...loose(19)), findings: 19 }),
    "where their links lead to each other only": () => ({
      team: backlog(
        story({ key: "SHOP-801" }),
        ...loose(30, { links: [linkTo("blocks", "SHOP-1"), linkTo("relates", "SHOP-801")] }),
        ...before(10),
      ),
      message: "belongs to no roadmap item, and its 2 links do not lead to one",
    }),
    "where they are related to stories that were not read": () => ({
      team: backlog(...loose(30, { links: [{ ...linkTo("relates", "APP-1"), toRoadmap: false }] })),
      failed: 30,
    }),
    "where their links to the roadmap only block, repeat or copy": () => ({
      team: backlog(
        ...loose(10, { links: [linkTo("blocks", "SHOP-900")] }),
        ...loose(10, { links: [linkTo("duplicates", "SHOP-900")] }),
        ...loose(10, { links: [linkTo("clones", "SHOP-900"), linkTo("other", "SHOP-900")] }),
      ),
      failed: 30,
    }),
    "where they were split from a story that belongs to nothing": () => ({
      team: backlog(
        ...loose(1, { key: "SHOP-800" }),
        ...loose(29, { links: [linkTo("contains", "SHOP-800", "in")] }),
      ),
      failed: 30,
    }),
    "where they are most of the estimate too": () => ({
      team: backlog(...linked(10, { estimate: 3 }), ...loose(30, { estimate: 3 })),
      failed: 30,
      evidence: { estimate: 3 },
    }),
    "where most finished stories do not belong to it, nor to most of the estimate": () => ({
      team: backlog(...linked(4, { estimate: 3 }), ...finished(40, { estimate: 3 })),
      judged: 44,
      failed: 40,
    }),
    "where too few are estimated to go by it": () => ({
      team: backlog(...linked(10, { estimate: 80 }), ...loose(30)),
      failed: 30,
    }),
    "where the team sets a lower share of the estimate": () => ({
      team: backlog(...linked(10, { estimate: 8 }), ...loose(30, { estimate: 1 })),
      options: { estimateShare: 0.2 },
    }),
    "where Linear's issues have no project, though links are not shown": () => ({
      team: team({ tracker: "linear", items: loose(30, { links: undefined }), roadmap: [idea] }),
      failed: 30,
    }),
  },
  "insufficient-evidence": {
    "where none is in progress and four are in the running sprint": () => ({
      team: { ...backlog(...times(4, () => story({ sprints: [active] }))), sprints: [active] },
      judged: 4,
      covers: ["stories near the sprint"],
    }),
    "with four started stories": () => ({ team: backlog(...loose(4)), judged: 4 }),
  },
  "not-observable": {
    "where no roadmap is in sight": () => ({ team: team({ items: loose(40) }) }),
    "where the source does not show what stands above": () => ({
      team: team({ items: [above, ...loose(40)], capabilities: { hierarchy: "no parents in this export" } }),
    }),
    "where parents, links or what they lead to are hidden": () => ({
      team: backlog(
        ...loose(15, { parent: undefined }),
        ...loose(15, { links: undefined }),
        ...loose(5, { links: [linkTo("implements", "OTHER-1")] }),
        ...loose(5, { links: [linkTo("relates", "OTHER-1")] }),
        ...loose(5, { links: [{ ...linkTo("contains", "OTHER-1", "in"), toRoadmap: false }] }),
        ...linked(30),
      ),
      unknown: 45,
      judged: 30,
    }),
  },
  "not-applicable": "never: teams of every profile work for a roadmap",
});

describe("the remedy", () => {
  const asked = (roadmap: (typeof above)[]) => ({
    team: team({ items: [loose(1)[0] as WorkItem], roadmap }),
    now: NOW,
    options: rule.options.parse({}),
  });
  const story = loose(1)[0] as WorkItem;

  it("puts the story below a roadmap item in progress", () => {
    expect(rule.applyRemedy?.(story, asked([above]))).toEqual([{ ...story, parent: "SHOP-900" }]);
  });

  it("is not known where none is in progress", () => {
    expect(rule.applyRemedy?.(story, asked([]))).toBeUndefined();
  });
});
