import rule from "../../../rules/po/acceptance-criteria.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, daysAhead, done, epic, markdown, sprint, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const active = sprint({ state: "active", startAt: daysAgo(5), endAt: daysAhead(9) });
let serial = 0;
/** Texts differ, so that none is taken for a template. */
const one = () => markdown(`Acceptance criteria:\n\n- The total shows a discount of ${++serial} euros`);
const two = () =>
  markdown(
    `## Acceptance criteria\n\n- The total shows a discount of ${++serial} euros\n- Voucher ${serial} is refused once it expired`,
  );
/** The same boxes in every story. */
const checklist = (...more: string[]) =>
  markdown(
    `## Acceptance criteria\n\n- [ ] The owner is named\n- [ ] Texts are translated\n${more.join("")}`,
  );
const none = markdown("The voucher is taken off the total.");

const near = (description: WorkItem["description"], fields: Partial<WorkItem> = {}): WorkItem =>
  story({ sprints: [active], description, ...fields });
const sprintOf = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items, sprints: [active], ...fields });
const mixed = (withCriteria: number, without: number): WorkItem[] => [
  ...times(withCriteria, () => near(two())),
  ...times(without, () => near(none)),
];

describeRule(rule, {
  pass: {
    "Every story near the sprint lists a check, such as “the receipt shows the VAT number”.": () => ({
      team: sprintOf(mixed(20, 0)),
      judged: 20,
      failed: 0,
    }),
    "when three in twenty do not": () => ({ team: sprintOf(mixed(17, 3)), failed: 3, findings: 0 }),
    "when they stand in a field made for them": () => ({
      team: sprintOf(
        times(20, () =>
          near(none, { criteria: [markdown(`- The total shows a discount of ${++serial} euros`)] }),
        ),
      ),
      failed: 0,
    }),
    "when they stand in a document of the epic above": () => {
      const above = epic({ key: "SHOP-900", documents: [two()] });
      return { team: sprintOf([above, ...times(20, () => near(none, { parent: above.key }))]), failed: 0 };
    },
    "when each adds a line of its own to the checklist of the template": () => ({
      team: sprintOf(times(20, (i) => near(checklist(`- A voucher of ${i} euros is taken`)))),
      failed: 0,
    }),
    "when four stories share their lines": () => ({
      team: sprintOf([...mixed(16, 0), ...times(4, () => near(checklist()))]),
      judged: 20,
      failed: 0,
    }),
    "when stories outside the ready zone have none": () => ({
      team: sprintOf([...mixed(20, 0), ...times(60, () => story({ description: none }))]),
      judged: 20,
      covers: [],
    }),
    "when four stories near the sprint have them, and so have those that are finished": () => ({
      team: sprintOf([
        ...mixed(4, 0),
        ...times(20, (n) => done({ description: two(), createdAt: daysAgo(50 - n) })),
      ]),
      judged: 24,
      covers: ["finished stories"],
    }),
  },
  warn: {
    "when nothing is near the sprint or finished, and open stories of the year have none": () => ({
      team: sprintOf([
        ...times(12, (n) => story({ description: none, order: n })),
        story({ description: none, createdAt: daysAgo(400), order: 0 }),
      ]),
      judged: 10,
      failed: 10,
      covers: ["stories at the top of the backlog"],
    }),
    "when the order of such stories is not shown either": () => ({
      team: sprintOf(
        times(12, () => story({ description: none })),
        { capabilities: { ...team().capabilities, order: "not shown" } },
      ),
      judged: 12,
      covers: ["open stories of the last year"],
    }),
    "when a quarter have none, which may be chance": () => ({
      team: sprintOf(mixed(15, 5)),
      failed: 5,
      findings: 5,
      message: "has no acceptance criteria",
    }),
    "with fewer than configured": () => ({
      team: sprintOf([...mixed(15, 0), ...times(5, () => near(one()))]),
      options: { minimum: 2 },
      evidence: { found: 1, minimum: 2 },
      message: "has 1 acceptance criteria; at least 2 are needed",
    }),
  },
  fail: {
    "when four stories near the sprint have none, and half of those that are finished": () => ({
      team: sprintOf([
        ...mixed(0, 4),
        ...times(20, (n) => done({ description: n % 2 === 0 ? none : two(), createdAt: daysAgo(50 - n) })),
      ]),
      judged: 24,
      failed: 14,
      findings: 14,
      covers: ["finished stories"],
    }),
    "Half of the stories near the sprint say what to build and not how to check it.": () => ({
      team: sprintOf(mixed(15, 15)),
      failed: 15,
      findings: 15,
    }),
    "when half have nothing but the checklist of the template": () => ({
      team: sprintOf([...mixed(20, 0), ...times(20, () => near(checklist()))]),
      failed: 20,
      evidence: { found: 0, minimum: 1, ofTemplate: 2 },
      message: "has no acceptance criteria of its own: all 2 lines under the label are the template's",
    }),
    "when five stories share their one line, and no others are near the sprint": () => ({
      team: sprintOf(times(5, () => near(markdown("AC:\n- The voucher is taken off the total")))),
      failed: 5,
      message: "has no acceptance criteria of its own: the one line under the label is the template's",
    }),
    "with one finding on the team that has a checklist and no criteria": () => ({
      team: sprintOf(times(25, () => near(checklist()))),
      findings: 1,
      evidence: { withCriteria: 0, stories: 25 },
    }),
    "when there is no description at all": () => ({
      team: sprintOf([...mixed(15, 0), ...times(15, () => near(null))]),
      failed: 15,
    }),
    "with one finding on the team where nobody writes any": () => ({
      team: sprintOf([
        ...mixed(0, 25),
        ...times(70, (i) => done({ description: i < 9 ? two() : none, createdAt: daysAgo(70 + i) })),
      ]),
      failed: 25,
      findings: 1,
      evidence: { withCriteria: 9, stories: 95 },
      message: "does not use acceptance criteria: only 9 of its last 95 stories have any",
    }),
    "with one finding on the team from twenty stories on": () => ({
      team: sprintOf(mixed(0, 20)),
      findings: 1,
      evidence: { withCriteria: 0, stories: 20 },
    }),
    "with one finding a story where the finished ones, which may have some, were left out": () => ({
      team: sprintOf(mixed(0, 20), {
        capabilities: { "finished-items": "only open items were read" } as never,
      }),
      findings: 20,
    }),
    "with one finding a story where there are fewer than twenty": () => ({
      team: sprintOf(mixed(0, 19)),
      findings: 19,
    }),
    "when no document of the epic above states them": () => {
      const above = epic({ key: "SHOP-900", documents: [none] });
      return { team: sprintOf([above, ...times(20, () => near(none, { parent: above.key }))]), failed: 20 };
    },
    "with one finding a story where a tenth of the last hundred have them": () => ({
      team: sprintOf([
        ...mixed(0, 25),
        ...times(75, (i) => done({ description: i < 10 ? two() : none, createdAt: daysAgo(70 + i) })),
        ...times(50, () => done({ description: none, createdAt: daysAgo(900) })),
      ]),
      findings: 25,
    }),
    "with one finding on the team when only stories before the last hundred had them": () => ({
      team: sprintOf([
        ...mixed(0, 25),
        ...times(75, () => done({ description: none, createdAt: daysAgo(70) })),
        ...times(50, () => done({ description: two(), createdAt: daysAgo(900) })),
      ]),
      findings: 1,
    }),
  },
  "insufficient-evidence": {
    "with four stories near the sprint, which are named all the same": () => ({
      team: sprintOf(mixed(0, 4)),
      judged: 4,
      findings: 4,
    }),
    "when a fifth of the stories have none, which looks fine so far": () => ({
      team: sprintOf(mixed(16, 4)),
      failed: 4,
    }),
    "when stories that link a document are left out": () => {
      const remoteLinks = [
        { url: "https://docs.example/1", title: "Spec", leadsTo: "document", at: undefined, by: undefined },
      ] as const;
      return {
        team: sprintOf([...mixed(0, 4), ...times(4, () => near(none, { remoteLinks }))]),
        judged: 4,
        unknown: 4,
      };
    },
  },
  "not-observable": {
    "when the source shows no descriptions": () => ({
      team: sprintOf(mixed(0, 25), { capabilities: { body: "not in this export" } as never }),
    }),
    "when most stories came without one": () => ({
      team: sprintOf([...mixed(0, 5), ...times(20, () => near(undefined))]),
      unknown: 20,
    }),
  },
  "not-applicable": "never: whoever writes stories can say when they are done",
});
