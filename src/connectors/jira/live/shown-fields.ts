/** Whether the requested fields were returned: what a tracker leaves out must not count as "there is nothing". */
import type { Cuts } from "../../../backlog/model.ts";
import type { GapLog } from "../../gaps.ts";
import { isRaw, type Raw } from "../../raw.ts";
import { textIn } from "../raw.ts";

/** Fields that Jira leaves out of an issue that has nothing in them. */
const MAY_BE_ABSENT = new Set([
  "parent",
  "archiveddate",
  "statuscategorychangedate",
  "votes",
  "watches",
  "subtasks",
]);
/** Fields every issue has; without them nothing can be said of it. */
const CORE = [
  "summary",
  "status",
  "issuetype",
  "project",
  "created",
  "updated",
  "description",
  "comment",
  "assignee",
];

/** Of a field by its id: how it is called, and what is cut where it is missing. */
interface FieldWords {
  readonly nameOf: (field: string) => string;
  readonly cutsOf: (field: string) => Cuts;
}

interface Count {
  readonly source: string;
  readonly field: string;
  present: number;
  absent: number;
  firstAbsent: string;
}

export class ShownFields {
  private readonly counts = new Map<string, Count>();

  /** Fields may belong to one project or type of item and not to another, so these are counted apart. */
  see(source: string, issue: Raw, asked: readonly string[]): void {
    const { fields } = issue;
    if (!isRaw(fields)) return;
    const project = isRaw(fields.project) ? textIn(fields.project, "key") : undefined;
    const type = isRaw(fields.issuetype) ? textIn(fields.issuetype, "id") : undefined;
    for (const field of asked) {
      if (MAY_BE_ABSENT.has(field) || field === "*all") continue;
      const whole = CORE.includes(field);
      const count = this.count(source, field, whole ? "" : `${project}\0${type}`);
      if (field in fields) count.present++;
      else if (count.absent++ === 0) count.firstAbsent = textIn(issue, "key") ?? "";
    }
  }

  report(gaps: GapLog, { nameOf, cutsOf }: FieldWords): void {
    for (const { source, field, present, absent, firstAbsent } of this.counts.values()) {
      if (absent === 0 || (present === 0 && !CORE.includes(field))) continue;
      const where =
        present === 0
          ? `missing in all ${absent} items: this account may not see the field, or the project hides it`
          : `missing in ${absent} ${absent === 1 ? "item" : "items"}, first of ${firstAbsent}`;
      gaps.note(source, nameOf(field), where, cutsOf(field));
    }
  }

  private count(source: string, field: string, group: string): Count {
    const id = `${source}\0${field}\0${group}`;
    let count = this.counts.get(id);
    if (count === undefined) {
      count = { source, field, present: 0, absent: 0, firstAbsent: "" };
      this.counts.set(id, count);
    }
    return count;
  }
}
