/** Jira, Cloud and Data Center, as the rest of the program sees it. */
import { UserError } from "../../errors.ts";
import type { Tracker } from "../tracker.ts";
import { JIRA } from "./traits.ts";

export const jira: Tracker = {
  ...JIRA,
  words: {
    name: "Jira",
    sources: "jira:KEY, jira:board/12, a query",
    example: { source: "jira:SHOP", item: "SHOP-7" },
    variable: "JIRA_HOST",
    credentials: "JIRA_HOST=https://example.atlassian.net JIRA_EMAIL=… JIRA_API_TOKEN=…",
  },
  parse(text) {
    if (!text.startsWith("jira:")) return undefined;
    const query = text.slice("jira:".length);
    // A whole site is too large to be meant.
    if (query === "") throw new UserError(`${text}: names no project`, "For example jira:SHOP.");
    return query;
  },
  isConfigured: ({ JIRA_HOST }) => Boolean(JIRA_HOST),
  read: async (sources, options) => (await import("./live/read.ts")).readJira(sources, options),
  readItems: async (keys, options) => (await import("./live/items.ts")).readJiraItems(keys, options),
  examine: async (queries, options) => (await import("./live/doctor.ts")).examineJira(queries, options),
  exports: async (settings, shared) => (await import("./exports.ts")).jiraExports(settings, shared),
};
