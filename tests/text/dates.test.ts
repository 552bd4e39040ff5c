import { describe, expect, it } from "vitest";
import { namesDate } from "../../src/text/dates.ts";

describe("namesDate", () => {
  it.each([
    "back on 2026-11-30",
    "bis 30.11.",
    "bis 30.11.2026, dann neu",
    "due 11/30",
    "due 11/30/2026",
    "30-11-2026",
    "11月30日まで",
    "11 月 30 日",
    "11월 30일",
  ])("finds one in %j", (text) => {
    expect(namesDate(text)).toBe(true);
  });

  it.each([
    "",
    "waiting for them",
    "version 1.2",
    "release 1.2.3",
    "10.0.0.1",
    "2026",
    "a/b/c",
    "1/2/3/4",
    "50 %",
  ])("finds none in %j", (text) => {
    expect(namesDate(text)).toBe(false);
  });

  it("reads a hostile text to its end", () => {
    const hostile = "1.".repeat(200_000) + "2026-".repeat(100_000);
    expect(namesDate(hostile)).toBe(false);
    expect(namesDate(`${hostile} 2026-06-30`)).toBe(true);
  });
});
