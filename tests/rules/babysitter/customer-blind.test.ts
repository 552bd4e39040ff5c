import signal from "../../../rules/babysitter/customer-blind.ts";
import type { RemoteLink, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, markdown, person, story, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { asker, HOUR, po, quoting, spread, startedStory, withRoles } from "./events.ts";

const desk = { ...person(), kind: "app" as const };
/** Shows that tickets are kept in this tracker at all. */
const synced = (i: number): WorkItem =>
  story({ createdAt: spread(i), remoteLinks: [ticket(spread(i), desk)], events: [] });
const ticket = (at: number, by: typeof desk | typeof po): RemoteLink => ({
  ...{ url: "https://desk.example.com/tickets/7", title: "Ticket 7", leadsTo: "ticket" as const, at, by },
});
const bare = (i: number): WorkItem => startedStory(i, { description: markdown("A list with a filter") });
const blind = (n: number): WorkItem[] => [...times(10, synced), ...times(n, bare)];

describeSignal(signal, {
  established: {
    "Of 80 stories 78 were started without a customer's words, ticket or interview.": () => ({
      team: withRoles([...blind(78), ...times(2, quoting)]),
      k: 78,
      n: 80,
    }),
    "where the tickets came by a desk and the words are the requester's": () => ({
      team: withRoles([
        ...blind(40),
        ...times(20, (i) =>
          startedStory(i, { creator: asker, reporter: asker, description: quoting(i).description }),
        ),
        ...times(20, (i) => startedStory(i, { remoteLinks: [ticket(spread(i) - 48 * HOUR, desk)] })),
      ]),
      k: 80,
      n: 80,
    }),
  },
  refuted: {
    "Half of the stories quote a customer before work on them starts.": () => ({
      team: withRoles([...blind(30), ...times(30, quoting)]),
      k: 30,
      n: 60,
    }),
    "where the product owner ties tickets and writes what was heard": () => ({
      team: withRoles([
        ...blind(30),
        ...times(15, (i) => startedStory(i, { remoteLinks: [ticket(spread(i) - HOUR, po)] })),
        ...times(15, (i) =>
          startedStory(i, {
            comments: [comment("Interview with Northwind: 3 of 4 clerks gave up", spread(i) - HOUR, po)],
          }),
        ),
      ]),
      k: 30,
      n: 60,
    }),
  },
  inconclusive: {
    "where tests, upgrades and faults are no features": () => ({
      team: withRoles([
        ...blind(50),
        ...times(10, quoting),
        ...times(40, (i) =>
          startedStory(i, { title: i % 2 === 0 ? "Unit tests for filters" : "Fix the filter" }),
        ),
      ]),
      k: 50,
      n: 60,
    }),
    "where one in six has a case": () => ({
      team: withRoles([...blind(50), ...times(10, quoting)]),
      k: 50,
      n: 60,
    }),
  },
  "insufficient-evidence": { "with few stories": () => ({ team: withRoles([...blind(9)]), n: 9 }) },
  "not-observable": {
    "where nothing of customers is kept in the tracker": () => ({ team: withRoles(times(60, bare)) }),
    "where the cases may lie in linked pages": () => ({
      team: withRoles([
        ...blind(30),
        ...times(40, (i) => startedStory(i, { description: markdown("See https://pages.example.com/p/1") })),
      ]),
      n: 30,
      unknown: 40,
    }),
    "where texts say that customers asked, without a particular of any": () => ({
      team: withRoles([
        ...blind(30),
        ...times(40, (i) =>
          startedStory(i, { description: markdown("Several customers have asked for a filter.") }),
        ),
      ]),
      n: 30,
      unknown: 40,
    }),
    "where the text of the day is hidden and today's speaks": () => ({
      team: withRoles(
        [
          ...blind(30),
          ...times(40, (i) => {
            const item = quoting(i);
            const later = changed("description", undefined, undefined, spread(i) + 60 * HOUR, po);
            return { ...item, events: [...(item.events ?? []), later] };
          }),
        ],
        { tracker: "linear" },
      ),
      n: 30,
      unknown: 40,
    }),
  },
  "not-applicable": "never: an internal platform has customers too",
});
