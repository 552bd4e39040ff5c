import { describe, expect, it } from "vitest";
import { declineIn } from "../../../../src/backlog/history/changes/declines.ts";
import { endIn } from "../../../../src/backlog/history/changes/endings.ts";
import type { Change } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { daysAgo, NOW, story, team, VOCABULARY } from "../../../make.ts";

const at = daysAgo(9);
const backlog = team({
  vocabulary: { ...VOCABULARY, closures: new Map([...VOCABULARY.closures, ["Closed", "invalid" as const]]) },
});
const entry = (events: readonly Change[]) => ({ item: story(), at, by: undefined, events });
const declined = (...events: Change[]) => {
  const found = declineIn(backlog, entry(events), NOW);
  return found && [found.way, found.how].filter((one) => one !== undefined).join(" ");
};
const CLOSED = { name: "Closed", category: "done" } as const;

describe("an entry declines a request", () => {
  const done = changed("status", "To Do", "Done", at);

  it("by an end that is none of delivery", () => {
    expect(declined(done, changed("resolution", null, "Won't Do", at))).toBe("declined");
    expect(declined(done, changed("resolution", null, "Duplicate", at))).toBe("duplicate");
    expect(declined(changed("status", "To Do", CLOSED, at))).toBe("declined");
    expect(declined(done, changed("resolution", null, "Done", at))).toBeUndefined();
  });

  it("by an end alone, whatever else stands in the entry", () => {
    const cut = changed("estimate", "8", "1", at);
    expect(declined(done, changed("resolution", null, "Done", at), cut)).toBeUndefined();
  });

  it("by removing it from a sprint, and not by moving it to another", () => {
    expect(declined(changed("sprint", "7", "", at))).toBe("deferred sprint");
    expect(declined(changed("sprint", "7", "8", at))).toBeUndefined();
    expect(declined(changed("sprint", "", "8", at))).toBeUndefined();
  });

  it("by removing it from a release, and not by moving it to another", () => {
    const out = changed("release", "2.0", null, at);
    expect(declined(out)).toBe("deferred release");
    expect(declined(out, changed("release", null, "3.0", at))).toBeUndefined();
  });

  it("by lowering its priority by two steps, and not by one", () => {
    expect(declined(changed("priority", "High", "Low", at))).toBe("deferred priority");
    expect(declined(changed("priority", "High", "Medium", at))).toBeUndefined();
    expect(declined(changed("priority", "Low", "High", at))).toBeUndefined();
    expect(declined(changed("priority", "Urgent", "Low", at))).toBeUndefined();
    expect(declined(changed("priority", "High", "Sometime", at))).toBeUndefined();
  });

  it("by taking its due date away, and not by moving it or hiding it", () => {
    expect(declined(changed("due", "2026-04-01", null, at))).toBe("deferred due");
    expect(declined(changed("due", "2026-04-01", "2026-05-01", at))).toBeUndefined();
    expect(declined(changed("due", "2026-04-01", undefined, at))).toBeUndefined();
    expect(declined(changed("due", null, null, at))).toBeUndefined();
  });

  it("by cutting its estimate to half or less", () => {
    expect(declined(changed("estimate", "8", "4", at))).toBe("cut");
    expect(declined(changed("estimate", "8", "0", at))).toBe("cut");
    expect(declined(changed("estimate", "8", "5", at))).toBeUndefined();
    expect(declined(changed("estimate", "0", "0", at))).toBeUndefined();
    expect(declined(changed("estimate", null, "3", at))).toBeUndefined();
    expect(declined(changed("estimate", "8", null, at))).toBeUndefined();
  });

  it("by the first deferral in it, before a cut", () => {
    const both = [changed("estimate", "8", "1", at), changed("sprint", "7", "", at)];
    expect(declined(...both, changed("due", "2026-04-01", null, at))).toBe("deferred sprint");
  });
});

describe("an entry ends an item", () => {
  const end = (...events: Change[]) => endIn(backlog, entry(events))?.closure;

  it("by a change into a done status, as its resolution says", () => {
    expect(end(changed("status", "To Do", "Done", at), changed("resolution", null, "Duplicate", at))).toBe(
      "duplicate",
    );
    expect(end(changed("status", "To Do", "Done", at))).toBe("delivered");
  });

  it("by a resolution in a step of its own", () => {
    expect(end(changed("resolution", null, "Won't Do", at))).toBe("declined");
    expect(end(changed("resolution", "Won't Do", null, at))).toBeUndefined();
  });

  it("not by a change among done statuses, or into one that is not done", () => {
    expect(
      end(changed("status", "Done", CLOSED, at), changed("resolution", null, "Done", at)),
    ).toBeUndefined();
    const back = changed("status", "Done", "To Do", at);
    expect(end(back, changed("resolution", null, "Done", at))).toBeUndefined();
  });
});
