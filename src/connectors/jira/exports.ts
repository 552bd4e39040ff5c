/** Exports of Jira: the JSON of its REST answers, and its CSV. */
import type { Intake } from "../draft.ts";
import type { ExportReader, Page } from "../exports.ts";
import { intakeOf } from "../intake.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { SettingsOf } from "../reading.ts";
import { jiraCollector } from "./collector.ts";
import { looksLikeJiraCsv } from "./csv/columns.ts";
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
    add: (record, at) => records.add(record, at),
    saw: () => {},
    addRest(rest, at) {
      if (isRaw(rest.names)) records.add(rest, at);
    },
    isIssueList: (path) => path === "issues",
    resembles: (record) => "fields" in record,
    isRefusal: ({ errorMessages, errors }) => Array.isArray(errorMessages) || isRaw(errors),
    pageOf,
    tableFor: (header) => (looksLikeJiraCsv(header) ? rows : undefined),
    finish() {
      records.finish();
      rows.finish();
    },
  };
}

function pageOf({ issues, total, isLast, nextPageToken, startAt }: Raw): Page | undefined {
  // Side lists come in pages too, but a second page of boards says nothing of the backlog.
  if (!Array.isArray(issues)) return undefined;
  if (typeof total === "number") return { total };
  if (isLast === false || (typeof nextPageToken === "string" && nextPageToken !== "")) return { last: false };
  return isLast === true || startAt === undefined ? { last: true } : undefined;
}
