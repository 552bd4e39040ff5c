import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/outcome-review.ts";
import type { RoadmapItem } from "../../../src/backlog/model.ts";
import { comment, daysAgo, epic, markdown, NOW, story, team, times, update } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const ended = (days: number, fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({
    status: { name: "Done", category: "done" },
    closure: "delivered",
    closedAt: daysAgo(days),
    ...fields,
  });
const OUTCOME = "Result after a month: calls went from 60 to 18 a week, target missed slightly. We keep it.";
const reviewed = (n: number) => times(n, () => ended(60, { comments: [comment(OUTCOME, daysAgo(20))] }));
const forgotten = (n: number, fields: Partial<RoadmapItem> = {}) =>
  times(n, () => ended(90, { comments: [comment("Shipped, thanks everyone!", daysAgo(89))], ...fields }));
const page = (title: string) => [
  { url: "https://pages.example/1", title, leadsTo: "document" as const, at: daysAgo(10), by: undefined },
];

describeRule(rule, {
  pass: {
    "where twelve of twenty were left alone": () => ({
      team: team({ items: [...reviewed(8), ...forgotten(12)] }),
      failed: 12,
      judged: 20,
    }),
    "Each finished roadmap item has a result, such as “Churn is now 3 % (was 5 %)”.": () => {
      const review = story({ key: "SHOP-801", createdAt: daysAgo(15), description: markdown(OUTCOME) });
      return {
        team: team({
          items: [
            review,
            ended(60, { updates: [update("Churn is now 3 % (was 5 %).", daysAgo(10))], comments: undefined }),
            ended(60, { comments: [comment("Activation went from 22% to 31%.", daysAgo(60) - 60_000)] }),
            ended(60, { links: [{ kind: "relates", direction: "out", key: "SHOP-801" }] }),
            ended(60, { remoteLinks: page("Outcome review, spring") }),
            ended(60, { comments: [comment("Dashboard: https://bi.example/7", daysAgo(30))] }),
            ...reviewed(3),
          ],
        }),
        failed: 0,
        judged: 8,
      };
    },
    "of which those that ended a month before this week are new": () => ({
      team: team({ items: [...reviewed(8), ended(33), ended(36), ended(38)] }),
      since: daysAgo(7),
      fresh: { failed: 2, judged: 2 },
    }),
    "where what was left alone ended too lately, too long ago, or was declined": () => ({
      team: team({
        items: [
          ...reviewed(8),
          ...times(9, () => ended(29)),
          ...times(9, () => ended(181)),
          ...times(9, () => ended(60, { closure: "declined" })),
          ...times(9, () => epic()),
        ],
      }),
      judged: 8,
    }),
  },
  warn: {
    "where seven of ten were left alone: too few to be sure": () => ({
      team: team({ items: [...reviewed(3), ...forgotten(7)] }),
      failed: 7,
      judged: 10,
    }),
  },
  fail: {
    "Roadmap items ended 90 days ago, and nobody has written down a result since then.": () => ({
      team: team({ items: forgotten(12) }),
      failed: 12,
      evidence: { days: 90, comments: 1, updates: 0 },
      message:
        "ended 90 days ago, and none of the texts since then states a measured result (comments: 1, updates: 0)",
    }),
    "where numbers were written before the end only": () => ({
      team: team({ items: forgotten(12, { comments: [comment(OUTCOME, daysAgo(120))] }) }),
      failed: 12,
      evidence: { comments: 0 },
    }),
  },
  "insufficient-evidence": {
    "with four ended items": () => ({ team: team({ items: forgotten(4) }), judged: 4 }),
    "where six of ten were left alone: too few to say that it passes": () => ({
      team: team({ items: [...reviewed(4), ...forgotten(6)] }),
      failed: 6,
    }),
  },
  "not-observable": {
    "where neither comments nor updates are shown": () => ({
      team: team({ items: forgotten(9, { comments: undefined }) }),
      unknown: 9,
    }),
    "where documents are linked that are not read": () => ({
      team: team({
        items: [
          ...forgotten(5, { remoteLinks: page("Notes") }),
          ...forgotten(4, { comments: [comment("https://acme.sharepoint.com/slides", daysAgo(40))] }),
        ],
      }),
      unknown: 9,
    }),
  },
  "not-applicable": "never: every team that finishes roadmap items can look back",
});

describe("a review", () => {
  const END = daysAgo(60);
  const DAY = 86_400_000;
  const review = (at: number) => story({ key: "SHOP-801", createdAt: at, description: markdown(OUTCOME) });
  const outcome = (fields: Partial<RoadmapItem>, ...others: ReturnType<typeof story>[]) => {
    const { judged, failed, unknown } = measured(rule, team({ items: [ended(60, fields), ...others] }));
    return unknown > 0 ? "unknown" : judged === 0 ? "left out" : failed === 0 ? "found" : "none";
  };
  const by = (moments: readonly number[], what: (at: number) => string) => moments.map(what);
  const EDGES = [END - DAY, NOW, END - DAY - 1, NOW + 1];
  const INSIDE = ["found", "found", "none", "none"];

  it("is written from a day before the end until now, as a comment or an update", () => {
    expect(by(EDGES, (at) => outcome({ comments: [comment(OUTCOME, at)] }))).toEqual(INSIDE);
    expect(by(EDGES, (at) => outcome({ updates: [update(OUTCOME, at)] }))).toEqual(INSIDE);
  });

  it("is an item linked to it that was written in that time", () => {
    const links = [{ kind: "relates", direction: "out", key: "SHOP-801" }] as const;
    expect(by(EDGES, (at) => outcome({ links }, review(at)))).toEqual(INSIDE);
    expect(outcome({ links }, { ...review(END), createdAt: undefined })).toBe("none");
    expect(outcome({ links }, story({ key: "SHOP-801", createdAt: daysAgo(9) }))).toBe("none");
  });

  it("is a page whose title says so, added in that time or at no known one", () => {
    const linked = (at: number | undefined) =>
      outcome({
        remoteLinks: [
          {
            ...page("Outcome review, spring")[0],
            leadsTo: "other",
            at,
            by: undefined,
            url: "https://pages.example/1",
            title: "Outcome review, spring",
          },
        ],
      });
    expect([END - DAY, END - DAY - 1, undefined].map(linked)).toEqual(["found", "none", "found"]);
  });

  it("is expected from a month to half a year after the end", () => {
    const judged = (days: number) => measured(rule, team({ items: [ended(days)] })).judged;
    expect([29, 30, 180, 181].map(judged)).toEqual([0, 1, 1, 0]);
  });
});
