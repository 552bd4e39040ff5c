import { describe, expect, it } from "vitest";
import { isOwnerAway } from "../../../../src/backlog/history/decisions/owner-away.ts";
import {
  unmappedOwnerAccounts,
  withUnmappedOwnerAccounts,
} from "../../../../src/backlog/history/decisions/unmapped-owner-accounts.ts";
import type { Person } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { comment, daysAgo, person, started, story, team, times, VOCABULARY } from "../../../make.ts";

const po = person("po");
const asker = person("stakeholder");
const DAY = 86_400_000;
const touched = (by: Person, i: number) =>
  story({
    reporter: asker,
    events: [
      changed("description", null, "text", daysAgo(90 - i), by),
      changed("rank", "", "Ranked higher", daysAgo(90 - i) + 1000, by),
      changed("sprint", null, "7", daysAgo(90 - i) + 2000, by),
    ],
  });
const seen = (items: ReturnType<typeof story>[], mapped: readonly "po"[] = ["po"]) =>
  team({ items, mappedRoles: mapped, vocabulary: VOCABULARY });

describe("accounts that do a product owner's work", () => {
  it.each(["human", "app"] as const)("are known by what they do: %s", (kind) => {
    const hand: Person = { ...person(), kind };
    const backlog = seen(times(4, (i) => touched(hand, i)));
    expect([...unmappedOwnerAccounts(backlog)]).toEqual([hand]);
    expect(withUnmappedOwnerAccounts(backlog).items[0]?.events?.[0]?.by?.roles).toEqual([{ role: "po" }]);
  });

  it("have made the links that they added, and nobody else's", () => {
    const hand: Person = { ...person(), kind: "app" };
    const desk: Person = { ...person(), kind: "app" };
    const link = (by: Person) => ({
      ...{ url: "https://example.test/1", title: "call", leadsTo: "other" as const },
      ...{ by, at: daysAgo(20) },
    });
    const linked = story({ remoteLinks: [link(hand), link(desk)] });
    const backlog = withUnmappedOwnerAccounts(seen([...times(4, (i) => touched(hand, i)), linked]));
    const links = backlog.items.at(-1)?.remoteLinks;
    expect(links?.map(({ by }) => by?.roles)).toEqual([[{ role: "po" }], []]);
  });

  it("are not those who are given work", () => {
    const worker = person();
    const own = times(3, () => started({ assignee: worker }));
    expect(unmappedOwnerAccounts(seen([...times(4, (i) => touched(worker, i)), ...own])).size).toBe(0);
  });

  it("are not those who only plan and order", () => {
    const manager = person();
    const items = times(6, (i) =>
      story({
        reporter: asker,
        events: [
          changed("rank", "", "Ranked higher", daysAgo(60 - i), manager),
          changed("sprint", null, "7", daysAgo(60 - i), manager),
        ],
      }),
    );
    expect(unmappedOwnerAccounts(seen(items)).size).toBe(0);
  });

  it("are not those who are seen at two kinds of that work only", () => {
    const writer = person();
    const items = times(6, (i) =>
      story({
        reporter: asker,
        events: [
          changed("description", null, "text", daysAgo(60 - i), writer),
          changed("rank", "", "Ranked higher", daysAgo(60 - i) + 1000, writer),
        ],
      }),
    );
    expect(unmappedOwnerAccounts(seen(items)).size).toBe(0);
  });

  it("have done three kinds of that work three times each, on items of others", () => {
    const count = (items: ReturnType<typeof story>[]) => unmappedOwnerAccounts(seen(items)).size;
    const account = person();
    const acts = (n: number) => times(n, (i) => touched(account, i));
    expect([count(acts(3)), count(acts(2))]).toEqual([1, 0]);
    expect(count(acts(3).map((item) => ({ ...item, creator: account })))).toBe(0);
    expect(count(acts(3).map((item) => ({ ...item, reporter: account })))).toBe(0);
    expect(count(acts(3).map((item) => ({ ...item, kind: "roadmap" })))).toBe(0);
  });

  it("may have items assigned to them that nobody started", () => {
    const account = person();
    const waiting = times(3, () => story({ assignee: account, startedAt: null }));
    expect(unmappedOwnerAccounts(seen([...times(4, (i) => touched(account, i)), ...waiting])).size).toBe(1);
    const two = times(2, () => started({ assignee: account }));
    expect(unmappedOwnerAccounts(seen([...times(4, (i) => touched(account, i)), ...two])).size).toBe(1);
  });

  it("answer questions; what an app says counts as an answer, and what a person says by itself does not", () => {
    const saying = (by: Person) =>
      times(3, (i) =>
        story({
          reporter: asker,
          comments: [comment("It is done by mail.", daysAgo(50 - i), by)],
          events: [
            changed("description", null, "text", daysAgo(60 - i), by),
            changed("rank", "", "Ranked higher", daysAgo(60 - i) + 1000, by),
          ],
        }),
      );
    const size = (kind: Person["kind"]) => unmappedOwnerAccounts(seen(saying({ ...person(), kind }))).size;
    expect([size("app"), size("human")]).toEqual([1, 0]);
  });

  it("stand in for nobody where no product owner is known", () => {
    const backlog = seen(
      times(4, (i) => touched(person(), i)),
      [],
    );
    expect(unmappedOwnerAccounts(backlog).size).toBe(0);
    expect(withUnmappedOwnerAccounts(backlog)).toBe(backlog);
  });
});

describe("the product owner's absence", () => {
  it("is a stretch without any act, between two", () => {
    const acts = [daysAgo(60), daysAgo(50), daysAgo(20)].map((at) =>
      changed("rank", "", "Ranked higher", at, po),
    );
    const backlog = seen([story({ events: acts })]);
    expect(isOwnerAway(backlog, daysAgo(35))).toBe(true);
    expect(isOwnerAway(backlog, daysAgo(55))).toBe(false);
    expect(isOwnerAway(backlog, daysAgo(10) + DAY)).toBe(false);
  });
});
