/** The made-up team as Jira's REST API gives it: Cloud with account ids and documents, Data Center with names and wiki text. */
import type { Issue, SiteOptions } from "../connectors/jira/live/site.ts";
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

export type Deployment = "cloud" | "server";
// biome-ignore lint/suspicious/noExplicitAny: raw answers of a tracker, of any shape
export type Raw = Readonly<Record<string, any>>;

export const HOSTS = {
  cloud: "https://ferry.example.test",
  server: "https://jira.ferry.example.test",
} as const;

const CATEGORY: Readonly<Record<Status, "new" | "indeterminate" | "done">> = {
  ...{ "To Do": "new", "In Progress": "indeterminate", "In Review": "indeterminate" },
  ...{ Done: "done", Declined: "done" },
};
const NAMES = Object.keys(CATEGORY) as Status[];
const statusId = (name: Status): string => String(NAMES.indexOf(name) + 1);
const statusOf = (name: Status) => ({
  id: statusId(name),
  name,
  statusCategory: { key: CATEGORY[name], name: CATEGORY[name] },
});

/** How the role map names somebody. */
const account = (who: Who, kind: Deployment): string => (kind === "cloud" ? `acc-${who}` : who);
const person = (who: Who, kind: Deployment): Raw =>
  kind === "cloud"
    ? { accountId: account(who, kind), accountType: "atlassian", displayName: `The ${who}`, active: true }
    : { name: who, key: `KEY-${who}`, displayName: `The ${who}`, active: true };

const idOf = (number: number): string => String(10_000 + number);
const instant = (at: number): string => new Date(at).toISOString().replace("Z", "+0000");
const rich = (text: string, kind: Deployment): unknown =>
  kind === "server"
    ? text
    : {
        ...{ version: 1, type: "doc" },
        content: text
          .split("\n\n")
          .map((part) => ({ type: "paragraph", content: [{ type: "text", text: part }] })),
      };

/** Everything of an issue that our reading asks for by name. */
const SYSTEM_FIELDS = [
  ...[
    "summary",
    "description",
    "labels",
    "issuelinks",
    "subtasks",
    "issuetype",
    "project",
    "status",
    "priority",
  ],
  ...[
    "creator",
    "reporter",
    "assignee",
    "duedate",
    "created",
    "updated",
    "resolution",
    "resolutiondate",
    "comment",
  ],
];
const SPRINT_FIELD = "customfield_10020";
const state = ({ endAt }: Sprint): string => (endAt <= NOW ? "closed" : "active");
const datesOf = ({ startAt, endAt }: Sprint) => ({
  startDate: new Date(startAt).toISOString(),
  endDate: new Date(endAt).toISOString(),
  completeDate: new Date(endAt).toISOString(),
});
const GOAL = "Fewer queues";
const BOARD = 3;
const sprintValue = (sprint: Sprint, kind: Deployment): unknown => {
  const { id, name } = sprint;
  const dates = datesOf(sprint);
  if (kind === "cloud") return { id, name, state: state(sprint), boardId: BOARD, goal: GOAL, ...dates };
  const text = `id=${id},rapidViewId=${BOARD},state=${state(sprint).toUpperCase()},name=${name},startDate=${dates.startDate},endDate=${dates.endDate},completeDate=${dates.completeDate},goal=${GOAL}`;
  return `com.atlassian.greenhopper.service.sprint.Sprint@1f2e[${text}]`;
};

const PROJECT: Raw = { id: "7", key: "FERRY", name: "Ferry bookings", projectTypeKey: "software" };

