import { describe, expect, it } from "vitest";
import { isOwnerAway } from "../../../../src/backlog/history/decisions/owner-away.ts";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { comment, daysAgo, epic, person, story, team } from "../../../make.ts";

const [po, dev] = [person("po"), person("dev")];
const ranked = (days: number, by = po) => story({ events: [changed("rank", "", "x", daysAgo(days), by)] });
const away = (days: number, ...items: WorkItem[]) => isOwnerAway(team({ items }), daysAgo(days));

describe("the product owner is away", () => {
  it("between two acts more than twelve days apart", () => {
    expect(away(35, ranked(40), ranked(28))).toBe(false);
    expect(away(35, ranked(40), ranked(27.9))).toBe(true);
  });

  it("not in the instants of these acts, before the first, or after the last", () => {
    const acts = [ranked(60), ranked(20)];
    expect([61, 60, 59, 21, 20, 19].map((days) => away(days, ...acts))).toEqual([
      ...[false, false, true, true, false, false],
    ]);
  });

  it("not where it commented, created an item, or acted on the roadmap meanwhile", () => {
    const acts = [ranked(60), ranked(40)];
    expect(away(50, ...acts, story({ comments: [comment("ok", daysAgo(50), po)] }))).toBe(false);
    expect(away(51, ...acts, story({ creator: po, createdAt: daysAgo(50) }))).toBe(false);
    const above = epic({ events: [changed("rank", "", "x", daysAgo(50), po)] });
    expect(isOwnerAway(team({ items: acts, roadmap: [above] }), daysAgo(51))).toBe(false);
  });

  it("though a migration ran under the product owner's account, and not where it edited in bulk", () => {
    const acts = [ranked(60), ranked(40)];
    const label = changed("labels", "", "q3", daysAgo(50), po);
    const with_ = (bulk: "edit" | "migration") => story({ events: [inBulk(label, bulk)] });
    expect([with_("migration"), with_("edit")].map((item) => away(51, ...acts, item))).toEqual([true, false]);
  });

  it("though others acted meanwhile, or an item of an unknown date was created", () => {
    const acts = [ranked(60), ranked(40)];
    expect(away(50, ...acts, ranked(50, dev), story({ creator: po, createdAt: undefined }))).toBe(true);
  });
});
