/**
 * Fields of an issue under their names instead of their ids: programs that read `names` beside a search write them so.
 * Names that Jira ships with are those of its tables, in the languages it ships in; all others are custom fields, by
 * the site's own list where there is one.
 */
import { isRaw, type Raw } from "../raw.ts";
import { type JiraColumn, readHeading } from "./csv/columns.ts";
import { type FieldCatalogue, SCHEMA_OF_NAME } from "./fields.ts";

/** Ids that every answer of the API has of an issue with any fields. */
const IDS = ["summary", "status", "issuetype", "created", "updated", "project"];

/** Ids of the fields whose columns are called something else. A column that is no field of its own is left out. */
const ID_OF: Readonly<Partial<Record<JiraColumn, string>>> = {
  ...{ summary: "summary", type: "issuetype", status: "status", priority: "priority" },
  ...{ resolution: "resolution", assignee: "assignee", reporter: "reporter", creator: "creator" },
  ...{ created: "created", updated: "updated", resolved: "resolutiondate", due: "duedate" },
  ...{ description: "description", parent: "parent", parentKey: "parent", comment: "comment" },
  ...{ labels: "labels", components: "components", releases: "fixVersions", projectName: "project" },
  ...{ votes: "votes", attachment: "attachment", statusCategoryChanged: "statuscategorychangedate" },
};

/** Names of fields that no table has as a column of their own. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ "linked issues": "issuelinks", "linked work items": "issuelinks", "issue links": "issuelinks" },
  ...{ "sub-tasks": "subtasks", subtasks: "subtasks", subtask: "subtasks" },
};

/** The same fields under their ids; undefined where they are under their ids already. */
export function fieldsById(fields: Raw, catalogue: FieldCatalogue): Raw | undefined {
  if (!areNames(fields)) return undefined;
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const id = idOf(name, catalogue);
    if (found[id] === undefined || found[id] === null) found[id] = value;
  }
  return found;
}

/** A summary or a status under its name, and nothing under an id that every issue has. */
function areNames(fields: Raw): boolean {
  if (IDS.some((id) => id in fields)) return false;
  return Object.keys(fields).some((name) => {
    const heading = readHeading(name);
    return heading.is === "column" && (heading.column === "summary" || heading.column === "status");
  });
}

function idOf(name: string, catalogue: FieldCatalogue): string {
  const heading = readHeading(name);
  const known = heading.is === "column" ? ID_OF[heading.column] : OTHERS[name.toLowerCase()];
  if (known !== undefined) return known;
  const own = heading.is === "custom" ? heading.name : name;
  const [listed] = catalogue.named(own);
  if (listed !== undefined) return listed;
  const id = `customfield_${own}`;
  catalogue.name(id, own, SCHEMA_OF_NAME[own.toLowerCase()]);
  return id;
}

/** Whether the status is a text as in the row of a table, and no object as in an answer of the API. */
export const areCells = ({ status }: Raw): boolean => typeof status === "string";

/** An issue whose fields stand beside its key. */
export const isUnwrapped = ({ fields, status, issuetype, summary }: Raw): boolean =>
  fields === undefined && typeof summary === "string" && (isRaw(status) || isRaw(issuetype));
