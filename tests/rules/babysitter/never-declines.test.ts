import { describe, expect, it } from "vitest";
import { answeredRequests } from "../../../rules/babysitter/never-declines/answered-requests.ts";
import signal from "../../../rules/babysitter/never-declines.ts";
import { withUnmappedOwnerAccounts } from "../../../src/backlog/history/decisions/unmapped-owner-accounts.ts";
import type { Backlog, Change, WorkItem } from "../../../src/backlog/model.ts";
import { similarIndex, similarItems } from "../../../src/backlog/similar.ts";
import { LINEAR_TRAITS } from "../../../src/connectors/linear/traits.ts";
import { changed } from "../../changed.ts";
import { comment, daysAgo, markdown, NOW, person, story, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { asker, declined, dev, HOUR, pm, po, spread, startedStory, takenIn, withRoles } from "./events.ts";

const app = { ...person(), kind: "app" as const };
/** A no by a word that nobody explains. */
const turnedAway = (i: number): WorkItem =>
  story({
    reporter: asker,
    createdAt: spread(i),
    status: { name: "Not for us", category: "done" },
    closure: undefined,
    closedAt: spread(i) + HOUR,
    events: [changed("status", "To Do", { name: "Not for us", category: "done" }, spread(i) + HOUR, po)],
  });
const parked = (i: number): WorkItem =>
  story({
    reporter: asker,
    createdAt: spread(i),
    labels: ["someday"],
    events: [changed("labels", "", "someday", spread(i) + HOUR, po)],
  });
/** What an app does for whoever types through it. */
const throughApp = (i: number): WorkItem =>
  story({
    reporter: asker,
    createdAt: spread(i),
    status: { name: "Done", category: "done" },
    closure: "declined",
    closedAt: spread(i) + 3 * HOUR,
    events: [
      changed("description", null, "text", spread(i) + HOUR, app),
      changed("rank", "", "Ranked lower", spread(i) + 2 * HOUR, app),
      changed("status", "To Do", "Done", spread(i) + 3 * HOUR, app),
      changed("resolution", null, "Won't Do", spread(i) + 3 * HOUR, app),
    ],
  });

describeSignal(signal, {
  established: {
    "Of 80 decided requests 79 were accepted and only one was declined.": () => ({
      team: withRoles([...times(79, takenIn), declined(po, 80)]),
      k: 79,
      n: 80,
    }),
    "where a request of three weeks counts as taken in, and one a moment younger is still open": () => ({
      team: withRoles([
        ...times(60, takenIn),
        { ...takenIn(0), createdAt: daysAgo(21) },
        { ...takenIn(0), createdAt: daysAgo(21) + 1 },
      ]),
      k: 61,
      n: 61,
    }),
    "where somebody else declines": () => ({
      team: withRoles([...times(60, takenIn), ...times(20, (i) => declined(pm, i))]),
      k: 80,
      n: 80,
    }),
  },
  refuted: {
    "The product owner declined a third of the requests and recorded each refusal.": () => ({
      team: withRoles([...times(40, takenIn), ...times(20, (i) => declined(po, i))]),
      k: 40,
      n: 60,
    }),
    "where the no has a name of its own": () => ({
      team: withRoles([...times(40, takenIn), ...times(20, turnedAway)]),
      k: 40,
      n: 60,
    }),
    "where an app that does a product owner's work says no": () => ({
      team: withUnmappedOwnerAccounts(withRoles([...times(40, takenIn), ...times(20, throughApp)])),
      k: 40,
      n: 60,
    }),
  },
  inconclusive: {
    "where about one in ten is declined": () => ({
      team: withRoles([...times(54, takenIn), ...times(6, (i) => declined(po, i))]),
      k: 54,
      n: 60,
    }),
  },
  "insufficient-evidence": {
    "with few requests": () => ({ team: withRoles(times(20, takenIn)), n: 20 }),
    "with requests of a few weeks only": () => ({
      team: withRoles(times(40, (i) => ({ ...takenIn(i), createdAt: spread(0) + i * HOUR }))),
      n: 40,
    }),
    "with faults in place of requests": () => ({
      team: withRoles(times(60, (i) => ({ ...takenIn(i), kind: "bug" as const }))),
      n: 0,
    }),
  },
  "not-observable": {
    "without a change history": () => ({
      team: withRoles([], { capabilities: { history: "no history" } } as never),
    }),
    "where most of it is unclear: marked by the product owner and never started": () => ({
      team: withRoles([
        ...times(30, takenIn),
        ...times(40, (i) => ({
          ...parked(i),
          events: [changed("labels", "", `l${i}`, spread(i) + HOUR, po)],
        })),
      ]),
      n: 30,
      unknown: 40,
    }),
  },
  "not-applicable": "never: every team is asked for something",
});

/** A request that is closed as the duplicate of another, with how much the two texts have in common, 0..1. */
function closedAsDuplicate(title: string, otherTitle: string) {
  const other = story({ title: otherTitle });
  const link = { kind: "duplicates" as const, direction: "out" as const, key: other.key };
  const item: WorkItem = {
    ...declined(po, 1),
    title,
    closure: "duplicate",
    links: [link],
    events: [
      changed("status", "To Do", "Done", spread(1) + 24 * HOUR, po),
      changed("resolution", null, "Duplicate", spread(1) + 24 * HOUR, po),
    ],
  };
  const backlog = withRoles([...times(60, takenIn), item, other]);
  const alike = similarItems(similarIndex(backlog), item, 20).find((one) => one.item === other);
  const answer = answeredRequests(backlog, NOW).find((one) => one.item === item)?.answer;
  return { alike: alike?.similarity, answer };
}

describe("a request closed as a duplicate", () => {
  it("is answered by neither yes nor no where a little more than a third of the two texts is the same", () => {
    const { alike, answer } = closedAsDuplicate(
      "voucher basket alpha",
      "voucher basket golf hotel india juliet kilo",
    );
    expect(alike).toBeCloseTo(0.355, 2);
    expect(answer).toBe("duplicate");
  });

  it("is refused in disguise where they have less in common", () => {
    const { alike, answer } = closedAsDuplicate(
      "voucher basket discount alpha bravo charlie",
      "voucher basket discount golf hotel india juliet kilo",
    );
    expect(alike).toBeCloseTo(0.347, 2);
    expect(answer).toBe("refused");
  });
});

const read = (item: WorkItem, others: readonly WorkItem[] = [], fields: Partial<Backlog> = {}) =>
  answeredRequests(withRoles([item, ...others], fields), NOW).find((one) => one.item === item);
const wish = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({
    reporter: po,
    creator: po,
    createdAt: daysAgo(60),
    title: "Request from the Leipzig store: a printer",
    events: [],
    ...fields,
  });

describe("a story that the product owner writes down", () => {
  it.each<[string, WorkItem]>([
    ["names in its title who asked", wish()],
    [
      "names in its text who asked",
      wish({ title: "A printer", description: markdown("As requested by the store manager.") }),
    ],
    [
      "named it when it was written",
      wish({
        title: "A printer",
        description: markdown("A printer."),
        events: [changed("description", "As requested by the store manager.", "A printer.", daysAgo(50), po)],
      }),
    ],
    ["has no reporter but a creator", wish({ reporter: null })],
    [
      "was created in the moment asked for",
      wish({ createdAt: NOW, status: { name: "Done", category: "done" } }),
    ],
  ])("is a request where it %s", (_, item) => {
    expect(read(item)).toBeDefined();
  });

  it.each<[string, WorkItem]>([
    ["names nobody", wish({ title: "A printer" })],
    [
      "named nobody when it was written",
      wish({
        title: "A printer",
        description: markdown("As requested by the store manager."),
        events: [changed("description", "A printer.", "As requested by the store manager.", daysAgo(50), po)],
      }),
    ],
    ["is a bug", wish({ kind: "bug" })],
    ["is a spike", wish({ kind: "spike" })],
    ["was created by a developer", wish({ reporter: dev, creator: dev })],
    ["was created by nobody known", wish({ reporter: null, creator: null })],
    ["was created at no known time", wish({ createdAt: undefined })],
    ["is created later", wish({ createdAt: NOW + 1, status: { name: "Done", category: "done" } })],
    ["is three weeks old but for a moment", wish({ createdAt: daysAgo(21) + 1 })],
  ])("is none where it %s", (_, item) => {
    expect(read(item)).toBeUndefined();
  });

  it("is none where many were imported", () => {
    const [first, ...others] = times(12, (i) => wish({ createdAt: daysAgo(60) + i * 1000 })) as [WorkItem];
    expect(read(first, others)).toBeUndefined();
  });
});

/** A request that is closed or changed by these events a day after it came. */
const asked = (events: Change[], fields: Partial<WorkItem> = {}): WorkItem =>
  story({
    reporter: asker,
    creator: asker,
    createdAt: spread(3),
    title: "A map of all depots",
    events,
    ...fields,
  });
const DAY_AFTER = spread(3) + 24 * HOUR;
const closed = (fields: Partial<WorkItem> = {}): Partial<WorkItem> => ({
  ...{ status: { name: "Done", category: "done" }, closure: "declined", closedAt: DAY_AFTER },
  ...fields,
});
const ending = (by: typeof po | undefined, resolution = "Won't Do"): Change[] => [
  changed("status", "To Do", "Done", DAY_AFTER, by),
  changed("resolution", null, resolution, DAY_AFTER, by),
];
const NOT_FOR_US = { name: "Not for us", category: "done" } as const;

describe("the answer to a request", () => {
  it.each<[string, string, WorkItem]>([
    ["refused by the product owner", "refused", asked(ending(po), closed())],
    ["refused by somebody else", "refused-by-others", asked(ending(pm), closed())],
    ["withdrawn by the requester", "unclear", asked(ending(asker), closed())],
    [
      "closed by a word nobody explains before its start",
      "refused",
      asked(
        [changed("status", "To Do", NOT_FOR_US, DAY_AFTER, po)],
        closed({ status: NOT_FOR_US, closure: undefined }),
      ),
    ],
    [
      "closed by such a word, by a machine",
      "taken-in",
      asked(
        [changed("status", "To Do", NOT_FOR_US, DAY_AFTER, app)],
        closed({ status: NOT_FOR_US, closure: undefined }),
      ),
    ],
    [
      "closed by such a word after its start",
      "taken-in",
      startedStory(3, {
        reporter: asker,
        creator: asker,
        status: NOT_FOR_US,
        closure: undefined,
        events: [
          changed("status", "To Do", "In Progress", spread(3), dev),
          changed("status", "In Progress", NOT_FOR_US, spread(3) + HOUR, po),
        ],
      }),
    ],
    ["delivered without a start", "taken-in", asked(ending(po, "Done"), closed({ closure: "delivered" }))],
    ["lowered in priority", "taken-in", asked([changed("priority", "High", "Low", DAY_AFTER, po)])],
    [
      "labelled by the product owner and left",
      "unclear",
      asked([changed("labels", "", "later", DAY_AFTER, po)]),
    ],
    ["labelled by a developer and left", "taken-in", asked([changed("labels", "", "later", DAY_AFTER, dev)])],
    [
      "ordered by the product owner and left",
      "taken-in",
      asked([changed("rank", "", "Ranked higher", DAY_AFTER, po)]),
    ],
    ["of unknown history", "unclear", asked([], { events: undefined })],
  ])("that was %s is %s", (_, answer, item) => {
    expect(read(item)?.answer).toBe(answer);
  });

  it("is no answer where the label was set on many in bulk", () => {
    const labelled = times(12, (i) =>
      asked([changed("labels", "", "later", DAY_AFTER + i * 1000, po)], { createdAt: spread(3) + i * HOUR }),
    );
    const [first, ...others] = labelled as [WorkItem, ...WorkItem[]];
    expect(read(first, others)?.answer).toBe("taken-in");
  });

  it("is unclear where others closed many in bulk", () => {
    const many = times(12, (i) =>
      asked(
        ending(pm).map((event) => ({ ...event, at: event.at + i * 1000 })),
        closed({ createdAt: spread(3) + i * HOUR }),
      ),
    );
    const [first, ...others] = many as [WorkItem, ...WorkItem[]];
    expect(read(first, others)?.answer).toBe("unclear");
  });

  it.each<[string, boolean, Partial<WorkItem>]>([
    ["a comment", true, { comments: [comment("We will not build this: the depots move.", DAY_AFTER, po)] }],
    ["nothing", false, {}],
  ])("comes with a reason where there is %s: %s", (_, withReason, fields) => {
    expect(read(asked(ending(po), closed(fields)))?.withReason).toBe(withReason);
  });

  it.each<[string, Partial<WorkItem>, Partial<Backlog>]>([
    ["a bug", { kind: "bug" }, {}],
    ["an incident", { labels: ["incident"] }, {}],
    [
      "a story that reads like a fault, where items have no types",
      { title: "Cart crashes on an empty voucher" },
      { tracker: "linear", traits: { ...LINEAR_TRAITS } },
    ],
  ])("is not asked of %s", (_, fields, team) => {
    expect(read(asked([], fields), [], team)).toBeUndefined();
  });

  it("is asked of a story that reads like a fault where its type says that it is none", () => {
    expect(read(asked([], { title: "Cart crashes on an empty voucher" }))).toBeDefined();
    expect(read(asked([]), [], { tracker: "linear", traits: { ...LINEAR_TRAITS } })).toBeDefined();
  });
});
