/** A Jira of a few issues for unit tests, answering what reading asks and noting what it was asked. */
import { HttpResponse, http, type RequestHandler } from "msw";

export const HOST = "https://shop.example.test";
export const ENV = { JIRA_HOST: HOST, JIRA_EMAIL: "po@example.com", JIRA_API_TOKEN: "token-1234" };

type Fields = Readonly<Record<string, unknown>>;

export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: Fields;
  readonly properties?: Fields;
}

const TYPES = {
  story: { id: "1", name: "Story", subtask: false, hierarchyLevel: 0 },
  epic: { id: "2", name: "Epic", subtask: false, hierarchyLevel: 1 },
  idea: { id: "3", name: "Idea", subtask: false, hierarchyLevel: 0 },
};

const PROJECTS = ["SHOP", "PLAN", "IDEA"];

export const issue = (
  number: number,
  fields: Fields = {},
  { project = "SHOP", type = "story" }: { project?: string; type?: keyof typeof TYPES } = {},
): Issue => ({
  id: String(number + (PROJECTS.indexOf(project) + 1) * 100),
  key: `${project}-${number}`,
  fields: {
    summary: `Item ${number}`,
    issuetype: TYPES[type],
    project: {
      id: "1",
      key: project,
      name: project,
      projectTypeKey: type === "idea" ? "product_discovery" : "software",
    },
    status: { id: "10", name: "Doing", statusCategory: { key: "indeterminate" } },
    created: "2026-10-01T09:00:00.000+0000",
    updated: "2026-11-01T09:00:00.000+0000",
    description: null,
    resolution: null,
    assignee: null,
    priority: null,
    labels: [],
    issuelinks: [],
    duedate: null,
    comment: { comments: [], total: 0 },
    ...fields,
  },
});

const FIELDS = [
  ...[
    "summary",
    "description",
    "resolution",
    "assignee",
    "priority",
    "labels",
    "issuelinks",
    "duedate",
    "parent",
  ].map((id) => ({ id, key: id, name: id, navigable: true, schema: { type: "string", system: id } })),
  {
    id: "customfield_1",
    key: "customfield_1",
    name: "Sprint",
    navigable: true,
    schema: { type: "array", custom: "com.pyxis.greenhopper.jira:gh-sprint", customId: 1 },
  },
];

export interface SiteOptions {
  readonly issues: readonly Issue[];
  /** Found by the query; all of them by default. */
  readonly found?: (issue: Issue) => boolean;
  readonly base?: string;
  readonly histories?: (id: string) => readonly unknown[];
  readonly comments?: (id: string) => readonly unknown[];
  readonly remoteLinks?: (id: string) => readonly unknown[];
  /** A server has version 2 of the API, with the histories inside its issues. */
  readonly deployment?: "cloud" | "server";
  /** The most that a page holds, whatever it is asked for. */
  readonly most?: Readonly<Partial<Record<"issues" | "histories" | "comments" | "sprints", number>>>;
  readonly lists?: Readonly<Partial<Record<keyof typeof LISTS, readonly Fields[]>>>;
}

const LISTS = {
  fields: FIELDS as readonly Fields[],
  statuses: [{ id: "10", name: "Doing", statusCategory: { key: "indeterminate" } }] as readonly Fields[],
  priorities: [] as readonly Fields[],
  /** Those that are more than their key. */
  projects: [] as readonly Fields[],
  boards: [] as readonly Fields[],
  sprints: [] as readonly Fields[],
};

const INFO = {
  cloud: { version: "1001", deploymentType: "Cloud" },
  server: { version: "9.12.4", versionNumbers: [9, 12, 4], deploymentType: "Server" },
};
const MYSELF = {
  cloud: { accountId: "me", displayName: "Me Myself" },
  server: { name: "me", key: "ME", displayName: "Me Myself" },
};

/** What the site was asked: method and path, and the body where there was one. */
export interface Asked {
  readonly endpoint: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly authorization: string | null;
}

