import rule from "../../../rules/po/priority-spread.ts";
import type { Backlog, Change, ChangeField, Priority, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { daysAgo, done, NOW, person, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const medium: Priority = { name: "Medium", rank: 2 };
const high: Priority = { name: "High", rank: 1 };
const po = person("po");
const dev = person("dev");
const bot = { ...person(), kind: "app" as const };

const backlog = (
  counts: readonly (readonly [number, Priority | null | undefined])[],
  fields: Parameters<typeof team>[0] = {},
  events: readonly Change[] = [],
): Backlog => {
  const items: WorkItem[] = counts.flatMap(([n, priority]) =>
    times(n, () => story({ priority, events: [] })),
  );
  return team({ items: [...items, done({ events })], ...fields });
};
const change = (field: ChangeField, days: number, by = po): Change =>
  changed(field, "1", "2", daysAgo(days), by);
const flat = [[40, medium]] as const;

describeRule(rule, {
  pass: {
    "One in ten open stories has a high priority, all others a medium one.": () => ({
      team: backlog([
        [27, medium],
        [3, high],
      ]),
      judged: 1,
    }),
    "when the product owner moved an item 60 days ago": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [change("rank", 60)]),
    }),
    "when the product owner moves an item this moment": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [change("rank", 0)]),
    }),
    "when the product owner changed a priority": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [change("priority", 3)]),
    }),
    "when anyone did and nobody is mapped to the role": () => ({
      team: backlog(flat, {}, [change("rank", 3, dev)]),
    }),
  },
  warn: {
    "when 28 of 30 have the same, which may be chance": () => ({
      team: backlog([
        [28, medium],
        [2, high],
      ]),
      evidence: { priority: "Medium", covered: 28, open: 30, historySeen: true },
      message:
        "gives the same priority (Medium) to 28 of 30 open stories, and its owner has not changed the order in 60 days",
    }),
    "when 39 of 40 have the same": () => ({
      team: backlog([
        [39, medium],
        [1, high],
      ]),
    }),
    "in Linear, whose history does not hold the manual order": () => ({
      team: backlog(flat, { tracker: "linear", profile: "cycles" }, [change("status", 3)]),
      evidence: { historySeen: false },
    }),
    "when finished items, which may have been moved, were left out": () => ({
      team: backlog(flat, { capabilities: { "finished-items": "only open items were read" } }),
      evidence: { historySeen: false },
    }),
    "when the history of the order cannot be seen": () => ({
      team: backlog(flat, { capabilities: { history: "not in this export" } }),
      evidence: { historySeen: false },
      message:
        "gives the same priority (Medium) to 40 of 40 open stories, and changes of the order are not shown",
    }),
  },
  fail: {
    "Of 60 open stories 59 have a medium priority, and nobody changes their order.": () => ({
      team: backlog([
        [1, high],
        [59, medium],
      ]),
      evidence: { priority: "Medium", covered: 59, open: 60 },
      message:
        "gives the same priority (Medium) to 59 of 60 open stories, and its owner has not changed the order in 60 days",
    }),
    "when no story has a priority": () => ({
      team: backlog([[40, null]]),
      message:
        "gives no priority to 40 of 40 open stories, and its owner has not changed the order in 60 days",
    }),
    "when the last change is older than 60 days": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [changed("rank", "1", "2", daysAgo(60) - 1, po)]),
    }),
    "when the next change is still to come": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [changed("rank", "1", "2", NOW + 1, po)]),
    }),
    "when all of thirty have the same": () => ({ team: backlog([[30, medium]]) }),
    "when others reordered and the product owner did not": () => ({
      team: backlog(flat, { mappedRoles: ["po", "dev"] }, [change("rank", 3, dev)]),
    }),
    "when only a migration changed priorities, under whatever account": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [inBulk(change("priority", 3))]),
    }),
    "when only a machine reordered": () => ({ team: backlog(flat, {}, [change("rank", 3, bot)]) }),
    "when only other fields changed": () => ({
      team: backlog(flat, { mappedRoles: ["po"] }, [change("status", 3)]),
    }),
  },
  "insufficient-evidence": {
    "with 29 open stories": () => ({ team: backlog([[29, medium]]) }),
    "when the priority of most is not known": () => ({
      team: backlog([
        [10, medium],
        [90, undefined],
      ]),
    }),
  },
  "not-observable": {
    "when some of the changes of an item that was updated since are missing": () => ({
      team: { ...backlog(flat), items: [...backlog(flat).items, done({ cut: ["history"] })] },
      reason:
        "1 of 1 cannot be judged: some items that were updated in that time could not be read completely",
    }),
    "when the source shows no priorities": () => ({
      team: backlog(flat, { capabilities: { priority: "hidden" } }),
    }),
  },
  "not-applicable": "never: every backlog has a first item",
});