/** Every issue, with its whole history. */
function issuesOf(story: Story, kind: Deployment): readonly Raw[] {
  const byId = new Map(story.sprints.map((sprint) => [sprint.id, sprint]));
  const nameOf = (id: number): string => byId.get(id)?.name ?? "";
  return story.items.map((item) => {
    const { number, title, text, by, createdAt, deeds, remarks } = item;
    const status = statusAt(item, NOW);
    const histories = deeds.map((deed, n) => {
      const change =
        "status" in deed
          ? changeOfStatus(statusAt(item, deed.at - 1), deed.status)
          : changeOfSprints(sprintsAt(item, deed.at - 1), "sprints" in deed ? deed.sprints : [], nameOf);
      const entry = [change, ...resolutionIn(deed, statusAt(item, deed.at - 1))];
      return {
        id: String(number * 100 + n),
        author: person(deed.by, kind),
        created: instant(deed.at),
        items: entry,
      };
    });
    const last = Math.max(createdAt, ...deeds.map(({ at }) => at), ...remarks.map(({ at }) => at));
    const closed = deeds.findLast((deed) => "status" in deed && CATEGORY[deed.status] === "done");
    const open = CATEGORY[status] !== "done";
    const comments = remarks.map((remark, n) => ({
      ...{ id: String(number * 100 + n), author: person(remark.by, kind), body: rich(remark.text, kind) },
      ...{ created: instant(remark.at), updated: instant(remark.at) },
    }));
    return {
      id: idOf(number),
      self: `${HOSTS[kind]}/rest/api/${kind === "cloud" ? 3 : 2}/issue/${idOf(number)}`,
      key: `FERRY-${number}`,
      fields: {
        ...{ summary: title, description: rich(text, kind), labels: [], issuelinks: [], subtasks: [] },
        issuetype: {
          id: "1",
          name: "Story",
          subtask: false,
          ...(kind === "cloud" ? { hierarchyLevel: 0 } : {}),
        },
        ...{ project: PROJECT, status: statusOf(status), priority: { id: "3", name: "Medium" } },
        ...{ creator: person(by, kind), reporter: person(by, kind), assignee: null, duedate: null },
        ...{ created: instant(createdAt), updated: instant(last) },
        resolution: open ? null : resolutionOf(status),
        resolutiondate: open || closed === undefined ? null : instant(closed.at),
        [SPRINT_FIELD]: sprintsAt(item, NOW).flatMap((id) => {
          const sprint = byId.get(id);
          return sprint === undefined ? [] : [sprintValue(sprint, kind)];
        }),
        comment: { comments, total: comments.length, maxResults: comments.length, startAt: 0 },
      },
      changelog: { histories, total: histories.length, maxResults: histories.length, startAt: 0 },
    };
  });
}

const changeOfStatus = (from: Status, to: Status): Raw => ({
  ...{ field: "status", fieldtype: "jira", fieldId: "status" },
  ...{ from: statusId(from), fromString: from, to: statusId(to), toString: to },
});

const changeOfSprints = (
  from: readonly number[],
  to: readonly number[],
  nameOf: (id: number) => string,
): Raw => ({
  ...{ field: "Sprint", fieldtype: "custom", fieldId: SPRINT_FIELD },
  ...{ from: from.join(", "), fromString: from.map(nameOf).join(", ") },
  ...{ to: to.join(", "), toString: to.map(nameOf).join(", ") },
});

const resolutionOf = (status: Status): Raw =>
  status === "Declined" ? { id: "2", name: "Won't Do" } : { id: "1", name: "Done" };

/** Jira sets the resolution as an item is closed, and takes it away as it is opened again. */
function resolutionIn(deed: object, was: Status): Raw[] {
  if (!("status" in deed)) return [];
  const [before, after] = [was, deed.status as Status].map((one) =>
    CATEGORY[one] === "done" ? resolutionOf(one) : undefined,
  );
  if (before === undefined && after === undefined) return [];
  const field = { field: "resolution", fieldtype: "jira", fieldId: "resolution" };
  return [
    {
      ...field,
      ...{ from: before?.id ?? null, fromString: before?.name ?? null },
      ...{ to: after?.id ?? null, toString: after?.name ?? null },
    },
  ];
}

/** An export: a line of JSON an issue. */
export const exportOf = (story: Story, kind: Deployment): string =>
  issuesOf(story, kind)
    .map((issue) => `${JSON.stringify(issue)}\n`)
    .join("");

