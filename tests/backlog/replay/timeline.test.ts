import { describe, expect, it } from "vitest";
import { countUntil, last, next } from "../../../src/backlog/replay/timeline.ts";
import { changed } from "../../changed.ts";
import { daysAgo } from "../../make.ts";

const [first, second, third] = [
  changed("title", "a", "b", daysAgo(30)),
  changed("status", "To Do", "Done", daysAgo(20)),
  changed("title", "b", "c", daysAgo(10)),
];
const events = [first, second, third];

describe("the place of a day in a history", () => {
  it("is after the changes made until then, the very instant included", () => {
    const until = [daysAgo(30) - 1, daysAgo(30), daysAgo(15), daysAgo(10), daysAgo(0)];
    expect(until.map((at) => countUntil(events, at))).toEqual([0, 1, 2, 3, 3]);
  });
});

describe("the next change of a field", () => {
  it("is the first one after the place, of that field alone", () => {
    expect([0, 1, 3].map((kept) => next(events, kept, "title"))).toEqual([first, third, undefined]);
    expect(next(events, 0, "priority")).toBeUndefined();
  });
});

describe("the last change of a field", () => {
  it("is the nearest one before the place, of that field alone; the oldest change is one too", () => {
    expect([3, 2, 1, 0].map((kept) => last(events, kept, "title"))).toEqual([third, first, first, undefined]);
    expect(last(events, 3, "priority")).toBeUndefined();
  });

  it("is the nearest one that fits", () => {
    expect(last(events, 3, "title", ({ to }) => to === "b")).toBe(first);
    expect(last(events, 3, "title", ({ to }) => to === "d")).toBeUndefined();
  });
});
