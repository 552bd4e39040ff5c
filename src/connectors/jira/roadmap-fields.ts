/** What Jira shows of an item that only counts on a roadmap: dates of plans, buckets, problem, measure. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Instant, RoadmapItem } from "../../backlog/model.ts";
import type { Intake, ItemDraft, RoadmapFields } from "../draft.ts";
import { instantOf } from "../instant.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { Known } from "./known.ts";
import { bucketOfName } from "./names.ts";
import type { Project } from "./project.ts";
import { textIn } from "./raw.ts";
import { fieldTexts } from "./texts.ts";

/** undefined for items that cannot stand on a roadmap, and where no field is known that only counts there. */
export function readRoadmapFields(
  draft: ItemDraft,
  fields: Raw,
  project: Project,
  known: Known,
  at: Place,
  { gaps, texts }: Intake,
): RoadmapFields | undefined {
  const { item, hint } = draft;
  const idea = known.isDiscovery(project.key, isRaw(fields.project) ? fields.project : undefined);
  if (!idea && (hint === "sub-task" || (item.level !== undefined && item.level < 1))) return undefined;
  const { meanings } = project;
  const found: RoadmapFields = {};
  const targets = [...meanings.target, ...meanings.interval].map((id) => targetOf(fields[id]));
  if (targets.length > 0)
    found.targetAt = targets.find(isTime) ?? (targets.includes(null) ? null : undefined);
  if (meanings.problem.length > 0)
    found.problem = fieldTexts(pick(fields, meanings.problem), "problem", at, cutOf("problem"), gaps, texts);
  if (meanings.metric.length > 0)
    found.metric = fieldTexts(pick(fields, meanings.metric), "metric", at, cutOf("metric"), gaps, texts);
  if (fields.archiveddate !== undefined) found.archived = fields.archiveddate !== null;
  if (idea) found.tier = "idea";
  if (idea || (item.level ?? 0) >= 1 || hint !== undefined) found.bucket = bucketIn(fields);
  return Object.values(found).some((value) => value !== undefined) ? found : undefined;
}

const pick = (fields: Raw, ids: readonly string[]): unknown[] => ids.map((id) => fields[id]);
const isTime = (value: unknown): value is Instant => typeof value === "number";

/** A date, or the interval of Product Discovery: `{"start":"2026-01-01","end":"2026-03-31"}`, often as text. */
function targetOf(value: unknown): Instant | null | undefined {
  if (value === undefined || value === null || value === "") return value === undefined ? undefined : null;
  if (isRaw(value)) return instantOf(value.end) ?? instantOf(value.start);
  if (typeof value !== "string" || !value.startsWith("{")) return instantOf(value);
  try {
    return targetOf(JSON.parse(value));
  } catch {
    return undefined;
  }
}

/** The first choice field that says Now, Next or Later, else a status that does. */
function bucketIn(fields: Raw): RoadmapItem["bucket"] {
  for (const id in fields) {
    const value = fields[id];
    if (typeof value !== "object" || value === null || !id.startsWith("customfield_")) continue;
    for (const option of Array.isArray(value) ? value : [value]) {
      const name = isRaw(option) ? textIn(option, "value") : undefined;
      const bucket = name === undefined || name.length > 40 ? undefined : bucketOfName(name);
      if (bucket !== undefined) return bucket;
    }
  }
  const status = isRaw(fields.status) ? textIn(fields.status, "name") : undefined;
  return status === undefined ? undefined : bucketOfName(status);
}
