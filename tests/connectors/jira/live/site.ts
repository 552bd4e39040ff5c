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
}

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
}: SiteOptions): { handlers: RequestHandler[]; asked: Asked[] } {
  const asked: Asked[] = [];
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
    http[method](`${base}${path}`, async ({ request, params }) => {
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
  const handlers = [
    on("get", "/rest/api/2/serverInfo", () => ({ baseUrl: HOST, version: "1001", deploymentType: "Cloud" })),
    on("get", "/rest/api/3/myself", () => ({ accountId: "me", displayName: "Me Myself" })),
    on("get", "/rest/api/3/field", () => FIELDS),
    on("get", "/rest/api/3/status", () => [
      { id: "10", name: "Doing", statusCategory: { key: "indeterminate" } },
    ]),
    on("post", "/rest/api/3/search/jql", ({ fields }) => {
      const list = issues.filter(found);
      const ids = (fields as string[]).join() === "id";
      return { issues: ids ? list.map(({ id }) => ({ id })) : list, isLast: true };
    }),
    on("post", "/rest/api/3/issue/bulkfetch", ({ issueIdsOrKeys }) => ({ issues: byIds(issueIdsOrKeys) })),
    on("post", "/rest/api/3/changelog/bulkfetch", ({ issueIdsOrKeys }) => ({
      issueChangeLogs: (issueIdsOrKeys as string[])
        .map((issueId) => ({ issueId, changeHistories: histories(issueId) }))
        .filter(({ changeHistories }) => changeHistories.length > 0),
      nextPageToken: null,
    })),
    on("get", "/rest/api/3/issue/:id/comment", (_, url, { id }) => {
      const all = comments(String(id));
      const startAt = Number(url.searchParams.get("startAt"));
      return { comments: all.slice(startAt, startAt + 100), total: all.length, startAt };
    }),
    on("get", "/rest/api/3/issue/:id/remotelink", () => []),
    on("get", "/rest/api/3/project/:key", (_, __, { key }) => ({
      id: "1",
      key,
      name: `The ${key}`,
      projectTypeKey: "software",
    })),
    on("get", "/rest/agile/1.0/board", () => ({ values: [], isLast: true })),
  ];
  return { handlers, asked };
}
