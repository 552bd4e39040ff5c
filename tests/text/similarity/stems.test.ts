import { describe, expect, it } from "vitest";
import { stems } from "../../../src/text/similarity/stems.ts";

describe("stems", () => {
  it.each([
    ["Crashes, crashed, crashing: crash", ["crash", "crash", "crash", "crash"]],
    ["Dropped drops", ["drop", "drop"]],
    ["Entries", ["entr"]],
    ["Access process", ["access", "process"]],
    ["Sing song", ["sing", "song"]],
  ])("of %j leave the endings out", (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });

  it("take names of code apart, and leave iOS and iPhone whole", () => {
    expect(stems("createTableView on iOS and iPhone")).toEqual(["creat", "tabl", "view", "ios", "iphon"]);
  });

  it("keep numbers and letters beyond English", () => {
    expect(stems("Gutschein für Größe 42")).toEqual(["gutschein", "größ", "42"]);
  });
});
