import { describe, expect, it } from "vitest";
import type { Backlog, WorkItem } from "../../src/backlog/model.ts";
import type { SettingsFor } from "../../src/engine/ask.ts";
import { defaultSettings, measure, type RuleSettings } from "../../src/engine/measure.ts";
import { withPastLimits } from "../../src/engine/past-limits.ts";
import { fail, pass } from "../../src/rule.ts";
import { separateMembers } from "../../src/statistics/clusters.ts";
import { upperBound } from "../../src/statistics/exact.ts";
import { changed, STATUSES } from "../changed.ts";
import { daysAgo, NOW, story, team, times, VOCABULARY } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const rule = titleRule({
  needs: [],
  judge: ({ status, title }: WorkItem) => (status.name === "In Review" ? fail({ title }) : pass),
});

const status = (name: string) => STATUSES.get(name) ?? { name, category: "started" as const };
const AGES_AGO = daysAgo(400);

/** An item that is, and half a year ago was, in review or not. */
const item = (was: string, is: string): WorkItem =>
  story({
    status: status(is),
    createdAt: AGES_AGO,
    events: [
      changed("status", "To Do", was, daysAgo(300)),
      ...(was === is ? [] : [changed("status", was, is, daysAgo(30))]),
    ],
  });

/** 60 items: `stay` were in review half a year ago and still are, `came` are since. */
const lived = (stay: number, came: number): Backlog =>
  team({
    vocabulary: VOCABULARY,
    items: [
      ...times(stay, () => item("In Review", "In Review")),
      ...times(came, () => item("In Progress", "In Review")),
      ...times(60 - stay - came, () => item("In Progress", "In Progress")),
    ],
  });

const asksThePast: SettingsFor = (one, of) => ({ ...defaultSettings(one, of), limitFrom: "past" });
const limited = (of: Backlog): RuleSettings =>
  withPastLimits(asksThePast, [of], NOW)(rule, of) as RuleSettings;
const answer = (of: Backlog) => measure(rule, of, NOW, limited(of));

describe("a limit that is the team's own past", () => {
  it("is the most that its share can have been half a year ago", () => {
    const worth = separateMembers(60);
    expect(limited(lived(20, 0)).tolerance.share).toBeCloseTo(upperBound(worth / 3, worth), 9);
  });

  it("is not broken by a team that stays as it was, however bad that is", () => {
    expect(answer(lived(45, 0)).outcome).not.toBe("fail");
    expect(answer(lived(20, 4)).outcome).not.toBe("fail");
  });

  it("is broken by one that is worse without doubt", () => {
    expect(answer(lived(10, 30))).toMatchObject({ outcome: "fail", limitFrom: "past", failed: 40 });
  });

  it("stays the same for every earlier week of a trend", () => {
    const of = lived(20, 10);
    const settings = withPastLimits(asksThePast, [of], NOW);
    const earlier: Backlog = { ...of, items: of.items.slice(0, 30) };
    expect(settings(rule, earlier)).toEqual(settings(rule, of));
  });

  it("leaves all other settings alone", () => {
    const settings = withPastLimits(defaultSettings, [lived(1, 1)], NOW);
    expect(settings(rule, lived(1, 1))).toEqual(defaultSettings(rule, lived(1, 1)));
    expect(withPastLimits(() => "switched off", [], NOW)(rule, lived(1, 1))).toBe("switched off");
  });

  it("is not known where the history does not reach back, and then the question is not answered", () => {
    const young = team({
      vocabulary: VOCABULARY,
      items: times(40, () =>
        story({ createdAt: daysAgo(181), events: [changed("status", "To Do", "In Progress", daysAgo(181))] }),
      ),
    });
    expect(answer(young)).toMatchObject({
      outcome: "not-observable",
      reason:
        "the limit is the team's own share half a year ago, and that is not known: its change history begins 2026-05-27",
    });
    const mute = team({ items: [story()], capabilities: { history: "the export holds no history" } });
    expect(answer(mute).reason).toContain("the export holds no history");
  });

  it("is no limit where everything failed then: nothing could be worse", () => {
    expect(answer(lived(60, 0))).toMatchObject({
      outcome: "not-observable",
      reason: expect.stringContaining("all 60 cases failed then"),
    });
  });

  it("is known from a history that reaches back half a year to the day, and not a day less", () => {
    const since = (days: number) =>
      team({
        vocabulary: VOCABULARY,
        items: times(40, () =>
          story({
            status: status("In Progress"),
            createdAt: daysAgo(300),
            events: [changed("status", "To Do", "In Progress", daysAgo(days))],
          }),
        ),
      });
    expect(answer(since(26 * 7)).outcome).not.toBe("not-observable");
    expect(answer(since(26 * 7 - 1)).outcome).toBe("not-observable");
  });

  it("is not known where too few items were there then", () => {
    const few = lived(1, 1);
    const small = { ...few, items: few.items.slice(0, 4) };
    expect(answer(small)).toMatchObject({ outcome: "not-observable" });
    expect(answer(small).reason).toContain("only 4 cases");
  });
});
