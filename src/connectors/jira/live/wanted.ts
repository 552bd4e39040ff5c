/** Which fields to ask for: a search gives ids alone unless fields are named. */

import { isRaw, type Raw } from "../../raw.ts";
import type { TeamSettings } from "../../reading.ts";
import { FieldCatalogue, MEANINGS, type Meaning } from "../fields.ts";
import { textIn } from "../raw.ts";
import type { Wanted } from "./api.ts";

/** Every Jira has them, whether or not its list of fields names them. */
const ALWAYS = ["summary", "status", "issuetype", "project", "created", "updated", "comment"];

const SYSTEM = [
  ...["description", "statuscategorychangedate", "resolution", "resolutiondate", "priority", "labels"],
  ...["components", "fixVersions", "parent", "issuelinks", "subtasks", "duedate", "creator", "reporter"],
  ...["assignee", "votes", "watches", "archiveddate"],
];

/** A team whose criteria stand in an issue property says so: `criteria: property:KEY`. */
const PROPERTY = "property:";
const MOST_PROPERTIES = 5;

/** `fields`: the site's own list; empty where it could not be read, and then everything is asked for. */
export function wantedOf(fields: readonly Raw[], settings: readonly TeamSettings[]): Wanted {
  const properties = [
    ...new Set(
      settings.flatMap(({ fields: named }) => {
        const criteria = named?.criteria ?? "";
        return criteria.startsWith(PROPERTY) ? criteria.slice(PROPERTY.length) : [];
      }),
    ),
  ].slice(0, MOST_PROPERTIES);
  if (fields.length === 0) return { fields: ["*all"], properties };
  const known = new Set(fields.map((field) => textIn(field, "id")));
  const ids = new Set(ALWAYS);
  for (const id of SYSTEM) if (known.has(id)) ids.add(id);
  for (const id of fieldsFor(MEANINGS, fields, settings)) if (known.has(id)) ids.add(id);
  // Fields of Product Discovery hold buckets and dates of ideas under names of the team's own.
  for (const field of fields) {
    const custom = isRaw(field.schema) ? textIn(field.schema, "custom") : undefined;
    const id = textIn(field, "id");
    if (id !== undefined && custom?.startsWith("jira.polaris:")) ids.add(id);
  }
  return { fields: [...ids], properties };
}

/** Ids of the fields that mean one of these to any of the teams. */
export function fieldsFor(
  meanings: readonly Meaning[],
  fields: readonly Raw[],
  settings: readonly TeamSettings[],
): readonly string[] {
  const catalogue = new FieldCatalogue();
  for (const field of fields) catalogue.define(field);
  const found = settings.map((one) => catalogue.meaningsFor(one));
  return [...new Set(found.flatMap((one) => meanings.flatMap((meaning) => one[meaning])))];
}

/** System fields that every site has: one that its list leaves out is hidden from this account. */
const EVERYWHERE = ["description", "assignee", "priority", "resolution", "issuelinks", "labels", "duedate"];

export function hiddenFields(
  fields: readonly Raw[],
): readonly { readonly what: string; readonly detail: string }[] {
  const ids = new Set(fields.map((field) => textIn(field, "id")));
  return EVERYWHERE.filter((id) => !ids.has(id)).map((what) => ({
    what,
    detail: "this account may not see the field",
  }));
}

/** Texts of issue properties stand where the configuration names them, as if they were fields. */
export function withProperties(issue: Raw): Raw {
  if (!isRaw(issue.properties) || !isRaw(issue.fields)) return issue;
  const texts = Object.entries(issue.properties).map(
    ([key, value]) => [`${PROPERTY}${key}`, propertyText(value)] as const,
  );
  return texts.length === 0 ? issue : { ...issue, fields: { ...issue.fields, ...Object.fromEntries(texts) } };
}

/** A checklist as text, a line an entry, whatever its app wraps it in. */
function propertyText(value: unknown, depth = 0): string {
  if (typeof value === "string") return value;
  if (depth > 6) return "";
  if (Array.isArray(value))
    return value
      .map((one) => propertyText(one, depth + 1))
      .filter(Boolean)
      .map((line) => (line.startsWith("- ") ? line : `- ${line}`))
      .join("\n");
  if (!isRaw(value)) return "";
  for (const key of ["text", "name", "value", "checklist", "items", "content"]) {
    const text = propertyText(value[key], depth + 1);
    if (text !== "") return text;
  }
  return "";
}
