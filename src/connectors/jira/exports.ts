/** Exports of Jira: the JSON of its REST answers, and its CSV. */
import { EVERYTHING } from "../../backlog/model.ts";
import type { Intake } from "../draft.ts";
import type { ExportReader, Page } from "../exports.ts";
import { intakeOf } from "../intake.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { SettingsOf } from "../reading.ts";
import { jiraCollector } from "./collector.ts";
import { hasJiraColumns, looksLikeJiraCsv } from "./csv/columns.ts";
import { JiraCsvCollector } from "./csv/read.ts";
import { JIRA } from "./traits.ts";

export function jiraExports(settings: SettingsOf, shared: Pick<Intake, "gaps" | "texts">): ExportReader {
  const intake = intakeOf(JIRA, settings, shared);
  const records = jiraCollector(intake);
  const rows = new JiraCsvCollector(intake);
  return {
    intake,
    wrapping: {
      lists: ["issues", "projects", "statuses", "users"],
      containers: [],
      records: ["fields"],
    },
    // Its answers stand in a file one by one; no single one shows what else is in the file.
    owns: () => false,
    add(record, at) {
      const isBare = at.path?.endsWith("issues") === true && isReference(record);
      if (isBare) shared.gaps.note(at.file, "issues", NO_FIELDS, EVERYTHING);
      return isBare || records.add(record, at);
    },
    saw: () => {},
    addRest(rest, at) {
      if (isRaw(rest.names)) records.add(rest, at);
    },
    isIssueList: (path) => path === "issues",
    resembles: (record) => "fields" in record,
    isRefusal: ({ errorMessages, errors }) => Array.isArray(errorMessages) || isRaw(errors),
    pageOf,
    columns:
      "Jira's are Issue key, Issue Type, Summary, Status, Created and others, in the language of the user",
    tableFor: (header) => (looksLikeJiraCsv(header) ? rows : undefined),
    rowsFor: (columns) => (hasJiraColumns(columns, ["summary", "key", "status"]) ? rows : undefined),
    finish() {
      records.finish();
      rows.finish();
    },
  };
}

const NO_FIELDS = "they are listed without their fields: ask the search for them (fields=*all)";

/** An issue of which nothing is there but where it is: a search answers so when it is asked for no fields. */
const isReference = (record: Raw): boolean =>
  typeof record.id === "string" && Object.keys(record).every((name) => REFERENCE.has(name));
const REFERENCE: ReadonlySet<string> = new Set(["id", "key", "self", "expand"]);

function pageOf({ issues, total, isLast, nextPageToken, startAt }: Raw): Page | undefined {
  // Side lists come in pages too, but a second page of boards says nothing of the backlog.
  if (!Array.isArray(issues)) return undefined;
  if (typeof total === "number") return { total };
  if (isLast === false || (typeof nextPageToken === "string" && nextPageToken !== "")) return { last: false };
  return isLast === true || startAt === undefined ? { last: true } : undefined;
}
