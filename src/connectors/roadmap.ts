/** Finishing roadmap items, and showing those of other teams with a team's own roles. */
import { withPeople } from "../backlog/changes.ts";
import type { Person, RoadmapItem, WorkItem } from "../backlog/model.ts";
import type { ItemDraft, Mutable } from "./draft.ts";
import type { PersonRegistry } from "./people.ts";

/** The item of a draft as it stays: itself, or with the roadmap's fields where it is of the roadmap. */
export function roadmapItem({ item, roadmap = {} }: ItemDraft): Mutable<WorkItem> {
  if (item.kind !== "roadmap") return item;
  const finished: Mutable<RoadmapItem> = {
    ...item,
    tier: roadmap.tier ?? ((item.level ?? 1) >= 2 ? "initiative" : "epic"),
    // A due date is a target date too, where there is no better one.
    targetAt: roadmap.targetAt ?? item.dueAt ?? roadmap.targetAt,
    bucket: roadmap.bucket,
    paused: roadmap.paused,
    archived: roadmap.archived,
    lead: roadmap.lead,
    health: roadmap.health,
    updates: roadmap.updates,
    updateEveryDays: roadmap.updateEveryDays,
    problem: roadmap.problem,
    metric: roadmap.metric,
    documents: roadmap.documents,
    kind: "roadmap",
  };
  return finished;
}

/** A copy in which every person has the roles the team gave them; the item itself in its own team. */
export function seenBy(item: RoadmapItem, team: string, people: PersonRegistry): RoadmapItem {
  if (item.project === team) return item;
  const seen = <P extends Person | null | undefined>(person: P): P => people.asSeenBy(person, team);
  const by = <T extends { readonly by: Person | undefined }>(list: readonly T[] | undefined) =>
    list?.map((one) => ({ ...one, by: seen(one.by) }));
  return {
    ...item,
    assignee: seen(item.assignee),
    reporter: seen(item.reporter),
    creator: seen(item.creator),
    lead: seen(item.lead),
    remoteLinks: by(item.remoteLinks),
    comments: by(item.comments),
    events: item.events?.map((change) => withPeople(change, seen)),
    updates: by(item.updates),
  };
}
