/** Jira Data Center and Server, 8.4 and later: REST v2. jira.js does not know it. */

import { isRaw, type Raw } from "../../raw.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { textIn } from "../raw.ts";
import { listIn, listOf, pageOf, rawOf } from "./answers.ts";
import { type JiraApi, PAGE } from "./api.ts";
import type { Client } from "./client.ts";

const V2 = "/rest/api/2";
const AGILE = "/rest/agile/1.0";

export function serverApi(client: Client): JiraApi {
  const get = (url: string, searchParams: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    client.sendRequest<unknown>({ url, method: "GET", searchParams });
  const post = (url: string, body: unknown): Promise<unknown> =>
    client.sendRequest<unknown>({ url, method: "POST", body });

  /** Histories come whole with a search. */
  const find = async (
    jql: string,
    fields: readonly string[],
    properties: readonly string[],
    startAt: number,
    validateQuery = true,
  ) => {
    const page = rawOf(
      await post(`${V2}/search`, {
        jql,
        fields,
        expand: ["changelog"],
        startAt,
        maxResults: PAGE,
        ...(validateQuery ? {} : { validateQuery }),
        ...(properties.length === 0 ? {} : { properties }),
      }),
    );
    const total = typeof page.total === "number" ? page.total : undefined;
    return { issues: listIn(page, "issues"), total };
  };

  return {
    deployment: "server",
    historyEmbedded: true,
    myself: async () => rawOf(await get(`${V2}/myself`)),
    fields: async () => listOf(await get(`${V2}/field`)),
    statuses: async () => listOf(await get(`${V2}/status`)),
    priorities: async () => listOf(await get(`${V2}/priority`)),
    project: async (key) => rawOf(await get(`${V2}/project/${encodeURIComponent(key)}`)),
    board: async (id) => rawOf(await get(`${AGILE}/board/${id}`)),
    async boardQuery(id) {
      const configuration = rawOf(await get(`${AGILE}/board/${id}/configuration`));
      const filter = isRaw(configuration.filter) ? String(configuration.filter.id) : "";
      return textIn(rawOf(await get(`${V2}/filter/${filter}`)), "jql") ?? `filter = ${filter}`;
    },
    boards: async (projectKeyOrId, startAt) =>
      pageOf(await get(`${AGILE}/board`, { projectKeyOrId, startAt, maxResults: 50 })),
    sprints: async (board, startAt) =>
      pageOf(await get(`${AGILE}/board/${board}/sprint`, { startAt, maxResults: 50 })),
    async search(jql, { fields, properties }, from) {
      const startAt = Number(from ?? 0);
      const { issues, total } = await find(jql, fields, properties, startAt);
      // The server may give fewer a page than it was asked for.
      const end = startAt + issues.length;
      const more = issues.length > 0 && (total === undefined || end < total);
      return { issues, total, next: more ? String(end) : undefined };
    },
    ids: () => undefined,
    async count(jql) {
      const { total } = rawOf(await post(`${V2}/search`, { jql, fields: ["id"], startAt: 0, maxResults: 0 }));
      return typeof total === "number" ? total : 0;
    },
    byKey: (keys, { fields, properties }) => some(keys, (jql) => find(jql, fields, properties, 0, false)),
    histories: async () => ({ logs: [], next: undefined }),
    comments: async (id, startAt) =>
      rawOf(await get(`${V2}/issue/${id}/comment`, { startAt, maxResults: PAGE })),
    remoteLinks: async (id) => listOf(await get(`${V2}/issue/${id}/remotelink`)),
    byEmail: async () => [],
    groupMembers: async (groupname, startAt) =>
      pageOf(await get(`${V2}/group/member`, { groupname, startAt, maxResults: 50 })),
  };
}

/** One key that cannot be seen fails a whole query, unless the server leaves it out: the rest is found by halves. */
async function some(
  keys: readonly string[],
  find: (jql: string) => Promise<{ issues: readonly Raw[] }>,
): Promise<readonly Raw[]> {
  if (keys.length === 0) return [];
  const field = keys.every((key) => /^\d+$/.test(key)) ? "id" : "key";
  try {
    return (await find(`${field} in (${keys.join(", ")})`)).issues;
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.kind !== "rejected") throw error;
    if (keys.length === 1) return [];
    const half = keys.length >> 1;
    return [...(await some(keys.slice(0, half), find)), ...(await some(keys.slice(half), find))];
  }
}
