import { z } from "zod";
import { isMachine } from "../../src/backlog/actors.ts";
import { assigned, brokenDown, closed, described } from "../../src/backlog/remedies.ts";
import { startOrBirth } from "../../src/backlog/views/items/items.ts";
import { LAST_CHANGE_READS } from "../../src/backlog/views/items/last-change.ts";
import { hasNoDescription } from "../../src/backlog/views/items/readiness.ts";
import { STALLED_DAYS } from "../../src/backlog/views/items/stalled.ts";
import { worthALook } from "../../src/backlog/views/items/worth-a-look.ts";
import { defineRule, fail, itemSubject, pass, unknown } from "../../src/rule.ts";
import { type Looked, lookInside } from "./hollow-items/empty.ts";

export default defineRule({
  id: "hygiene/hollow-items",
  title: "Empty items",
  clause: "po.owns-backlog",
  also: ["po.how-and-when"],
  asks: "Does every item in progress or on the roadmap have an owner and some content?",
  why: "An item without an owner, a text or items below it is only a title: somebody will have to ask what it means.",
  remedy: "Complete the item, close it, or merge it into another one.",
  examples: {
    good: "Every item in progress has a description and an assignee.",
    bad: "Half of the items in progress have no assignee.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source: "judgement; 9.6 % of open-source stories had an empty description, 0-31 % by project",
  },
  guards: [
    "Items created by a bot or an app are left out.",
    `Covers items in progress, open roadmap items that are neither paused nor planned for later, and items near the sprint. Each item counts once, however much is missing. An item in progress that nothing happened to for ${STALLED_DAYS} days is not near the sprint, and needs no description.`,
    "Items below an item, or linked to it as parts or as related, count even where they belong to a project which was not read. Whether the status of an item agrees with the items below it: hygiene/status-contradictions.",
  ],
  needs: ["open-items"],
  reads: ["assignee", "body", "hierarchy", "links", "order", "sprints", ...LAST_CHANGE_READS],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(60)
      .describe("Days after which an epic needs at least one item below it."),
  }),
  tolerance: { share: 0.15 },
  effort: "minutes",

  population: ({ team, now, options: { days } }) =>
    lookInside(team, now, days).filter(({ item }) => !isMachine(item.creator, item.createdAt ?? now)),
  judge({ lacking, hidden }: Looked) {
    if (lacking.length > 0) return fail({ hollow: [...lacking] });
    return hidden ? unknown("not all items below it were read") : pass;
  },
  applyRemedy: ({ item, lacking }: Looked) => {
    let filled = item;
    for (const lack of lacking) {
      if (lack.endsWith("assignee") || lack.endsWith("owner")) filled = assigned(filled);
      else if (lack.endsWith("description")) filled = described(filled);
      else filled = brokenDown(filled);
    }
    return [filled];
  },
  bulk: {
    spares: ({ item }, { team, now }) => worthALook(team, item, now),
    search: () => [],
    close: ({ item }, { team, now }) => [closed(team, item, now)],
  },
  subject: ({ item }) => itemSubject(item),
  at: ({ item }: Looked) => startOrBirth(item),
  // A bug or a spike needs no criteria, but its description must not be empty.
  ready: {
    ...{ order: 80, of: ["bug", "spike"], asks: "Does it have a description?", needs: [] },
    member(item): Looked | undefined {
      const empty = hasNoDescription(item);
      if (empty === undefined) return undefined;
      return { item, lacking: empty ? ["near the sprint with an empty description"] : [], hidden: false };
    },
    says: () => "has an empty description",
  },
  message: ({ hollow }) => `is ${hollow.join(", and ")}`,
});
