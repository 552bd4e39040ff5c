/** Events of a year, in a few words: requests, scope decisions and started stories of a team whose roles are known. */
import type { Backlog, Person, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, done, markdown, person, sprint, story, team, times, VOCABULARY } from "../../make.ts";

export const HOUR = 3_600_000;
export const [po, pm, dev, leader] = [person("po"), person("pm"), person("dev"), person("leader")];
export const asker = person("stakeholder");

/** Twenty-six fortnights up to now. */
export const sprints: readonly Sprint[] = times(26, (i) =>
  sprint({ startAt: daysAgo(364 - 14 * i), endAt: daysAgo(350 - 14 * i), completeAt: daysAgo(350 - 14 * i) }),
);

/** A day for the `i`th of many, spread over ten months; the last is a month old. */
export const spread = (i: number): number => daysAgo(340 - ((i * 31) % 300));

/** What keeps the product owner from seeming to be away: a rank every week. */
const presence = (): WorkItem =>
  story({
    createdAt: daysAgo(600),
    events: times(60, (i) => changed("rank", "", "Ranked higher", daysAgo(365 - 6.2 * i), po)),
  });

export const withRoles = (items: readonly WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({
    items: [...items, presence()],
    sprints,
    mappedRoles: ["po", "pm", "dev", "leader", "stakeholder"],
    vocabulary: VOCABULARY,
    ...fields,
  });

export const declined = (by: Person, i: number): WorkItem =>
  story({
    reporter: asker,
    creator: asker,
    createdAt: spread(i),
    status: { name: "Done", category: "done" },
    closure: "declined",
    closedAt: spread(i) + 24 * HOUR,
    events: [
      changed("status", "To Do", "Done", spread(i) + 24 * HOUR, by),
      changed("resolution", null, "Won't Do", spread(i) + 24 * HOUR, by),
    ],
  });

export const takenIn = (i: number): WorkItem =>
  story({ reporter: asker, creator: asker, createdAt: spread(i), events: [] });

/** Added to the sprint that runs two days later. */
export const planned = (by: Person, i: number): WorkItem => {
  const one = sprints[i % sprints.length] as Sprint;
  return story({
    createdAt: daysAgo(500),
    sprints: [one],
    events: [changed("sprint", null, one.id, (one.startAt ?? 0) + (48 + i) * HOUR, by)],
  });
};

export const startedStory = (i: number, fields: Partial<WorkItem> = {}): WorkItem =>
  done({
    creator: po,
    reporter: po,
    createdAt: spread(i) - 48 * HOUR,
    startedAt: spread(i),
    closedAt: spread(i) + 72 * HOUR,
    events: [
      changed("status", "To Do", "In Progress", spread(i), dev),
      changed("status", "In Progress", "Done", spread(i) + 72 * HOUR, dev),
    ],
    ...fields,
  });

export const quoting = (i: number): WorkItem =>
  startedStory(i, {
    description: markdown("> We count the pallets twice because the list forgets the returns"),
  });
