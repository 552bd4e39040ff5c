/** Linear's projects and initiatives as roadmap items. */
import { cutOf } from "../../backlog/feeds.ts";
import type { RichText } from "../../text/blocks.ts";
import { draftOf, emptyItem, type ItemDraft, type RoadmapFields } from "../draft.ts";
import { commentsOf } from "./comments.ts";
import { customerRequests } from "./links.ts";
import { priorityOf } from "./priority.ts";
import { asNumber, asText } from "./raw.ts";
import {
  archivedOf,
  cadenceOf,
  documentsOf,
  externalLinks,
  healthOf,
  targetOf,
  updatesOf,
} from "./roadmap-facts.ts";
import { categoryOf, closureOf } from "./states.ts";
import { idsOf, type Row, richOf } from "./tables.ts";
import { type LinearWorld, typeOf } from "./world.ts";

export function projectDraft(row: Row, teams: readonly string[], world: LinearWorld): ItemDraft {
  const status = world.tables.get("projectStatuses", row.fields.statusId);
  // Before statuses became records a project had its type in `state`.
  const type = typeOf(status) ?? asText(row.fields.state);
  const state = { name: asText(status?.fields.name) ?? type ?? "", type };
  const draft = roadmapDraft(row, "projects", teams, state, world);
  const { item, roadmap } = draft;
  item.level = 1;
  item.parent = initiativeOf(row, world);
  roadmap.tier = "project";
  roadmap.lead = world.person(row.fields.leadId, item.project);
  roadmap.updates = updatesOf(row, "projectUpdates", "projectId", item.project, world);
  return draft;
}

export function initiativeDraft(row: Row, teams: readonly string[], world: LinearWorld): ItemDraft {
  const name = asText(row.fields.status) ?? "";
  const draft = roadmapDraft(row, "initiatives", teams, { name, type: name || undefined }, world);
  const { item, roadmap } = draft;
  const above = row.fields.parentInitiativeId ?? idsOf(row, "parentInitiativeIds")?.[0];
  item.parent = world.roadmapKey("initiatives", above) ?? (above === null ? null : undefined);
  draft.hint = "above-epic";
  roadmap.tier = "initiative";
  roadmap.lead = world.person(row.fields.ownerId, item.project);
  roadmap.updates = updatesOf(row, "initiativeUpdates", "initiativeId", item.project, world);
  return draft;
}

type RoadmapDraft = ItemDraft & { roadmap: RoadmapFields };

function roadmapDraft(
  row: Row,
  table: "projects" | "initiatives",
  teams: readonly string[],
  { name, type }: { readonly name: string; readonly type: string | undefined },
  world: LinearWorld,
): RoadmapDraft {
  const { fields } = row;
  const back = table === "projects" ? "projectId" : "initiativeId";
  const team = teams[0] ?? "";
  const item = emptyItem(row.id, world.roadmapKey(table, row.id) ?? row.id, team);
  item.kind = "roadmap";
  item.title = asText(fields.name) ?? item.key;
  item.url = asText(fields.url);
  const category = type === undefined && name === "" ? undefined : categoryOf(type, name);
  item.status = { name, category };
  item.closure = closureOf(type, name, category, world.settings(team));
  item.createdAt = world.time(row, "createdAt", cutOf("createdAt")) ?? undefined;
  item.updatedAt = world.time(row, "updatedAt", cutOf("updatedAt")) ?? undefined;
  item.startedAt = world.time(row, "startedAt", cutOf("startedAt"));
  const [completed, canceled] = [
    world.time(row, "completedAt", cutOf("closedAt")),
    world.time(row, "canceledAt", cutOf("closedAt")),
  ];
  item.closedAt = completed ?? canceled;
  item.priority = fields.priority === undefined ? undefined : priorityOf(fields.priority);
  item.creator = world.person(fields.creatorId, team);
  item.reporter = item.creator;
  item.order = asNumber(fields.sortOrder);
  item.description = bodyOf(row, world);
  item.comments = commentsOf(world.tables.of(row, "comments", back, "comments"), team, world);
  item.remoteLinks = externalLinks(row, table, back, team, world);
  if (table === "projects") item.customerRequests = customerRequests(row, world, back);
  const roadmap: RoadmapFields = {
    targetAt: targetOf(row, world),
    bucket: type?.toLowerCase() === "backlog" ? "later" : undefined,
    paused: type === undefined ? undefined : type.toLowerCase() === "paused",
    archived: archivedOf(row),
    health: healthOf(fields.health),
    updateEveryDays: cadenceOf(row, table, world),
    documents: documentsOf(row, back, world),
  };
  return Object.assign(draftOf(item, false), { roadmap, teams: teams.slice(1) });
}

/** The one-line summary and the text below it are one description to a reader. */
function bodyOf(row: Row, world: LinearWorld): RichText | null | undefined {
  const summary = row.fields.description;
  const content = richOf(row.fields.content);
  if (typeof summary !== "string" || summary.trim() === "")
    return content ?? (summary === undefined ? undefined : null);
  const text = content === null || content === undefined ? summary : `${summary}\n\n${content.source}`;
  return world.intake.texts.keep("markdown", text);
}

function initiativeOf(row: Row, world: LinearWorld): string | null | undefined {
  const joins = world.tables.of(row, "initiativeToProjects", "projectId", "initiativeToProjects");
  const ids = [...(joins ?? []).map(({ fields }) => fields.initiativeId), ...world.initiativesOf(row.id)];
  for (const id of ids) {
    const key = world.roadmapKey("initiatives", id);
    if (key !== undefined) return key;
  }
  return joins === undefined && row.fields.initiativeIds === undefined ? undefined : null;
}
