/** A Linear issue as an item. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Person, WorkItem } from "../../backlog/model.ts";
import { draftOf, emptyItem, type ItemDraft, type Mutable, NONE } from "../draft.ts";
import { isBlocked } from "./blocked.ts";
import { commentsOf } from "./comments.ts";
import { sprintsOf } from "./cycles.ts";
import { eventsOf } from "./history.ts";
import { kindOf } from "./kinds.ts";
import { customerRequests, linksOf, remoteLinks } from "./links.ts";
import { priorityOf } from "./priority.ts";
import { asNumber, asText } from "./raw.ts";
import { categoryOf, closureOf } from "./states.ts";
import { idsOf, type Row, richOf } from "./tables.ts";
import { type LinearWorld, typeOf } from "./world.ts";

export function issueDraft(row: Row, world: LinearWorld): ItemDraft {
  const { fields } = row;
  const team = world.teamOfIssue(row);
  const settings = world.settings(team);
  const item = emptyItem(row.id, asText(fields.identifier) ?? row.id, team);
  item.url = asText(fields.url);
  item.title = asText(fields.title) ?? "";
  item.labels = labelsOf(row, world);
  item.kind = kindOf(item.labels ?? [], settings);
  item.flagged = isBlocked(item.labels);
  item.level = typeof fields.parentId === "string" ? -1 : 0;
  item.parent = parentOf(row, world);
  readState(item, row, world);
  readTimes(item, row, world);
  item.priority = readPriority(row, world);
  readPeople(item, row, team, world);
  item.releases = milestones(row, world);
  item.links = linksOf(row, world);
  item.remoteLinks = remoteLinks(row, team, world);
  item.estimate = fields.estimate === null ? null : asNumber(fields.estimate);
  item.order = asNumber(fields.sortOrder);
  item.description = richOf(fields.description);
  item.customerRequests = customerRequests(row, world);
  item.comments = commentsOf(world.tables.of(row, "comments", "issueId", "comments"), team, world);
  const entries = world.tables.of(row, "issueHistory", "issueId", "history");
  item.events = entries === undefined ? undefined : eventsOf(entries, item.labels, team, world);
  item.sprints = sprintsOf(row, item, world);
  return draftOf(item);
}

/** The issue above it, else its project: a sub-issue's project is that of its parent. */
function parentOf(row: Row, world: LinearWorld): string | null | undefined {
  const { parentId, projectId } = row.fields;
  if (typeof parentId === "string") return world.issueKey(parentId);
  const project = world.roadmapKey("projects", projectId);
  return project ?? (projectId === null ? null : undefined);
}

function readState(item: Mutable<WorkItem>, row: Row, world: LinearWorld): void {
  const state = world.tables.get("workflowStates", row.fields.stateId);
  const type = typeOf(state);
  const name = asText(state?.fields.name) ?? type ?? "";
  const { completedAt, canceledAt, startedAt } = row.fields;
  const byDates =
    (completedAt ?? canceledAt) != null ? "done" : typeof startedAt === "string" ? "started" : undefined;
  const category = (state === undefined ? undefined : categoryOf(type, name)) ?? byDates;
  item.status = { name, category };
  item.closure = closureOf(type, name, category, world.settings(item.project));
  if (category === "done" && item.closure === undefined) {
    if (typeof canceledAt === "string") item.closure = "declined";
    else if (typeof completedAt === "string") item.closure = "delivered";
  }
  if (category === undefined && name !== "")
    world.intake.gaps.note(
      row.at.file,
      "state",
      `the type of the state "${name}" is not known`,
      cutOf("status"),
    );
}

function readTimes(item: Mutable<WorkItem>, row: Row, world: LinearWorld): void {
  item.createdAt = world.time(row, "createdAt", cutOf("createdAt")) ?? undefined;
  item.updatedAt = world.time(row, "updatedAt", cutOf("updatedAt")) ?? undefined;
  item.startedAt = world.time(row, "startedAt", cutOf("startedAt"));
  const [completed, canceled] = [
    world.time(row, "completedAt", cutOf("closedAt")),
    world.time(row, "canceledAt", cutOf("closedAt")),
  ];
  item.closedAt = completed ?? canceled;
  item.dueAt = world.time(row, "dueDate", cutOf("dueAt"));
}

function readPriority(row: Row, world: LinearWorld): WorkItem["priority"] {
  const value = row.fields.priority ?? row.fields.priorityLabel;
  if (value === undefined) return undefined;
  const priority = priorityOf(value);
  if (priority === undefined)
    world.intake.gaps.drift("priority", row.at, "a number from 0 to 4", cutOf("priority"));
  return priority;
}

/** Who asked comes before who typed it in; what an integration made has an app as its creator. */
function readPeople(item: Mutable<WorkItem>, row: Row, team: string, world: LinearWorld): void {
  const { fields } = row;
  const user = (field: string): Person | null | undefined => world.person(fields[field], team);
  item.assignee = user("assigneeId");
  const source = asText(fields.integrationSourceType);
  const bot = asText(fields.botActorId) ?? (source === undefined ? undefined : `integration:${source}`);
  const creator = user("creatorId");
  const outside = user("externalUserCreatorId");
  item.creator = creator ?? outside ?? (bot === undefined ? creator : world.app(bot, team));
  item.reporter = user("asksRequesterId") ?? user("asksExternalUserRequesterId") ?? outside ?? item.creator;
}

function labelsOf(row: Row, world: LinearWorld): readonly string[] | undefined {
  return idsOf(row, "labelIds")?.map((id) => world.nameOf("issueLabels", id) ?? id);
}

function milestones(row: Row, world: LinearWorld): WorkItem["releases"] {
  const id = row.fields.projectMilestoneId;
  if (id === undefined) return undefined;
  const milestone = world.tables.get("projectMilestones", id);
  if (milestone === undefined) return NONE;
  const status = asText(milestone.fields.status);
  return [
    {
      name: asText(milestone.fields.name) ?? milestone.id,
      date: world.time(milestone, "targetDate", cutOf("releases")),
      released: status === undefined ? undefined : status === "done",
    },
  ];
}
