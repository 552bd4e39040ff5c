/** What an issue shows of others that it names: parents, sub-tasks and linked issues stand in it in a short form. */
import type { ItemKind } from "../../backlog/model.ts";
import type { NamedItem } from "../../backlog/views/items/left-out/unread.ts";
import { projectOf } from "../draft.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { Known } from "./known.ts";
import type { IssueType } from "./project.ts";
import { isKey } from "./raw.ts";
import { categoryIn } from "./statuses.ts";

/** `fields`: those of the issue that names the others. */
export function noteNamed(fields: Raw, known: Known, named: Map<string, NamedItem>): void {
  for (const one of shortForms(fields)) {
    const { key } = one;
    if (!isKey(key) || named.has(key) || !isRaw(one.fields)) continue;
    const { issuetype, status } = one.fields;
    const type = isRaw(issuetype) ? known.project(projectOf(key)).type(issuetype, known.levels) : undefined;
    const category = isRaw(status) ? categoryIn(status) : undefined;
    if (type !== undefined || category !== undefined)
      named.set(key, { kind: type && kindOf(type), category });
  }
}

function* shortForms({ parent, subtasks, issuelinks }: Raw): Generator<Raw> {
  if (isRaw(parent)) yield parent;
  if (Array.isArray(subtasks)) for (const one of subtasks) if (isRaw(one)) yield one;
  if (!Array.isArray(issuelinks)) return;
  for (const link of issuelinks) {
    const other = isRaw(link) ? (link.outwardIssue ?? link.inwardIssue) : undefined;
    if (isRaw(other)) yield other;
  }
}

function kindOf({ kind, level, hint }: IssueType): ItemKind {
  if ((level ?? 0) >= 1 || (level === undefined && (hint === "epic" || hint === "above-epic")))
    return "roadmap";
  return (level ?? 0) < 0 || (level === undefined && hint === "sub-task") ? "subtask" : kind;
}
