/** Jira Cloud, by the endpoint functions of jira.js. This module is imported late: jira.js takes long to load. */
import { getAllBoards, getAllSprints, getBoard, getConfiguration } from "jira.js/agile";
import {
  bulkFetchIssues,
  countIssues,
  findUsers,
  getBulkChangelogs,
  getComments,
  getCurrentUser,
  getFields,
  getFilter,
  getProject,
  getRemoteIssueLinks,
  getStatuses,
  getUsersFromGroup,
  searchAndReconsileIssuesUsingJqlPost,
} from "jira.js/cloud";
import { isRaw } from "../../raw.ts";
import { textIn } from "../raw.ts";
import { listIn, listOf, nextOf, pageOf, rawOf } from "./answers.ts";
import { HISTORY_PAGE, ID_PAGE, type JiraApi, PAGE, type SearchPage } from "./api.ts";
import type { Client } from "./client.ts";

export function cloudApi(client: Client): JiraApi {
  async function search(
    jql: string,
    fields: readonly string[],
    properties: readonly string[],
    maxResults: number,
    from: string | undefined,
  ): Promise<SearchPage> {
    const page: unknown = await searchAndReconsileIssuesUsingJqlPost(client, {
      jql,
      fields: [...fields],
      maxResults,
      ...(properties.length === 0 ? {} : { properties: [...properties] }),
      ...(from === undefined ? {} : { nextPageToken: from }),
    });
    return { issues: listIn(page, "issues"), next: nextOf(page), total: undefined };
  }

  return {
    deployment: "cloud",
    historyEmbedded: false,
    myself: async () => rawOf(await getCurrentUser(client)),
    fields: async () => listOf(await getFields(client)),
    statuses: async () => listOf(await getStatuses(client)),
    priorities: async () => [],
    project: async (key) => rawOf(await getProject(client, { projectIdOrKey: key })),
    board: async (id) => rawOf(await getBoard(client, { boardId: Number(id) })),
    async boardQuery(id) {
      const configuration = rawOf(await getConfiguration(client, { boardId: Number(id) }));
      const filter = isRaw(configuration.filter) ? String(configuration.filter.id) : "";
      const jql = textIn(rawOf(await getFilter(client, { id: Number(filter) })), "jql");
      return jql ?? `filter = ${filter}`;
    },
    boards: async (projectKeyOrId, startAt) =>
      pageOf(await getAllBoards(client, { projectKeyOrId, startAt, maxResults: 50 })),
    sprints: async (board, startAt) =>
      pageOf(await getAllSprints(client, { boardId: Number(board), startAt, maxResults: 50 })),
    search: (jql, { fields, properties }, from) => search(jql, fields, properties, PAGE, from),
    ids: (jql, from) => search(jql, ["id"], [], ID_PAGE, from),
    async count(jql) {
      const { count } = rawOf(await countIssues(client, { jql }));
      return typeof count === "number" ? count : 0;
    },
    async byKey(keys, { fields, properties }) {
      const found: unknown = await bulkFetchIssues(client, {
        issueIdsOrKeys: [...keys],
        fields: [...fields],
        ...(properties.length === 0 ? {} : { properties: [...properties] }),
      });
      return listIn(found, "issues");
    },
    async histories(ids, from) {
      const page: unknown = await getBulkChangelogs(client, {
        issueIdsOrKeys: [...ids],
        maxResults: HISTORY_PAGE,
        ...(from === undefined ? {} : { nextPageToken: from }),
      });
      return { logs: listIn(page, "issueChangeLogs"), next: nextOf(page) };
    },
    comments: async (issueIdOrKey, startAt) =>
      rawOf(await getComments(client, { issueIdOrKey, startAt, maxResults: PAGE })),
    remoteLinks: async (issueIdOrKey) => listOf(await getRemoteIssueLinks(client, { issueIdOrKey })),
    byEmail: async (query) => listOf(await findUsers(client, { query })),
    groupMembers: async (groupname, startAt) =>
      pageOf(await getUsersFromGroup(client, { groupname, startAt, maxResults: 50 })),
  };
}
