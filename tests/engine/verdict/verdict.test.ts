import { describe, expect, it } from "vitest";
import signals from "../../../rules/babysitter/index.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { verdicts } from "../../../src/engine/verdict/verdict.ts";
import { verdictText } from "../../../src/engine/verdict/wording.ts";
import { NOW, times } from "../../make.ts";
import {
  declined,
  leader,
  planned,
  po,
  quoting,
  startedStory,
  takenIn,
  withRoles,
} from "../../rules/babysitter/events.ts";

const of = (team: Backlog, mode?: "seed-literal") => {
  const [found] = verdicts([team], signals, NOW, mode);
  if (found === undefined) throw new TypeError("no verdict");
  return found;
};
const state = (team: Backlog, id: string) =>
  of(team).assessments.find(({ signal }) => signal.id === `babysitter/${id}`)?.state;

const LINKS = [
  { url: "https://desk.example.com/tickets/1", title: "1", leadsTo: "ticket", at: undefined, by: undefined },
] as const;
const kept = times(10, (i) => ({ ...takenIn(i), remoteLinks: LINKS }) as WorkItem);
const able = withRoles([
  ...kept,
  ...times(40, takenIn),
  ...times(30, (i) => declined(po, i)),
  ...times(60, (i) => planned(po, i)),
  ...times(40, quoting),
]);
const unable = withRoles([
  ...kept,
  ...times(70, takenIn),
  ...times(40, (i) => planned(po, i)),
  ...times(40, (i) => planned(leader, i)),
  ...times(60, (i) => startedStory(i)),
]);

describe("the verdict", () => {
  it("says nothing is indicated where the function decides", () => {
    expect(of(able).status).toBe("not-indicated");
    expect(of(able).whoCanChangeIt).toEqual([]);
  });

  it("says pattern where two criteria fail and more, and who can change it", () => {
    const found = of(unable);
    expect(found.status).toBe("pattern");
    expect(found.whoCanChangeIt).toContain("leadership");
    expect(found.elsewhere).toEqual([expect.stringContaining("were made by leadership")]);
  });

  it("looks back on 52 weeks", () => {
    expect(of(able).window).toEqual({ from: NOW - 52 * 7 * 86_400_000, until: NOW });
  });

  it("says whether accounts beyond the role map were counted as the function", () => {
    expect(of(able).credited).toBe(false);
  });

  it("is the same alone and in any company", () => {
    const alone = [able, unable].map((team) => ({ ...of(team), amongMany: null }));
    for (const company of [
      times(1, () => able),
      times(40, () => unable),
      [...times(9, () => able), unable],
    ]) {
      const [first, second] = verdicts([able, unable, ...company], signals, NOW).map((one) => ({
        ...one,
        amongMany: null,
      }));
      expect([first, second]).toEqual(alone);
    }
  });

  it("says of several teams which ones stand out among them", () => {
    expect(verdicts([able, unable, able], signals, NOW).map(({ amongMany }) => amongMany)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("speaks of the function in its team, with counts, what stands beside it and who can change it", () => {
    const text = verdictText(of(unable));
    expect(text).toMatch(/^The product-owner function of team Checkout: it seldom declines a request/);
    expect(text).toContain("80 of 80 requests were accepted");
    expect(text).toContain("Who can change it: leadership (by giving the mandate)");
    expect(text).not.toMatch(/babysitter is|is a babysitter|secretary|monkey/);
  });

  it("says what would help where too little can be seen", () => {
    const found = of(withRoles(times(5, takenIn)));
    expect(found.status).toBe("insufficient-evidence");
    expect(verdictText(found)).toContain("needed: requests as items with their requester");
  });

  it("is insufficient without a role map", () => {
    const blind = { ...unable, capabilities: { ...unable.capabilities, roles: "no role map" } };
    expect(of(blind).status).toBe("insufficient-evidence");
  });

  it("counts for both roles in one person what counts for either", () => {
    const both = { ...po, roles: [{ role: "pm" as const }, { role: "po" as const }] };
    const combined = withRoles(
      times(60, (i) => planned(both, i)),
      { model: "combined" },
    );
    expect(state(combined, "no-scope-influence")).toBe("refuted");
  });
});

/** What must hold whatever the team. */
describe("evidence", () => {
  const hide = (item: WorkItem, n: number): WorkItem =>
    [
      { ...item, comments: undefined, remoteLinks: undefined },
      { ...item, description: undefined },
      { ...item, events: undefined },
      { ...item, reporter: undefined, creator: undefined },
    ][n] as WorkItem;

  it.each(
    ["comments and links", "descriptions", "histories", "reporters"].map((name, n) => [name, n] as const),
  )("that is hidden never establishes a signal: %s", (_, n) => {
    for (const share of [0.3, 0.6, 1]) {
      const items = able.items.map((item, i) => (i % 10 < share * 10 ? hide(item, n) : item));
      const found = of({ ...able, items }).assessments.filter(({ signal }) => signal.part === "core");
      expect(found.filter((one) => one.state === "established")).toEqual([]);
    }
  });

  it("of further refusals never raises the signal", () => {
    let before = 1;
    for (const more of [0, 2, 5, 10, 20, 40]) {
      const team = withRoles([...times(60, takenIn), ...times(more, (i) => declined(po, i))]);
      const [first] = of(team).assessments;
      expect(first?.lower).toBeLessThanOrEqual(before);
      before = first?.lower ?? 0;
    }
  });
});
