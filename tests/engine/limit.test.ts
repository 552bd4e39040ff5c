import { describe, expect, it } from "vitest";
import { badOf, fewestToFail, fewestToPass, limitOf } from "../../src/engine/limit.ts";

describe("what is bad without doubt", () => {
  it("is twice the limit", () => {
    expect(badOf({ share: 0.2 })).toBe(0.4);
  });

  it("is half-way to all where twice the limit lies beyond", () => {
    expect(badOf({ share: 0.4 })).toBe(0.7);
    expect(badOf({ share: 0.6 })).toBe(0.8);
    expect(badOf({ share: 0.9 })).toBeCloseTo(0.95);
  });

  it("is what the rule says", () => {
    expect(badOf({ share: 0.4, bad: 0.6 })).toBe(0.6);
  });
});

describe("the smallest sample", () => {
  it.each([
    [0.02, 5],
    [0.54, 5],
    [0.6, 6],
    [0.75, 11],
    [0.9, 29],
  ])("that can fail at a limit of %d is %d", (share, from) => {
    expect(fewestToFail(share)).toBe(from);
  });

  it.each([
    [0.04, 74],
    [0.2, 14],
    [0.4, 6],
    [0.8, 5],
  ])("that can pass where %d is bad is %d", (bad, from) => {
    expect(fewestToPass(bad)).toBe(from);
  });

  it("is that for either answer, whichever needs less", () => {
    expect(limitOf({ share: 0.1 }).from).toBe(5);
    expect(limitOf({ share: 0.75 }).from).toBe(5);
    expect(limitOf({ share: 0.9, bad: 0.92 }).from).toBe(5);
    expect(limitOf({ share: 0.6, bad: 0.1 }).from).toBe(6);
  });

  it("is more where the rule asks for more, and never less", () => {
    expect(limitOf({ share: 0.1, from: 20 }).from).toBe(20);
    expect(limitOf({ share: 0.1, from: 2 }).from).toBe(5);
  });
});

describe("a limit as a reader sees it that errs", () => {
  const accuracy = { sensitivity: 0.95, specificity: 0.9, source: "labelled" };

  it("is moved by the failures it misses and those it sees in error", () => {
    // .95 · .4 + .1 · .6, and .95 · .7 + .1 · .3
    const { share, bad } = limitOf({ share: 0.4 }, accuracy);
    expect(share).toBeCloseTo(0.44);
    expect(bad).toBeCloseTo(0.695);
  });

  it("is the rule's own where nothing is known of errors", () => {
    expect(limitOf({ share: 0.4 })).toMatchObject({ share: 0.4, bad: 0.7 });
  });

  it("asks for the smallest sample of the moved limit", () => {
    // .01 is seen as .92 · .01 + .2 · .99 = .207: from 13 on a pass, sooner than .9, seen as .848, fails.
    const dull = { sensitivity: 0.92, specificity: 0.8, source: "labelled" };
    expect(limitOf({ share: 0.9, bad: 0.01 }).from).toBe(29);
    expect(limitOf({ share: 0.9, bad: 0.01 }, dull).from).toBe(13);
  });
});
