/** The made-up team as Jira's REST API gives it: Cloud with account ids and documents, Data Center with names and wiki text. */
import { NOW, PEOPLE, type Sprint, type Status, type Story, sprintsAt, statusAt, type Who } from "./story.ts";

export type Deployment = "cloud" | "server";
// biome-ignore lint/suspicious/noExplicitAny: raw answers of a tracker, of any shape
export type Raw = Readonly<Record<string, any>>;

const HOSTS = {
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

const SPRINT_FIELD = "customfield_10020";
const state = ({ endAt }: Sprint): string => (endAt <= NOW ? "closed" : "active");
const sprintValue = (sprint: Sprint, kind: Deployment): unknown => {
  const { id, name, startAt, endAt } = sprint;
  const dates = {
    startDate: new Date(startAt).toISOString(),
    endDate: new Date(endAt).toISOString(),
    completeDate: new Date(endAt).toISOString(),
  };
  if (kind === "cloud") return { id, name, state: state(sprint), boardId: 3, goal: "Fewer queues", ...dates };
  const text = `id=${id},rapidViewId=3,state=${state(sprint).toUpperCase()},name=${name},startDate=${dates.startDate},endDate=${dates.endDate},completeDate=${dates.completeDate},goal=Fewer queues`;
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
      id: String(10_000 + number),
      self: `${HOSTS[kind]}/rest/api/${kind === "cloud" ? 3 : 2}/issue/${10_000 + number}`,
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

/** The same as an export: a line of JSON an issue. */
export const exportOf = (story: Story, kind: Deployment): string =>
  issuesOf(story, kind)
    .map((issue) => `${JSON.stringify(issue)}\n`)
    .join("");

/** Who has which role, as a configuration says it. */
export const rolesOf = (kind: Deployment): Readonly<Record<string, string[]>> => {
  const who = Object.keys(PEOPLE) as Who[];
  const having = (role: string): string[] =>
    who.filter((one) => PEOPLE[one] === role).map((one) => account(one, kind));
  return { po: having("po"), dev: having("dev"), leader: having("leader") };
};
