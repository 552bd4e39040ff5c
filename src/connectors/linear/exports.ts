/** Exports of Linear: the JSON of its GraphQL answers, nested or list by list, and its CSV. */
import type { Intake } from "../draft.ts";
import type { ExportReader } from "../exports.ts";
import { intakeOf } from "../intake.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { SettingsOf } from "../reading.ts";
import { LinearCollector, looksLikeLinearIssue, PASSED_OVER, tableOf } from "./collector.ts";
import { LinearCsvCollector, looksLikeLinearCsv } from "./csv.ts";
import { TABLES } from "./schema.ts";
import { LINEAR } from "./traits.ts";

export function linearExports(settings: SettingsOf, shared: Pick<Intake, "gaps" | "texts">): ExportReader {
  const intake = intakeOf(LINEAR, settings, shared);
  const records = new LinearCollector(intake);
  const rows = new LinearCsvCollector(intake);
  return {
    intake,
    wrapping: {
      lists: [...TABLES, ...PASSED_OVER, "nodes", "edges", "statuses", "releases"],
      containers: ["team", "project", "organization", "workspace", "viewer"],
      records: ["identifier", "node"],
    },
    owns: (record, path) =>
      looksLikeLinearIssue(record) || (isUuid(record.id) && tableOf(path) !== undefined),
    add(record, at, own) {
      if (own) records.add(record, at);
      return own;
    },
    saw: (path) => records.saw(path),
    addRest(rest, at, own) {
      if (!own) return;
      for (const [path, one] of Object.entries(rest))
        if (isRaw(one) && isUuid(one.id) && tableOf(path) !== undefined) records.add(one, { ...at, path });
    },
    isIssueList: (path) => tableOf(path) === "issues",
    resembles: (record) => "identifier" in record,
    isRefusal: () => false,
    columns: "Linear's are ID, Team, Title, Status, Created and others",
    pageOf(rest) {
      const more = hasNextPage(rest);
      return more === undefined ? undefined : { more };
    },
    tableFor: (header) => (looksLikeLinearCsv(header) ? rows : undefined),
    rowsFor: (columns) => (looksLikeLinearCsv(columns) ? rows : undefined),
    finish() {
      records.finish();
      rows.finish();
    },
  };
}

const UUID_LENGTH = 36;
const isUuid = (id: unknown): boolean =>
  typeof id === "string" && id.length === UUID_LENGTH && id[8] === "-" && id[13] === "-" && id[18] === "-";

/** Levels of objects down to which the page of a list is looked for. */
const DEEPEST = 5;

/** What the `pageInfo` of a GraphQL answer says of the list it stands beside; undefined without one. */
function hasNextPage(value: unknown, depth = 0): boolean | undefined {
  if (!isRaw(value) || depth > DEEPEST) return undefined;
  const { pageInfo }: Raw = value;
  if (isRaw(pageInfo) && typeof pageInfo.hasNextPage === "boolean") return pageInfo.hasNextPage;
  for (const name in value) {
    const found = hasNextPage(value[name], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
