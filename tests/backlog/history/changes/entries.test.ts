import { describe, expect, it } from "vitest";
import { changeOf, entriesOf } from "../../../../src/backlog/history/changes/entries.ts";
import { changed, inBulk } from "../../../changed.ts";
import { daysAgo, NOW, person, story } from "../../../make.ts";

const [po, dev] = [person("po"), person("dev")];
const at = daysAgo(9);

describe("an entry of a history", () => {
  it("is what one account changed at one instant", () => {
    const item = story({
      events: [
        changed("title", "a", "b", at, po),
        changed("status", "To Do", "Done", at, po),
        changed("rank", "", "x", at, dev),
        changed("rank", "x", "y", at + 1, dev),
      ],
    });
    const entries = entriesOf(item, NOW);
    expect(entries.map(({ events }) => events.length)).toEqual([2, 1, 1]);
    expect(entries.map((entry) => changeOf(entry, "status")?.to.name)).toEqual([
      "Done",
      undefined,
      undefined,
    ]);
  });

  it("holds nothing that a migration did, and all that somebody edited in bulk", () => {
    const change = changed("priority", "Low", "High", at, po);
    const kinds = [change, inBulk(change, "edit"), inBulk(change, "migration")];
    expect(kinds.map((one) => entriesOf(story({ events: [one] }), NOW).length)).toEqual([1, 1, 0]);
  });

  it("was made from one instant on until another, both included", () => {
    const item = story({ events: [at, at + 1, at + 2].map((one) => changed("title", "a", "b", one, po)) });
    expect(entriesOf(item, at + 1, at + 1).map((entry) => entry.at)).toEqual([at + 1]);
    expect(entriesOf(item, at + 1)).toHaveLength(2);
    expect(entriesOf(story({ events: undefined }), NOW)).toEqual([]);
  });
});
