import { describe, expect, it } from "vitest";
import { changedShare, changesCriteria } from "../../../../src/backlog/history/changes/text-edits.ts";
import { changed } from "../../../changed.ts";
import { daysAgo } from "../../../make.ts";

const at = daysAgo(9);
type Side = string | null | undefined;
const share = (from: Side, to: Side) => changedShare(changed("description", from, to, at));
const criteria = (field: "criteria" | "description", from: Side, to: Side) =>
  changesCriteria(changed(field, from, to, at));

describe("the share of a text that changed", () => {
  it("is of the longer text the words added or removed, whichever are more", () => {
    expect(share("one two three four", "one two three five")).toBe(0.25);
    expect(share("one two", "one two three four")).toBe(0.5);
    expect(share("one two three four", "one")).toBe(0.75);
    expect(share(null, "one two")).toBe(1);
  });

  it("counts a word as often as it stands there, wherever it stands", () => {
    expect(share("go go go go", "go")).toBe(0.75);
    expect(share("one two", "two one")).toBe(0);
  });

  it("is none of two empty texts, and not known where a side is hidden", () => {
    expect(share(null, null)).toBe(0);
    expect([share(undefined, "one"), share("one", undefined)]).toEqual([undefined, undefined]);
  });
});

describe("a change of criteria", () => {
  it("is any change of a word in a field made for them", () => {
    expect(criteria("criteria", "* pays by card", "* pays by invoice")).toBe(true);
    expect(criteria("criteria", "* pays by card", "* pays  by card")).toBe(false);
    expect(criteria("criteria", undefined, "* pays")).toBeUndefined();
  });

  it("is in a description only what changes the criteria in it", () => {
    const text = (why: string, what: string) =>
      `${why}\n\nh3. Acceptance criteria\n* ${what}\n* The buyer gets a receipt`;
    const [card, invoice] = ["The order is paid by card", "The order is paid by invoice"];
    expect(criteria("description", text("Why", card), text("Why", invoice))).toBe(true);
    expect(criteria("description", text("Why", card), text("Because", card))).toBe(false);
    expect(criteria("description", undefined, text("Why", card))).toBeUndefined();
    expect(criteria("description", text("Why", card), undefined)).toBeUndefined();
  });
});
