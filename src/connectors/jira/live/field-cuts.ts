/** What is cut where a field of Jira is missing or not understood. */
import { cutOf } from "../../../backlog/feeds.ts";
import { type Cuts, EVERYTHING, type RoadmapItem } from "../../../backlog/model.ts";
import type { Raw } from "../../raw.ts";
import type { TeamSettings } from "../../reading.ts";
import { MEANINGS, type Meaning } from "../fields.ts";
import { fieldsFor } from "./wanted.ts";

/** Fields of the system that feed one field of the model. */
const SYSTEM: ReadonlyMap<string, keyof RoadmapItem> = new Map([
  ["description", "description"],
  ["comment", "comments"],
  ["assignee", "assignee"],
  ["priority", "priority"],
  ["issuelinks", "links"],
  ["duedate", "dueAt"],
  ["parent", "parent"],
  ["subtasks", "children"],
] as const);

const CUSTOM: Readonly<Record<Meaning, keyof RoadmapItem>> = {
  sprint: "sprints",
  epic: "parent",
  parent: "parent",
  "epic-name": "title",
  estimate: "estimate",
  rank: "order",
  flagged: "flagged",
  criteria: "criteria",
  target: "targetAt",
  interval: "targetAt",
  problem: "problem",
  metric: "metric",
};

/** Of fields that every site has; of any other one everything may rest on it. */
export function systemFieldCuts(id: string): Cuts {
  const field = SYSTEM.get(id);
  return field === undefined ? EVERYTHING : cutOf(field);
}

/** Of these and of the fields that mean something to a team. */
export function fieldCuts(fields: readonly Raw[], settings: readonly TeamSettings[]): (id: string) => Cuts {
  const custom = new Map(
    MEANINGS.flatMap((meaning) =>
      fieldsFor([meaning], fields, settings).map((id) => [id, cutOf(CUSTOM[meaning])] as const),
    ),
  );
  return (id) => custom.get(id) ?? systemFieldCuts(id);
}