/** What the site answers beside its issues. */
const listsOf = ({ sprints }: Story, kind: Deployment) => ({
  fields: [
    ...SYSTEM_FIELDS.map((id) => ({
      ...{ id, key: id, name: id, custom: false, navigable: true, clauseNames: [id] },
      schema: { type: "string", system: id },
    })),
    {
      ...{ id: SPRINT_FIELD, key: SPRINT_FIELD, name: "Sprint", custom: true, navigable: true },
      clauseNames: ["Sprint"],
      schema: { type: "array", custom: "com.pyxis.greenhopper.jira:gh-sprint", customId: 10_020 },
    },
  ],
  statuses: NAMES.map(statusOf),
  priorities:
    kind === "cloud"
      ? []
      : [
          { id: "2", name: "High", statusColor: "#900" },
          { id: "3", name: "Medium", statusColor: "#990" },
        ],
  projects: [PROJECT],
  boards: [{ id: BOARD, name: "Ferry board", type: "scrum", location: { projectKey: PROJECT.key } }],
  sprints: sprints.map((sprint) => ({
    ...{ id: sprint.id, name: sprint.name, state: state(sprint), goal: GOAL, originBoardId: BOARD },
    ...datesOf(sprint),
  })),
});

/** The page of what was asked about an item, outside the tracker. */
const linksOf = ({ number, remarks }: Item): readonly Raw[] =>
  remarks.some(({ text }) => text.endsWith("?"))
    ? [
        {
          id: number,
          object: { url: `https://pages.ferry.example.test/routes/${number}`, title: `Route ${number}` },
        },
      ]
    : [];

/** An export with those lists: the files of a folder. */
export const filesOf = (story: Story, kind: Deployment): Readonly<Record<string, string>> => ({
  "issues.jsonl": exportOf(story, kind),
  "links.json": JSON.stringify(
    story.items.flatMap((item) =>
      linksOf(item).map((link) => ({ ...link, issueKey: `FERRY-${item.number}` })),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(listsOf(story, kind)).map(([name, list]) => [`${name}.json`, JSON.stringify(list)]),
  ),
});

/**
 * The site that answers it all, in small pages: an issue comes with its first comment alone, on Cloud without its
 * history, and the rest has to be asked for.
 */
export function siteOf(story: Story, kind: Deployment): SiteOptions {
  const issues = issuesOf(story, kind);
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  return {
    ...{ base: HOSTS[kind], deployment: kind, lists: listsOf(story, kind) },
    most: { issues: 60, histories: 250, comments: 1, sprints: 10 },
    issues: issues.map(({ changelog: _, ...issue }) => {
      const { comment } = issue.fields;
      const first = { ...comment, comments: comment.comments.slice(0, 1), maxResults: 1 };
      return { ...issue, fields: { ...issue.fields, comment: first } } as unknown as Issue;
    }),
    remoteLinks: (id) => story.items.filter(({ number }) => idOf(number) === id).flatMap(linksOf),
    histories: (id) => byId.get(id)?.changelog.histories ?? [],
    comments: (id) => byId.get(id)?.fields.comment.comments ?? [],
  };
}

/** What a reader signs in with. */
export const envOf = (kind: Deployment): Readonly<Record<string, string>> =>
  kind === "cloud"
    ? { JIRA_HOST: HOSTS.cloud, JIRA_EMAIL: "reader@ferry.example.test", JIRA_API_TOKEN: "cloud-token-77" }
    : { JIRA_HOST: HOSTS.server, JIRA_PAT: "server-token-77" };

/** Who has which role, as a configuration says it. */
export const rolesOf = (kind: Deployment): Readonly<Record<string, string[]>> => {
  const who = Object.keys(PEOPLE) as Who[];
  const having = (role: string): string[] =>
    who.filter((one) => PEOPLE[one] === role).map((one) => account(one, kind));
  return { po: having("po"), dev: having("dev"), leader: having("leader") };
};
