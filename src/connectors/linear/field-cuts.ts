/** What is cut where a field or a list of Linear's records is missing or not understood. */
import { cutOf } from "../../backlog/feeds.ts";
import { type Cuts, EVERYTHING, type RoadmapItem } from "../../backlog/model.ts";
import type { Table } from "./schema.ts";

/** Tables whose records all end in one field of items. */
const TABLES: Partial<Readonly<Record<Table, keyof RoadmapItem>>> = {
  cycles: "sprints",
  initiativeToProjects: "parent",
  initiativeUpdates: "updates",
  projectUpdates: "updates",
  comments: "comments",
  issueHistory: "events",
  issueRelations: "links",
  customerNeeds: "customerRequests",
  attachments: "remoteLinks",
  externalLinks: "remoteLinks",
  documents: "documents",
};

/** Fields of issues, projects and initiatives that feed one field of the model. */
const FIELDS: ReadonlyMap<string, keyof RoadmapItem> = new Map([
  ["comments", "comments"],
  ["history", "events"],
  ["relations", "links"],
  ["inverseRelations", "links"],
  ["attachments", "remoteLinks"],
  ["externalLinks", "remoteLinks"],
  ["links", "remoteLinks"],
  ["needs", "customerRequests"],
  ["documents", "documents"],
  ["description", "description"],
  ["content", "description"],
  ["children", "children"],
  ["parent", "parent"],
  ["initiatives", "parent"],
  ["initiativeToProjects", "parent"],
  ["parentInitiatives", "parent"],
  ["cycle", "sprints"],
  ["estimate", "estimate"],
  ["priority", "priority"],
  ["sortOrder", "order"],
  ["assignee", "assignee"],
  ["lead", "lead"],
  ["dueDate", "dueAt"],
  ["targetDate", "targetAt"],
  ["projectUpdates", "updates"],
  ["initiativeUpdates", "updates"],
  ["health", "health"],
] as const);

/** Of a field of a table; of what stands in neither list everything may rest on it. */
export function cutsIn(table: Table, name: string): Cuts {
  const field = TABLES[table] ?? FIELDS.get(name);
  return field === undefined ? EVERYTHING : cutOf(field);
}
