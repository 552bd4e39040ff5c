/** Which need each field feeds: a question that reads the field reads the need, and a gap in the field cuts it. */
import { type Cuts, EVERYTHING, type FieldNeed, type RoadmapItem, type Sprint } from "./model.ts";

/** null: any question may ask it, and where it is missing nothing of the record is sure. */
type Feeds<T> = Readonly<Record<keyof T, FieldNeed | null>>;

export const ITEM_FEEDS: Feeds<RoadmapItem> = {
  id: null,
  key: null,
  project: null,
  url: null,
  title: null,
  kind: null,
  level: null,
  type: null,
  status: null,
  closure: null,
  resolved: null,
  createdAt: null,
  updatedAt: null,
  startedAt: null,
  closedAt: null,
  dueAt: "dates",
  priority: "priority",
  assignee: "assignee",
  reporter: null,
  creator: null,
  labels: null,
  components: null,
  releases: null,
  parent: "hierarchy",
  children: "hierarchy",
  links: "links",
  remoteLinks: "remote-links",
  sprints: "sprints",
  estimate: "estimates",
  order: "order",
  description: "body",
  criteria: "body",
  flagged: null,
  votes: null,
  customerRequests: "customer-requests",
  comments: "comments",
  events: "history",
  cut: null,
  tier: null,
  targetAt: "dates",
  bucket: null,
  paused: null,
  archived: null,
  lead: "assignee",
  health: "health",
  updates: "updates",
  updateEveryDays: "updates",
  problem: "body",
  metric: "body",
  documents: "body",
};

export const SPRINT_FEEDS: Feeds<Sprint> = {
  id: "sprints",
  name: "sprints",
  state: "sprints",
  goal: "sprint-goals",
  startAt: "sprints",
  endAt: "sprints",
  completeAt: "sprints",
};

/** What is cut where this field of items was not read. */
export function cutOf(field: keyof RoadmapItem): Cuts {
  const need = ITEM_FEEDS[field];
  return need === null ? EVERYTHING : [need];
}

/** What two gaps cut together. */
export function cutTogether(one: Cuts, other: Cuts): Cuts {
  if (one === EVERYTHING || other === EVERYTHING) return EVERYTHING;
  const [first, ...rest] = one;
  return [first, ...new Set([...rest, ...other].filter((need) => need !== first))];
}