export function site({
  issues,
  found = () => true,
  base = HOST,
  histories = () => [],
  comments = () => [],
  remoteLinks = () => [],
  deployment = "cloud",
  most = {},
  lists = {},
}: SiteOptions): { handlers: RequestHandler[]; asked: Asked[] } {
  const asked: Asked[] = [];
  const version = deployment === "cloud" ? 3 : 2;
  const { fields, statuses, priorities, projects, boards, sprints } = { ...LISTS, ...lists };
  const answer = (value: unknown) => HttpResponse.json(value as never);
  const on = (
    method: "get" | "post",
    path: string,
    make: (
      body: Readonly<Record<string, unknown>>,
      url: URL,
      params: Readonly<Record<string, unknown>>,
    ) => unknown,
  ): RequestHandler =>
    http[method](`${base}${path.replace("/api/N/", `/api/${version}/`)}`, async ({ request, params }) => {
      const url = new URL(request.url);
      const body = method === "post" ? ((await request.json()) as Record<string, unknown>) : undefined;
      asked.push({
        endpoint: `${request.method} ${url.pathname}`,
        body,
        authorization: request.headers.get("authorization"),
      });
      return answer(make(body ?? {}, url, params));
    });
  const byIds = (ids: unknown) =>
    issues.filter(({ id, key }) => (ids as string[]).some((one) => one === id || one === key));
  /** What a query finds: the items of a project, of keys, or all that the test says. */
  const foundBy = (jql: unknown): readonly Issue[] => {
    const [, keys] = /^key in \((.*)\)$/.exec(String(jql)) ?? [];
    if (keys !== undefined) return byIds(keys.split(", "));
    const [, project] = /^project = "?(\w+)/.exec(String(jql)) ?? [];
    return issues.filter((one) => found(one) && (project === undefined || one.key.startsWith(`${project}-`)));
  };
  const listed = (all: readonly unknown[], url: URL, largest = Number.POSITIVE_INFINITY) => {
    const startAt = Number(url.searchParams.get("startAt") ?? 0);
    const page = part(all, startAt, Number(url.searchParams.get("maxResults") ?? 50), largest);
    return { startAt, values: page.values, isLast: page.next === undefined };
  };
  const cloud = [
    on("post", "/rest/api/3/search/jql", ({ jql, fields: wanted, maxResults, nextPageToken }) => {
      const page = part(foundBy(jql), placeIn(nextPageToken), maxResults, most.issues);
      return {
        issues: page.values.map((one) => shown(one, wanted)),
        ...(page.next === undefined ? {} : { nextPageToken: `from-${page.next}` }),
        isLast: page.next === undefined,
      };
    }),
    on("post", "/rest/api/3/search/approximate-count", ({ jql }) => ({ count: foundBy(jql).length })),
    on("post", "/rest/api/3/issue/bulkfetch", ({ issueIdsOrKeys, fields: wanted }) => ({
      issues: byIds(issueIdsOrKeys).map((one) => shown(one, wanted)),
    })),
    on("post", "/rest/api/3/changelog/bulkfetch", ({ issueIdsOrKeys, maxResults, nextPageToken }) => {
      const all = (issueIdsOrKeys as string[]).flatMap((issueId) =>
        histories(issueId).map((history) => ({ issueId, history })),
      );
      const page = part(all, placeIn(nextPageToken), maxResults, most.histories);
      return {
        issueChangeLogs: [...Map.groupBy(page.values, ({ issueId }) => issueId)].map(([issueId, own]) => ({
          issueId,
          changeHistories: own.map(({ history }) => history),
        })),
        nextPageToken: page.next === undefined ? null : `from-${page.next}`,
      };
    }),
  ];
  const server = [
    on("post", "/rest/api/2/search", ({ jql, fields: wanted, startAt, maxResults }) => {
      const all = foundBy(jql);
      const page = part(all, Number(startAt), maxResults, most.issues);
      return {
        ...{ startAt, maxResults, total: all.length },
        issues: page.values.map((one) => ({
          ...shown(one, wanted),
          changelog: { histories: histories(one.id), total: histories(one.id).length },
        })),
      };
    }),
    on("get", "/rest/api/2/priority", () => priorities),
  ];
  const handlers = [
    on("get", "/rest/api/2/serverInfo", () => ({ baseUrl: siteOf(base), ...INFO[deployment] })),
    on("get", "/rest/api/N/myself", () => MYSELF[deployment]),
    on("get", "/rest/api/N/field", () => fields),
    on("get", "/rest/api/N/status", () => statuses),
    ...(deployment === "cloud" ? cloud : server),
    on("get", "/rest/api/N/issue/:id/comment", (_, url, { id }) => {
      const all = comments(String(id));
      const startAt = Number(url.searchParams.get("startAt"));
      return { comments: part(all, startAt, 100, most.comments).values, total: all.length, startAt };
    }),
    on("get", "/rest/api/N/issue/:id/remotelink", (_, __, { id }) => remoteLinks(String(id))),
    on(
      "get",
      "/rest/api/N/project/:key",
      (_, __, { key }) =>
        projects.find((one) => one.key === key) ?? {
          ...{ id: "1", key, name: `The ${key}`, projectTypeKey: "software" },
        },
    ),
    on("get", "/rest/agile/1.0/board", (_, url) => listed(boards, url)),
    on("get", "/rest/agile/1.0/board/:id/sprint", (_, url) => listed(sprints, url, most.sprints)),
  ];
  return { handlers, asked };
}

/** The site itself, where the API is asked through the gateway. */
const siteOf = (base: string): string => (base.includes("/ex/jira/") ? HOST : base);

/** A part of a list, and where it goes on. */
function part<T>(all: readonly T[], from: number, wanted: unknown, most = Number.POSITIVE_INFINITY) {
  const end = from + Math.min(Number(wanted ?? 50), most);
  return { values: all.slice(from, end), next: end < all.length ? end : undefined };
}

const placeIn = (token: unknown): number =>
  token === undefined ? 0 : Number(String(token).replace("from-", ""));

/** The fields asked for and no other. */
function shown(issue: Issue, wanted: unknown): Issue {
  const names = wanted as readonly string[];
  if (names.includes("*all")) return issue;
  return {
    ...issue,
    fields: Object.fromEntries(Object.entries(issue.fields).filter(([name]) => names.includes(name))),
  };
}
