import { describe, expect, it } from "vitest";
import { changesOf, differenceOf, withPeople } from "../../src/backlog/changes.ts";
import type { Person } from "../../src/backlog/model.ts";
import { changed } from "../changed.ts";
import { daysAgo, person, story } from "../make.ts";

const at = daysAgo(3);

describe("the difference of a change", () => {
  it("is what came in and what went out, whatever stayed", () => {
    expect(differenceOf(changed("sprint", "7, 8", "8, 9", at))).toEqual({ into: ["9"], out: ["7"] });
    expect(differenceOf(changed("labels", "a", "a b", at))).toEqual({ into: ["b"], out: [] });
  });

  it("takes a hidden side for nothing", () => {
    expect(differenceOf(changed("sprint", undefined, "7", at))).toEqual({ into: ["7"], out: [] });
    expect(differenceOf(changed("sprint", "7", null, at))).toEqual({ into: [], out: ["7"] });
  });
});

describe("the changes of one field", () => {
  it("are those of this field only, and none without a history", () => {
    const rank = changed("rank", "", "higher", at);
    const item = story({ events: [changed("title", "a", "b", at), rank] });
    expect(changesOf(item, "rank")).toEqual([rank]);
    expect(changesOf(story({ events: undefined }), "rank")).toEqual([]);
  });
});

describe("a change with other people", () => {
  const [one, other] = [person("dev"), person("po")];
  const swap = <P extends Person | null | undefined>(who: P): P => (who === one ? other : who) as P;

  it("names them as its author and as those it gives the item to and takes it from", () => {
    expect(withPeople(changed("assignee", one, null, at, one), swap)).toMatchObject({
      ...{ by: other, from: other, to: null },
    });
    expect(withPeople(changed("assignee", null, one, at), swap).to).toBe(other);
  });

  it("is the same object where nobody is exchanged", () => {
    const change = changed("rank", "", "x", at, other);
    expect(withPeople(change, swap)).toBe(change);
  });
});
