import { describe, expect, it } from "vitest";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { ask } from "../../../src/engine/ask.ts";
import { fingerprint } from "../../../src/engine/fingerprint.ts";
import { reopened } from "../../../src/engine/gate/reopened.ts";
import { defaultSettings } from "../../../src/engine/measure.ts";
import { itemSubject, type Rule } from "../../../src/rule.ts";
import { changed } from "../../changed.ts";
import { daysAgo, NOW, story, team, times } from "../../make.ts";
import { titleRule } from "../title-rule.ts";

/** Bad today, and for most of its life; good between these days, counted back from today. */
const mended = (from: number, until: number): WorkItem =>
  story({
    title: "bad",
    createdAt: daysAgo(300),
    events: [changed("title", "bad", "good", daysAgo(from)), changed("title", "good", "bad", daysAgo(until))],
  });

const always = (): WorkItem => story({ title: "bad", createdAt: daysAgo(300), events: [] });

/** The keys of the findings that are new again, all of them known since a day. */
function newAgain(
  items: readonly WorkItem[],
  sinceDays: number,
  changes: Partial<Backlog> = {},
  rule: Rule = titleRule(),
) {
  const backlog = { ...team({ items }), ...changes };
  const nameOf = (item: WorkItem) => fingerprint(rule.id, backlog.tracker, itemSubject(item));
  const known = new Map(items.map((item) => [nameOf(item), daysAgo(sinceDays)]));
  const back = reopened(ask(backlog, [rule], NOW), known, NOW, defaultSettings);
  return items.filter((item) => back.has(nameOf(item)));
}

describe("a known problem", () => {
  const others = times(12, always);

  it("is new again where it was resolved for a while since it was written down", () => {
    const one = mended(40, 12);
    expect(newAgain([one, ...others], 100)).toEqual([one]);
  });

  it("stays known where it was resolved before it was written down", () => {
    expect(newAgain([mended(40, 12), ...others], 10)).toEqual([]);
  });

  it("stays known where it never was resolved", () => {
    expect(newAgain(others, 200)).toEqual([]);
  });

  it("stays known where it was resolved between the ends of two weeks: that is not seen", () => {
    expect(newAgain([mended(13, 11), ...others], 100)).toEqual([]);
  });

  it("stays known where the source has no history", () => {
    const { capabilities } = team({ capabilities: { history: "the export holds none" } });
    expect(newAgain([mended(40, 12), ...others], 100, { capabilities })).toEqual([]);
  });

  it("stays known where it was resolved further back than half a year", () => {
    expect(newAgain([mended(178, 172), ...others], 250)).toHaveLength(1);
    expect(newAgain([mended(185, 180), ...others], 250)).toEqual([]);
  });

  it("stays known where it was resolved at the very instant it was written down", () => {
    const one = mended(20, 12);
    const rule = titleRule();
    const backlog = team({ items: [one, ...others] });
    const nameOf = (item: WorkItem) => fingerprint(rule.id, backlog.tracker, itemSubject(item));
    const known = (at: number) =>
      new Map([[nameOf(one), at], ...others.map((item) => [nameOf(item), daysAgo(100)] as const)]);
    const back = (at: number) => reopened(ask(backlog, [rule], NOW), known(at), NOW, defaultSettings).size;
    expect([back(daysAgo(14)), back(daysAgo(14) - 1)]).toEqual([0, 1]);
  });

  it("is looked at from the first change in the history on, its very instant included", () => {
    const late = story({
      ...{ title: "bad", createdAt: daysAgo(300) },
      events: [changed("title", "good", "bad", daysAgo(40))],
    });
    expect(newAgain([late, ...others], 100)).toEqual([]);
    const one = mended(35, 30);
    expect(newAgain([one, ...others], 100)).toEqual([one]);
  });

  it("costs nothing under rules without a known problem", () => {
    const asked: number[] = [];
    const other = titleRule({
      judge: (item: WorkItem, { now }: { now: number }) => {
        asked.push(now);
        return titleRule().judge(item, { now } as never);
      },
    });
    const [rule, quiet] = [titleRule(), { ...other, id: "po/other" } as Rule];
    const backlog = team({ items: [mended(40, 12), ...others] });
    const known = new Map([[fingerprint(rule.id, "jira", itemSubject(others[0] as WorkItem)), daysAgo(100)]]);
    reopened(ask(backlog, [rule, quiet], NOW), known, NOW, defaultSettings);
    expect(new Set(asked)).toEqual(new Set([NOW]));
  });

  it("stays known under a rule that stops with an error on an earlier day", () => {
    const rule = titleRule({
      judge: (item: WorkItem, asked: { now: number }) => {
        if (asked.now < NOW) throw new Error("no");
        return titleRule().judge(item, asked as never);
      },
    });
    expect(newAgain([mended(40, 12), ...others], 100, {}, rule)).toEqual([]);
  });
});
