import { describe, expect, it } from "vitest";
import { answeredRequests } from "../../../rules/babysitter/never-declines/answered-requests.ts";
import signal from "../../../rules/babysitter/never-declines.ts";
import { withUnmappedOwnerAccounts } from "../../../src/backlog/history/decisions/unmapped-owner-accounts.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { similarIndex, similarItems } from "../../../src/backlog/similar.ts";
import { changed } from "../../changed.ts";
import { daysAgo, NOW, person, story, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { asker, declined, HOUR, pm, po, spread, takenIn, withRoles } from "./events.ts";

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
