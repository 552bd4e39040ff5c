import { describe, expect, it } from "vitest";
import { documentLinks, isMostlyLink } from "../../../src/text/conversation/document-links.ts";
import { markdown, wiki } from "../../make.ts";

describe("a text that is little more than a link", () => {
  it("has a link and at most eight words beside it, however long the address is", () => {
    const address = "https://specs.example/teams/checkout/2026/autumn/vouchers/one-pager/final";
    expect(isMostlyLink(markdown(address))).toBe(true);
    expect(isMostlyLink(markdown(`one two three four five six seven eight ${address}`))).toBe(true);
    expect(isMostlyLink(markdown(`one two three four five six seven eight nine ${address}`))).toBe(false);
    expect(isMostlyLink(wiki("Decision log: [Spec 1746|https://specs.example/1746]"))).toBe(true);
  });

  it("is none without a link, however short", () => {
    expect(isMostlyLink(markdown("Build it."))).toBe(false);
    expect(isMostlyLink(markdown(""))).toBe(false);
  });
});

describe("links to documents", () => {
  it("are known by where documents are kept", () => {
    expect(documentLinks(markdown("See https://acme.example/wiki/1 and https://specs.example/1746"))).toEqual(
      ["https://acme.example/wiki/1"],
    );
  });
});
