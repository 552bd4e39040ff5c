/** What the status of one item means, where the status alone does not say it. */
import type { IssueDraft } from "./issue.ts";
import type { Known } from "./known.ts";

/** The configuration comes first. An item with a resolution is done, in whatever status of an unknown meaning. */
export function resolveStatus(draft: IssueDraft, known: Known): void {
  const { item, resolution } = draft;
  const { name, category } = item.status;
  const configured = known.project(item.project).statuses.of(name);
  if (configured !== undefined) item.status = configured;
  else if (category === undefined && name !== "" && (resolution || typeof item.closedAt === "number"))
    item.status = { name, category: "done" };
}
