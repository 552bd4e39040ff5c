import { expect, it } from "vitest";
import rule from "../../../rules/po/criteria-substance.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, daysAhead, done, markdown, NOW, sprint, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const active = sprint({ state: "active", startAt: daysAgo(5), endAt: daysAhead(9) });
const criteria = (...items: string[]) =>
  markdown(`## Acceptance criteria\n\n${items.map((item) => `- ${item}`).join("\n")}`);
let serial = 0;
/** Texts differ, so that none is taken for a template. */
const good = (): WorkItem =>
  story({ description: criteria(`A basket of ${++serial} euros costs no postage`, "TBD") });
const empty = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ description: criteria(["TBD", "Works as expected", "n/a"][++serial % 3] ?? ""), ...fields });

describeRule(rule, {
  pass: {
    "Every story has a criterion such as “A basket of 20 euros costs no postage”.": () => ({
      team: team({ items: times(20, good) }),
      judged: 20,
      failed: 0,
    }),
    "when one of twenty says nothing": () => ({
      team: team({ items: [...times(19, good), ...times(1, () => empty())] }),
      failed: 1,
      findings: 0,
    }),
    "when stories without criteria stand beside them": () => ({
      team: team({ items: [...times(20, good), ...times(20, () => story({ description: null }))] }),
      judged: 20,
    }),
    "when only finished stories are empty": () => ({
      team: team({ items: [...times(20, good), ...times(20, () => done({ description: criteria("TBD") }))] }),
      judged: 20,
    }),
    "when the empty ones are old and far from the sprint": () => ({
      team: team({
        items: [
          ...times(100, () => empty({ updatedAt: daysAgo(400) })),
          ...times(150, () => ({ ...good(), updatedAt: daysAgo(1) })),
          ...times(50, () => ({ ...good(), sprints: [active], updatedAt: daysAgo(900) })),
        ],
        sprints: [active],
      }),
      judged: 200,
      failed: 0,
    }),
  },
  warn: {
    "when a fifth say nothing, which may be chance": () => ({
      team: team({ items: [...times(16, good), ...times(4, () => empty())] }),
      failed: 4,
      findings: 4,
    }),
  },
  fail: {
    "Half of the stories have only criteria such as “TBD” and “Works as expected”.": () => ({
      team: team({
        items: [
          story({ description: criteria("TBD", "Works as expected") }),
          ...times(12, () => empty()),
          ...times(12, good),
        ],
      }),
      failed: 13,
      evidence: { criteria: 2, quoted: ["TBD", "Works as expected"] },
    }),
    "and quotes three criteria at most": () => ({
      team: team({ items: times(20, () => story({ description: criteria("TBD", "n/a", "TODO", "tbc") })) }),
      evidence: { criteria: 4, quoted: ["TBD", "n/a", "TODO"] },
    }),
    "in the words of a single criterion": () => ({
      team: team({
        items: [story({ description: criteria("TBD") }), ...times(12, () => empty()), ...times(12, good)],
      }),
      evidence: { criteria: 1, classes: ["placeholder"] },
      message: "has one acceptance criterion, which cannot be checked (placeholder)",
    }),
  },
  "insufficient-evidence": {
    "with four stories that have criteria": () => ({
      team: team({ items: [...times(4, () => empty()), ...times(30, () => story())] }),
      judged: 4,
    }),
    "when three of twenty say nothing, which looks fine so far": () => ({
      team: team({ items: [...times(17, good), ...times(3, () => empty())] }),
      failed: 3,
    }),
  },
  "not-observable": {
    "when the source shows no descriptions": () => ({
      team: team({ items: times(30, () => empty()), capabilities: { body: "not in this export" } }),
    }),
    "when most stories came without one": () => ({
      team: team({ items: [...times(5, good), ...times(20, () => story({ description: undefined }))] }),
      unknown: 20,
    }),
  },
  "not-applicable": "never: it is asked only of criteria that are there",
});

it("is asked of a single item only where that has criteria", () => {
  const asked = { team: team(), now: NOW, options: {} };
  expect([good(), empty(), story()].map((item) => rule.ready?.applies?.(item, asked))).toEqual([
    true,
    true,
    false,
  ]);
});
