import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/engine/fingerprint.ts";

const subject = { kind: "item", id: "10042", key: "SHOP-7", title: "Pay by card" } as const;

describe("a fingerprint", () => {
  it("is 32 hexadecimal digits", () => {
    expect(fingerprint("po/story-benefit", "jira", subject)).toMatch(/^[0-9a-f]{32}$/);
  });

  it("survives a new title and a move to another project", () => {
    const moved = { ...subject, key: "PAY-3", title: "Pay by credit card" };
    expect(fingerprint("po/story-benefit", "jira", moved)).toBe(
      fingerprint("po/story-benefit", "jira", subject),
    );
  });

  it("differs by rule, tracker and thing", () => {
    const all = [
      fingerprint("po/story-benefit", "jira", subject),
      fingerprint("po/story-atomic", "jira", subject),
      fingerprint("po/story-benefit", "linear", subject),
      fingerprint("po/story-benefit", "jira", { ...subject, id: "10043" }),
      fingerprint("po/story-benefit", "jira", { ...subject, kind: "roadmap" }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
