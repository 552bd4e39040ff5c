import { describe, expect, it } from "vitest";
import {
  addressOf,
  findingWords,
  sentence,
  shown,
  virtualPath,
} from "../../../src/report/formats/pipeline.ts";
import { HOSTILE } from "../hostile.ts";
import { finding } from "../sample.ts";

const PATHS: Readonly<Record<string, readonly [team: string, name: string, path: string]>> = {
  "an item": ["jira:SHOP", "SHOP-7", "backlog/jira/SHOP/SHOP-7"],
  "a sprint with a blank": ["linear:GRO", "Sprint 31", "backlog/linear/GRO/Sprint%2031"],
  "a name with slashes": ["jira:SHOP", "../../etc/passwd", "backlog/jira/SHOP/..%2F..%2Fetc%2Fpasswd"],
  "nothing but dots": ["jira:..", "..", "backlog/jira/_/_"],
  "an encoded dot": ["jira:A", "%2e%2e", "backlog/jira/A/%252e%252e"],
  "no name at all": ["", "\u200b", "backlog/_/_"],
  "a query and a fragment": ["jira:A", "a?b#c\\d", "backlog/jira/A/a%3Fb%23c%5Cd"],
  "a team with colons": ["jira:A:board 1", "A-1", "backlog/jira/A%3Aboard%201/A-1"],
  "half a character": ["jira:A", "a\ud800b", "backlog/jira/A/ab"],
};

const ADDRESSES: Readonly<Record<string, string | undefined>> = {
  "https://example.atlassian.net/browse/SHOP-7": "https://example.atlassian.net/browse/SHOP-7",
  "https://linear.app/x/issue/GRO-1?a=1&b=2#c": "https://linear.app/x/issue/GRO-1?a=1&b=2#c",
  "https://example.org/ä b": "https://example.org/%C3%A4%20b",
  "https://example.org/%zz": undefined,
  "https://example.org/#a#b": undefined,
  "http://[::1]/": undefined,
  "javascript:alert(1)": undefined,
  "https://user@example.org/": undefined,
};

describe("what the formats for pipelines share", () => {
  it.each(Object.entries(PATHS))("has a path of its own for %s", (_name, [team, name, path]) => {
    expect(virtualPath(team, name)).toBe(path);
  });

  it.each(Object.entries(HOSTILE))("stays below the backlog with %s", (_name, text) => {
    const path = virtualPath(text, text);
    expect(path).toMatch(/^backlog(\/(?:[\w.~-]|%[0-9A-F]{2})+){2,3}$/);
    expect(new URL(path, "https://host.example/repo/").pathname).toBe(`/repo/${path}`);
  });

  it.each(Object.entries(ADDRESSES))("takes %s for the address %s", (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it("takes apart what a log would link or obey, and shortens what nobody reads", () => {
    expect(shown("see https://evil.example ##[error]x")).toBe("see https: //evil.example # #[error]x");
    expect(shown("a".repeat(2_000))).toHaveLength(1_000);
    expect(shown(`${"a".repeat(998)}😀b`)).toBe(`${"a".repeat(998)}…`);
  });

  it("says who does what, and ends it with one full stop", () => {
    const subject = { kind: "team", key: "jira:A", title: "Alpha" } as const;
    expect(findingWords(finding({ rule: "po/x", subject, message: "has no vision" }))).toBe(
      "The team Alpha has no vision",
    );
    expect([sentence("a"), sentence("a."), sentence("")]).toEqual(["a.", "a.", ""]);
  });
});
