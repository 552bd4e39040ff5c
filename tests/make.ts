/** Builders for tests: a backlog in a few words. Whatever is left out is known to be nothing. */

import {
  type Backlog,
  type BulkRun,
  type Capabilities,
  type Comment,
  NEEDS,
  type Person,
  type RoadmapItem,
  type Role,
  type Sprint,
  type Update,
  type Vocabulary,
  type WorkItem,
} from "../src/backlog/model.ts";
import { JIRA_TRAITS } from "../src/connectors/jira/traits.ts";
import { LINEAR_TRAITS } from "../src/connectors/linear/traits.ts";
import type { RichText } from "../src/text/blocks.ts";

export const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 86_400_000;

/** Midnight UTC of an ISO day. */
export const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
export const daysAgo = (days: number): number => NOW - days * DAY;
export const daysAhead = (days: number): number => NOW + days * DAY;
export const markdown = (source: string): RichText => ({ format: "markdown", source });
export const wiki = (source: string): RichText => ({ format: "wiki", source });

let serial = 0;
const next = (): number => ++serial;

export const person = (...roles: Role[]): Person => ({
  ref: next(),
  kind: "human",
  roles: roles.map((role) => ({ role })),
});

export const comment = (text: string, at: number, by?: Person): Comment => ({ at, by, text: markdown(text) });

/** What words of histories mean where a test says no more. */
export const VOCABULARY: Vocabulary = {
  closures: new Map([["Done", "delivered"]]),
  kinds: new Map([
    ["Story", { kind: "story", level: 0 }],
    ["Bug", { kind: "bug", level: 0 }],
  ]),
  people: [],
};

export const update = (text: string, at: number, health?: Update["health"]): Update => ({
  at,
  by: undefined,
  health,
  text: markdown(text),
});

export const sprint = (fields: Partial<Sprint> = {}): Sprint => {
  const n = next();
  return {
    id: String(n),
    name: `Sprint ${n}`,
    state: "closed",
    goal: null,
    startAt: daysAgo(28),
    endAt: daysAgo(14),
    completeAt: fields.state === undefined || fields.state === "closed" ? daysAgo(14) : null,
    ...fields,
  };
};

export const story = (fields: Partial<WorkItem> = {}): WorkItem => {
  const n = next();
  return {
    id: String(10_000 + n),
    key: `SHOP-${n}`,
    project: "SHOP",
    url: `https://example.atlassian.net/browse/SHOP-${n}`,
    title: `Story ${n}`,
    kind: "story",
    level: 0,
    type: "Story",
    status: { name: "To Do", category: "new" },
    closure: null,
    resolved: undefined,
    createdAt: daysAgo(60),
    updatedAt: daysAgo(10),
    startedAt: null,
    closedAt: null,
    dueAt: null,
    priority: null,
    assignee: null,
    reporter: null,
    creator: null,
    labels: [],
    components: [],
    releases: [],
    parent: null,
    children: [],
    links: [],
    remoteLinks: [],
    sprints: [],
    estimate: null,
    order: undefined,
    description: null,
    criteria: undefined,
    flagged: false,
    votes: 0,
    customerRequests: 0,
    comments: [],
    events: undefined,
    ...fields,
  };
};

/** Twenty of thirty items updated within a second of that instant. */
export const bulkRun = (from: number, fields: Partial<BulkRun> = {}): BulkRun => ({
  ...{ what: "updated", from, until: from + 1000, items: 20, of: 30, open: false },
  ...fields,
});

export const bug = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ kind: "bug", type: "Bug", ...fields });

export const started = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ status: { name: "In Progress", category: "started" }, startedAt: daysAgo(5), ...fields });

export const done = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({
    status: { name: "Done", category: "done" },
    closure: "delivered",
    startedAt: daysAgo(30),
    closedAt: daysAgo(20),
    ...fields,
  });

/** A started roadmap item. */
export const epic = (fields: Partial<RoadmapItem> = {}): RoadmapItem => ({
  ...started({ type: "Epic", level: 1, title: "An epic", startedAt: daysAgo(40) }),
  tier: "epic",
  targetAt: null,
  bucket: undefined,
  paused: false,
  archived: false,
  lead: undefined,
  health: undefined,
  updates: undefined,
  updateEveryDays: undefined,
  problem: undefined,
  metric: undefined,
  documents: undefined,
  ...fields,
  kind: "roadmap",
});

/** `n` of something. */
export const times = <T>(n: number, make: (index: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));

const ALL_SEEN = Object.fromEntries(NEEDS.map((need) => [need, true])) as Record<
  string,
  true
> as Capabilities;

/** A scrum team on Jira that shows everything. Roadmap items among `items` are put on the roadmap too. */
export const team = (
  fields: Partial<Omit<Backlog, "capabilities">> & { capabilities?: Partial<Capabilities> } = {},
): Backlog => {
  const items = fields.items ?? [];
  const { capabilities, ...rest } = fields;
  return {
    id: "jira:SHOP",
    name: "Checkout",
    tracker: "jira",
    traits: fields.tracker === "linear" ? LINEAR_TRAITS : JIRA_TRAITS,
    profile: "scrum",
    model: "unknown",
    roadmap: items.filter((item): item is RoadmapItem => item.kind === "roadmap"),
    sprints: [],
    mappedRoles: [],
    vision: undefined,
    timeZone: "UTC",
    workingDays: [1, 2, 3, 4, 5],
    ...rest,
    items,
    capabilities: { ...ALL_SEEN, ...capabilities },
  };
};
