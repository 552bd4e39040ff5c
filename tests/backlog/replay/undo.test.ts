import { describe, expect, it } from "vitest";
import type { Change, Link, RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import { type PastItem, undo } from "../../../src/backlog/replay/undo.ts";
import { changed } from "../../changed.ts";
import { daysAgo, daysAhead, epic, story, wiki } from "../../make.ts";

const AT = daysAgo(5);

/** The item before one change. */
function undone(item: WorkItem, change: Change): PastItem {
  const past: PastItem = { ...item };
  undo(past, change);
  return past;
}

describe("the acceptance criteria before a change", () => {
  const one = story({ criteria: [wiki("* books 3 EUR")] });

  it("are the text the change started from, or none where it started from nothing", () => {
    expect(undone(one, changed("criteria", "* books", "* books 3 EUR", AT)).criteria).toEqual([
      wiki("* books"),
    ]);
    expect(undone(one, changed("criteria", null, "* books 3 EUR", AT)).criteria).toEqual([]);
  });

  it("are not known where the history hides them, or the item has several fields of them", () => {
    expect(undone(one, changed("criteria", undefined, undefined, AT)).criteria).toBeUndefined();
    const two = story({ criteria: [wiki("a"), wiki("b")] });
    expect(undone(two, changed("criteria", "c", "a", AT)).criteria).toBeUndefined();
  });
});

describe("the target date before a change of the due date", () => {
  const change = changed("due", "2026-04-01", "2026-05-01", AT);
  const due = Date.UTC(2026, 4, 1);
  const targetOf = (item: WorkItem) => (undone(item, change) as Partial<RoadmapItem>).targetAt;

  it("is the due date where it was the same as that", () => {
    expect(targetOf(epic({ dueAt: due, targetAt: due }))).toBe(Date.UTC(2026, 3, 1));
  });

  it("stays where it was another one", () => {
    expect(targetOf(epic({ dueAt: due, targetAt: daysAhead(90) }))).toBe(daysAhead(90));
  });

  it("is none for a story", () => {
    expect(undone(story({ dueAt: due }), change)).not.toHaveProperty("targetAt");
  });
});

describe("the links out of the tracker before a change", () => {
  const link = {
    url: "https://a.example",
    title: "a",
    leadsTo: "other",
    at: undefined,
    by: undefined,
  } as const;
  const item = story({ remoteLinks: [link] });

  it("are not known where one was removed since", () => {
    expect(undone(item, changed("remote-link", "https://b.example", null, AT)).remoteLinks).toBeUndefined();
  });

  it("are those of today where one was added: its own time leaves it out", () => {
    expect(undone(item, changed("remote-link", null, link.url, AT)).remoteLinks).toEqual([link]);
  });
});

describe("components before a change", () => {
  const of = (components: readonly string[] | undefined, from: string | null | undefined, to: typeof from) =>
    undone(story({ components }), changed("component", from, to, AT)).components;

  it("lack the one that was added, and have the one that was removed or replaced", () => {
    expect(of(["api", "web"], null, "web")).toEqual(["api"]);
    expect(of(["api"], "web", null)).toEqual(["api", "web"]);
    expect(of(["api", "web"], "app", "web")).toEqual(["api", "app"]);
  });

  it("have none twice", () => {
    expect(of(["api", "web"], "web", null)).toEqual(["api", "web"]);
  });

  it("are not known where those of today are not, or the history hides a side of the change", () => {
    expect(of(undefined, null, "web")).toBeUndefined();
    expect(of(["api"], undefined, undefined)).toBeUndefined();
    expect(of(["api"], undefined, "api")).toBeUndefined();
    expect(of(["api"], "web", undefined)).toBeUndefined();
  });
});

describe("links before one was made", () => {
  const [blocks, relates] = [
    { kind: "blocks", direction: "in", key: "SHOP-3" },
    { kind: "relates", direction: "out", key: "SHOP-3" },
  ] as const satisfies readonly Link[];
  const without = (links: readonly Link[], link?: Pick<Link, "kind" | "direction">) =>
    undone(story({ links }), { ...changed("link", null, "SHOP-3", AT), ...(link && { link }) }).links;

  it("lack the one of that kind and direction, where several lead to the item", () => {
    expect(without([blocks, relates], { kind: "blocks", direction: "in" })).toEqual([relates]);
    expect(without([blocks, relates], { kind: "relates", direction: "out" })).toEqual([blocks]);
    const opposite = { ...blocks, direction: "out" } as const;
    expect(without([blocks, opposite], { kind: "blocks", direction: "out" })).toEqual([blocks]);
  });

  it("are not known where the link is not there today", () => {
    expect(without([])).toBeUndefined();
    expect(without([{ ...blocks, key: "SHOP-4" }])).toBeUndefined();
  });

  it("are those of today where the link says when it was made: its own time leaves it out", () => {
    const dated = { ...blocks, at: AT };
    expect(without([dated])).toEqual([dated]);
  });
});

describe("whether an item had a resolution before a change of it", () => {
  const given = changed("resolution", null, "Done", AT);

  it("is what the change started from", () => {
    expect(undone(story({ resolved: true }), given).resolved).toBe(false);
    expect(undone(story({ resolved: false }), changed("resolution", "Done", null, AT)).resolved).toBe(true);
  });

  it("is not known where the history or the source does not show it", () => {
    expect(
      undone(story({ resolved: true }), changed("resolution", undefined, "Done", AT)).resolved,
    ).toBeUndefined();
    expect(undone(story({ resolved: undefined }), given).resolved).toBeUndefined();
  });
});
