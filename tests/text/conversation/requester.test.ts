import { describe, expect, it } from "vitest";
import { readsLikeFault } from "../../../src/text/conversation/bug-report.ts";
import { namesRequester } from "../../../src/text/conversation/requester.ts";

describe("a text that names who asked", () => {
  it.each([
    ["Request from the Leipzig store: a second printer", ""],
    ["A second printer", "As requested by the store manager."],
    ["Ein zweiter Drucker", "Auf Wunsch der Filiale"],
    ["二号打印机", "客户要求尽快"],
  ])("is known: %s, %s", (title, text) => {
    expect(namesRequester(title, text)).toBe(true);
  });

  it("is no user story", () => {
    expect(namesRequester("Print the label", "As a packer I want two labels, so that I need not walk.")).toBe(
      false,
    );
  });
});

describe("the title of a fault", () => {
  it.each([
    "Cart crashes on an empty voucher",
    "Wrong tax in the summary",
    "502 on upload",
    "Fehler beim Drucken",
    "打印失败",
  ])("is known: %s", (title) => {
    expect(readsLikeFault(title)).toBe(true);
  });

  it.each(["Print two labels at once", "Request from sales: show the lost parcels", "A map of all depots"])(
    "is none: %s",
    (title) => {
      expect(readsLikeFault(title)).toBe(false);
    },
  );
});
