/** The made-up team as Linear's API gives it: records that name one another by id, list by list. */
import type { Records } from "../connectors/linear/live/workspace.ts";
import {
  type Item,
  NOW,
  PEOPLE,
  type Sprint,
  type Status,
  type Story,
  sprintsAt,
  statusAt,
  type Who,
} from "./story.ts";

/** Ids of exports are UUIDs. */
const id = (kind: string, n: number): string =>
  `${kind.padEnd(8, "0").slice(0, 8)}-0000-4000-8000-${String(n).padStart(12, "0")}`;

const TEAM = { id: id("7ea", 1), key: "FERRY", name: "Ferry bookings" };
const STATES: readonly { readonly id: string; readonly name: Status; readonly type: string }[] = [
  { id: id("57a7e", 1), name: "To Do", type: "unstarted" },
  { id: id("57a7e", 2), name: "In Progress", type: "started" },
  { id: id("57a7e", 3), name: "In Review", type: "started" },
  { id: id("57a7e", 4), name: "Done", type: "completed" },
  { id: id("57a7e", 5), name: "Declined", type: "canceled" },
];
const stateOf = (name: Status) => STATES.find((one) => one.name === name) ?? STATES[0];
const WHO = Object.keys(PEOPLE) as Who[];
const user = (who: Who): string => id("ace", WHO.indexOf(who) + 1);
export const cycleId = (sprint: number): string => id("c1c1e", sprint);
const instant = (at: number): string => new Date(at).toISOString();

/** An issue is in one cycle: the last of the sprints it is in. */
const cycleOf = (sprints: readonly number[]): string | null => {
  const last = sprints.at(-1);
  return last === undefined ? null : cycleId(last);
};

function historyOf(item: Item): Records {
  return item.deeds.flatMap((deed, n) => {
    const entry = {
      id: id("415", item.number * 100 + n),
      createdAt: instant(deed.at),
      actorId: user(deed.by),
    };
    if ("status" in deed)
      return {
        ...{ ...entry, fromStateId: stateOf(statusAt(item, deed.at - 1))?.id },
        toStateId: stateOf(deed.status)?.id,
      };
    if (!("sprints" in deed)) return [];
    const [before, after] = [cycleOf(sprintsAt(item, deed.at - 1)), cycleOf(deed.sprints)];
    return { ...entry, fromCycleId: before, toCycleId: after };
  });
}

function issueOf(item: Item) {
  const { number, title, text, by, createdAt, deeds, remarks } = item;
  const status = statusAt(item, NOW);
  const into = (...names: readonly Status[]) =>
    deeds.filter((deed) => "status" in deed && names.includes(deed.status)).map(({ at }) => instant(at));
  const last = Math.max(createdAt, ...deeds.map(({ at }) => at), ...remarks.map(({ at }) => at));
  const inCycle = cycleOf(sprintsAt(item, NOW));
  return {
    ...{ id: id("155ee", number), number, identifier: `FERRY-${number}`, title, description: text },
    ...{ url: `https://linear.app/ferry/issue/FERRY-${number}`, priority: 3, estimate: null, dueDate: null },
    ...{ createdAt: instant(createdAt), updatedAt: instant(last), archivedAt: null, customerTicketCount: 0 },
    startedAt: into("In Progress")[0] ?? null,
    completedAt: status === "Done" ? (into("Done").at(-1) ?? null) : null,
    canceledAt: status === "Declined" ? (into("Declined").at(-1) ?? null) : null,
    ...{ state: stateOf(status), team: TEAM, project: null, parent: null, assignee: null },
    cycle: inCycle === null ? null : { id: inCycle },
    ...{ creator: { id: user(by) }, labelIds: [], labels: [], attachments: [], history: historyOf(item) },
  };
}

const cyclesOf = ({ items, sprints }: Story): Records =>
  sprints.map(({ id: number, name, startAt, endAt }: Sprint, n) => ({
    ...{ id: cycleId(number), number: n + 1, name, description: null, team: { id: TEAM.id } },
    ...{ startsAt: instant(startAt), endsAt: instant(endAt), completedAt: instant(endAt) },
    ...{ isActive: false, isPast: true, isFuture: false, isNext: false },
    uncompletedIssuesUponClose: items
      .filter((item) => sprintsAt(item, endAt).includes(number) && statusAt(item, endAt) !== "Done")
      .map((item) => ({ id: id("155ee", item.number) })),
  }));

const commentsOf = ({ items }: Story): Records =>
  items.flatMap((item) =>
    item.remarks.map(({ at, by, text }, n) => ({
      ...{ id: id("c0", item.number * 100 + n), body: text, createdAt: instant(at), updatedAt: instant(at) },
      ...{
        issueId: id("155ee", item.number),
        issue: { id: id("155ee", item.number), team: { id: TEAM.id } },
      },
      ...{ projectId: null, initiativeId: null, user: { id: user(by) }, botActor: null, externalUser: null },
    })),
  );

/** Every list of the workspace, by its name in the API; empty ones are lists too. */
export const recordsOf = (story: Story): Readonly<Record<string, Records>> => ({
  teams: [
    {
      ...TEAM,
      ...{ cyclesEnabled: true, triageEnabled: false, issueEstimationType: "notUsed", activeCycle: null },
      issueCount: story.items.length,
    },
  ],
  workflowStates: STATES.map((state, position) => ({ ...state, position, team: { id: TEAM.id } })),
  users: WHO.map((who) => ({
    ...{ id: user(who), name: `The ${who}`, displayName: who, email: `${who}@ferry.example.test` },
    ...{ active: true, app: false, guest: false },
  })),
  cycles: cyclesOf(story),
  issues: story.items.map(issueOf),
  comments: commentsOf(story),
  ...{ issueLabels: [], externalUsers: [], projects: [], projectStatuses: [], projectMilestones: [] },
  ...{ projectUpdates: [], initiatives: [], initiativeToProjects: [], initiativeUpdates: [] },
  ...{ customerNeeds: [], issueRelations: [], documents: [] },
});

export const WORKSPACE = { id: id("0f", 1), name: "Ferries" };

/** An export of the workspace, list by list. */
export const exportOf = (story: Story): string => {
  const { externalUsers: _, ...lists } = recordsOf(story);
  return JSON.stringify({ organization: WORKSPACE, ...lists });
};

export const rolesOf = (): Readonly<Record<string, string[]>> => {
  const having = (role: string): string[] =>
    WHO.filter((one) => PEOPLE[one] === role).map((one) => `${one}@ferry.example.test`);
  return { po: having("po"), dev: having("dev"), leader: having("leader") };
};
