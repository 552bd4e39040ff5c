/** What live reading and an export have to agree on, item by item, and what is shorter where something is lost. */

import type { Reading } from "../../src/connectors/reading.ts";
import type { Report } from "../../src/report/schema.ts";

export const seenIn = ({ backlogs }: Reading) =>
  backlogs.map(({ id, items, sprints }) => ({
    team: id,
    items: items.map(({ key, status, events, comments, sprints: own }) => ({
      ...{ key, status: status.name, events: events?.map(({ at, field }) => `${field} ${at}`) },
      comments: comments?.map(({ at, text }) => `${at} ${text.source}`),
      sprints: own?.map((one) => one.id),
    })),
    sprints: sprints?.map(({ id: sprint, goal }) => [sprint, goal]),
  }));

/** A report without what it cost, and without the configuration, which names the source. */
export function contentOf(output: string): unknown {
  const { cost: _, config: __, ...report } = JSON.parse(output) as Report;
  return report;
}
